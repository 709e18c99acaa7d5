#include "tables/fleet_changes.h"

#include "order/device_facts.h"

#include <QCoreApplication>

namespace lictor {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FleetChanges)
};

constexpr size_t mostDevices = 12; ///< told one by one

/// One device, if something about it is worth a clause.
QString deviceText(const Fleet &before, const Fleet &after, const Catalog &catalog, DeviceId id)
{
    const Device *was = before.devices().find(id), *is = after.devices().find(id);
    if (!was || !is)
        return is ? Words::tr("%1 is added").arg(is->name) : was ? Words::tr("%1 is removed").arg(was->name) : QString();
    if (was->name != is->name)
        return Words::tr("%1 becomes %2").arg(was->name, is->name);
    const int rankBefore = factsOf(before, catalog, id).stateRank, rank = factsOf(after, catalog, id).stateRank;
    if (rankBefore != rank)
        return Words::tr("%1 becomes %2; it was %3").arg(is->name, stateWordText(rank), stateWordText(rankBefore));
    if (was->running->contexts != is->running->contexts)
        return Words::tr("%1 asks for %2 contexts instead of %3")
            .arg(is->name)
            .arg(is->running->contexts)
            .arg(was->running->contexts);
    return was->running == is->running ? QString() : Words::tr("the configuration of %1 changes").arg(is->name);
}

void addDevices(QStringList &effects, const Fleet &before, const Fleet &after, const Catalog &catalog, const ChangeSet &changes)
{
    size_t told = 0;
    for (auto id = changes.devices.begin(); id != changes.devices.end(); ++id) {
        if (told == mostDevices) {
            effects << Words::tr("%n more device(s) change", nullptr, int(changes.devices.end() - id));
            return;
        }
        if (const QString text = deviceText(before, after, catalog, *id); !text.isEmpty()) {
            effects << text;
            ++told;
        }
    }
}

/// The names that one table has and the other has not.
template <class Rows> QStringList namesBeyond(const Rows &more, const Rows &less)
{
    QStringList names;
    more.each([&](auto id, const auto &row) {
        if (!less.find(id))
            names << row.name;
    });
    return names;
}

template <class Rows>
void addNamed(QStringList &effects, const Rows &before, const Rows &after, const QString &come, const QString &go)
{
    if (const QStringList names = namesBeyond(after, before); !names.isEmpty())
        effects << come.arg(names.join(QStringLiteral(", ")));
    if (const QStringList names = namesBeyond(before, after); !names.isEmpty())
        effects << go.arg(names.join(QStringLiteral(", ")));
}

void addCounts(QStringList &effects, const Fleet &before, const Fleet &after)
{
    if (const int more = int(after.instances().size()) - int(before.instances().size()); more > 0)
        effects << Words::tr("%n product instance(s) more in the account", nullptr, more);
    else if (more < 0)
        effects << Words::tr("%n product instance(s) less in the account", nullptr, -more);
    if (const int more = int(after.tokens().size()) - int(before.tokens().size()); more > 0)
        effects << Words::tr("%n registration token(s) more", nullptr, more);
    if (const int more = int(after.faults().size()) - int(before.faults().size()); more != 0)
        effects << Words::tr("%n fault(s) in all", nullptr, int(after.faults().size()));
    if (before.now != after.now)
        effects << Words::tr("the clock moves from %1 to %2").arg(toReadable(before.now), toReadable(after.now));
}

std::vector<FleetChanges::Pool> changedPools(const Fleet &before, const Fleet &after, const Catalog &catalog)
{
    std::vector<FleetChanges::Pool> pools;
    after.pools().each([&](PoolId id, const Pool &pool) {
        const Pool *was = before.pools().find(id);
        const qint64 ownedBefore = was ? was->ownedAt(before.now) : 0, inUseBefore = was ? was->inUse : 0;
        const qint64 owned = pool.ownedAt(after.now);
        if (owned == ownedBefore && pool.inUse == inUseBefore)
            return;
        const VirtualAccount *account = after.virtualAccounts().find(pool.account);
        pools.push_back({account ? account->name : QString(), catalog.licenseName(pool.key), owned, pool.inUse,
            owned - pool.inUse, ownedBefore - inUseBefore});
    });
    return pools;
}
} // namespace

FleetChanges changesBetween(const Fleet &before, const Fleet &after, const Catalog &catalog)
{
    FleetChanges changes;
    addDevices(changes.effects, before, after, catalog, difference(before, after));
    addNamed(changes.effects, before.chassis(), after.chassis(), Words::tr("chassis come: %1"), Words::tr("chassis go: %1"));
    addNamed(changes.effects, before.groups(), after.groups(), Words::tr("pairs or clusters come: %1"),
        Words::tr("pairs or clusters go: %1"));
    addNamed(changes.effects, before.virtualAccounts(), after.virtualAccounts(), Words::tr("virtual accounts come: %1"),
        Words::tr("virtual accounts go: %1"));
    addCounts(changes.effects, before, after);
    changes.pools = changedPools(before, after, catalog);
    return changes;
}

} // namespace lictor
