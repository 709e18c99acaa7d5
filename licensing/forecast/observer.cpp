#include "forecast/observer.h"

#include "entitlement/effective.h"
#include "fleet/table_difference.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::forecast {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

QString nameOf(const Fleet &fleet, VirtualAccountId id)
{
    const VirtualAccount *account = fleet.virtualAccounts().find(id);
    return account ? account->name : QString();
}

/// The licences of which the devices have too few.
std::vector<LicenseKey> shortOf(const Fleet &fleet, const std::vector<DeviceId> &devices)
{
    std::set<LicenseKey> keys;
    for (DeviceId id : devices)
        if (const Device *device = fleet.devices().find(id))
            for (const Grant &grant : device->grants)
                if (grant.status == GrantStatus::OutOfCompliance)
                    keys.insert(grant.key);
    return {keys.begin(), keys.end()};
}

} // namespace

Observer::Observer(const Fleet &start, const Catalog &catalog, Instant to) : m_catalog(catalog), m_start(start)
{
    m_forecast.seed = start.seed;
    m_forecast.from = start.now;
    m_forecast.to = to;
    m_nextEvent.value = start.events().nextId();
    start.pools().each([&](PoolId id, const Pool &pool) {
        for (const Term &term : pool.terms)
            for (const std::optional<Instant> &moment : {std::optional(term.from), term.until})
                if (moment && *moment > start.now && *moment <= to)
                    m_termChanges[*moment].insert(id);
    });
}

void Observer::look(const Fleet &fleet, const std::vector<simulation::Event> &events)
{
    for (; !m_termChanges.empty() && m_termChanges.begin()->first <= fleet.now; m_termChanges.erase(m_termChanges.begin()))
        for (PoolId id : m_termChanges.begin()->second)
            lookAtPool(fleet, id);
    eachDifference(m_pools, fleet.pools(), [&](PoolId id, const Pool *, const Pool *now) {
        if (now)
            lookAtPool(fleet, id);
    });
    m_pools = fleet.pools();
    endRetained(fleet, fleet.now - Duration(1));
    lookAtGroups(fleet);
    for (; m_nextEvent.value < fleet.events().nextId(); ++m_nextEvent.value)
        if (const AuthorityEvent *event = fleet.events().find(m_nextEvent))
            addOfAccount(fleet, *event);
    for (const simulation::Event &event : events)
        if (event.changedState)
            addOfDevice(fleet, event);
}

void Observer::lookAtPool(const Fleet &fleet, PoolId id)
{
    const Pool &pool = fleet.pools().at(id);
    const auto [place, fresh] = m_courses.try_emplace(id);
    PoolCourse &course = place->second;
    if (fresh) {
        course.account = pool.account;
        course.virtualAccount = nameOf(fleet, pool.account);
        course.key = pool.key;
        course.license = m_catalog.licenseName(pool.key);
    }
    course.owned.add(fleet.now, pool.ownedAt(fleet.now));
    course.inUse.add(fleet.now, pool.inUse);
    if (const qint64 missing = -pool.balanceAt(fleet.now); missing > 0) {
        if (!course.shortFrom)
            course.shortFrom = pool.shortSince.value_or(fleet.now);
        course.by = std::max(course.by, missing);
    }
}

void Observer::lookAtGroups(const Fleet &fleet)
{
    eachDifference(m_groups, fleet.groups(), [&](GroupId id, const Group *, const Group *now) {
        const std::optional<Instant> until = now ? retainedUntil(m_catalog, *now) : std::nullopt;
        if (until && *until >= fleet.now)
            m_retained[id] = *until;
        else
            m_retained.erase(id);
    });
    m_groups = fleet.groups();
}

