#pragma once

#include "settings/trusted_pool.h"

#include <QAbstractTableModel>

namespace lictor {

/// What a device trusts, as *Trusted Certificate Pool* lists it.
class TrustedCertificateTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { IssuedTo, IssuedBy, State, From, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<TrustedCertificate> certificates);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<TrustedCertificate> m_rows;
};

} // namespace lictor
