#include "bulk/bulk_trial.h"

#include <algorithm>

namespace lictor {

namespace {

/// The context of one of several passes: its part of the whole progress.
simulation::Context passOf(const simulation::Context &context, double from, double to)
{
    simulation::Context pass = context;
    if (context.progress)
        pass.progress = [progress = context.progress, from, to](double done) { return progress(from + done * (to - from)); };
    return pass;
}

int rankOf(const BulkEffect &effect)
{
    if (!effect.does())
        return effect.fate == BulkEffect::Fate::Unchanged ? 4 : 5;
    switch (effect.tone) {
    case Tone::Critical: return effect.warns ? 0 : 1;
    case Tone::Attention: return 2;
    default: return 3;
    }
}

/// Sorts devices by what happens to them.
class Groups {
public:
    void add(BulkEffect effect, DeviceId device)
    {
        const auto [place, isNew] = m_places.try_emplace(effect.sentence, m_groups.size());
        if (isNew)
            m_groups.push_back({std::move(effect), {}});
        m_groups[place->second].devices.push_back(device);
    }
    std::vector<BulkGroup> take()
    {
        std::stable_sort(m_groups.begin(), m_groups.end(), [](const BulkGroup &a, const BulkGroup &b) {
            const int first = rankOf(a.effect), second = rankOf(b.effect);
            return first != second ? first < second : a.devices.size() > b.devices.size();
        });
        return std::move(m_groups);
    }

private:
    std::unordered_map<QString, size_t> m_places;
    std::vector<BulkGroup> m_groups;
};

std::vector<DeviceId> devicesToDo(const std::vector<BulkGroup> &groups, const std::set<DeviceId> &leftOut)
{
    std::vector<DeviceId> devices;
    for (const BulkGroup &group : groups)
        if (group.effect.does())
            std::copy_if(group.devices.begin(), group.devices.end(), std::back_inserter(devices),
                [&](DeviceId id) { return !leftOut.contains(id); });
    std::sort(devices.begin(), devices.end());
    return devices;
}

/// Positions by pool; a satellite's view has no pools of its own.
void addChanges(std::vector<PoolChange> &changes, std::vector<entitlement::Position> before,
    const std::vector<entitlement::Position> &after, SatelliteId satellite)
{
    for (const entitlement::Position &now : after) {
        const auto same = [&](const entitlement::Position &one) { return one.account == now.account && one.key == now.key; };
        const auto was = std::find_if(before.begin(), before.end(), same);
        PoolChange change{was == before.end() ? entitlement::Position() : *was, now, satellite};
        if (change.before.inUse != now.inUse || change.before.purchased != now.purchased)
            changes.push_back(std::move(change));
    }
}

} // namespace

std::unordered_map<DeviceId, QString> refusalsOf(
    const Fleet &fleet, const BulkOrder &order, const Result<simulation::Outcome> &outcome)
{
    std::unordered_map<DeviceId, QString> refusals(order.cannot.begin(), order.cannot.end());
    const auto whyOf = [](const Error &error) {
        return error.remedy.isEmpty() ? error.why : QString(error.why + QLatin1StringView("; ") + error.remedy);
    };
    if (!outcome) { // a single target that is refused refuses the action
        for (const BulkOrder::Part &part : order.parts)
            refusals.emplace(part.device, whyOf(outcome.error()));
        return refusals;
    }
    std::unordered_map<size_t, QString> byPlace;
    for (const simulation::RefusedTarget &target : outcome->refused)
        byPlace.emplace(target.place, whyOf(target.why));
    for (size_t place = 0; place < outcome->codes.size(); ++place)
        if (const auto &why = outcome->codes[place].refused)
            byPlace.emplace(place, whyOf(*why));
    for (const BulkOrder::Part &part : order.parts)
        if (const auto found = byPlace.find(part.place); found != byPlace.end())
            refusals.emplace(part.device, found->second);
    if (!outcome->codes.empty())
        return refusals;
    for (const simulation::CommandOutput &line : outcome->commands)
        if (const Device *device = line.ok ? nullptr : fleet.devices().find(line.device))
            refusals.emplace(line.device, simulation::whyRefused(line.output, device->name));
    return refusals;
}

std::vector<PoolChange> poolChanges(const Fleet &before, const Fleet &after, const Catalog &catalog)
{
    std::vector<PoolChange> changes;
    addChanges(changes, entitlement::positions(before, catalog), entitlement::positions(after, catalog), {});
    after.satellites().each([&](SatelliteId id, const Satellite &) {
        addChanges(changes, entitlement::positions(before, catalog, id), entitlement::positions(after, catalog, id), id);
    });
    return changes;
}

BulkTrial tryOut(const Fleet &fleet, const simulation::Context &context, const BulkAction &action,
    const std::vector<DeviceId> &devices, const std::set<DeviceId> &leftOut)
{
    BulkTrial trial;
    const auto run = [&](const BulkOrder &order, double from, double to) -> Result<simulation::Outcome> {
        if (!order.parts.empty())
            return simulation::apply(fleet, order.action, passOf(context, from, to));
        simulation::Outcome nothing;
        nothing.fleet = fleet;
        return nothing;
    };
    const BulkOrder order = orderFor(fleet, context.catalog, action, devices);
    const Result<simulation::Outcome> outcome = run(order, 0, 0.5);
    if (!outcome && (order.parts.size() > 1 || outcome.error().refusal == Refusal::Cancelled)) {
        trial.refused = outcome.error();
        return trial;
    }
    trial.refusals = refusalsOf(fleet, order, outcome);
    const Fleet &after = outcome ? outcome->fleet : fleet;
    Groups groups;
    bool leavesTraces = false; // a device that refused its second line has taken the first
    for (const DeviceId id : devices) {
        const Device *device = fleet.devices().find(id);
        if (!device)
            continue;
        if (const auto refusal = trial.refusals.find(id); refusal != trial.refusals.end()) {
            groups.add(refusalOf(fleet, id, refusal->second), id);
            leavesTraces = leavesTraces || !(*device == after.devices().at(id));
            continue;
        }
        BulkEffect effect = effectOf(action.kind, fleet, after, context.catalog, id);
        leavesTraces = leavesTraces || (!effect.does() && !(*device == after.devices().at(id)));
        groups.add(std::move(effect), id);
    }
    trial.groups = groups.take();
    const std::vector<DeviceId> todo = devicesToDo(trial.groups, leftOut);
    if (todo.empty())
        return trial;
    if (!leavesTraces && std::none_of(leftOut.begin(), leftOut.end(), [&](DeviceId id) {
            return std::find(devices.begin(), devices.end(), id) != devices.end();
        })) {
        trial.pools = poolChanges(fleet, after, context.catalog);
        return trial;
    }
    const Result<simulation::Outcome> done = run(orderFor(fleet, context.catalog, action, todo), 0.5, 1);
    if (done)
        trial.pools = poolChanges(fleet, done->fleet, context.catalog);
    else
        trial.refused = done.error();
    return trial;
}

} // namespace lictor
