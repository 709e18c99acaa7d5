#pragma once

#include "entitlement/alerts.h"
#include "tables/fleet_table.h"

namespace lictor {

/// What the Smart Software Manager warns of, as it was computed elsewhere (`show`); major before minor, then by what is due first.
class AlertTable : public RowTable {
    Q_OBJECT
public:
    enum Column { Severity, Alert, Account, Source, Message, ActionDue, ColumnCount };

    explicit AlertTable(const FleetSession &session, QObject *parent = nullptr) : RowTable(parent), m_session(session) { }
    void show(std::vector<entitlement::Alert> alerts);

    const entitlement::Alert &alertAt(const QModelIndex &index) const { return m_alerts[idAt(index) - 1]; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QString title(int column) const override;
    QVariant cell(RowId id, int column, int role) const override;
    SortKey sortKey(RowId id, int column) const override;

private:
    const FleetSession &m_session;
    std::vector<entitlement::Alert> m_alerts; ///< by row id, from 1
};

} // namespace lictor
