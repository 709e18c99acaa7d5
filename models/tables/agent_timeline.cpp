#include "tables/agent_timeline.h"

#include "fleet/requests.h"
#include "tables/account_time.h"
#include "tables/agent_report.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(AgentTimeline)
};

constexpr Duration eachWay = days(180);

void addPast(std::vector<AgentTimeline::Point> &points, const Registered &registered)
{
    points.push_back({registered.since, Tone::Positive, Words::tr("registered")});
    if (registered.certificate.from > registered.since)
        points.push_back({registered.certificate.from, Tone::Positive, Words::tr("ID certificate renewed")});
    if (registered.lastContact > registered.since)
        points.push_back({registered.lastContact, Tone::Positive, Words::tr("last contact")});
    if (registered.failingSince)
        points.push_back({*registered.failingSince, Tone::Attention, Words::tr("first contact that failed")});
}

void addGrants(std::vector<AgentTimeline::Point> &points, const Catalog &catalog, const Device &device)
{
    for (const Grant &grant : device.grants) {
        const QString name = catalog.licenseName(grant.key);
        if (grant.status == GrantStatus::OutOfCompliance)
            points.push_back({grant.since, Tone::Critical, Words::tr("%1: out of compliance").arg(name)});
        else if (grant.status == GrantStatus::Authorized)
            points.push_back({grant.since, Tone::Positive, Words::tr("%1: authorized").arg(name)});
    }
}

/// The contacts that follow the next one, as long as nothing comes between.
void addRhythm(std::vector<AgentTimeline::Point> &points, const Catalog &catalog, const Registered &registered, Instant to)
{
    if (registered.failingSince || registered.expired || catalog.intervals().contact <= Duration::zero())
        return;
    for (Instant at = registered.nextContact + catalog.intervals().contact; at <= to; at += catalog.intervals().contact)
        points.push_back({at, Tone::Info, Words::tr("next renewal of the authorization after that")});
}
} // namespace

AgentTimeline agentTimeline(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    AgentTimeline line;
    line.now = fleet.now;
    line.from = fleet.now - eachWay;
    line.to = fleet.now + eachWay;
    const Device *device = fleet.devices().find(id);
    if (!device)
        return line;
    const AgentState &agent = agentOf(fleet, catalog, *device);
    if (const Registered *registered = agent.registered()) {
        addPast(line.points, *registered);
        addRhythm(line.points, catalog, *registered, line.to);
    } else if (const Reserved *reserved = agent.reserved()) {
        line.points.push_back({reserved->since, Tone::Special, Words::tr("permanent license installed")});
    }
    if (agent.evaluation.runningSince)
        line.points.push_back({*agent.evaluation.runningSince, Tone::Info, Words::tr("evaluation began to run")});
    addGrants(line.points, catalog, *device);
    for (const AgentReport::Task &task : agentReport(fleet, catalog, id).tasks)
        line.points.push_back({task.at, task.run == AgentReport::Task::Run::No ? Tone::Attention : Tone::Info, task.what});
    std::erase_if(line.points, [&](const AgentTimeline::Point &point) { return point.at < line.from || point.at > line.to; });
    std::stable_sort(line.points.begin(), line.points.end(),
        [](const AgentTimeline::Point &a, const AgentTimeline::Point &b) { return a.at < b.at; });
    return line;
}

QString spoken(const AgentTimeline::Point &point, Instant now)
{
    return Words::tr("%1, %2: %3")
        .arg(toReadable(point.at), point.at == now ? Words::tr("now") : distanceText(point.at, now), point.text);
}

} // namespace lictor
