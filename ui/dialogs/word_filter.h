#pragma once

#include <QSortFilterProxyModel>

namespace lictor {

/// Rows that hold every word of a search anywhere in their cells; for lists of some hundred rows.
class WordFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void search(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace lictor
