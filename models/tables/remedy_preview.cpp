#include "tables/remedy_preview.h"

#include "order/device_facts.h"

#include <QCoreApplication>

namespace lictor {

namespace {
struct Preview {
    Q_DECLARE_TR_FUNCTIONS(RemedyPreview)
};

constexpr size_t mostDevices = 8; ///< told one by one

/// What a device printed against a line, and the lines that configure; a token or a code is never shown.
void addCommands(QStringList &effects, const Fleet &fleet, const simulation::Outcome &outcome, bool configures)
{
    for (const simulation::CommandOutput &output : outcome.commands) {
        const Device *device = fleet.devices().find(output.device);
        const QString name = device ? device->name : QString();
        if (!output.ok)
            effects << Preview::tr("%1 refuses: %2").arg(name, output.output.simplified());
        else if (configures)
            effects << Preview::tr("%1 is sent: %2").arg(name, output.input.trimmed());
    }
    for (const simulation::CodeOutcome &code : outcome.codes)
        if (code.refused)
            effects << code.refused->sentence();
}

void addStates(QStringList &effects, const Fleet &before, const Fleet &after, const Catalog &catalog, const ChangeSet &changes)
{
    size_t told = 0, more = 0;
    for (const DeviceId id : changes.devices) {
        if (!before.devices().find(id) || !after.devices().find(id))
            continue;
        const DeviceFacts was = factsOf(before, catalog, id), is = factsOf(after, catalog, id);
        if (was.stateRank == is.stateRank)
            continue;
        if (++told > mostDevices)
            ++more;
        else
            effects << Preview::tr("%1 becomes %2; it was %3")
                           .arg(after.devices().at(id).name, stateWordText(is.stateRank), stateWordText(was.stateRank));
    }
    if (more > 0)
        effects << Preview::tr("%n more device(s) change their state", nullptr, int(more));
}

void addInstances(QStringList &effects, const Fleet &before, const Fleet &after)
{
    const int more = int(after.instances().size()) - int(before.instances().size());
    if (more > 0)
        effects << Preview::tr("%n product instance(s) more in the account", nullptr, more);
    else if (more < 0)
        effects << Preview::tr("%n product instance(s) less in the account", nullptr, -more);
    const int tokens = int(after.tokens().size()) - int(before.tokens().size());
    if (tokens > 0)
        effects << Preview::tr("a token to register with; that is the next step");
}

std::vector<RemedyPreview::Pool> changedPools(const Fleet &before, const Fleet &after, const Catalog &catalog)
{
    std::vector<RemedyPreview::Pool> pools;
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

QString titleOf(const FleetSession &session, const Action &action)
{
    return simulation::describe(session.fleet(), session.catalog(), action);
}

RemedyPreview previewOf(const FleetSession &session, const Action &action)
{
    RemedyPreview preview;
    preview.title = titleOf(session, action);
    const auto outcome = session.tryOut(action);
    if (!outcome) {
        preview.refused = outcome.error();
        return preview;
    }
    const Fleet &before = session.fleet();
    const auto *commands = std::get_if<RunCommands>(&action);
    addCommands(preview.effects, before, *outcome, commands && commands->startInConfiguration);
    addStates(preview.effects, before, outcome->fleet, session.catalog(), outcome->changes);
    addInstances(preview.effects, before, outcome->fleet);
    preview.pools = changedPools(before, outcome->fleet, session.catalog());
    if (preview.effects.isEmpty() && preview.pools.empty())
        preview.effects << (outcome->fleet == before ? Preview::tr("nothing would change")
                                                     : Preview::tr("no license and no state changes"));
    return preview;
}

} // namespace lictor
