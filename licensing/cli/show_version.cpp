#include "cli/show_license.h"

#include "cli/running_config.h"
#include "terms/release.h"

#include <QCryptographicHash>

namespace lictor::cli {

namespace {

QString counted(qint64 count, const char *unit)
{
    return QStringLiteral("%1 %2%3").arg(count).arg(QLatin1StringView(unit), count == 1 ? QString() : QStringLiteral("s"));
}

/// `3 days 22 hours`, `2 hours 12 mins`: the two largest units.
QString uptime(Duration up)
{
    const qint64 seconds = std::max<qint64>(0, up.count());
    const struct {
        const char *unit;
        qint64 count;
    } parts[] = {{"year", seconds / 31'536'000}, {"day", seconds / 86'400 % 365}, {"hour", seconds / 3600 % 24},
        {"min", seconds / 60 % 60}};
    for (size_t i = 0; i < std::size(parts); ++i) {
        if (parts[i].count == 0)
            continue;
        QString text = counted(parts[i].count, parts[i].unit);
        if (i + 1 < std::size(parts) && parts[i + 1].count > 0)
            text += u' ' + counted(parts[i + 1].count, parts[i + 1].unit);
        return text;
    }
    return counted(seconds, "sec");
}

/// The operating system below the ASA came out with it: 2.10 with 9.16 (real outputs 5.2).
QString operatingSystem(const Release &release)
{
    if (release < Release{9, 7, 0, 0})
        return {};
    constexpr int distance = 6;
    const char *name = release < Release{9, 12, 4, 0} ? "Firepower Extensible Operating System" : "SSP Operating System";
    return QStringLiteral("%1 Version 2.%2(1.162)").arg(QLatin1StringView(name)).arg(std::max(1, release.minor - distance));
}

QString imageFile(const Model &model, const QString &version)
{
    QString digits = version;
    digits.remove(u'.').remove(u'(').replace(u')', u'-');
    if (digits.endsWith(u'-'))
        digits.chop(1);
    if (model.series->isVirtual)
        return QStringLiteral("boot:/asa%1-smp-k8.bin").arg(digits);
    if (model.series->registrar == Registrar::Chassis)
        return QStringLiteral("disk0:/fxos-lfbff-k8.SPA");
    return QStringLiteral("disk0:/installables/switch/fxos-k8-lfbff.%1.SPA").arg(version);
}

/// Three addresses that follow from the serial number; data ports of a Firepower are not listed.
QStringList interfaces(const Model &model, const QString &serial)
{
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(serial.toUtf8(), QCryptographicHash::Md5).toHex());
    const auto line = [&](int index, const char *kind, const char *name, const QString &address, int irq) {
        return QStringLiteral("%1: %2: %3: address is %4, irq %5")
            .arg(index, 2)
            .arg(QLatin1StringView(kind), QString(QLatin1StringView(name)).leftJustified(20), address)
            .arg(irq);
    };
    const QString own = digest.sliced(0, 4);
    if (model.series->isVirtual)
        return {line(0, "Ext", "Management0/0", QStringLiteral("5254.00%1.%2").arg(own.left(2), digest.sliced(4, 4)), 10),
            line(1, "Ext", "GigabitEthernet0/0", QStringLiteral("5254.00%1.%2").arg(own.left(2), digest.sliced(8, 4)), 11),
            line(2, "Int", "Internal-Data0/0", QStringLiteral("0000.0100.0001"), 0)};
    return {line(1, "Int", "Internal-Data0/1", QStringLiteral("000f.b7%1.%2").arg(own.left(2), digest.sliced(4, 4)), 0),
        line(3, "Ext", "Management1/1", QStringLiteral("d4e8.80%1.%2").arg(own.left(2), digest.sliced(8, 4)), 0),
        line(4, "Int", "Internal-Data1/1", QStringLiteral("0000.0100.0001"), 0)};
}

} // namespace

QString showVersion(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const Device &device = fleet.devices().at(id);
    const Model &model = catalog.model(device.model);
    const Series &series = *model.series;
    const Release release = releaseOf(device.version);
    const Group *group = fleet.groups().find(device.group);
    const QString up = uptime(fleet.now - device.upSince);

    QStringList lines{QString(), u"Cisco Adaptive Security Appliance Software Version " + device.version + u' '};
    if (const QString system = operatingSystem(release); !system.isEmpty())
        lines += system;
    lines << QStringLiteral("Device Manager Version 7.%1(1)").arg(release.minor) << QString()
          << QStringLiteral("Compiled on Tue 17-Aug-21 16:32 GMT by builders")
          << QStringLiteral("System image file is \"%1\"").arg(imageFile(model, device.version))
          << QStringLiteral("Config file at boot was \"startup-config\"") << QString() << device.running->hostname + u" up " + up;
    if (group && group->kind == GroupKind::Failover)
        lines += u"failover cluster up " + up;
    lines += QString();
    if (series.slots > 1)
        lines << QStringLiteral("SSP Slot Number: %1").arg(device.slot) << QString();
    const QString hardware = u"Hardware:   " + hardwareText(model, device);
    if (series.isVirtual) {
        lines += hardware + u',';
        if (release < Release{9, 13, 0, 0})
            if (const Entitlement *level = catalog.entitlement(device.entitlement))
                lines += u"Model Id:   " + level->modelLabel;
        lines << QStringLiteral("Internal ATA Compact Flash, 8192MB") << QStringLiteral("Slot 1: ATA Compact Flash, 8192MB")
              << QStringLiteral("BIOS Flash Firmware Hub @ 0x1, 0KB") << QString();
    } else {
        lines += hardware;
    }
    lines << QString() << interfaces(model, device.serial) << QString() << licenseFeatures(fleet, catalog, id) << QString()
          << u"Serial Number: " + device.serial;
    if (series.isVirtual)
        lines << QString() << QStringLiteral("Image type          : Release") << QStringLiteral("Key version         : A");
    if (device.running == device.startup) {
        if (series.isVirtual)
            lines += QString();
        lines += QStringLiteral("Configuration has not been modified since last system restart.");
    }
    return lines.join(u'\n');
}

} // namespace lictor::cli
