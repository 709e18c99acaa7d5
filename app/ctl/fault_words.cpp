#include "ctl/fault_words.h"

#include "ctl/names.h"
#include "ctl/tr.h"
#include "fleet/fault_words.h"

namespace lictor::ctl {

namespace {

template <class Enum> Result<Enum> wordOf(const QString &what, const QString &word, Enum last)
{
    QStringList known;
    for (int value = 0; value <= int(last); ++value) {
        if (word.compare(toWord(Enum(value)), Qt::CaseInsensitive) == 0)
            return Enum(value);
        known << toWord(Enum(value));
    }
    return refuse(Refusal::Unknown, what, Ctl::tr("\"%1\" is none").arg(word),
        nearestRemedy(word, known, Ctl::tr("give one of %1").arg(known.join(QStringLiteral(", ")))));
}

Result<void> place(const Fleet &fleet, Fault &fault, const QString &of)
{
    const QString word = of.section(u':', 0, 0).toLower();
    const QString name = of.section(u':', 1);
    if (word == u"ssm" && name.isEmpty()) {
        fault.place = FaultPlace::Manager;
    } else if (word == u"proxy" && name.isEmpty()) {
        fault.place = FaultPlace::Proxy;
    } else if (word == u"url" && !name.isEmpty()) {
        fault.place = FaultPlace::Url;
        fault.url = name;
    } else if (word == u"satellite" && !name.isEmpty()) {
        const auto satellite = satelliteNamed(fleet, name);
        if (!satellite)
            return tl::unexpected(satellite.error());
        fault.place = FaultPlace::Satellite;
        fault.satellite = *satellite;
    } else if (word == u"device" && !name.isEmpty()) {
        if (const ChassisId chassis = fleet.findDevice(name) ? ChassisId{} : fleet.findChassis(name)) {
            fault.place = FaultPlace::Chassis;
            fault.chassis = chassis;
            return {};
        }
        const auto device = deviceNamed(fleet, name);
        if (!device)
            return tl::unexpected(device.error());
        fault.place = FaultPlace::Device;
        fault.device = *device;
    } else {
        return refuse(Refusal::Unknown, QStringLiteral("--of"), Ctl::tr("\"%1\" is nothing that can fail").arg(of),
            Ctl::tr("give ssm, satellite:NAME, device:NAME, proxy or url:PREFIX"));
    }
    return {};
}

} // namespace

void takeFault(Declare &take, FaultWords &words)
{
    take.argument("KIND", words.kind, Ctl::tr("outage, certificate, dns, clock-skew, proxy-auth or lost-reply"));
    take.option("--of", words.of, Ctl::tr("ssm, satellite:NAME, device:NAME, proxy or url:PREFIX"), "WHAT");
    take.option(
        "--kind", words.certificate, Ctl::tr("Of a certificate: untrusted-ca, wrong-usage, self-signed or expired"), "KIND");
    take.option("--skew", words.skew, Ctl::tr("How far a clock is ahead (+10m) or behind (-400d)"), "DURATION");
    take.option("--from", words.from, Ctl::tr("When it begins; now unless told"), "TIME|+DURATION");
    take.option("--for", words.length, Ctl::tr("How long it lasts; until it is cleared unless told"), "DURATION");
    take.option("--count", words.count, Ctl::tr("How many messages it meets; all unless told"), "N");
}

Result<Fault> faultFrom(const Fleet &fleet, const FaultWords &words)
{
    Fault fault;
    const auto kind = wordOf(Ctl::tr("kind of fault"), words.kind, FaultKind::LostReply);
    if (!kind)
        return tl::unexpected(kind.error());
    fault.kind = *kind;
    if (words.of) {
        if (const auto placed = place(fleet, fault, *words.of); !placed)
            return tl::unexpected(placed.error());
    } else if (fault.kind == FaultKind::Outage || fault.kind == FaultKind::Certificate) {
        fault.place = FaultPlace::Manager;
    } else if (fault.kind == FaultKind::ProxyAuth) {
        fault.place = FaultPlace::Proxy;
    }
    if (words.certificate) {
        const auto certificate = wordOf(QStringLiteral("--kind"), *words.certificate, CertificateFault::Expired);
        if (!certificate)
            return tl::unexpected(certificate.error());
        fault.certificate = *certificate;
        if (fault.kind != FaultKind::Certificate)
            return refuse(Refusal::Unsupported, QStringLiteral("--kind"),
                Ctl::tr("only a fault %1 has it").arg(toWord(FaultKind::Certificate)), Ctl::tr("leave it out"));
    }
    if (words.skew) {
        const auto skew = skewFrom(QStringLiteral("--skew"), *words.skew);
        if (!skew)
            return tl::unexpected(skew.error());
        fault.skew = *skew;
        if (fault.kind != FaultKind::ClockSkew)
            return refuse(Refusal::Unsupported, QStringLiteral("--skew"),
                Ctl::tr("only a fault %1 has it").arg(toWord(FaultKind::ClockSkew)), Ctl::tr("leave it out"));
    }
    fault.from = fleet.now;
    if (words.from) {
        const auto from = beginFrom(QStringLiteral("--from"), *words.from, fleet.now);
        if (!from)
            return tl::unexpected(from.error());
        fault.from = *from;
    }
    if (words.length) {
        const auto length = lengthFrom(QStringLiteral("--for"), *words.length);
        if (!length)
            return tl::unexpected(length.error());
        fault.until = fault.from + *length;
    }
    if (words.count) {
        const auto count = numberFrom(QStringLiteral("--count"), *words.count);
        if (!count)
            return tl::unexpected(count.error());
        fault.left = quint32(std::max(0, *count));
    }
    return fault;
}

} // namespace lictor::ctl
