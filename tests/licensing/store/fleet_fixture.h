#pragma once

#include "fleet/fleet.h"

#include <QDir>
#include <QFileInfo>

namespace lictor::test {

inline CatalogPtr catalog()
{
    static const CatalogPtr loaded = Catalog::load(QStringLiteral(":/catalog")).value_or(nullptr);
    return loaded;
}

/// For thousands of durable writes: in memory where there is such a folder, as a disk takes 20 ms for each.
inline QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/lictor-store-XXXXXX");
}

inline Instant at(qint64 seconds) { return Instant(Duration(seconds)); }

inline LicenseKey licenseOf(const Model &model, LicenseKind kind)
{
    return {kind, model.series->licensePlatform, {}, model.series->standardPerModel ? model.key : ModelKey{}};
}

/// A fleet in which every field of every row has a value of its own, and every state of an agent occurs.
inline Fleet fullFleet()
{
    Fleet fleet = Fleet::create(at(1767225600), 0xFEDCBA9876543210u);
    fleet.random.next();
    fleet.now = at(1770000000);
    fleet.account = {false, true};
    fleet.nextCertificate = 0x8000000000000001u;

    const VirtualAccountId west = fleet.addVirtualAccount({QStringLiteral("West"), QStringLiteral("Zürich 東京 🛡"), false});
    const Model &large = *catalog()->findModel(u"FPR9300-SM-56");
    const Model &small = *catalog()->findModel(u"FPR2110");
    const Model &cloud = *catalog()->findModel(u"ASAv");
    const LicenseKey context = licenseOf(small, LicenseKind::Context);

    const ChassisId chassis = fleet.addChassis({QStringLiteral("ch-1"), QStringLiteral("FXS1"), QStringLiteral("2.10(1)"),
        QStringLiteral("10.0.0.1"), QStringLiteral("Basel"), QStringLiteral("9300"), QStringLiteral("https://192.0.2.9/x"), west,
        true, true, true, {}, {}});
    const Registered previous{InstanceId{1}, west, {3, at(7), at(8), at(9)}, at(10), true, false, at(11), at(12), std::nullopt,
        {}, at(14), false, true, true};
    fleet.edit(chassis).agent.registration =
        Registering{QStringLiteral("TOKEN"), true, QStringLiteral("no route"), at(1), at(2), 77, previous};

    SharedValue<UsageMeter> meter;
    meter.edit() = {true, at(15), at(16), at(17), {{context, 1234567890123}}};
    const std::vector<Registration> states{Unregistered{QStringLiteral("removed"), at(-5)},
        Registering{QStringLiteral("T2"), false, {}, at(3), at(4), 0, std::nullopt},
        RegistrationFailed{QStringLiteral("token expired"), at(6)},
        Registered{InstanceId{1}, west, {0xFFFFFFFFFFFFFFFFu, at(7), at(8), at(9)}, at(10), true, true, at(11), at(12), at(13),
            QStringLiteral("timeout"), at(14), true, true, true, meter, at(18)},
        Registered{InstanceId{2}, west, {1, at(7), at(8), at(9)}, at(10), false, false, at(11), at(12), std::nullopt, {}, at(14),
            false, false, false},
        Reserved{EntitlementKey{4}, at(15), true, QStringLiteral("u3431rGRS00Ig5HQ12v")}};
    for (size_t i = 0; i < states.size(); ++i) {
        Device device;
        device.name = QStringLiteral("fw-%1").arg(i);
        device.serial = QStringLiteral("JAD%1").arg(i, 8, 10, QChar(u'0'));
        device.chassisSerial = QStringLiteral("JMX%1").arg(i);
        device.version = QStringLiteral("9.18(1)");
        device.address = QStringLiteral("192.0.2.%1").arg(i);
        device.site = i % 2 ? QStringLiteral("Genève") : QStringLiteral("Basel");
        device.model = i == 0 ? large.key : i % 2 ? small.key : cloud.key;
        device.chassis = i == 0 ? chassis : ChassisId{};
        device.account = west;
        device.slot = quint8(i + 1);
        device.mode = DeviceMode(i % 3);
        device.hypervisor = Hypervisor(i % 6);
        device.entitlement = EntitlementKey{quint16(i % 6)};
        device.vcpus = qint16(i == 1 ? 32767 : i);
        device.memoryGb = 1.5f + float(i);
        device.serialMadeUp = i % 2;
        device.inService = i % 3;
        device.servedOnPrem = i % 2 == 0;
        device.down = i % 2;
        device.former = FormerUnit(i % 3);
        Configuration &running = device.running.edit();
        running.hostname = device.name;
        running.reservation = i % 2;
        running.smartLicense = running.tierStandard = running.strongEncryption = true;
        running.throughput = EntitlementKey{quint16(i % 6)};
        running.contexts = int(i) * 50;
        running.securityPlus = i % 2;
        running.carrier = i % 3;
        if (i % 2)
            running.transport.edit() = {LicenseTransport::Type::Smart, QStringLiteral("https://a"), QStringLiteral("https://b"),
                QStringLiteral("proxy"), 8080, true, true, true, true, QStringLiteral("ACME-7"),
                {QStringLiteral("1"), QStringLiteral("Acme"), QStringLiteral("Main 1"), QStringLiteral("Bern"),
                    QStringLiteral("BE"), QStringLiteral("CH"), QStringLiteral("3000")}};
        running.licenseUrl = i % 2 ? QStringLiteral("https://192.0.2.8/y") : QString();
        running.proxy = i % 3 ? QStringLiteral("10.1.1.1:443") : QString();
        if (i % 2)
            running.services.edit() = {{true, QStringLiteral("22:30:00"), QStringLiteral("https://192.0.2.7/bundle")},
                {false, i % 3 == 1, {QStringLiteral("192.0.2.53 outside")}}, {QStringLiteral("192.0.2.123")}, 300, true};
        running.kept = {QStringLiteral("banner motd äöü"), QString(), QStringLiteral("ssh timeout 5")};
        device.startup = device.running;
        if (i % 2)
            device.startup.edit().contexts = -7;
        device.agent.registration = states[i];
        device.agent.evaluation = {
            Duration(86400 * i), i % 2 ? std::optional(at(99)) : std::nullopt, i % 3 ? std::optional(at(98)) : std::nullopt};
        if (i % 2)
            device.agent.reservation.edit() = {QStringLiteral("BB-ZFPR-2110:JAD1-AzKmHcc71-2A"), QStringLiteral("Au34{uX="), true,
                Reserved{EntitlementKey{2}, at(16), true, QStringLiteral("u3")}};
        device.grants = {{context, 3, GrantStatus(i % 3), i % 2 == 0, i % 3 == 1, at(20)},
            {licenseOf(small, LicenseKind::Standard), 1, GrantStatus::Authorized, false, false, at(21)}};
        device.encryption = {i % 2 == 1, i % 3 == 1, StrongEncryption::Source(i % 4)};
        device.upSince = at(30 + qint64(i));
        device.activationKey = i % 2 ? QStringLiteral("0x1 0x2 0x3 0x4 0x5") : QString();
        device.trust = {i % 2 ? std::optional(at(96)) : std::nullopt, i % 3 ? std::optional(at(97)) : std::nullopt};
        // A field more in Device does not compile here: give it a value above and write it in encoding.h.
        [[maybe_unused]] const auto &[f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
            f21, f22, f23, f24, f25, f26, f27, f28, f29] = device;
        fleet.addDevice(device);
    }
    fleet.edit(chassis).slots = {DeviceId{1}, DeviceId{}};
    const GroupId group =
        fleet.addGroup({QStringLiteral("pair"), GroupKind::Failover, true, LinkEncryption::Strong, 1, {DeviceId{2}, DeviceId{4}},
            LinkEncryption::Des, Takeover{at(31), at(32), {{context, 2, GrantStatus::Authorized, false, true, at(33)}}}});
    fleet.edit(DeviceId{2}).group = fleet.edit(DeviceId{4}).group = group;
    fleet.addGroup({QStringLiteral("cluster"), GroupKind::Cluster, false, LinkEncryption::Des, 0, {DeviceId{3}}});

    Pool &pool = fleet.edit(fleet.poolFor(west, context));
    pool.terms = {{QStringLiteral("L-FPR2K-ASASC-5="), 25, at(40), at(50), true}, {QString(), -1, at(41), std::nullopt, false}};
    pool.inUse = 1234567890123;
    pool.elsewhere = -17;
    pool.shortSince = at(60);
    fleet.addToken({QStringLiteral("Yj0k+/="), west, QStringLiteral("office"), QStringLiteral("admin"), at(70), at(71), true,
        true, SatelliteId{1}});
    const InstanceId instance =
        fleet.addInstance({QStringLiteral("fw-3"), QStringLiteral("FPR-2110"), QStringLiteral("JAD00000003"), context.platform,
            west, 0xFFFFFFFFFFFFFFFFu, at(80), at(81), true, {{context, 3, 2}}, 77, SatelliteId{1}});
    fleet.edit(instance).bill = fleet.addUsageBill(
        {west, QStringLiteral("fw-3"), QStringLiteral("FPR-2110"), QStringLiteral("JAD00000003"), QStringLiteral("ACME-7"),
            {QStringLiteral("1"), QStringLiteral("Acme"), {}, {}, {}, {}, {}}, 2026, 3, 180, {{context, 2592000}}});
    fleet.addInstance({QStringLiteral("UDI_PID:FPR-2110; UDI_SN:JAD8; "), QStringLiteral("FPR-2110"), QStringLiteral("JAD8"),
        context.platform, west, 0, at(82), Instant{}, true, {{licenseOf(small, LicenseKind::Permanent), 1, 0}}, 0, {}, {},
        SharedValue<ReservedLicense>(
            {QStringLiteral("u3431rGRS00Ig5HQ12v"), QStringLiteral("BB-Z"), {QStringLiteral("AAu{ME")}})});
    fleet.addInstance({QStringLiteral("gone"), QStringLiteral("FPR-2110"), QStringLiteral("JAD9"), context.platform, west, 5,
        at(80), at(81), false, {}, 0, {}});
    fleet.removeInstance(InstanceId{3});
    for (int kind = 0; kind <= int(AuthorityEventKind::SatelliteSynced); ++kind)
        fleet.addEvent({at(90 + kind), west, AuthorityEventKind(kind), QStringLiteral("fw-3"), QStringLiteral("admin"),
            QStringLiteral("text %1").arg(kind)});
    const Satellite satellite{QStringLiteral("onp"), QStringLiteral("192.0.2.9"), QStringLiteral("2.3"), west, Duration(86400),
        at(91), at(92), QStringLiteral("no route"), {pool}};
    [[maybe_unused]] const auto &[s1, s2, s3, s4, s5, s6, s7, s8, s9] = satellite;
    fleet.addSatellite(satellite);
    fleet.addGateway({QStringLiteral("gw"), QStringLiteral("192.0.2.10")});
    fleet.addUser({QStringLiteral("ada"), true, {}});
    const PortalUser user{QStringLiteral("ben"), false, {west, VirtualAccountId{1}}};
    [[maybe_unused]] const auto &[u1, u2, u3] = user;
    fleet.addUser(user);
    for (int kind = 0; kind <= int(FaultKind::LostReply); ++kind) {
        Fault fault{FaultKind(kind), FaultPlace(kind + 1), CertificateFault(kind % 4), SatelliteId{kind % 2 ? 1u : 0u},
            DeviceId{kind % 2 ? 2u : 0u}, kind % 2 ? ChassisId{} : chassis, QStringLiteral("https://192.0.2.1/%1").arg(kind),
            Duration(-600 + kind), at(95 + kind), kind % 2 ? std::optional(at(200)) : std::nullopt,
            kind % 3 ? std::optional(quint32(kind)) : std::nullopt};
        [[maybe_unused]] const auto &[g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11] = fault;
        fleet.addFault(fault);
    }
    fleet.removeFault(FaultId{2});
    // Rows that went: in the middle of a chunk, and a whole chunk of them.
    for (int i = 0; i < 600; ++i) {
        Device device;
        device.name = QStringLiteral("bulk-%1").arg(i);
        device.serial = QStringLiteral("B%1").arg(i);
        device.model = small.key;
        fleet.addDevice(device);
    }
    for (quint32 id = 257; id <= 512; ++id)
        fleet.removeDevice(DeviceId{id});
    fleet.removeDevice(DeviceId{100});
    return fleet;
}

/// One small change that no other number makes.
inline Fleet changed(Fleet fleet, int number)
{
    fleet.edit(DeviceId{2}).site = QStringLiteral("site %1").arg(number);
    fleet.now += Duration(1);
    return fleet;
}

} // namespace lictor::test
