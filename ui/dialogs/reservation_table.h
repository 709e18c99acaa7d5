#pragma once

#include "simulation/simulation.h"

#include <QAbstractTableModel>

namespace lictor {

/// What came of the request codes entered: an authorization code, or why there is none.
class ReservationTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Device, RequestCode, License, Result, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The outcomes of these codes, above those of before.
    void add(const QStringList &requestCodes, const std::vector<simulation::CodeOutcome> &outcomes);
    const std::vector<simulation::CodeOutcome> &outcomes() const { return m_outcomes; }
    int firstRefused() const; ///< row; -1: none
    int madeCount() const;

private:
    QStringList m_requestCodes;
    std::vector<simulation::CodeOutcome> m_outcomes; ///< a row each, as the codes
};

} // namespace lictor
