#include "tables/fleet_overview.h"

#include "tables/account_time.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor {

namespace {
constexpr int nextEvents = 12;
constexpr days soon{30};

struct OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)
};

/// Devices that share a trouble, with the first date at which it becomes worse.
struct Tally {
    int count = 0;
    QString first; ///< a device's name, where there is one only
    std::optional<Instant> due;

    void add(const Device &device, std::optional<Instant> at = {})
    {
        if (count++ == 0)
            first = device.name;
        if (at && (!due || *at < *due))
            due = at;
    }
};

/// The one state that a device is shown with, worst first.
enum Shown {
    OutOfCompliance,
    AuthorizationExpired,
    EvaluationExpired,
    Failed,
    OnEvaluation,
    BeingRegistered,
    NotRegistered,
    NothingAuthorized,
    Authorized,
    Reserved,
    ShownCount
};

Shown shownAs(const LicenseState &state)
{
    if (state.registration == RegistrationWord::Reserved)
        return Reserved;
    switch (state.authorization) {
    case AuthorizationWord::OutOfCompliance: return OutOfCompliance;
    case AuthorizationWord::AuthorizationExpired: return AuthorizationExpired;
    case AuthorizationWord::EvaluationExpired: return EvaluationExpired;
    case AuthorizationWord::Authorized: return Authorized;
    case AuthorizationWord::Evaluation:
    case AuthorizationWord::None: break;
    }
    switch (state.registration) {
    case RegistrationWord::Failed: return Failed;
    case RegistrationWord::Registering: return BeingRegistered;
    case RegistrationWord::Registered: return NothingAuthorized;
    case RegistrationWord::Unregistered:
    case RegistrationWord::Reserved: break;
    }
    return state.authorization == AuthorizationWord::Evaluation ? OnEvaluation : NotRegistered;
}

StateCount describe(Shown shown, int count)
{
    switch (shown) {
    case OutOfCompliance:
        return {count > 0 ? Tone::Critical : Tone::Positive, OverviewWords::tr("Out of compliance"), count,
            QStringLiteral("auth:out-of-compliance")};
    case AuthorizationExpired:
        return {Tone::Critical, OverviewWords::tr("Authorization expired"), count, QStringLiteral("auth:authorization-expired")};
    case EvaluationExpired:
        return {Tone::Critical, OverviewWords::tr("Evaluation expired"), count, QStringLiteral("auth:evaluation-expired")};
    case Failed: return {Tone::Critical, OverviewWords::tr("Registration failed"), count, QStringLiteral("reg:failed")};
    case OnEvaluation:
        return {Tone::Info, OverviewWords::tr("Evaluation"), count, QStringLiteral("auth:evaluation reg:unregistered")};
    case BeingRegistered: return {Tone::Info, OverviewWords::tr("Registering"), count, QStringLiteral("reg:registering")};
    case NotRegistered:
        return {Tone::Neutral, OverviewWords::tr("Unregistered"), count, QStringLiteral("reg:unregistered auth:none")};
    case NothingAuthorized:
        return {Tone::Neutral, OverviewWords::tr("Registered, nothing authorized"), count,
            QStringLiteral("reg:registered auth:none")};
    case Authorized:
        return {Tone::Positive, OverviewWords::tr("Authorized"), count, QStringLiteral("auth:authorized -reg:reserved")};
    case Reserved: return {Tone::Special, OverviewWords::tr("Permanent license"), count, QStringLiteral("reg:reserved")};
    case ShownCount: break;
    }
    return {};
}

struct Tallies {
    std::array<int, ShownCount> shown{};
    Tally outOfCompliance, authorizationExpired, evaluationExpired, evaluationEnds, silent, failed, rateLimited;
};

void count(Tallies &tallies, const Fleet &fleet, const Catalog &catalog, DeviceId id, const Device &device)
{
    const LicenseState state = licenseState(fleet, catalog, id);
    ++tallies.shown[shownAs(state)];
    if (state.registration == RegistrationWord::Failed)
        tallies.failed.add(device);
    if (state.rateLimited)
        tallies.rateLimited.add(device);

    switch (state.authorization) {
    case AuthorizationWord::OutOfCompliance: tallies.outOfCompliance.add(device); break;
    case AuthorizationWord::AuthorizationExpired: tallies.authorizationExpired.add(device); break;
    case AuthorizationWord::EvaluationExpired: tallies.evaluationExpired.add(device); break;
    case AuthorizationWord::Evaluation: {
        const Evaluation &evaluation = agentOf(fleet, catalog, device).evaluation;
        const Instant end = fleet.now + (catalog.intervals().evaluation - evaluation.usedAt(fleet.now));
        if (evaluation.runningSince && end <= fleet.now + soon)
            tallies.evaluationEnds.add(device, end);
        break;
    }
    case AuthorizationWord::Authorized:
    case AuthorizationWord::None: break;
    }
    if (const Registered *registered = agentOf(fleet, catalog, device).registered();
        registered && registered->failingSince && !registered->expired)
        tallies.silent.add(device, state.graceUntil);
}

