#include "findings/pool_findings.h"

#include "entitlement/vpn_peers.h"
#include "findings/text.h"

#include <algorithm>

namespace lictor::findings {

namespace {

using entitlement::Position;

/// Product instances whose move to another virtual account would cover what is missing there.
class Movable {
public:
    explicit Movable(const Scope &scope)
    {
        for (const Position &position : scope.positions())
            if (position.balance() < 0)
                m_best[{position.account, position.key}].missing = -position.balance();
        if (m_best.empty())
            return;
        for (const CoveredInstance &entry : scope.instances())
            if (entry.instance->reserved->license.isEmpty() && !entry.instance->satellite)
                consider(entry);
    }
    InstanceId of(const PoolName &pool) const
    {
        const auto found = m_best.find(pool);
        return found == m_best.end() ? InstanceId{} : found->second.instance;
    }

private:
    struct Best {
        qint64 missing = 0, uses = 0;
        InstanceId instance;
    };
    void consider(const CoveredInstance &entry)
    {
        for (const Use &use : entry.instance->uses) {
            const auto found = m_best.find({entry.instance->account, use.key});
            if (found == m_best.end())
                continue;
            Best &best = found->second;
            if (use.count >= best.missing && (!best.instance || use.count < best.uses)) {
                best.uses = use.count;
                best.instance = entry.id;
            }
        }
    }

    std::unordered_map<PoolName, Best> m_best;
};

/// Of each licence the pool that misses most of it.
std::unordered_map<LicenseKey, const Pool *> needyPools(const Fleet &fleet)
{
    std::unordered_map<LicenseKey, const Pool *> needy;
    fleet.pools().each([&](PoolId, const Pool &pool) {
        const qint64 balance = pool.balanceAt(fleet.now);
        if (balance >= 0)
            return;
        const Pool *&worst = needy[pool.key];
        if (!worst || balance < worst->balanceAt(fleet.now))
            worst = &pool;
    });
    return needy;
}

struct PoolText {
    const Scope &scope;
    const Movable &movable;
    const std::unordered_map<LicenseKey, const Pool *> &needy;
    std::vector<Finding> &found;

    Finding begin(Kind kind, Severity severity, const Position &position) const
    {
        Finding finding;
        finding.kind = kind;
        finding.severity = severity;
        finding.subject = Text::tr("%1: %2").arg(scope.accountName(position.account), scope.catalog().licenseName(position.key));
        finding.account = position.account;
        finding.license = position.key;
        return finding;
    }

    void shortage(const Position &position, const Pool &pool) const;
    void noSurplus(const Position &position) const;
    void endingTerms(const Position &position, const Pool &pool) const;
    void oneTerm(const Position &position, const Pool &pool) const;
    void idleElsewhere(const Position &position) const;
};

/// Other virtual accounts that have some of this licence to spare, most first (ACC-5).
QStringList transferOffers(const Scope &scope, const Position &needy)
{
    std::vector<std::pair<qint64, QString>> offers;
    scope.fleet().pools().each([&](PoolId, const Pool &other) {
        if (const qint64 free = other.balanceAt(scope.fleet().now);
            other.key == needy.key && other.account != needy.account && free > 0)
            offers.emplace_back(-free, scope.accountName(other.account));
    });
    std::sort(offers.begin(), offers.end());
    QStringList texts;
    for (const auto &[free, name] : offers)
        texts << Text::tr("transfer from %1, which has %2 free").arg(name).arg(-free);
    return texts;
}

void PoolText::shortage(const Position &position, const Pool &pool) const
{
    const qint64 missing = -position.balance();
    QStringList remedies{Text::tr("buy %1").arg(missing)};
    remedies << transferOffers(scope, position);
    const bool ended = std::any_of(
        pool.terms.begin(), pool.terms.end(), [&](const Term &term) { return term.until && *term.until <= scope.fleet().now; });
    Finding finding = begin(Kind::Shortage, Severity::Critical, position);
    finding.text = Text::tr(
        "%1 in use, %2 owned: %3 missing; every device of the virtual account that uses this license is out of compliance")
                       .arg(position.inUse)
                       .arg(position.purchased)
                       .arg(missing);
    finding.remedy = remedies.join(Text::tr("; or "));
    finding.rule = ended ? "OOC-2" : "OOC-1";
    finding.since = pool.shortSince;
    finding.effect = outOfComplianceEffect();
    finding.cure = Cure::CoverShortage;
    finding.instance = movable.of({position.account, position.key});
    finding.count = missing;
    found.push_back(std::move(finding));
}

void PoolText::noSurplus(const Position &position) const
{
    Finding finding = begin(Kind::Risk, Severity::Information, position);
    finding.text = Text::tr("all %1 licenses are in use; the next request will be over-use").arg(position.inUse);
    finding.remedy = Text::tr("buy or transfer more before devices are added");
    finding.rule = "OOC-9";
    finding.effect = Text::tr("none today");
    found.push_back(std::move(finding));
}

void PoolText::endingTerms(const Position &position, const Pool &pool) const
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
        Finding finding = begin(Kind::Risk, left < 0 ? Severity::Major : Severity::Minor, position);
        finding.rule = "OOC-2";
        if (left < 0) {
            finding.text =
                Text::tr("a term ends on %1; with today's use %2 will then be missing").arg(toReadable(end)).arg(-left);
            finding.remedy = Text::tr("renew it, or replace it by a perpetual license, before that day");
            finding.effect = Text::tr("none before that day");
            finding.cure = Cure::AddLicenses;
            finding.count = -left;
        } else {
            finding.text = Text::tr("a term ends on %1; the rest covers today's use").arg(toReadable(end));
            finding.remedy = Text::tr("renew it if it is still needed");
            finding.effect = Text::tr("none while use does not grow");
        }
        found.push_back(std::move(finding));
    }
}