/// FO-1100-16, CLU-3100-13: no agent acts when a retained licence ends, so nobody tells.
void Observer::endRetained(const Fleet &fleet, Instant last)
{
    for (auto next = m_retained.begin(); next != m_retained.end();) {
        if (next->second > last) {
            ++next;
            continue;
        }
        const Group &group = m_groups.at(next->first);
        addOfDevice(fleet,
            {next->second, QStringLiteral("retained-ended"), group.activeUnit(), fleet.devices().at(group.activeUnit()).name,
                Tr::tr("%1 no longer has the license that it kept after the takeover").arg(group.name), true});
        next = m_retained.erase(next);
    }
}

void Observer::addOfDevice(const Fleet &fleet, const simulation::Event &happened)
{
    const ChassisId chassis = happened.device ? ChassisId{} : fleet.findChassis(happened.subject);
    const Device *device = fleet.devices().find(happened.device);
    if (happened.device && !device)
        return; // it was left out
    Event event;
    event.at = happened.at;
    event.kind = happened.kind;
    event.text = happened.text;
    event.id = happened.device;
    event.device = device || chassis ? happened.subject : QString();
    if (device || chassis) {
        const AgentState &agent = device ? agentOf(fleet, m_catalog, *device) : fleet.chassis().at(chassis).agent;
        const Registered *registered = agent.registered();
        event.virtualAccount = nameOf(fleet,
            registered   ? registered->account
                : device ? device->account
                         : fleet.chassis().at(chassis).account);
    }
    if (device && isTrouble(event))
        event.loses = loses(fleet, happened.device);
    if (event.kind != u"out-of-compliance") {
        m_forecast.events.push_back(std::move(event));
        return;
    }
    const std::vector<DeviceId> devices = chassis ? fleet.chassis().at(chassis).slots : std::vector<DeviceId>{happened.device};
    for (const LicenseKey &key : shortOf(fleet, devices)) {
        event.license = m_catalog.licenseName(key);
        m_forecast.events.push_back(event);
    }
}

void Observer::addOfAccount(const Fleet &fleet, const AuthorityEvent &happened)
{
    if (happened.kind != AuthorityEventKind::LicenseExpired && happened.kind != AuthorityEventKind::OutOfCompliance
        && happened.kind != AuthorityEventKind::Compliant)
        return;
    Event event;
    event.at = happened.at;
    event.kind = toWord(happened.kind);
    event.virtualAccount = nameOf(fleet, happened.account);
    event.license = happened.subject;
    event.text = happened.text;
    m_forecast.events.push_back(std::move(event));
}

QString Observer::loses(const Fleet &fleet, DeviceId id)
{
    if (!m_start.devices().find(id))
        return {};
    const entitlement::EffectiveLicenses before = entitlement::effective(m_start, m_catalog, id);
    const entitlement::EffectiveLicenses after = entitlement::effective(fleet, m_catalog, id);
    QStringList parts;
    for (size_t i = 0; i < before.lines.size(); ++i)
        if (const QString old = display(before.lines[i]), now = display(after.lines[i]); old != now)
            parts << Tr::tr("%1: %2 instead of %3").arg(featureLabel(before.lines[i].feature), now, old);
    if (parts.isEmpty() && licenseState(fleet, m_catalog, id).restricted)
        parts << Tr::tr("no new use of special licenses; what runs goes on");
    return *m_losses.insert(parts.join(QStringLiteral("; "))).first;
}

Forecast Observer::take(const Fleet &end) &&
{
    endRetained(end, end.now);
    for (auto &[id, course] : m_courses) {
        const Pool &pool = end.pools().at(id);
        if (course.owned.all().size() > 1 || course.inUse.all().size() > 1 || course.owned.last() != 0 || course.inUse.last() != 0
            || !pool.terms.empty())
            m_forecast.pools.push_back(std::move(course));
    }
    std::sort(m_forecast.pools.begin(), m_forecast.pools.end(),
        [](const PoolCourse &a, const PoolCourse &b) { return std::tie(a.account, a.key) < std::tie(b.account, b.key); });
    // A licence that ended unnoticed is written down late.
    std::stable_sort(
        m_forecast.events.begin(), m_forecast.events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
    return std::move(m_forecast);
}

} // namespace lictor::forecast
