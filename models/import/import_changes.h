#pragma once

#include "inventory/differences.h"

#include <QAbstractTableModel>

namespace lictor {

class ImportDraft;

/// What an import would change: a row a device or chassis, updated ones first, with its differences in one line.
class ImportChanges : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Result, Name, What, ColumnCount };

    explicit ImportChanges(ImportDraft &draft, QObject *parent = nullptr);

    std::vector<inventory::Difference> differencesOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        bool isChassis = false;
        bool isNew = false;
        quint32 number = 0; ///< in the action
    };
    void reload();
    QString nameOf(const Row &row) const;

    ImportDraft &m_draft;
    std::vector<Row> m_rows;
};

} // namespace lictor