/// Everything that is used hangs on one day, which is still far enough away that nobody warns of it.
void PoolText::oneTerm(const Position &position, const Pool &pool) const
{
    std::optional<Instant> end;
    for (const Term &term : pool.terms) {
        if (!term.validAt(scope.fleet().now) || term.count == 0)
            continue;
        if (!term.until || (end && *end != *term.until))
            return;
        end = term.until;
    }
    if (!end || position.inUse == 0 || *end <= scope.fleet().now + warnAhead)
        return;
    Finding finding = begin(Kind::Risk, Severity::Information, position);
    finding.text = Text::tr("one term is behind all %1 licenses in use; it ends on %2").arg(position.inUse).arg(toReadable(*end));
    finding.remedy = Text::tr("buy a part of them as perpetual licenses, or for another term");
    finding.rule = "OOC-9";
    finding.effect = Text::tr("none before that day");
    finding.cure = Cure::AddLicenses;
    finding.count = position.inUse;
    found.push_back(std::move(finding));
}

/// The other side of a shortage: what lies idle here would help there (ACC-4, ACC-5).
void PoolText::idleElsewhere(const Position &position) const
{
    const auto where = needy.find(position.key);
    if (position.inUse > 0 || where == needy.end()) // what is planned for here stays here
        return;
    const Pool &other = *where->second;
    const qint64 missing = -other.balanceAt(scope.fleet().now);
    Finding finding = begin(Kind::Disagreement, Severity::Minor, position);
    finding.text = Text::tr("%1 lie idle in this virtual account while %2 are missing in %3")
                       .arg(position.balance())
                       .arg(missing)
                       .arg(scope.accountName(other.account));
    finding.count = std::min(missing, position.balance());
    finding.remedy = Text::tr("transfer %1 to %2").arg(finding.count).arg(scope.accountName(other.account));
    finding.rule = "ACC-4";
    finding.effect = Text::tr("none here; the devices of the other virtual account are out of compliance");
    finding.cure = Cure::SpareLicenses;
    found.push_back(std::move(finding));
}

} // namespace

QString outOfComplianceEffect()
{
    return Text::tr(
        "features that need a license cannot be configured anew; what is configured runs on, an ASA virtual unaffected");
}

void findInPools(const Scope &scope, std::vector<Finding> &found)
{
    const Movable movable(scope);
    const auto needy = needyPools(scope.fleet());
    const PoolText text{scope, movable, needy, found};
    for (const Position &position : scope.positions()) {
        const Pool &pool = scope.fleet().pools().at(position.pool);
        if (position.balance() < 0)
            text.shortage(position, pool);
        else if (position.balance() == 0 && position.inUse > 0)
            text.noSurplus(position);
        else if (position.balance() > 0)
            text.idleElsewhere(position);
        text.endingTerms(position, pool);
        text.oneTerm(position, pool);
    }
}

void findInAnyConnect(const Scope &scope, std::vector<Finding> &found)
{
    const entitlement::AnyConnectNeed need = entitlement::anyConnectNeed(scope.fleet());
    if (need.headends == 0 || need.covered())
        return;
    Finding finding;
    finding.kind = Kind::Shortage;
    finding.severity = Severity::Minor;
    finding.subject = Text::tr("AnyConnect");
    finding.text = Text::tr("%1 AnyConnect peers are intended on %2 ASAs; the Smart Account owns Plus and Apex licenses for %3 "
                            "peers and VPN Only "
                            "licenses for %4 ASAs")
                       .arg(need.peers)
                       .arg(need.headends)
                       .arg(need.ownedPeers)
                       .arg(need.ownedHeadends);
    finding.remedy = Text::tr("buy Plus or Apex licenses for %1 more peers, or VPN Only licenses for %2 more ASAs")
                         .arg(need.peers - need.ownedPeers)
                         .arg(need.headends - need.ownedHeadends);
    finding.rule = "AC-2";
    finding.effect = Text::tr("none: the device does not count them, the right to use is missing");
    found.push_back(std::move(finding));
}

} // namespace lictor::findings
