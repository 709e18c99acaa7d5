#include "report/sections.h"

#include "report/text.h"

#include <algorithm>
#include <memory>
#include <unordered_set>

namespace lictor::report {

namespace {

using entitlement::Compliance;
using entitlement::Position;

/// Product instances that use a licence which will be short by then, because terms end and nothing else changes.
qint64 instancesShortIn(const Scope &scope, Duration ahead)
{
    const Instant then = scope.fleet().now + ahead;
    std::unordered_set<PoolName> shortPools;
    for (const Position &position : scope.positions()) {
        const Pool &pool = scope.fleet().pools().at(position.pool);
        if (pool.balanceAt(then) < 0)
            shortPools.insert({position.account, position.key});
    }
    return std::count_if(scope.instances().begin(), scope.instances().end(), [&](const CoveredInstance &entry) {
        const std::vector<Use> &uses = entry.instance->uses;
        return std::any_of(uses.begin(), uses.end(), [&](const Use &use) {
            return shortPools.contains({entry.instance->account, use.key});
        });
    });
}

Cell accountsCell(const Scope &scope)
{
    std::vector<std::pair<Compliance, Cell>> accounts;
    scope.fleet().virtualAccounts().each([&](VirtualAccountId id, const VirtualAccount &account) {
        if (!scope.covers(id))
            return;
        std::array<qint64, 3> byStatus{};
        qint64 shortfall = 0;
        Compliance worst = Compliance::Compliant;
        for (const Position &position : scope.positions()) {
            if (position.account != id)
                continue;
            ++byStatus[size_t(position.status)];
            shortfall += std::max<qint64>(0, -position.balance());
            worst = std::max(worst, position.status);
        }
        Cell state;
        setState(state, worst);
        accounts.emplace_back(worst,
            Cell::object({{"name", Text::tr("Virtual account"), Cell::of(account.name)},
                {"compliance", Text::tr("Compliance"), state}, {"ok", Text::tr("Licenses in order"), Cell::of(byStatus[0])},
                {"approaching", Text::tr("Approaching"), Cell::of(byStatus[1])},
                {"outOfCompliance", Text::tr("Out of compliance"), Cell::of(byStatus[2])},
                {"shortfall", Text::tr("Licenses missing"), Cell::of(shortfall)}}));
    });
    std::stable_sort(accounts.begin(), accounts.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<Cell> cells;
    for (auto &[worst, cell] : accounts)
        cells.push_back(std::move(cell));
    return Cell::objects(std::move(cells));
}

Compliance worstOf(const Scope &scope)
{
    Compliance worst = Compliance::Compliant;
    for (const Position &position : scope.positions())
        worst = std::max(worst, position.status);
    return worst;
}

} // namespace

Section coverSection(const Scope &scope)
{
    const Fleet &fleet = scope.fleet();
    std::vector<Member> members;
    if (!scope.options().organization.isEmpty())
        members.push_back({"organization", Text::tr("Organization"), Cell::of(scope.options().organization)});
    members.push_back({"scope", Text::tr("Scope"),
        Cell::of(scope.options().account          ? Text::tr("virtual account %1").arg(scope.accountName(scope.options().account))
                : scope.options().devices.empty() ? Text::tr("all virtual accounts")
                                                  : Text::tr("the selected devices"))});
    members.push_back({"asOf", Text::tr("As of"), Cell::time(fleet.now)});
    members.push_back({"devices", Text::tr("Devices"), Cell::of(qint64(scope.devices().size()))});
    members.push_back({"chassis", Text::tr("Chassis"), Cell::of(qint64(fleet.chassis().size()))});
    members.push_back({"groups", Text::tr("Failover pairs and clusters"), Cell::of(qint64(fleet.groups().size()))});
    members.push_back({"virtualAccounts", Text::tr("Virtual accounts"),
        Cell::of(qint64(scope.options().account ? 1 : fleet.virtualAccounts().size()))});
    members.push_back({"instances", Text::tr("Product instances"), Cell::of(qint64(scope.instances().size()))});
    members.push_back(
        {"exportQualified", Text::tr("Qualified for strong encryption"), Cell::flag(fleet.account.exportQualified)});
    members.push_back({"reservationApproved", Text::tr("Approved for permanent license reservation"),
        Cell::flag(fleet.account.reservationApproved)});
    members.push_back({"seed", Text::tr("Seed of the fleet"), Cell::of(QString::number(fleet.seed))});
    members.push_back({"statement", Text::tr("Statement"),
        Cell::of(Text::tr("The figures come from a simulation of imported data: they say what the licensing rules make of that "
                          "data at the time above."))});
    return {"fleet", Text::tr("What this report covers"), {}, std::move(members)};
}

Section summarySection(const Scope &scope, const std::vector<Finding> &findings)
{
    std::array<qint64, severityCount> bySeverity{};
    for (const Finding &finding : findings)
        ++bySeverity[size_t(finding.severity)];
    std::array<qint64, 5> byRegistration{};
    std::array<qint64, 6> byAuthorization{};
    for (const CoveredDevice &entry : scope.devices()) {
        ++byRegistration[size_t(entry.state.registration)];
        ++byAuthorization[size_t(entry.state.authorization)];
    }
    static constexpr std::array severityKeys{"critical", "major", "minor", "information"};
    static constexpr std::array registrationKeys{"unregistered", "registering", "registered", "failed", "reserved"};
    static constexpr std::array authorizationKeys{
        "none", "evaluation", "evaluation-expired", "authorized", "out-of-compliance", "authorization-expired"};
    const auto counted = [](const auto &keys, const auto &counts) {
        std::vector<Member> members;
        for (size_t i = 0; i < keys.size(); ++i)
            members.push_back({keys[i], QString::fromLatin1(keys[i]), Cell::of(counts[i])});
        return Cell::object(std::move(members));
    };
    qint64 shortfall = 0;
    for (const Position &position : scope.positions())
        shortfall += std::max<qint64>(0, -position.balance());
    Cell verdict;
    setState(verdict, worstOf(scope));
    std::vector<Member> members{{"compliance", Text::tr("Compliance"), verdict},
        {"shortfall", Text::tr("Licenses missing"), Cell::of(shortfall)},
        {"findings", Text::tr("Findings"), counted(severityKeys, bySeverity)},
        {"byRegistration", Text::tr("Devices by registration"), counted(registrationKeys, byRegistration)},
        {"byAuthorization", Text::tr("Devices by authorization"), counted(authorizationKeys, byAuthorization)},
        {"instancesShortIn30Days", Text::tr("Product instances short of a license in 30 days"),
            Cell::of(instancesShortIn(scope, days(30)))},
        {"instancesShortIn90Days", Text::tr("Product instances short of a license in 90 days"),
            Cell::of(instancesShortIn(scope, days(90)))},
        {"attributionEqualsInUse", Text::tr("Attribution equals In use"), Cell::flag(scope.attributionEqualsInUse())},
        {"virtualAccounts", Text::tr("By virtual account, worst first"), accountsCell(scope)}};
    return {"summary", Text::tr("Summary"), {}, std::move(members)};
}

Section findingsSection(const std::vector<Finding> &findings)
{
    Rows rows;
    rows.columns = {{"severity", Text::tr("Severity")}, {"subject", Text::tr("Subject")}, {"text", Text::tr("Finding")},
        {"remedy", Text::tr("Remedy")}, {"rule", Text::tr("Rule")}, {"since", Text::tr("Since")}};
    rows.count = findings.size();
    rows.fill = [&findings](size_t row, Cells &cells) {
        static constexpr std::array tones{Tone::Critical, Tone::Attention, Tone::Info, Tone::Neutral};
        const Finding &finding = findings[row];
        cells[0].set(toWord(finding.severity), tones[size_t(finding.severity)]);
        cells[1].set(finding.subject);
        cells[2].set(finding.text);
        cells[3].set(finding.remedy);
        cells[4].set(QString::fromLatin1(finding.rule));
        cells[5].setTime(finding.since);
    };
    return {"findings", Text::tr("Findings"), Text::tr("Worst first."), std::move(rows)};
}

Section assumptionsSection(const Scope &scope)
{
    const Fleet &fleet = scope.fleet();
    const Intervals &intervals = scope.catalog().intervals();
    bool isVirtual = false, rateLimited = false, grace = false, restricted3100 = false, waste = false;
    for (const CoveredDevice &entry : scope.devices()) {
        const Series &series = *entry.model->series;
        isVirtual |= series.isVirtual;
        rateLimited |= entry.state.rateLimited;
        grace |= entry.state.graceUntil.has_value();
        restricted3100 |= series.standardPerModel && entry.state.restricted;
        const int useful = entry.model->maximumContexts.value_or(0) - entry.model->standardContexts.value_or(0);
        waste |= entry.device->running->contexts > useful;
    }
    bool packs = false, isShort = false, strongVirtual = false, ends = false;
    for (const Position &position : scope.positions()) {
        isShort |= position.balance() < 0;
        strongVirtual |= position.key.kind == LicenseKind::StrongEncryption;
        for (const Term &term : fleet.pools().at(position.pool).terms) {
            packs |= position.key.kind == LicenseKind::Context && !term.pid.isEmpty();
            ends |= term.until.has_value();
        }
    }
    QStringList lines;
    if (restricted3100)
        lines << Text::tr("OPEN-1: the specification does not list what being out of compliance does to a Secure Firewall 3100; "
                          "it is treated as a Firepower 1000 or 2100.");
    if (waste)
        lines << Text::tr("OPEN-12: a request above what one unit can use is accepted up to the platform's limit; all of it "
                          "counts against the pool, the effective number is capped.");
    if (packs)
        lines << Text::tr("OPEN-13: context licenses are sold in packs; a pool counts single contexts, and a product ID adds its "
                          "pack's number.");
    if (isVirtual)
        lines << Text::tr(
            "OPEN-24: memory ranges of the ASA virtual are half-open: 2 to below 8 GB, 8 to below 16, 16 to below 32, 32 to 64.");
    if (grace || ends)
        lines << Text::tr("OPEN-38: the last instant of a period still belongs to it; the grace of %1 days counts from the last "
                          "good contact. A term's end no longer belongs to the term.")
                     .arg(intervals.contactGrace.count() / 86400);
    if (rateLimited)
        lines << Text::tr("OPEN-44: \"severely rate-limited\" is taken as %1 kbit/s and %2 connections.")
                     .arg(scope.catalog().asav().unlicensedThroughputKbps)
                     .arg(scope.catalog().asav().unlicensedConnections);
    if (isVirtual || strongVirtual)
        lines << Text::tr("OPEN-48: the tier of the ASA virtual has no product ID; it is requested but takes nothing from a "
                          "pool. Its strong encryption license is added by hand.");
    if (!scope.devices().empty())
        lines << Text::tr(
            "OPEN-49: AnyConnect licenses are a right to use; peers are not enforced by the device and not counted in use here.");
    if (isShort)
        lines << Text::tr("OPEN-50: a shortage concerns the virtual account: every device that uses the license is out of "
                          "compliance, each from its next authorization.");
    return {"assumptions", Text::tr("Method and assumptions"),
        Text::tr("Where the specification leaves something open and a figure of this report depends on it. The rules that were "
                 "used stand beside the figures."),
        lines};
}

} // namespace lictor::report
