#include "cli/show_license.h"

#include "entitlement/effective.h"
#include "fleet/requests.h"
#include "terms/release.h"

#include <algorithm>

namespace lictor::cli {

namespace {

using entitlement::EffectiveLicenses;
using entitlement::Value;

QString row(const char *name, const QString &value)
{
    constexpr qsizetype nameWidth = 34, valueWidth = 15;
    return QString(QLatin1StringView(name)).leftJustified(nameWidth) + u": " + value.leftJustified(valueWidth);
}

QString shown(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Number: return QString::number(value.number);
    case Value::Kind::ActiveStandby: return QStringLiteral("Active/Standby");
    case Value::Kind::ActiveActive: return QStringLiteral("Active/Active");
    case Value::Kind::Enabled:
    case Value::Kind::Strong: return QStringLiteral("Enabled");
    case Value::Kind::Disabled:
    case Value::Kind::Base:
    case Value::Kind::Unsupported: break;
    }
    return QStringLiteral("Disabled");
}

/// The contexts that a unit has by itself, before those of its mates are added.
qint64 ownContexts(const entitlement::Line &line, DeviceId unit)
{
    qint64 own = 0;
    for (const entitlement::Term &term : line.terms)
        if (term.unit == unit)
            own += term.amount;
    return line.limit ? std::min(own, *line.limit) : own;
}

/// The rows of one block, in the device's order (real outputs 5.5).
QStringList block(const EffectiveLicenses &licenses, const Model &model, const Release &release, qint64 contexts, bool unlicensed)
{
    const bool isVirtual = model.series->isVirtual;
    const auto value = [&](Feature feature) { return shown(licenses[feature].value); };
    const QString enabled = QStringLiteral("Enabled"), disabled = QStringLiteral("Disabled"),
                  unlimited = QStringLiteral("Unlimited");
    const QString anyConnect = isVirtual && unlicensed ? disabled : enabled;
    QStringList rows;
    if (!isVirtual)
        rows += row("Maximum Physical Interfaces", unlimited);
    else if (release < Release{9, 8, 0, 0})
        rows += row("Maximum Physical Interfaces", QStringLiteral("10"));
    rows += row("Maximum VLANs", value(Feature::Vlans));
    rows += row("Inside Hosts", unlimited);
    rows += row("Failover", value(Feature::Failover));
    rows += row("Encryption-DES", enabled);
    rows += row("Encryption-3DES-AES", value(Feature::Encryption));
    rows += row("Security Contexts", QString::number(contexts));
    rows += row("Carrier", value(Feature::Carrier));
    rows += row("AnyConnect Premium Peers", value(Feature::AnyConnectPeers));
    rows += row("AnyConnect Essentials", disabled);
    rows += row("Other VPN Peers", value(Feature::OtherVpnPeers));
    rows += row("Total VPN Peers", value(Feature::TotalVpnPeers));
    rows += row("AnyConnect for Mobile", anyConnect);
    rows += row("AnyConnect for Cisco VPN Phone", anyConnect);
    rows += row("Advanced Endpoint Assessment", anyConnect);
    rows += row("Shared License", disabled);
    rows += row(
        release < Release{9, 6, 0, 0} ? "Total UC Proxy Sessions" : "Total TLS Proxy Sessions", value(Feature::TlsProxySessions));
    if (model.botnetTrafficFilter)
        rows += row("Botnet Traffic Filter", value(Feature::BotnetTrafficFilter));
    rows += row("Cluster", value(Feature::Clustering));
    return rows;
}

/// `100 Kbps`, `1 Gbps`
QString rate(qint64 kbps)
{
    if (kbps >= 1'000'000)
        return QStringLiteral("%1 Gbps").arg(kbps / 1'000'000);
    return kbps >= 1000 ? QStringLiteral("%1 Mbps").arg(kbps / 1000) : QStringLiteral("%1 Kbps").arg(kbps);
}

/// State, entitlement and throughput: the ASA virtual only (real outputs 5.4).
QStringList virtualState(const Fleet &fleet, const Catalog &catalog, const Device &device, const EffectiveLicenses &licenses,
    const LicenseState &state)
{
    const bool licensed = !state.rateLimited;
    QStringList lines{licensed ? QStringLiteral("ASAv Platform License State: Licensed")
                               : QStringLiteral("ASAv Platform License State: Unlicensed")};
    const Configuration &configuration = *device.running;
    QString mode;
    if (const auto *reserved = std::get_if<Reserved>(&agentOf(fleet, catalog, device).registration)) {
        const Entitlement *level = catalog.entitlement(reserved->level);
        lines += u"Active entitlement: " + (level ? level->permanentTag : QString()) + u", enforce mode: Authorized";
    } else if (activationKeyInForce(catalog, device)) {
        lines += QStringLiteral("Active entitlement: by the activation key");
    } else if (!configuration.tierStandard || !configuration.throughput) {
        lines += !configuration.tierStandard && !configuration.throughput
            ? QStringLiteral("No active entitlement: no feature tier and no throughput level configured")
            : configuration.tierStandard ? QStringLiteral("No active entitlement: no throughput level configured")
                                         : QStringLiteral("No active entitlement: no feature tier configured");
    } else {
        if (state.registration != RegistrationWord::Registered)
            mode = QStringLiteral("Eval period");
        else if (state.authorization == AuthorizationWord::OutOfCompliance)
            mode = QStringLiteral("Out of compliance");
        else if (state.authorization == AuthorizationWord::AuthorizationExpired)
            mode = QStringLiteral("Authorization expired");
        else
            mode =
                state.authorization == AuthorizationWord::Authorized ? QStringLiteral("Authorized") : QStringLiteral("Waiting");
        lines += QStringLiteral("Active entitlement: %1, enforce mode: %2")
                     .arg(catalog.entitlement(configuration.throughput)->tag, mode);
    }
    if (releaseOf(device.version) < Release{9, 13, 0, 0}) {
        if (!licensed) // nothing is allowed without a licence
            lines += QStringLiteral("*Memory resource allocation is more than the permitted limit.");
    } else if (!licensed || state.registration == RegistrationWord::Reserved) {
        lines += u"Firewall throughput limited to " + rate(licenses[Feature::Throughput].value.number);
    }
    return lines;
}

} // namespace

