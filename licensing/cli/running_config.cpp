#include "cli/running_config.h"

namespace lictor::cli {

namespace {

bool hasLicenseBlock(const Configuration &c)
{
    return c.smartLicense || c.tierStandard || c.throughput || c.contexts > 0 || c.securityPlus || c.carrier
        || c.strongEncryption;
}

QStringList licenseBlock(const Catalog &catalog, const Configuration &c)
{
    if (!hasLicenseBlock(c))
        return {};
    QStringList lines{QStringLiteral("license smart")};
    if (c.tierStandard)
        lines += QStringLiteral(" feature tier standard");
    if (const Entitlement *level = catalog.entitlement(c.throughput))
        lines += u" throughput level " + level->word;
    if (c.contexts > 0)
        lines += QStringLiteral(" feature context %1").arg(c.contexts);
    if (c.securityPlus)
        lines += QStringLiteral(" feature security-plus");
    if (c.carrier)
        lines += QStringLiteral(" feature carrier");
    if (c.strongEncryption)
        lines += QStringLiteral(" feature strong-encryption");
    return lines;
}

} // namespace

QStringList licenseConfig(const Catalog &catalog, const Device &device) { return licenseBlock(catalog, *device.running); }

QStringList callHomeConfig(const Catalog &catalog)
{
    const QString address = u"  destination address http " + catalog.licenseUrl();
    return {
        QStringLiteral("no call-home reporting anonymous"),
        QStringLiteral("call-home"),
        QStringLiteral(" profile License"),
        address,
        QStringLiteral("  destination transport-method http"),
        QStringLiteral(" profile CiscoTAC-1"),
        QStringLiteral("  no active"),
        address,
        QStringLiteral("  destination address email callhome@cisco.com"),
        QStringLiteral("  destination transport-method http"),
        QStringLiteral("  subscribe-to-alert-group diagnostic"),
        QStringLiteral("  subscribe-to-alert-group environment"),
        QStringLiteral("  subscribe-to-alert-group inventory periodic monthly"),
        QStringLiteral("  subscribe-to-alert-group configuration periodic monthly"),
        QStringLiteral("  subscribe-to-alert-group telemetry periodic daily"),
    };
}

QString hardwareText(const Model &model, const Device &device)
{
    const int megabytes = model.series->isVirtual ? int(double(device.memoryGb) * 1024) : model.memoryMegabytes;
    QString text = QStringLiteral("%1, %2 MB RAM, CPU %3").arg(model.hardware).arg(megabytes).arg(model.cpu);
    if (model.series->isVirtual && device.vcpus > 1)
        text += QStringLiteral(", 1 CPU (%1 cores)").arg(device.vcpus);
    return text;
}

QStringList runningConfig(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const Device &device = fleet.devices().at(id);
    const Configuration &configuration = *device.running;
    const Model &model = catalog.model(device.model);
    QStringList lines{
        QStringLiteral(": Saved"),
        QString(),
        QStringLiteral(": "),
        u": Serial Number: " + device.serial,
        u": Hardware:   " + hardwareText(model, device),
        QStringLiteral(":"),
        u"ASA Version " + device.version + u' ',
        QStringLiteral("!"),
        u"hostname " + configuration.hostname,
    };
    lines += licenseBlock(catalog, configuration);
    lines += configuration.kept;
    // A chassis keeps the profile on its supervisor (OPEN-21); a kept block of the same name replaces the generated one.
    if (model.series->registrar == Registrar::Device && !configuration.kept.contains(QStringLiteral("call-home")))
        lines += callHomeConfig(catalog);
    lines += QStringLiteral(": end");
    return lines;
}

QStringList diff(const Catalog &catalog, const Configuration &running, const Configuration &edited)
{
    QStringList lines;
    if (running.hostname != edited.hostname)
        lines += u"hostname " + edited.hostname;
    if (hasLicenseBlock(running) && !hasLicenseBlock(edited))
        return lines << QStringLiteral("no license smart");

    QStringList inBlock;
    // What goes is taken back before the tier, what comes is asked for after it: the tier is a precondition (REG-14).
    if (running.contexts > 0 && edited.contexts == 0)
        inBlock += QStringLiteral("no feature context");
    if (running.securityPlus && !edited.securityPlus)
        inBlock += QStringLiteral("no feature security-plus");
    if (running.carrier && !edited.carrier)
        inBlock += QStringLiteral("no feature carrier");
    if (running.strongEncryption && !edited.strongEncryption)
        inBlock += QStringLiteral("no feature strong-encryption");
    if (running.throughput && !edited.throughput)
        inBlock += QStringLiteral("no throughput level");
    if (running.tierStandard != edited.tierStandard)
        inBlock += edited.tierStandard ? QStringLiteral("feature tier standard") : QStringLiteral("no feature tier standard");
    if (running.throughput != edited.throughput && edited.throughput)
        inBlock += u"throughput level " + catalog.entitlement(edited.throughput)->word;
    if (running.contexts != edited.contexts && edited.contexts > 0)
        inBlock += QStringLiteral("feature context %1").arg(edited.contexts);
    if (!running.securityPlus && edited.securityPlus)
        inBlock += QStringLiteral("feature security-plus");
    if (!running.carrier && edited.carrier)
        inBlock += QStringLiteral("feature carrier");
    if (!running.strongEncryption && edited.strongEncryption)
        inBlock += QStringLiteral("feature strong-encryption");

    if (!inBlock.isEmpty() || (hasLicenseBlock(edited) && !hasLicenseBlock(running)))
        lines << QStringLiteral("license smart") << inBlock;
    return lines;
}

} // namespace lictor::cli
