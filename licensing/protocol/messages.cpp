#include "protocol/messages.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

namespace lictor::protocol {

namespace {

constexpr quint32 magic = 0x4C4D5347; // "LMSG"
constexpr quint8 version = 1;
constexpr quint32 longestList = 100'000; // a message with more entitlements is none of ours

/// Writes or reads the fields of a message in one order for both.
class Archive {
public:
    explicit Archive(QDataStream &stream, bool reading) : m_stream(stream), m_reading(reading)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }

    template <class T> void number(T &value)
    {
        if (m_reading)
            m_stream >> value;
        else
            m_stream << value;
    }
    void text(QString &value) { number(value); }
    void flag(bool &value) { number(value); }
    void instant(Instant &value)
    {
        qint64 seconds = value.time_since_epoch().count();
        number(seconds);
        value = Instant(Duration(seconds));
    }
    void key(LicenseKey &key)
    {
        quint8 kind = quint8(key.kind);
        number(kind);
        if (kind < 1 || kind > quint8(LicenseKind::Permanent))
            fail();
        else
            key.kind = LicenseKind(kind);
        number(key.platform.value);
        number(key.entitlement.value);
        number(key.model.value);
    }
    template <class T, class Each> void list(std::vector<T> &values, Each each)
    {
        quint32 count = quint32(values.size());
        number(count);
        if (m_reading) {
            if (count > longestList || qint64(count) > m_stream.device()->bytesAvailable())
                return fail();
            values.resize(count);
        }
        for (T &value : values)
            each(value);
    }
    void fail() { m_stream.setStatus(QDataStream::ReadCorruptData); }

private:
    QDataStream &m_stream;
    bool m_reading;
};

void fields(Archive &archive, Sender &sender)
{
    archive.text(sender.udiPid);
    archive.text(sender.udiSerial);
    archive.text(sender.hostname);
    archive.text(sender.agentVersion);
    archive.number(sender.platform.value);
    archive.number(sender.certificateSerial);
    archive.number(sender.instance);
}
void fields(Archive &archive, RegisterRequest &message)
{
    fields(archive, message.sender);
    archive.text(message.token);
    archive.flag(message.force);
}
void fields(Archive &archive, AuthorizeRequest &message)
{
    fields(archive, message.sender);
    archive.list(message.wanted, [&](Wanted &wanted) {
        qint32 count = wanted.count;
        archive.key(wanted.key);
        archive.number(count);
        wanted.count = count;
        archive.number(wanted.slot);
    });
}
void fields(Archive &archive, RenewCertificateRequest &message) { fields(archive, message.sender); }
void fields(Archive &archive, DeregisterRequest &message) { fields(archive, message.sender); }
void fields(Archive &archive, UsageRequest &message)
{
    fields(archive, message.sender);
    for (QString *text : {&message.customId, &message.customerId, &message.company, &message.street, &message.city,
             &message.state, &message.country, &message.postalCode})
        archive.text(*text);
    archive.instant(message.from);
    archive.instant(message.until);
    archive.list(message.uses, [&](Metered &use) {
        archive.key(use.key);
        archive.number(use.licenseSeconds);
    });
}
void fields(Archive &archive, CertificateReply &message)
{
    archive.number(message.serial);
    archive.instant(message.from);
    archive.instant(message.until);
    archive.instant(message.renewsAt);
}
void fields(Archive &archive, RegisteredReply &message)
{
    archive.number(message.instance);
    archive.number(message.account);
    archive.text(message.accountName);
    archive.flag(message.exportControlled);
    fields(archive, message.certificate);
}
void fields(Archive &archive, AuthorizedReply &message)
{
    archive.number(message.account);
    archive.list(message.verdicts, [&](Verdict &verdict) {
        archive.key(verdict.key);
        archive.number(verdict.slot);
        archive.flag(verdict.authorized);
        archive.flag(verdict.expiredTerm);
        archive.flag(verdict.evaluationOnly);
    });
}
void fields(Archive &, DeregisteredReply &) { }
void fields(Archive &, UsageReceivedReply &) { }
void fields(Archive &archive, RefusedReply &message)
{
    quint8 refusal = quint8(message.refusal);
    archive.number(refusal);
    if (refusal > quint8(Refusal::Cancelled))
        archive.fail();
    else
        message.refusal = Refusal(refusal);
    archive.text(message.reason);
}

template <class Variant> QByteArray encodeAny(const Variant &message, quint8 family)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << magic << version << family << quint8(message.index());
    Archive archive(stream, false);
    std::visit([&](auto copy) { fields(archive, copy); }, message);
    return bytes;
}

template <class Variant, size_t Index = 0> bool readAlternative(Archive &archive, quint8 index, Variant &message)
{
    if constexpr (Index < std::variant_size_v<Variant>) {
        if (index == Index) {
            std::variant_alternative_t<Index, Variant> value;
            fields(archive, value);
            message = std::move(value);
            return true;
        }
        return readAlternative<Variant, Index + 1>(archive, index, message);
    }
    return false;
}

template <class Variant> Result<Variant> decodeAny(const QByteArray &bytes, quint8 family)
{
    QDataStream stream(bytes);
    quint32 foundMagic = 0;
    quint8 foundVersion = 0, foundFamily = 0, index = 0;
    stream >> foundMagic >> foundVersion >> foundFamily >> index;
    const QString what = QCoreApplication::translate("Protocol", "licensing message");
    if (stream.status() != QDataStream::Ok || foundMagic != magic || foundFamily != family)
        return refuse(Refusal::Format, what, QCoreApplication::translate("Protocol", "these bytes are no such message"));
    if (foundVersion != version)
        return refuse(
            Refusal::Format, what, QCoreApplication::translate("Protocol", "version %1 is not known here").arg(foundVersion));
    Archive archive(stream, true);
    Variant message;
    if (!readAlternative(archive, index, message) || stream.status() != QDataStream::Ok || !stream.atEnd())
        return refuse(Refusal::Format, what, QCoreApplication::translate("Protocol", "the message is damaged"));
    return message;
}

} // namespace

QByteArray encode(const Request &request) { return encodeAny(request, 1); }
QByteArray encode(const Reply &reply) { return encodeAny(reply, 2); }
Result<Request> decodeRequest(const QByteArray &bytes) { return decodeAny<Request>(bytes, 1); }
Result<Reply> decodeReply(const QByteArray &bytes) { return decodeAny<Reply>(bytes, 2); }

} // namespace lictor::protocol
