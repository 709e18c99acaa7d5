#pragma once

#include "session/fleet_session.h"
#include "tables/row_table.h"

namespace lictor {

/// What agents did by themselves since the fleet was opened, newest first: contacts, renewals, changes of state.
class AgentEventTable : public RowTable {
    Q_OBJECT
public:
    enum Column { Time, Subject, Event, What, ColumnCount };

    explicit AgentEventTable(const FleetSession &session, QObject *parent = nullptr) : RowTable(parent), m_session(session) { }
    void reload();
    /// In subject, kind or text; empty: everything.
    void setFilter(const QString &text);
    const simulation::Event *eventAt(const QModelIndex &index) const;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QString title(int column) const override;
    QVariant cell(RowId id, int column, int role) const override;
    SortKey sortKey(RowId id, int column) const override;

private:
    const simulation::Event *find(RowId id) const;

    const FleetSession &m_session;
    QString m_filter;
    std::vector<simulation::Event> m_events; ///< oldest first; row ids count from 1
};

} // namespace lictor
