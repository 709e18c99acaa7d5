#pragma once

#include <QAbstractTableModel>

#include <unordered_map>
#include <vector>

namespace lictor {

/// A table of entities by id. It keeps their order and asks for a cell when the cell is shown, so 100,000 rows cost one vector. A new list
/// of ids becomes removals, one move and insertions: selection and scroll position survive.
class RowTable : public QAbstractTableModel {
    Q_OBJECT
public:
    using RowId = quint32;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By a column; -1 is the natural order. Equal values keep it.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    RowId idAt(int row) const { return m_ids[size_t(row)]; }
    RowId idAt(const QModelIndex &index) const { return index.isValid() ? idAt(index.row()) : 0; }
    int rowOf(RowId id) const; ///< -1 if it is not there
    bool isEmpty() const { return m_ids.empty(); }

protected:
    using QAbstractTableModel::QAbstractTableModel;

    struct SortKey {
        qint64 number = 0;
        QString text;
    };
    virtual QString title(int column) const = 0;
    virtual QVariant cell(RowId id, int column, int role) const = 0;
    /// By the text shown unless a column has a number or a time.
    virtual SortKey sortKey(RowId id, int column) const;
    virtual bool isNumber(int) const { return false; } ///< aligned to the right

    /// The rows from now on, in their natural order; rows that stay are told as changed.
    void setRows(std::vector<RowId> ids);

private:
    std::vector<RowId> sorted(std::vector<RowId> ids) const;
    void removeGone(const std::vector<RowId> &next);
    void reorder(const std::vector<RowId> &next);
    void insertNew(const std::vector<RowId> &next);
    void noteRows(); ///< where each id stands

    std::vector<RowId> m_natural, m_ids;
    std::unordered_map<RowId, int> m_rows;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace lictor
