#pragma once

#include "catalog/catalog.h"

#include <QAbstractTableModel>

namespace lictor {

/// What can be added to a virtual account: every product ID of the catalogue, and the licences that have none (OPEN-48, OPEN-49).
class LicenseChoice : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Pid, License, Adds, Term, ColumnCount };
    struct Row {
        QString pid; ///< empty: without a product ID
        LicenseKey key;
        int units = 1, years = 0;
    };

    explicit LicenseChoice(const Catalog &catalog, QObject *parent = nullptr);
    const Row &rowAt(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Catalog &m_catalog;
    std::vector<Row> m_rows;
};

} // namespace lictor
