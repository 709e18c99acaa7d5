#pragma once

#include "import/row_findings.h"

#include <QAbstractTableModel>

namespace lictor {

class ImportDraft;

/// The findings of an import by kind, with how many there are: refused ones first, the most frequent first.
class ImportKinds : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Count, ColumnCount };

    explicit ImportKinds(ImportDraft &draft, QObject *parent = nullptr);

    Weight weightOf(int row) const { return m_kinds[size_t(row)].weight; }
    QString kindOf(int row) const { return m_kinds[size_t(row)].kind; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_kinds.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        Weight weight;
        QString kind;
        int count = 0;
        QString example; ///< what is said of the first one
    };
    void reload();

    ImportDraft &m_draft;
    std::vector<Group> m_kinds;
};

} // namespace lictor
