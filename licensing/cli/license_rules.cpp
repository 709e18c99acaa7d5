#include "cli/license_rules.h"

#include <algorithm>

namespace lictor::cli {

namespace {

struct FeatureLicense {
    LicenseKind kind;
    const char *command;
    int (*amount)(const Configuration &);
};

/// What a configuration may ask for beyond the tier.
constexpr FeatureLicense featureLicenses[] = {
    {LicenseKind::Context, "feature context", [](const Configuration &c) { return c.contexts; }},
    {LicenseKind::SecurityPlus, "feature security-plus", [](const Configuration &c) { return int(c.securityPlus); }},
    {LicenseKind::Carrier, "feature carrier", [](const Configuration &c) { return int(c.carrier); }},
    {LicenseKind::StrongEncryption, "feature strong-encryption", [](const Configuration &c) { return int(c.strongEncryption); }},
};

/// REG-14: the tier is the precondition of every other feature licence; not on the ASA virtual (OPEN-48).
QString whyTierMissing(const Series &series, const Configuration &running, const Configuration &edited)
{
    if (series.isVirtual || series.tierAlwaysOn || edited.tierStandard)
        return {};
    for (const FeatureLicense &feature : featureLicenses) {
        const QLatin1StringView command(feature.command);
        if (feature.amount(edited) > feature.amount(running))
            return QStringLiteral("%1 needs the feature tier, which is not configured; enter feature tier standard first")
                .arg(command);
        if (running.tierStandard && feature.amount(edited) > 0)
            return QStringLiteral("the feature tier cannot be removed while %1 is configured; enter no %1 first").arg(command);
    }
    return {};
}

/// What brings the device back: its own command, or its chassis' (GEN-6).
struct Remedy {
    QString registration, renewal;
};

Remedy remedyFor(const Fleet &fleet, const Catalog &catalog, const Device &device)
{
    if (catalog.model(device.model).series->registrar == Registrar::Device)
        return {QStringLiteral("register the device first"), QStringLiteral("enter license smart renew auth")};
    const Chassis *chassis = fleet.chassis().find(device.chassis);
    const QString name = chassis ? chassis->name : QString();
    return {QStringLiteral("register the chassis %1 first").arg(name),
        QStringLiteral("enter renew in scope license of the chassis %1").arg(name)};
}

/// What is missing, for how long: by the grants of the device's registration.
QString shortage(const Fleet &fleet, const Catalog &catalog, DeviceId id, const LicenseState &state)
{
    const Device &device = fleet.devices().at(id);
    const Remedy remedy = remedyFor(fleet, catalog, device);
    if (state.authorization == AuthorizationWord::EvaluationExpired) {
        const std::optional<Instant> ended = agentOf(fleet, catalog, device).evaluation.ended;
        return ended ? QStringLiteral("the evaluation period has ended on %1; %2").arg(toReadable(*ended), remedy.registration)
                     : QStringLiteral("the evaluation period has ended; %1").arg(remedy.registration);
    }
    if (state.authorization == AuthorizationWord::AuthorizationExpired && state.lastContact && state.graceUntil)
        return QStringLiteral("the Smart Software Manager was last reached on %1, and its licenses are authorized until %2; "
                              "restore the connection, then %3")
            .arg(toReadable(*state.lastContact), toReadable(*state.graceUntil), remedy.renewal);
    QStringList missing;
    for (const Grant &grant : device.grants)
        if (grant.status == GrantStatus::OutOfCompliance)
            missing.append(QStringLiteral("%1 since %2").arg(catalog.licenseName(grant.key), toReadable(grant.since)));
    if (missing.isEmpty()) { // a leader that cannot ask: what the group had served 30 days (FO-1100-16)
        const Group *group = fleet.groups().find(device.group);
        const std::optional<Instant> kept = group ? retainedUntil(catalog, *group) : std::nullopt;
        return QStringLiteral("the licenses of the unit that led before were kept until %1; %2")
            .arg(kept ? toReadable(*kept) : QString(), remedy.registration);
    }
    return QStringLiteral("the virtual account has too few licenses: %1; add licenses to it or ask for less, then %2")
        .arg(missing.join(QStringLiteral(", ")), remedy.renewal);
}

/// OOC-5, OOC-6, OPEN-59, REG-12: whatever uses more is refused, whatever uses the same or less is accepted.
QString whyRestricted(
    const Fleet &fleet, const Catalog &catalog, DeviceId id, const Configuration &running, const Configuration &edited)
{
    const auto raised = std::find_if(std::begin(featureLicenses), std::end(featureLicenses),
        [&](const FeatureLicense &feature) { return feature.amount(edited) > feature.amount(running); });
    if (raised == std::end(featureLicenses))
        return {};
    const std::optional<Restriction> restriction = restrictionOf(fleet, catalog, id);
    return restriction ? restriction->refusal(QLatin1StringView(raised->command)) : QString();
}

} // namespace

QString configuredOn(const Fleet &fleet, DeviceId id)
{
    const UnitRole role = roleOf(fleet, id);
    if (role != UnitRole::Standby && role != UnitRole::Data)
        return {};
    const Group *group = fleet.groups().find(fleet.devices().at(id).group);
    const Device *leader = fleet.devices().find(group->activeUnit());
    return leader ? leader->name : group->name;
}

QString whyElsewhere(const Fleet &fleet, DeviceId id)
{
    const QString leader = configuredOn(fleet, id);
    if (leader.isEmpty())
        return {};
    return roleOf(fleet, id) == UnitRole::Standby
        ? QStringLiteral("this is the standby unit, licenses are configured on the active unit; enter the command on %1")
              .arg(leader)
        : QStringLiteral("this is a data unit, licenses are configured on the control unit; enter the command on %1").arg(leader);
}

QString Restriction::refusal(const QString &line) const
{
    return QStringLiteral("%1 would use more licenses while the device is out of compliance: %2").arg(line, missing);
}

std::optional<Restriction> restrictionOf(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const LicenseState state = licenseState(fleet, catalog, id);
    if (!state.restricted)
        return std::nullopt;
    const Device &device = fleet.devices().at(id);
    const Registered *registered = agentOf(fleet, catalog, device).registered();
    Restriction restriction;
    restriction.fromTheStart = registered && registered->shortAtFirst;
    restriction.standardShort = std::any_of(device.grants.begin(), device.grants.end(), [](const Grant &grant) {
        return grant.key.kind == LicenseKind::Standard && grant.status == GrantStatus::OutOfCompliance;
    });
    restriction.missing = shortage(fleet, catalog, id, state);
    return restriction;
}

QString whyRefused(const Fleet &fleet, const Catalog &catalog, DeviceId id, const Configuration &edited)
{
    const Device &device = fleet.devices().at(id);
    const Configuration &running = *device.running;
    if (running == edited)
        return {};
    if (const QString why = whyElsewhere(fleet, id); !why.isEmpty())
        return why;
    if (const QString why = whyTierMissing(*catalog.model(device.model).series, running, edited); !why.isEmpty())
        return why;
    return whyRestricted(fleet, catalog, id, running, edited);
}

} // namespace lictor::cli
