#include "settings/trusted_pool.h"

#include "fleet/server_trust.h"

#include <QCoreApplication>

namespace lictor {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TrustedPool)
};

/// `cn=NAME` of a subject such as `cn=NAME,o=COMPANY,c=US`.
QString commonName(const QString &subject) { return subject.section(u',', 0, 0).section(u'=', 1); }

QString day(Instant instant) { return toIso(instant).left(10); }

bool meets(const Fault &fault, DeviceId device)
{
    return fault.kind == FaultKind::Certificate && fault.certificate == CertificateFault::UntrustedCa
        && (fault.place == FaultPlace::Everybody || fault.place == FaultPlace::Manager
            || (fault.place == FaultPlace::Device && fault.device == device));
}
} // namespace

std::optional<Instant> issuerChange(const Fleet &fleet, DeviceId device)
{
    std::optional<Instant> last, next;
    fleet.faults().each([&](FaultId, const Fault &fault) {
        if (!meets(fault, device))
            return;
        if (fault.activeAt(fleet.now))
            last = std::max(last, std::optional(fault.from));
        else if (fault.from > fleet.now && (!next || fault.from < *next))
            next = fault.from;
    });
    return last ? last : next;
}

bool knowsIssuer(const Fleet &fleet, DeviceId id, Instant change)
{
    const Device &device = fleet.devices().at(id);
    return device.running->services->trustpool.autoImport || bundleDate(device, fleet.now) >= change;
}

std::vector<TrustedCertificate> trustedCertificates(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const Device &device = fleet.devices().at(id);
    const QString name = commonName(catalog.trustedCertificates().serverIssuer);
    const std::optional<Instant> bundle = bundleDate(device, fleet.now), change = issuerChange(fleet, id);
    const bool changed = change && *change <= fleet.now;
    const QString pool = bundle ? Tr::tr("bundle of %1").arg(day(*bundle)) : Tr::tr("bundle of release %1").arg(device.version);
    std::vector<TrustedCertificate> list{{name, name, pool, !changed}};
    if (changed && knowsIssuer(fleet, id, *change)) {
        const QString issuer = Tr::tr("issuer of the license server since %1").arg(day(*change));
        list.push_back({issuer, issuer, pool, true});
    }
    if (const std::optional<Instant> since = device.trust.trustpointSince)
        list.push_back({name, name, Tr::tr("made by the device on %1, as _SmartCallHome_ServerCA").arg(day(*since)), !changed});
    return list;
}

} // namespace lictor
