#pragma once

#include "inventory/import.h"

#include <QAbstractTableModel>

namespace lictor {

/// The first rows of an import with what becomes of each.
class ImportPreview : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int mostRows = 200;

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::shared_ptr<const inventory::Understood> understood);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Line, Fate, FirstCell };

    std::shared_ptr<const inventory::Understood> m_understood;
    int m_cells = 0;
};

} // namespace lictor
