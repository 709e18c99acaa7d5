#pragma once

#include "inventory/import.h"

#include <QAbstractTableModel>

namespace lictor {

/// The first records of a file as they stand, to see whether it is understood; the header is in bold.
class ImportBeginning : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::shared_ptr<const inventory::Understood> understood, size_t file);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const inventory::FileResult *file() const { return m_understood ? &m_understood->files[m_file] : nullptr; }

    std::shared_ptr<const inventory::Understood> m_understood;
    size_t m_file = 0;
    int m_columns = 0;
};

} // namespace lictor
