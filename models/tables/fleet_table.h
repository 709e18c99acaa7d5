#pragma once

#include "session/fleet_session.h"
#include "tables/row_table.h"

namespace lictor {

/// A table over the session's fleet. Whoever shows it calls `reload` when the fleet changed, so that a hidden one costs nothing.
class FleetTable : public RowTable {
    Q_OBJECT
public:
    explicit FleetTable(const FleetSession &session, QObject *parent = nullptr) : RowTable(parent), m_session(session) { }
    virtual void reload() = 0;

protected:
    const Fleet &fleet() const { return m_session.fleet(); }
    const Catalog &catalog() const { return m_session.catalog(); }

private:
    const FleetSession &m_session;
};

} // namespace lictor
