#include "cli/feature_rules.h"

#include "cli/license_rules.h"
#include "entitlement/effective.h"
#include "entitlement/management_access.h"
#include "fleet/licensed_lines.h"
#include "terms/release.h"

#include <algorithm>

namespace lictor::cli {

namespace {

bool inUse(const Device &device, LicensedLine kind) { return !licensedLines(*device.running, kind).isEmpty(); }

/// What brings strong encryption: a reload where it waits for one, else the registration, by whoever registers (GEN-6).
QString strongEncryptionRemedy(const Place &place)
{
    if (place.device().encryption.pendingReload)
        return QStringLiteral("it is licensed and takes effect when the ASA is reloaded; enter reload");
    const bool byChassis = place.model().series->registrar == Registrar::Chassis;
    return agentOf(place.fleet, place.catalog, place.device()).registered()
        ? QStringLiteral("the registration brought no strong encryption; register %1 again with force and a token that allows "
                         "export-controlled functionality, or enter feature strong-encryption")
              .arg(byChassis ? QStringLiteral("the chassis") : QStringLiteral("the device"))
        : QStringLiteral("the strong encryption license comes with the registration; register %1 with a token that allows "
                         "export-controlled functionality")
              .arg(byChassis ? QStringLiteral("the chassis") : QStringLiteral("the device"));
}

} // namespace

QString whyNoNewContext(const Place &place, const QString &line)
{
    const entitlement::Line contexts = entitlement::effective(place.fleet, place.catalog, place.id)[Feature::SecurityContexts];
    const qsizetype wanted = licensedLines(*place.device().running, LicensedLine::Context).size() + 1;
    qint64 standard = 0; // of all units of the group: contexts within it need no special licence
    for (const entitlement::Term &term : contexts.terms)
        if (term.license == LicenseKind::Standard)
            standard += term.amount;
    if (const auto restriction = restrictionOf(place.fleet, place.catalog, place.id))
        if (wanted > standard || restriction->standardShort)
            return restriction->refusal(line);
    if (wanted > contexts.value.number)
        return QStringLiteral(
            "%1 would be context %2, and %3 are licensed; request more with feature context, or remove one with "
            "no context NAME")
            .arg(line)
            .arg(wanted)
            .arg(contexts.value.number);
    return {};
}

QString whyNoCarrierInspection(const Place &place, const QString &line)
{
    const Model &model = place.model();
    if (model.carrierAlways)
        return {};
    if (!model.carrierLicense)
        return QStringLiteral("%1 needs the Carrier license, and there is none for %2; SCTP can still be inspected statefully by "
                              "access lists")
            .arg(line, model.name);
    const QString protocol = line.section(u' ', 3, 3);
    if ((protocol == u"sctp" || protocol == u"diameter")
        && !place.catalog.allows(Capability::CarrierLicense, *model.series, releaseOf(place.device().version)))
        return QStringLiteral("%1 came with release %2 (HIS-3), and this ASA runs %3; upgrade it first")
            .arg(line, place.catalog.gate(Capability::CarrierLicense, *model.series)->text, place.device().version);
    if (inUse(place.device(), LicensedLine::CarrierInspection))
        return {};
    if (const auto restriction = restrictionOf(place.fleet, place.catalog, place.id))
        return restriction->refusal(line);
    if (entitlement::effective(place.fleet, place.catalog, place.id)[Feature::Carrier].value.kind
        == entitlement::Value::Kind::Enabled)
        return {};
    if (!place.device().running->carrier)
        return QStringLiteral("%1 needs the Carrier license, which is not requested; enter feature carrier in license smart")
            .arg(line);
    return QStringLiteral("%1 needs the Carrier license, which is requested but not authorized; register the chassis first")
        .arg(line);
}

QString whyNoVpn(const Place &place, const QString &line)
{
    const auto restriction = restrictionOf(place.fleet, place.catalog, place.id);
    if (!restriction)
        return {};
    const bool newUse = !inUse(place.device(), LicensedLine::Vpn);
    // With strong encryption VPN is a special licence's feature (OPEN-29); with DES alone it is Standard's (VPN-2).
    const bool special = restriction->standardShort || place.device().encryption.active;
    // Where strong encryption itself is what is short, VPN that is there is not changed either (FO-1010-16).
    const std::vector<Grant> &grants = place.device().grants;
    const bool shortOfEncryption = std::any_of(grants.begin(), grants.end(), [](const Grant &grant) {
        return grant.key.kind == LicenseKind::StrongEncryption && grant.status == GrantStatus::OutOfCompliance;
    });
    return restriction->fromTheStart || ((newUse || shortOfEncryption) && special) ? restriction->refusal(line) : QString();
}

QString whyNoStrongCipher(const Place &place, const QString &line)
{
    const Device &device = place.device();
    if (licensedLine(line) != LicensedLine::StrongCipher) // ENC-25: DES needs no licence
        return {};
    if (!device.encryption.active && !place.model().series->isVirtual) // ENC-2: the ASA virtual has it, limited
        return QStringLiteral("The 3DES/AES algorithms require a Encryption-3DES-AES entitlement: %1 is not taken; %2")
            .arg(line, strongEncryptionRemedy(place));
    const auto restriction = restrictionOf(place.fleet, place.catalog, place.id);
    const bool newUse = !inUse(device, LicensedLine::StrongCipher);
    return restriction && (newUse || restriction->fromTheStart) ? restriction->refusal(line) : QString();
}

QString whyNoVlan(const Place &place, const QString &block)
{
    const qint64 limit = entitlement::effective(place.fleet, place.catalog, place.id)[Feature::Vlans].value.number;
    const int others = interfacesWithVlan(*place.device().running, block);
    if (others < limit)
        return {};
    return QStringLiteral(
        "%1 would be the interface with a VLAN number %2, and %3 supports %4; take the VLAN of another one away "
        "with no vlan")
        .arg(block.section(u' ', 1))
        .arg(others + 1)
        .arg(place.model().name)
        .arg(limit);
}

QString whyNoFilterDatabase(const Place &place, const QString &line)
{
    if (place.device().encryption.active)
        return {};
    return QStringLiteral("%1 downloads the dynamic database, which needs strong encryption (VLAN-2): %2")
        .arg(line, strongEncryptionRemedy(place));
}

QString vpnWarning(const Place &place, const QString &interfaceName)
{
    const entitlement::ManagementAccess before =
        entitlement::managementAccess(place.fleet, place.catalog, place.id, interfaceName, false);
    const entitlement::ManagementAccess after =
        entitlement::managementAccess(place.fleet, place.catalog, place.id, interfaceName, true);
    if (before.asdm && !after.asdm)
        return QStringLiteral(
            "WARNING: without the strong encryption license HTTPS connections to interface %1 are dropped and cannot "
            "be opened again, ASDM's included; use the console port, SSH, a management-only interface or an "
            "interface without such a feature, or register the device")
            .arg(interfaceName);
    if (after.through == entitlement::ThroughTraffic::Limited)
        return QStringLiteral("WARNING: without the strong encryption license VPN is limited to %1 kbit/s")
            .arg(place.catalog.asav().unlicensedThroughputKbps);
    return {};
}

} // namespace lictor::cli
