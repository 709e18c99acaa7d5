#pragma once

#include "forecast/forecast.h"

#include <map>
#include <set>

namespace lictor::forecast {

/// Writes down what happens to a fleet while its clock moves. What did not change since it last looked costs nothing, however large the
/// fleet is: tables share what is equal.
class Observer {
public:
    Observer(const Fleet &start, const Catalog &catalog, Instant to);

    /// Everything due at the fleet's clock is done.
    void look(const Fleet &fleet, const std::vector<simulation::Event> &events);
    Forecast take(const Fleet &end) &&;

private:
    void lookAtPool(const Fleet &fleet, PoolId id);
    void lookAtGroups(const Fleet &fleet);
    void endRetained(const Fleet &fleet, Instant until);
    void addOfDevice(const Fleet &fleet, const simulation::Event &event);
    void addOfAccount(const Fleet &fleet, const AuthorityEvent &event);
    QString loses(const Fleet &fleet, DeviceId device);

    const Catalog &m_catalog;
    Fleet m_start; ///< what devices could do before
    Table<PoolId, Pool> m_pools; ///< as they were last seen
    Table<GroupId, Group> m_groups;
    EventId m_nextEvent;
    std::map<Instant, std::set<PoolId>> m_termChanges; ///< that are still to come
    std::map<GroupId, Instant> m_retained; ///< until when a group lives on a licence that it does not have any more
    std::map<PoolId, PoolCourse> m_courses;
    std::set<QString> m_losses; ///< each text once, many devices lose the same
    Forecast m_forecast;
};

} // namespace lictor::forecast