QStringList licenseFeatures(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const Device &device = fleet.devices().at(id);
    const Model &model = catalog.model(device.model);
    const Release release = releaseOf(device.version);
    const EffectiveLicenses licenses = entitlement::effective(fleet, catalog, id);
    const LicenseState state = licenseState(fleet, catalog, id);
    QStringList lines;
    if (activationKeyInForce(catalog, device))
        lines << u"Running Permanent Activation Key: " + device.activationKey;
    else if (!catalog.allows(Capability::SmartLicensing, *model.series, release))
        lines << QStringLiteral("The Running Activation Key is not valid, using default settings:");
    else
        lines << QStringLiteral("License mode: Smart Licensing");
    if (!device.activationKey.isEmpty() && !activationKeyInForce(catalog, device)) // PAK-2
        lines << u"Activation key, ignored under Smart Licensing: " + device.activationKey;
    if (state.registration == RegistrationWord::Reserved)
        lines += QStringLiteral("License reservation: Enabled");
    if (model.series->isVirtual)
        lines += virtualState(fleet, catalog, device, licenses, state);
    const entitlement::Line &contexts = licenses[Feature::SecurityContexts];
    lines << QString() << QStringLiteral("Licensed features for this platform:")
          << block(licenses, model, release, ownContexts(contexts, id), state.rateLimited);
    if (licenses.scope == entitlement::Scope::Failover)
        lines << QString() << QString() << QStringLiteral("Failover cluster licensed features for this platform:")
              << block(licenses, model, release, contexts.value.number, state.rateLimited);
    return lines;
}

} // namespace lictor::cli
