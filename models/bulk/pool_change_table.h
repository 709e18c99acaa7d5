#pragma once

#include "bulk/bulk_trial.h"
#include "tables/fleet_table.h"

namespace lictor {

/// The pools that an action uses more or less of: what is left now and after it; those that run short first.
class PoolChangeTable : public RowTable {
    Q_OBJECT
public:
    enum Column { Account, License, Owned, InUseBefore, InUseAfter, LeftAfter, Status, ColumnCount };

    explicit PoolChangeTable(const FleetSession &session, QObject *parent = nullptr) : RowTable(parent), m_session(session) { }
    void show(std::vector<PoolChange> changes);
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QString title(int column) const override;
    QVariant cell(RowId id, int column, int role) const override;
    SortKey sortKey(RowId id, int column) const override;
    bool isNumber(int column) const override { return column >= Owned && column <= LeftAfter; }

private:
    qint64 number(const PoolChange &change, int column) const;

    const FleetSession &m_session;
    std::vector<PoolChange> m_changes; ///< by row id, from 1
};

} // namespace lictor
