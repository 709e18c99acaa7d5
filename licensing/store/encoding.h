#pragma once

#include "fleet/fleet.h"
#include "store/archive.h"

#include <concepts>

/// How every row of a fleet is written and read: one description a type, for both directions. The bytes are described in ENCODING.md.
namespace lictor::store {

/// Stands at the beginning of every chunk and root; a new number for every change of what follows.
inline constexpr quint8 encodingVersion = 4;

template <class T, class U>
concept Like = std::same_as<std::remove_const_t<T>, U>;

// Values without fields of their own

template <class Archive, class T>
requires requires(T &id) { id.value; } &&(sizeof(T) <= 4) void fields(Archive &archive, T &id)
{
    archive.number(id.value);
}
inline void fields(Writer &archive, const Instant &instant) { archive.number(qint64(instant.time_since_epoch().count())); }
inline void fields(Reader &archive, Instant &instant)
{
    qint64 seconds = 0;
    archive.number(seconds);
    instant = Instant(Duration(seconds));
}
inline void fields(Writer &archive, const quint32 &number) { archive.number(number); }
inline void fields(Reader &archive, quint32 &number) { archive.number(number); }
inline void fields(Writer &archive, const Duration &duration) { archive.number(qint64(duration.count())); }
inline void fields(Reader &archive, Duration &duration)
{
    qint64 seconds = 0;
    archive.number(seconds);
    duration = Duration(seconds);
}
template <class T> void optional(Writer &archive, const std::optional<T> &value)
{
    archive.flags(value.has_value());
    if (value)
        fields(archive, *value);
}
template <class T> void optional(Reader &archive, std::optional<T> &value)
{
    bool there = false;
    archive.flags(there);
    value.reset();
    if (there)
        fields(archive, value.emplace());
}
template <class T> void list(Writer &archive, const std::vector<T> &values)
{
    archive.number(quint32(values.size()));
    for (const T &value : values)
        fields(archive, value);
}
template <class T> void list(Reader &archive, std::vector<T> &values)
{
    quint32 count = 0;
    archive.number(count);
    if (qsizetype(count) > archive.remaining()) // every element takes a byte at least
        return archive.fail();
    values.resize(count);
    for (T &value : values)
        fields(archive, value);
}
inline void list(Writer &archive, const QStringList &lines)
{
    archive.number(quint32(lines.size()));
    for (const QString &line : lines)
        archive.shared(line);
}
inline void list(Reader &archive, QStringList &lines)
{
    quint32 count = 0;
    archive.number(count);
    if (qsizetype(count) > archive.remaining())
        return archive.fail();
    lines.resize(count);
    for (QString &line : lines)
        archive.shared(line);
}

template <class Archive, Like<LicenseKey> Row> void fields(Archive &archive, Row &row)
{
    archive.choice(row.kind, allLicenseKinds.back(), allLicenseKinds.front());
    fields(archive, row.platform);
    fields(archive, row.entitlement);
    fields(archive, row.model);
}

// The agent

template <class Archive, Like<CertificateFacts> Row> void fields(Archive &archive, Row &row)
{
    archive.number(row.serial);
    fields(archive, row.from);
    fields(archive, row.until);
    fields(archive, row.renewsAt);
}
template <class Archive, Like<Unregistered> Row> void fields(Archive &archive, Row &row)
{
    archive.shared(row.reason);
    fields(archive, row.since);
}
template <class Archive, Like<RegistrationFailed> Row> void fields(Archive &archive, Row &row)
{
    archive.shared(row.reason);
    fields(archive, row.since);
}
template <class Archive, Like<MeteredUse> Row> void fields(Archive &archive, Row &row)
{
    fields(archive, row.key);
    archive.number(row.licenseSeconds);
}
template <class Archive, Like<UsageMeter> Row> void fields(Archive &archive, Row &row)
{
    archive.flags(row.runs);
    fields(archive, row.from);
    fields(archive, row.countedUntil);
    fields(archive, row.nextReport);
    list(archive, row.uses);
}
template <class Archive, Like<CustomerProfile> Row> void fields(Archive &archive, Row &row)
{
    for (auto *text : {&row.id, &row.name, &row.street, &row.city, &row.state, &row.country, &row.postalCode})
        archive.shared(*text);
}
template <class Archive, Like<LicenseTransport> Row> void fields(Archive &archive, Row &row)
{
    archive.choice(row.type, LicenseTransport::Type::Smart);
    archive.shared(row.url);
    archive.shared(row.utilityUrl);
    archive.shared(row.proxyHost);
    archive.number(row.proxyPort);
    archive.flags(row.withholdsHostname, row.withholdsVersion, row.utility, row.standardUtility);
    archive.shared(row.customId);
    fields(archive, row.customer);
}
template <class Archive, Like<ServiceSettings> Row> void fields(Archive &archive, Row &row)
{
    archive.flags(row.trustpool.autoImport, row.names.lookup, row.names.serversGone, row.callHome);
    archive.text(row.trustpool.time);
    archive.shared(row.trustpool.url);
    list(archive, row.names.servers);
    list(archive, row.timeServers);
    archive.number(row.tlsProxySessions);
}
template <class Archive, Like<UsageBill> Row> void fields(Archive &archive, Row &row)
{
    fields(archive, row.account);
    archive.local(row.instance);
    archive.shared(row.udiPid);
    archive.text(row.udiSerial);
    archive.shared(row.customId);
    fields(archive, row.customer);
    archive.number(row.year);
    archive.number(row.month);
    archive.number(row.reports);
    list(archive, row.uses);
}
/// A value that most rows leave as it is made: one bit where nothing is set.
template <class T> void shared(Writer &archive, const SharedValue<T> &value)
{
    const bool plain = value == SharedValue<T>();
    archive.flags(plain);
    if (!plain)
        fields(archive, *value);
}
template <class T> void shared(Reader &archive, SharedValue<T> &value)
{
    bool plain = false;
    archive.flags(plain);
    if (plain)
        return void(value = SharedValue<T>());
    T read;
    fields(archive, read);
    value = SharedValue<T>(std::move(read));
}
template <class Archive, Like<Registered> Row> void fields(Archive &archive, Row &row)
{
    fields(archive, row.instance);
    fields(archive, row.account);
    fields(archive, row.certificate);
    fields(archive, row.since);
    archive.flags(row.exportControlled, row.shortAtFirst, row.expired, row.leaving, row.answered);
    fields(archive, row.lastContact);
    fields(archive, row.nextContact);
    optional(archive, row.failingSince);
    archive.shared(row.failure);
    fields(archive, row.nextCertificateAttempt);
    shared(archive, row.meter);
    if (archive.since(4))
        optional(archive, row.deadline);
}
template <class Archive, Like<Registering> Row> void fields(Archive &archive, Row &row)
{
    archive.local(row.token);
    archive.flags(row.force);
    archive.shared(row.reason);
    fields(archive, row.since);
    fields(archive, row.nextAttempt);
    archive.number(row.attempts);
    optional(archive, row.previous);
}
template <class Archive, Like<Reserved> Row> void fields(Archive &archive, Row &row)
{
    fields(archive, row.level);
    fields(archive, row.since);
    archive.flags(row.strongEncryption);
    if (archive.since(2))
        archive.local(row.license);
}
template <class Archive, Like<Reservation> Row> void fields(Archive &archive, Row &row)
{
    archive.local(row.requestCode);
    archive.local(row.returnCode);
    archive.flags(row.returned);
    optional(archive, row.setAside);
}
template <class Archive, Like<ReservedLicense> Row> void fields(Archive &archive, Row &row)
{
    archive.local(row.license);
    archive.local(row.requestCode);
    archive.local(row.authorizationCode.text);
}
inline void fields(Writer &archive, const Registration &registration)
{
    archive.number(quint8(registration.index()));
    std::visit([&](const auto &state) { fields(archive, state); }, registration);
}
template <size_t index = 0> void readAlternative(Reader &archive, Registration &registration, quint8 wanted)
{
    if constexpr (index == std::variant_size_v<Registration>) {
        archive.fail();
    } else {
        if (wanted == index)
            fields(archive, registration.template emplace<index>());
        else
            readAlternative<index + 1>(archive, registration, wanted);
    }
}
inline void fields(Reader &archive, Registration &registration)
{
    quint8 index = 0;
    archive.number(index);
    readAlternative(archive, registration, index);
}
template <class Archive, Like<AgentState> Row> void fields(Archive &archive, Row &row)
{
    fields(archive, row.registration);
    fields(archive, row.evaluation.used);
    optional(archive, row.evaluation.runningSince);
    optional(archive, row.evaluation.ended);
    if (archive.since(2))
        shared(archive, row.reservation);
}
template <class Archive, Like<Grant> Row> void fields(Archive &archive, Row &row)
{
    fields(archive, row.key);
    archive.number(row.count);
    archive.choice(row.status, GrantStatus::OutOfCompliance);
    archive.flags(row.expiredTerm, row.retained);
    fields(archive, row.since);
}

// Devices, chassis, groups

template <class Archive, Like<Configuration> Row> void fields(Archive &archive, Row &row)
{
    archive.local(row.hostname);
    archive.flags(row.smartLicense, row.tierStandard, row.securityPlus, row.carrier, row.strongEncryption, row.reservation);
    fields(archive, row.throughput);
    archive.number(row.contexts);
    shared(archive, row.transport);
    archive.shared(row.licenseUrl);
    archive.shared(row.proxy);
    list(archive, row.kept);
    if (archive.since(2))
        shared(archive, row.services);
}
inline void configurations(Writer &archive, const SharedValue<Configuration> &running, const SharedValue<Configuration> &startup)
{
    const bool equal = running == startup;
    archive.flags(equal);
    fields(archive, *running);
    if (!equal)
        fields(archive, *startup);
}
inline void configurations(Reader &archive, SharedValue<Configuration> &running, SharedValue<Configuration> &startup)
{
    bool equal = false;
    archive.flags(equal);
    Configuration read;
    fields(archive, read);
    running = SharedValue<Configuration>(std::move(read));
    if (equal) {
        startup = running;
    } else {
        Configuration own;
        fields(archive, own);
        startup = SharedValue<Configuration>(std::move(own));
    }
}
// The first encoding stored the method of licensing, which the configuration and the agent say since.
inline Method methodOfFirstEncoding(Writer &) { return Method::Smart; }
inline Method methodOfFirstEncoding(Reader &archive)
{
    Method method = Method::Smart;
    if (!archive.since(2))
        archive.choice(method, Method::Utility);
    return method;
}
inline void takeMethod(const Device &, Method) { }
inline void takeMethod(Device &device, Method method)
{
    device.servedOnPrem = device.servedOnPrem || method == Method::OnPrem;
    if (method == Method::Permanent)
        device.running.edit().reservation = device.startup.edit().reservation = true;
}
inline void takeMethod(const Chassis &, Method) { }
inline void takeMethod(Chassis &chassis, Method method)
{
    chassis.servedOnPrem = chassis.servedOnPrem || method == Method::OnPrem;
    chassis.reservation = chassis.reservation || method == Method::Permanent;
}
template <class Archive, Like<Device> Row> void fields(Archive &archive, Row &row)
{
    archive.local(row.name);
    archive.local(row.serial);
    archive.local(row.chassisSerial);
    archive.shared(row.version);
    archive.text(row.address);
    archive.shared(row.site);
    fields(archive, row.model);
    fields(archive, row.chassis);
    fields(archive, row.group);
    fields(archive, row.account);
    archive.number(row.slot);
    archive.choice(row.mode, DeviceMode::Platform);
    const Method method = methodOfFirstEncoding(archive);
    archive.choice(row.hypervisor, Hypervisor::HyperV);
    fields(archive, row.entitlement);
    archive.number(row.vcpus);
    archive.real(row.memoryGb);
    archive.flags(
        row.serialMadeUp, row.inService, row.down, row.encryption.active, row.encryption.pendingReload, row.servedOnPrem);
    archive.choice(row.encryption.source, StrongEncryption::Source::Permanent);
    archive.choice(row.former, FormerUnit::OfCluster);
    configurations(archive, row.running, row.startup);
    takeMethod(row, method);
    fields(archive, row.agent);
    list(archive, row.grants);
    fields(archive, row.upSince);
    archive.text(row.activationKey);
    if (archive.since(2)) {
        optional(archive, row.trust.trustpointSince);
        optional(archive, row.trust.imported);
    }
}
template <class Archive, Like<Chassis> Row> void fields(Archive &archive, Row &row)
{
    archive.local(row.name);
    archive.text(row.serial);
    archive.shared(row.fxos);
    archive.text(row.address);
    archive.shared(row.site);
    archive.shared(row.model);
    archive.shared(row.licenseUrl);
    fields(archive, row.account);
    const Method method = methodOfFirstEncoding(archive);
    archive.flags(row.serialMadeUp, row.servedOnPrem, row.reservation);
    takeMethod(row, method);
    fields(archive, row.agent);
    list(archive, row.slots);
}
template <class Archive, Like<Takeover> Row> void fields(Archive &archive, Row &row)
{
    fields(archive, row.since);
    optional(archive, row.shortSince);
    list(archive, row.aggregate);
}
template <class Archive, Like<Group> Row> void fields(Archive &archive, Row &row)
{
    archive.text(row.name);
    archive.choice(row.kind, GroupKind::Cluster);
    archive.flags(row.activeActive);
    archive.choice(row.link, LinkEncryption::Strong);
    archive.choice(row.peerLink, LinkEncryption::Strong);
    archive.number(row.active);
    list(archive, row.units);
    optional(archive, row.takeover);
}

// The Smart Account

template <class Archive, Like<VirtualAccount> Row> void fields(Archive &archive, Row &row)
{
    archive.text(row.name);
    archive.text(row.description);
    archive.flags(row.isDefault);
}
template <class Archive, Like<Term> Row> void fields(Archive &archive, Row &row)
{
    archive.shared(row.pid);
    archive.number(row.count);
    fields(archive, row.from);
    optional(archive, row.until);
    archive.flags(row.evaluation);
}
template <class Archive, Like<Pool> Row> void fields(Archive &archive, Row &row)
{
    fields(archive, row.account);
    fields(archive, row.key);
    list(archive, row.terms);
    archive.number(row.inUse);
    archive.number(row.elsewhere);
    optional(archive, row.shortSince);
}
template <class Archive, Like<Token> Row> void fields(Archive &archive, Row &row)
{
    archive.text(row.text);
    fields(archive, row.account);
    archive.local(row.description);
    archive.shared(row.createdBy);
    fields(archive, row.created);
    fields(archive, row.expires);
    archive.flags(row.exportControlled, row.revoked);
    fields(archive, row.satellite);
}
template <class Archive, Like<Use> Row> void fields(Archive &archive, Row &row)
{
    fields(archive, row.key);
    archive.number(row.count);
    archive.number(row.slot);
}
template <class Archive, Like<ProductInstance> Row> void fields(Archive &archive, Row &row)
{
    archive.local(row.name);
    archive.shared(row.udiPid);
    archive.text(row.udiSerial);
    fields(archive, row.platform);
    fields(archive, row.account);
    archive.number(row.certificateSerial);
    fields(archive, row.registered);
    fields(archive, row.lastContact);
    archive.flags(row.exportControlled);
    list(archive, row.uses);
    archive.number(row.previousCertificate);
    fields(archive, row.satellite);
    fields(archive, row.bill);
    if (archive.since(2))
        shared(archive, row.reserved);
}
template <class Archive, Like<AuthorityEvent> Row> void fields(Archive &archive, Row &row)
{
    fields(archive, row.at);
    fields(archive, row.account);
    archive.choice(row.kind, AuthorityEventKind::SatelliteSynced);
    archive.local(row.subject);
    archive.shared(row.by);
    archive.local(row.text);
}

template <class Archive, Like<Satellite> Row> void fields(Archive &archive, Row &row)
{
    archive.text(row.name);
    archive.text(row.address);
    archive.text(row.version);
    fields(archive, row.account);
    fields(archive, row.every);
    fields(archive, row.lastSync);
    fields(archive, row.nextSync);
    archive.text(row.failure);
    list(archive, row.pools);
}
template <class Archive, Like<TransportGateway> Row> void fields(Archive &archive, Row &row)
{
    archive.text(row.name);
    archive.text(row.address);
}
template <class Archive, Like<PortalUser> Row> void fields(Archive &archive, Row &row)
{
    archive.text(row.name);
    archive.flags(row.administrator);
    list(archive, row.accounts);
}
template <class Archive, Like<Fault> Row> void fields(Archive &archive, Row &row)
{
    archive.choice(row.kind, FaultKind::LostReply);
    archive.choice(row.place, FaultPlace::Url);
    archive.choice(row.certificate, CertificateFault::Expired);
    fields(archive, row.satellite);
    fields(archive, row.device);
    fields(archive, row.chassis);
    archive.text(row.url);
    fields(archive, row.skew);
    fields(archive, row.from);
    optional(archive, row.until);
    optional(archive, row.left);
}

// Chunks

/// The bytes of one chunk of the table of that name.
template <class Chunk> QByteArray encodeChunk(const char *table, const Chunk &chunk)
{
    Writer writer;
    writer.number(encodingVersion);
    writer.text(QString::fromLatin1(table));
    const quint32 count = quint32(chunk.rows.size());
    writer.number(count);
    QByteArray used((count + 7) / 8, '\0');
    for (quint32 i = 0; i < count; ++i)
        if (chunk.used[i])
            used[i / 8] = char(used[i / 8] | 1 << i % 8);
    writer.bitmap(used);
    for (quint32 i = 0; i < count; ++i)
        if (chunk.used[i])
            fields(writer, chunk.rows[i]);
    return writer.bytes();
}

/// The chunk of these bytes, or null when they are no chunk of that table.
template <class Chunk> std::shared_ptr<Chunk> decodeChunk(const char *table, QByteArrayView bytes, Interner *interner)
{
    Reader reader(bytes, interner);
    QString name;
    quint32 count = 0;
    reader.begin(encodingVersion);
    reader.text(name);
    reader.number(count);
    auto chunk = std::make_shared<Chunk>();
    if (!reader.ok() || name != QLatin1StringView(table) || count > chunk->used.size())
        return nullptr;
    const QByteArrayView used = reader.bitmap((count + 7) / 8);
    if (!reader.ok())
        return nullptr;
    chunk->rows.resize(count);
    for (quint32 i = 0; i < count && reader.ok(); ++i) {
        if (!(used[i / 8] >> i % 8 & 1))
            continue;
        chunk->used.set(i);
        fields(reader, chunk->rows[i]);
    }
    return reader.ok() && reader.atEnd() ? chunk : nullptr;
}

} // namespace lictor::store
