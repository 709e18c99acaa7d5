#pragma once

#include "inventory/differences.h"

#include <QAbstractTableModel>

namespace lictor {

/// What an import does to one device, field by field: before and after.
class ImportDifferences : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Field, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<inventory::Difference> differences);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_differences.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<inventory::Difference> m_differences;
};

} // namespace lictor
