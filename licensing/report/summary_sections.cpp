#include "report/sections.h"

#include "report/text.h"

#include <algorithm>
#include <memory>
#include <set>
#include <unordered_set>

namespace lictor::report {

namespace {

using entitlement::Compliance;
using entitlement::Position;
using findings::Severity;
using findings::severityCount;

Tone toneOf(Severity severity)
{
    static constexpr std::array tones{Tone::Critical, Tone::Attention, Tone::Info, Tone::Neutral};
    return tones[size_t(severity)];
}

/// Devices and chassis that use a licence which will be short by then, because terms end and nothing else changes.
qint64 devicesShortIn(const Scope &scope, Duration ahead)
{
    const Instant then = scope.fleet().now + ahead;
    std::unordered_set<PoolName> shortPools;
    for (const Position &position : scope.positions()) {
        const Pool &pool = scope.fleet().pools().at(position.pool);
        if (pool.balanceAt(then) < 0)
            shortPools.insert({position.account, position.key});
    }
    qint64 count = 0;
    for (const CoveredInstance &entry : scope.instances()) {
        std::set<int> units; // modules of a chassis, each once
        for (const Use &use : entry.instance->uses)
            if (shortPools.contains({entry.instance->account, use.key}))
                units.insert(use.slot);
        count += qint64(units.size());
    }
    return count;
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

} // namespace

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
        {"devicesShortIn30Days", Text::tr("Devices short of a license in 30 days"), Cell::of(devicesShortIn(scope, days(30)))},
        {"devicesShortIn90Days", Text::tr("Devices short of a license in 90 days"), Cell::of(devicesShortIn(scope, days(90)))},
        {"attributionEqualsInUse", Text::tr("Attribution equals In use"), Cell::flag(scope.attributionEqualsInUse())},
        {"virtualAccounts", Text::tr("By virtual account, worst first"), accountsCell(scope)}};
    Section section{"summary", Text::tr("Summary"), {}, std::move(members)};
    section.chart = Chart{Text::tr("Findings by severity"), {Text::tr("Findings")}, {}};
    for (int i = 0; i < severityCount; ++i)
        section.chart->bars.push_back({toWord(Severity(i)), {bySeverity[size_t(i)]}, toneOf(Severity(i))});
    return section;
}

Section findingsSection(const std::vector<Finding> &findings)
{
    Rows rows;
    rows.columns = {{"severity", Text::tr("Severity")}, {"subject", Text::tr("Subject")}, {"text", Text::tr("Finding")},
        {"remedy", Text::tr("Remedy")}, {"rule", Text::tr("Rule")}, {"since", Text::tr("Since")},
        {"effect", Text::tr("Effect today")}};
    rows.count = findings.size();
    rows.fill = [&findings](size_t row, Cells &cells) {
        const Finding &finding = findings[row];
        cells[0].set(toWord(finding.severity), toneOf(finding.severity));
        cells[1].set(finding.subject);
        cells[2].set(finding.text);
        cells[3].set(finding.remedy);
        cells[4].set(QString::fromLatin1(finding.rule));
        cells[5].setTime(finding.since);
        cells[6].setOrNone(finding.effect);
    };
    return {"findings", Text::tr("Findings"), Text::tr("Worst first. Rule names the paragraph of the specification."),
        std::move(rows), Text::tr("Nothing was found.")};
}

} // namespace lictor::report
