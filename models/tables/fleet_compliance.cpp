#include "tables/fleet_compliance.h"

#include "findings/findings.h"
#include "fleet/requests.h"

namespace lictor {

namespace {

std::unordered_map<PoolName, int> requestersOf(const Fleet &fleet, const Catalog &catalog)
{
    std::unordered_map<PoolName, int> requesters;
    fleet.devices().each([&](DeviceId id, const Device &device) {
        const Registered *registered = agentOf(fleet, catalog, device).registered();
        for (const Request &request : requestsOf(fleet, catalog, id))
            ++requesters[{registered ? registered->account : device.account, request.key}];
    });
    return requesters;
}

} // namespace

FleetCompliance complianceOf(const Fleet &fleet, const Catalog &catalog, const std::function<bool(double)> &progress)
{
    FleetCompliance compliance;
    auto scope = findings::Scope::gather(fleet, catalog, {}, progress);
    if (!scope)
        return compliance;
    compliance.positions = scope->positions();
    compliance.requesters = requestersOf(fleet, catalog);
    compliance.findings = findings::find(*scope);
    return compliance;
}

QString requesterFilter(const Fleet &fleet, const Catalog &catalog, const PoolName &pool)
{
    QStringList terms;
    if (const VirtualAccount *account = fleet.virtualAccounts().find(pool.account))
        terms << QStringLiteral("va:\"%1\"").arg(account->name);
    terms << QStringLiteral("license:") + toWord(pool.key.kind);
    QStringList platforms;
    for (const Model &model : catalog.models())
        if (model.series->licensePlatform == pool.key.platform && !platforms.contains(model.series->word))
            platforms << model.series->word;
    if (!platforms.isEmpty())
        terms << u"platform:" + platforms.join(u'|');
    return terms.join(u' ');
}

} // namespace lictor