void addDevices(
    FleetOverview &overview, const Tally &tally, Tone tone, const QString &one, const QString &many, const QString &filter)
{
    if (tally.count == 0)
        return;
    Attention attention;
    attention.tone = tone;
    attention.text = tally.count == 1 ? one.arg(tally.first) : many;
    attention.due = tally.due;
    attention.deviceFilter = filter;
    overview.attention.push_back(std::move(attention));
}

void addTallies(FleetOverview &overview, const Tallies &tallies, Instant now)
{
    const auto due = [&](const Tally &tally) { return tally.due ? distanceText(*tally.due, now) : QString(); };
    addDevices(overview, tallies.authorizationExpired, Tone::Critical,
        OverviewWords::tr("%1: authorization expired for want of contact"),
        OverviewWords::tr("%n devices: authorization expired for want of contact", nullptr, tallies.authorizationExpired.count),
        QStringLiteral("auth:authorization-expired"));
    addDevices(overview, tallies.evaluationExpired, Tone::Critical, OverviewWords::tr("%1: evaluation period over"),
        OverviewWords::tr("%n devices: evaluation period over", nullptr, tallies.evaluationExpired.count),
        QStringLiteral("auth:evaluation-expired"));
    addDevices(overview, tallies.outOfCompliance, Tone::Critical, OverviewWords::tr("%1: out of compliance"),
        OverviewWords::tr("%n devices: out of compliance", nullptr, tallies.outOfCompliance.count),
        QStringLiteral("auth:out-of-compliance"));
    addDevices(overview, tallies.failed, Tone::Critical, OverviewWords::tr("%1: registration failed"),
        OverviewWords::tr("%n devices: registration failed", nullptr, tallies.failed.count), QStringLiteral("reg:failed"));
    addDevices(overview, tallies.silent, Tone::Attention,
        OverviewWords::tr("%1: no contact; grace ends %2").arg(QStringLiteral("%1"), due(tallies.silent)),
        OverviewWords::tr("%n devices: no contact; the first grace period ends %1", nullptr, tallies.silent.count)
            .arg(due(tallies.silent)),
        QStringLiteral("grace:<=90d"));
    addDevices(overview, tallies.evaluationEnds, Tone::Attention,
        OverviewWords::tr("%1: evaluation ends %2").arg(QStringLiteral("%1"), due(tallies.evaluationEnds)),
        OverviewWords::tr("%n devices: evaluation ends soon, the first %1", nullptr, tallies.evaluationEnds.count)
            .arg(due(tallies.evaluationEnds)),
        QStringLiteral("auth:evaluation eval:<=30d"));
    addDevices(overview, tallies.rateLimited, Tone::Attention, OverviewWords::tr("%1: rate-limited to 100 Kbps"),
        OverviewWords::tr("%n devices: rate-limited to 100 Kbps", nullptr, tallies.rateLimited.count),
        QStringLiteral("flag:rate-limited"));
}

void addLicenses(FleetOverview &overview, const Fleet &fleet, const Catalog &catalog)
{
    for (const entitlement::Position &position : overview.positions) {
        if (position.status == entitlement::Compliance::Compliant)
            continue;
        // "No surplus" alone is how a well planned account looks.
        if (position.status == entitlement::Compliance::Approaching && !position.nextExpiry)
            continue;
        const VirtualAccount *account = fleet.virtualAccounts().find(position.account);
        Attention attention;
        attention.tone = position.status == entitlement::Compliance::OutOfCompliance ? Tone::Critical : Tone::Attention;
        attention.text = QCoreApplication::translate("FleetOverview", "%1: %2: %3", "virtual account, license, reason")
                             .arg(account ? account->name : QString(), catalog.licenseName(position.key), position.reason);
        attention.account = position.account;
        attention.license = position.key;
        if (position.status == entitlement::Compliance::Approaching)
            attention.due = position.nextExpiry;
        attention.canTransfer = position.balance() < 0
            && std::any_of(overview.positions.begin(), overview.positions.end(), [&](const entitlement::Position &other) {
                   return other.key == position.key && other.account != position.account && other.balance() > 0;
               });
        overview.attention.push_back(std::move(attention));
    }
}
} // namespace

FleetOverview overviewOf(const Fleet &fleet, const Catalog &catalog, const std::function<bool()> &wanted)
{
    FleetOverview overview;
    overview.devices = fleet.devices().size();
    overview.positions = entitlement::positions(fleet, catalog);
    Tallies tallies;
    bool stopped = false;
    fleet.devices().each([&](DeviceId id, const Device &device) {
        if (stopped)
            return;
        if (id.value % 4096 == 0 && wanted && !wanted())
            stopped = true;
        count(tallies, fleet, catalog, id, device);
    });
    if (stopped)
        return overview;
    for (int shown = 0; shown < ShownCount; ++shown)
        if (const int number = tallies.shown[size_t(shown)]; number > 0 || shown == OutOfCompliance)
            overview.states.push_back(describe(Shown(shown), number));
    addLicenses(overview, fleet, catalog);
    addTallies(overview, tallies, fleet.now);
    std::stable_sort(overview.attention.begin(), overview.attention.end(), [](const Attention &a, const Attention &b) {
        if (a.tone != b.tone)
            return a.tone == Tone::Critical;
        return a.due && (!b.due || *a.due < *b.due);
    });
    overview.next = simulation::upcoming(fleet, catalog, nextEvents);
    return overview;
}

} // namespace lictor
