#include "report/account_findings.h"

#include "entitlement/vpn_peers.h"
#include "report/text.h"

#include <algorithm>

namespace lictor::report {

namespace {

using entitlement::Position;

QString poolSubject(const Scope &scope, const Position &position)
{
    return Text::tr("%1: %2").arg(scope.accountName(position.account), scope.catalog().licenseName(position.key));
}

/// Other virtual accounts that have some of this licence to spare, most first (ACC-5).
QStringList transferOffers(const Scope &scope, const Position &needy)
{
    std::vector<std::pair<qint64, QString>> offers;
    for (const Position &other : entitlement::positions(scope.fleet(), scope.catalog()))
        if (other.key == needy.key && other.account != needy.account && other.balance() > 0)
            offers.emplace_back(-other.balance(), scope.accountName(other.account));
    std::sort(offers.begin(), offers.end());
    QStringList texts;
    for (const auto &[free, name] : offers)
        texts << Text::tr("transfer from %1, which has %2 free").arg(name).arg(-free);
    return texts;
}

void findShortfall(const Scope &scope, const Position &position, const Pool &pool, std::vector<Finding> &found)
{
    const qint64 missing = -position.balance();
    QStringList remedies{Text::tr("buy %1").arg(missing)};
    remedies << transferOffers(scope, position);
    const bool ended = std::any_of(
        pool.terms.begin(), pool.terms.end(), [&](const Term &term) { return term.until && *term.until <= scope.fleet().now; });
    found.push_back({Severity::Critical, poolSubject(scope, position),
        Text::tr(
            "%1 in use, %2 owned: %3 missing; every device of the virtual account that uses this license is out of compliance")
            .arg(position.inUse)
            .arg(position.purchased)
            .arg(missing),
        remedies.join(Text::tr("; or ")), ended && position.purchased < position.inUse ? "OOC-2" : "OOC-1", pool.shortSince,
        outOfComplianceEffect()});
}

/// A permanent licence that the account holds for a device which does not run on it: a code is still on its way.
void findUndelivered(
    const ProductInstance &instance, const AgentState &agent, const QString &subject, std::vector<Finding> &found)
{
    if (std::holds_alternative<Reserved>(agent.registration))
        return;
    if (!agent.reservation->returnCode.isEmpty())
        found.push_back({Severity::Major, subject,
            Text::tr("the permanent license was returned on the device, its return code was not entered in the Smart Software "
                     "Manager"),
            Text::tr("enter the return code before a new request makes it impossible to show"), "PLR-19", instance.registered,
            Text::tr("none; the permanent license is not free for others")});
    else
        found.push_back({Severity::Minor, subject,
            Text::tr("the account holds a permanent license for it, and its authorization code is not installed"),
            Text::tr("install the authorization code, or return the license in the Smart Software Manager"), "PLR-16",
            instance.registered, Text::tr("the device does not run on its permanent license")});
}

void findEndingTerms(const Scope &scope, const Position &position, const Pool &pool, std::vector<Finding> &found)
{
    const Instant now = scope.fleet().now;
    std::vector<Instant> ends;
    for (const Term &term : pool.terms)
        if (term.validAt(now) && term.until && *term.until <= now + warnAhead)
            ends.push_back(*term.until);
    std::sort(ends.begin(), ends.end());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    for (const Instant end : ends) {
        const qint64 left = pool.ownedAt(end) - pool.inUse;
        if (left < 0)
            found.push_back({Severity::Major, poolSubject(scope, position),
                Text::tr("a term ends on %1; with today's use %2 will then be missing").arg(toReadable(end)).arg(-left),
                Text::tr("renew it, or replace it by a perpetual license, before that day"), "OOC-2", std::nullopt,
                Text::tr("none before that day")});
        else
            found.push_back({Severity::Minor, poolSubject(scope, position),
                Text::tr("a term ends on %1; the rest covers today's use").arg(toReadable(end)),
                Text::tr("renew it if it is still needed"), "OOC-2", std::nullopt, Text::tr("none while use does not grow")});
    }
}

} // namespace

QString outOfComplianceEffect()
{
    return Text::tr(
        "features that need a license cannot be configured anew; what is configured runs on, an ASA virtual unaffected");
}

void findInPools(const Scope &scope, std::vector<Finding> &found)
{
    for (const Position &position : scope.positions()) {
        const Pool &pool = scope.fleet().pools().at(position.pool);
        if (position.balance() < 0)
            findShortfall(scope, position, pool, found);
        else if (position.balance() == 0 && position.inUse > 0)
            found.push_back({Severity::Information, poolSubject(scope, position),
                Text::tr("all %1 licenses are in use; the next request will be over-use").arg(position.inUse),
                Text::tr("buy or transfer more before devices are added"), "OOC-9", std::nullopt, Text::tr("none today")});
        findEndingTerms(scope, position, pool, found);
    }
}

void findInInstances(const Scope &scope, std::vector<Finding> &found)
{
    const Fleet &fleet = scope.fleet();
    for (const CoveredInstance &entry : scope.instances()) {
        const ProductInstance &instance = *entry.instance;
        qint64 held = 0;
        for (const Use &use : instance.uses)
            held += use.count;
        const QString subject = Text::tr("%1 (%2)").arg(instance.name, Fleet::udiKey(instance.udiPid, instance.udiSerial));
        if (!entry.isKnown()) {
            found.push_back({Severity::Major, subject,
                Text::tr("a product instance of %1 that is not in the inventory; it holds %2 licenses")
                    .arg(scope.accountName(instance.account))
                    .arg(held),
                Text::tr("remove the product instance if the device is gone, or add the device to the inventory"), "ACC-8",
                instance.lastContact, Text::tr("none; the licenses that it holds are not free for others")});
            continue;
        }
        const Device *device = entry.deviceId ? &fleet.devices().at(entry.deviceId) : nullptr;
        const Chassis *chassis = device ? nullptr : &fleet.chassis().at(entry.chassis);
        const AgentState &agent = device ? device->agent : chassis->agent;
        if (!instance.reserved->license.isEmpty())
            findUndelivered(instance, agent, subject, found);
        else if (!agent.registered() && !std::holds_alternative<Registering>(agent.registration))
            found.push_back({Severity::Major, subject,
                Text::tr("the account still counts it, but the device is not registered; it holds %1 licenses").arg(held),
                Text::tr("remove the product instance, or register the device again"), "ACC-8", instance.lastContact,
                Text::tr("none; the licenses that it holds are not free for others")});
        const VirtualAccountId expected = device ? device->account : chassis->account;
        if (expected && expected != instance.account)
            found.push_back({Severity::Minor, subject,
                Text::tr("registered in %1, the inventory has it in %2")
                    .arg(scope.accountName(instance.account), scope.accountName(expected)),
                Text::tr("transfer the product instance, or correct the inventory"), "ACC-6", std::nullopt,
                Text::tr("none; it uses the licenses of the account that it is registered in")});
    }
}

void findInAnyConnect(const Scope &scope, std::vector<Finding> &found)
{
    const entitlement::AnyConnectNeed need = entitlement::anyConnectNeed(scope.fleet());
    if (need.headends == 0 || need.covered())
        return;
    found.push_back({Severity::Minor, Text::tr("AnyConnect"),
        Text::tr("%1 AnyConnect peers are intended on %2 ASAs; the Smart Account owns Plus and Apex licenses for %3 peers and "
                 "VPN Only "
                 "licenses for %4 ASAs")
            .arg(need.peers)
            .arg(need.headends)
            .arg(need.ownedPeers)
            .arg(need.ownedHeadends),
        Text::tr("buy Plus or Apex licenses for %1 more peers, or VPN Only licenses for %2 more ASAs")
            .arg(need.peers - need.ownedPeers)
            .arg(need.headends - need.ownedHeadends),
        "AC-2", std::nullopt, Text::tr("none: the device does not count them, the right to use is missing")});
}

} // namespace lictor::report
