#pragma once

#include "simulation/preconditions.h"

#include <QAbstractTableModel>

namespace lictor {

/// What must hold before units form a group, as a check list: fulfilled or not, and every reason why not (screens 2.7).
class PreconditionTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<simulation::Precondition> preconditions);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<simulation::Precondition> m_preconditions;
};

} // namespace lictor
