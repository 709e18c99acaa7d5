#pragma once

#include "inventory/import.h"

#include <QAbstractTableModel>

namespace lictor {

class ImportDraft;

/// "CSV, windows-1252, separator “;”, header in line 3, 120 rows": how a file is understood.
QString understoodAs(const inventory::FileResult &file);

/// The files of an import, how each is understood and what it gives.
class ImportFiles : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Understood, Gives, ColumnCount };

    explicit ImportFiles(ImportDraft &draft, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString gives(const inventory::FileResult &file) const;
    void reload();

    ImportDraft &m_draft;
    std::shared_ptr<const inventory::Understood> m_understood;
};

} // namespace lictor
