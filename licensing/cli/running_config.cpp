#include "cli/running_config.h"

#include "cli/customer_fields.h"
#include "cli/service_config.h"
#include "fleet/route.h"
#include "terms/release.h"

#include <algorithm>

namespace lictor::cli {

namespace {

const QString destinationWords = QStringLiteral("  destination address http ");
const QString proxyWords = QStringLiteral(" http-proxy ");
const QString portWords = QStringLiteral(" port ");

bool hasLicenseBlock(const Configuration &c)
{
    return c.smartLicense || c.tierStandard || c.throughput || c.contexts > 0 || c.securityPlus || c.carrier || c.strongEncryption
        || !(c.transport == SharedValue<LicenseTransport>());
}

/// The lines of `license smart` beside the features; those of the block `utility` begin with a blank.
QStringList transportLines(const LicenseTransport &transport)
{
    QStringList lines;
    if (transport.withholdsHostname)
        lines += QStringLiteral("privacy hostname");
    if (transport.withholdsVersion)
        lines += QStringLiteral("privacy version");
    if (transport.type == LicenseTransport::Type::Smart)
        lines += QStringLiteral("transport type smart");
    if (!transport.url.isEmpty())
        lines += u"transport url " + transport.url;
    if (!transport.utilityUrl.isEmpty())
        lines += u"transport url utility " + transport.utilityUrl;
    if (!transport.proxyHost.isEmpty())
        lines += QStringLiteral("transport proxy %1 port %2").arg(transport.proxyHost).arg(transport.proxyPort);
    if (!transport.utility)
        return lines;
    lines += QStringLiteral("utility");
    if (!transport.customId.isEmpty())
        lines += u" custom-id " + transport.customId;
    for (const CustomerField &field : customerFields)
        if (const QString &text = transport.customer.*field.text; !text.isEmpty())
            lines += QStringLiteral(" customer-info %1 %2").arg(QLatin1StringView(field.word), text);
    if (transport.standardUtility)
        lines += QStringLiteral(" mode standard");
    return lines;
}

/// From one to the other. What goes is taken back before anything comes, the mode before its transport (TRN-13).
QStringList transportDiff(const LicenseTransport &running, const LicenseTransport &edited)
{
    const QStringList before = transportLines(running), after = transportLines(edited);
    const auto isInUtility = [](const QString &line) { return line.startsWith(u' '); };
    const bool keepsUtility = edited.utility;
    QStringList inUtility, inBlock;
    for (auto gone = before.crbegin(); gone != before.crend(); ++gone)
        if (!after.contains(*gone)) {
            if (!isInUtility(*gone))
                inBlock += u"no " + *gone;
            else if (keepsUtility)
                inUtility += u"no" + *gone;
        }
    QStringList lines;
    if (!inUtility.isEmpty())
        lines << QStringLiteral("utility") << inUtility << QStringLiteral("exit");
    lines += inBlock;
    bool entered = false;
    for (const QString &line : after) {
        if (before.contains(line))
            continue;
        if (isInUtility(line) && !entered)
            lines += QStringLiteral("utility");
        entered = entered || isInUtility(line);
        if (line != u"utility" || !std::any_of(after.begin(), after.end(), isInUtility))
            lines += line.trimmed();
    }
    if (entered)
        lines += QStringLiteral("exit");
    return lines;
}

QStringList licenseBlock(const Catalog &catalog, const Configuration &c, bool carrierByNewName = true)
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
        lines += carrierByNewName ? QStringLiteral(" feature carrier") : QStringLiteral(" feature mobile-sp"); // HIS-3
    if (c.strongEncryption)
        lines += QStringLiteral(" feature strong-encryption");
    for (const QString &line : transportLines(*c.transport))
        lines += u' ' + line;
    return lines;
}

} // namespace

QStringList licenseConfig(const Catalog &catalog, const Device &device)
{
    const Series &series = *catalog.model(device.model).series;
    return licenseBlock(catalog, *device.running, catalog.allows(Capability::CarrierLicense, series, releaseOf(device.version)));
}

QStringList callHomeConfig(const Catalog &catalog, const Configuration &configuration)
{
    const QString address = destinationWords + catalog.licenseUrl();
    QStringList lines{QStringLiteral("no call-home reporting anonymous"), QStringLiteral("call-home")};
    if (!configuration.proxy.isEmpty())
        lines += proxyWords + configuration.proxy.section(u':', 0, -2) + portWords + configuration.proxy.section(u':', -1);
    lines += {
        QStringLiteral(" profile License"),
        configuration.licenseUrl.isEmpty() ? address : QString(destinationWords + configuration.licenseUrl),
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
    return lines;
}

std::optional<CallHomeBlock> readCallHome(const Catalog &catalog, const QStringList &lines, qsizetype at)
{
    if (lines.value(at + 1) != u"call-home")
        return std::nullopt;
    CallHomeBlock block;
    Configuration said;
    for (const QString &line : lines.mid(at + 2, 3)) {
        if (line.startsWith(proxyWords) && line.contains(portWords))
            said.proxy = line.mid(proxyWords.size()).replace(portWords, QStringLiteral(":"));
        if (line.startsWith(destinationWords)) {
            said.licenseUrl = line.mid(destinationWords.size());
            break;
        }
    }
    const QStringList generated = callHomeConfig(catalog, said);
    if (lines.mid(at, generated.size()) != generated)
        return std::nullopt;
    block.lines = generated.size();
    block.url = said.licenseUrl == catalog.licenseUrl() ? QString() : said.licenseUrl;
    block.proxy = said.proxy;
    return block;
}

void setCallHome(Fleet &fleet, DeviceId id, const QString &url, const QString &proxy)
{
    Device &device = fleet.edit(id);
    Configuration &running = device.running.edit();
    running.licenseUrl = url;
    running.proxy = proxy;
    if (device.method == Method::Smart || device.method == Method::OnPrem)
        device.method = pointsToManager(url) || gatewayAt(fleet, url) ? Method::Smart : Method::OnPrem;
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
    lines += licenseConfig(catalog, device);
    lines += configuration.kept;
    lines += serviceConfig(catalog, device);
    // A chassis keeps the profile on its supervisor (OPEN-21); a kept block of the same name replaces the generated one.
    if (model.series->registrar == Registrar::Device && !configuration.kept.contains(QStringLiteral("call-home")))
        lines += callHomeConfig(catalog, configuration);
    lines += QStringLiteral(": end");
    return lines;
}

QStringList diff(const Catalog &catalog, const Configuration &running, const Configuration &edited)
{
    QStringList lines;
    if (running.hostname != edited.hostname)
        lines += u"hostname " + edited.hostname;
    if (running.proxy != edited.proxy || running.licenseUrl != edited.licenseUrl) {
        lines += QStringLiteral("call-home");
        if (running.proxy != edited.proxy)
            lines += edited.proxy.isEmpty()
                ? QStringLiteral("no http-proxy")
                : QString(u"http-proxy " + edited.proxy.section(u':', 0, -2) + portWords + edited.proxy.section(u':', -1));
        if (running.licenseUrl != edited.licenseUrl)
            lines << QStringLiteral("profile License")
                  << (edited.licenseUrl.isEmpty() ? QStringLiteral("no destination address http")
                                                  : QString(u"destination address http " + edited.licenseUrl));
    }
    lines += serviceDiff(*running.services, *edited.services);
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

    inBlock += transportDiff(*running.transport, *edited.transport);

    if (!inBlock.isEmpty() || (hasLicenseBlock(edited) && !hasLicenseBlock(running)))
        lines << QStringLiteral("license smart") << inBlock;
    return lines;
}

} // namespace lictor::cli
