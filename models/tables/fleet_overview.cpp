#include "tables/fleet_overview.h"

#include "tables/account_time.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor {

namespace {
    constexpr int nextEvents = 12;
    constexpr days soon{30};

    QString tr(const char *text, int count = -1) { return QCoreApplication::translate("FleetOverview", text, nullptr, count); }

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

    struct Tallies {
        Tally outOfCompliance, authorizationExpired, evaluationExpired, evaluationEnds, silent, failed, rateLimited;
    };

    void count(FleetOverview &overview, Tallies &tallies, const Fleet &fleet, const Catalog &catalog, DeviceId id, const Device &device)
    {
        const LicenseState state = licenseState(fleet, catalog, id);
        const bool isRegistered = state.registration == RegistrationWord::Registered || state.registration == RegistrationWord::Reserved;
        if (state.registration == RegistrationWord::Unregistered)
            ++overview.unregistered;
        else if (state.registration == RegistrationWord::Registering)
            ++overview.registering;
        else if (state.registration == RegistrationWord::Failed) {
            ++overview.failed;
            tallies.failed.add(device);
        } else if (state.registration == RegistrationWord::Reserved)
            ++overview.reserved;
        if (isRegistered || state.authorization != AuthorizationWord::None)
            ++overview.byAuthorization[size_t(state.authorization)];
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
        if (const Registered *registered = agentOf(fleet, catalog, device).registered(); registered && registered->failingSince && !registered->expired)
            tallies.silent.add(device, state.graceUntil);
    }

    void addDevices(FleetOverview &overview, const Tally &tally, Tone tone, const QString &one, const QString &many, const QString &filter)
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
        addDevices(overview, tallies.authorizationExpired, Tone::Critical, tr("%1: authorization expired for want of contact"),
            tr("%n devices: authorization expired for want of contact", tallies.authorizationExpired.count), QStringLiteral("auth:authorization-expired"));
        addDevices(overview, tallies.evaluationExpired, Tone::Critical, tr("%1: evaluation period over"),
            tr("%n devices: evaluation period over", tallies.evaluationExpired.count), QStringLiteral("auth:evaluation-expired"));
        addDevices(overview, tallies.outOfCompliance, Tone::Critical, tr("%1: out of compliance"),
            tr("%n devices: out of compliance", tallies.outOfCompliance.count), QStringLiteral("auth:out-of-compliance"));
        addDevices(overview, tallies.failed, Tone::Critical, tr("%1: registration failed"),
            tr("%n devices: registration failed", tallies.failed.count), QStringLiteral("reg:failed"));
        addDevices(overview, tallies.silent, Tone::Attention, tr("%1: no contact; grace ends %2").arg(QStringLiteral("%1"), due(tallies.silent)),
            tr("%n devices: no contact; the first grace period ends %1", tallies.silent.count).arg(due(tallies.silent)), QStringLiteral("grace:<=90d"));
        addDevices(overview, tallies.evaluationEnds, Tone::Attention, tr("%1: evaluation ends %2").arg(QStringLiteral("%1"), due(tallies.evaluationEnds)),
            tr("%n devices: evaluation ends soon, the first %1", tallies.evaluationEnds.count).arg(due(tallies.evaluationEnds)),
            QStringLiteral("auth:evaluation eval:<=30d"));
        addDevices(overview, tallies.rateLimited, Tone::Attention, tr("%1: rate-limited to 100 Kbps"),
            tr("%n devices: rate-limited to 100 Kbps", tallies.rateLimited.count), QStringLiteral("flag:rate-limited"));
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
            attention.text = QCoreApplication::translate("FleetOverview", "%1: %2: %3", "virtual account, licence, reason")
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
}

FleetOverview overviewOf(const Fleet &fleet, const Catalog &catalog, const std::function<bool()> &wanted)
{
    FleetOverview overview;
    overview.devices = fleet.devices().size();
    overview.positions = entitlement::positions(fleet, catalog);
    for (const entitlement::Position &position : overview.positions)
        overview.compliance = std::max(overview.compliance, position.status);

    Tallies tallies;
    bool stopped = false;
    fleet.devices().each([&](DeviceId id, const Device &device) {
        if (stopped)
            return;
        if (id.value % 4096 == 0 && wanted && !wanted())
            stopped = true;
        count(overview, tallies, fleet, catalog, id, device);
    });
    if (stopped)
        return overview;
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
