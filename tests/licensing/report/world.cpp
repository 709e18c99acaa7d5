#include "world.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lictor::test {

CatalogPtr catalog()
{
    static const CatalogPtr loaded = Catalog::load(QStringLiteral(":/catalog")).value_or(nullptr);
    return loaded;
}

Instant day(int number) { return Instant(Duration(1767225600 + qint64(number) * 86400)); }
Instant today() { return day(100); }

World::World()
{
    fleet.now = today();
    west = fleet.addVirtualAccount({QStringLiteral("West"), {}, false});
    east = fleet.addVirtualAccount({QStringLiteral("East"), {}, false});
    const Model &model = *catalog()->findModel(u"FPR2130");
    context = {LicenseKind::Context, model.series->licensePlatform, {}, {}};
    standard = {LicenseKind::Standard, model.series->licensePlatform, {}, {}};
}

DeviceId World::add(const char16_t *name, const char16_t *model, int contexts)
{
    Device device;
    device.name = QString::fromUtf16(name);
    device.serial = QStringLiteral("JAD%1").arg(fleet.devices().size() + 1, 8, 10, QChar(u'0'));
    device.model = catalog()->findModel(model)->key;
    device.account = west;
    device.version = QStringLiteral("9.18(1)");
    Configuration &running = device.running.edit();
    running.hostname = device.name;
    running.tierStandard = true;
    running.contexts = contexts;
    device.startup = device.running;
    return fleet.addDevice(device);
}

void World::registerDevice(DeviceId id, VirtualAccountId account)
{
    account = account ? account : west;
    const Device &device = fleet.devices().at(id);
    ProductInstance instance;
    instance.name = device.name;
    instance.udiPid = catalog()->model(device.model).pid;
    instance.udiSerial = device.serial;
    instance.platform = context.platform;
    instance.account = account;
    instance.registered = instance.lastContact = day(90);
    instance.uses = {{standard, 1, 0}};
    if (device.running->contexts)
        instance.uses.push_back({context, device.running->contexts, 0});
    for (const Use &use : instance.uses)
        fleet.edit(fleet.poolFor(account, use.key)).inUse += use.count;
    Registered registered;
    registered.instance = fleet.addInstance(instance);
    registered.account = account;
    registered.certificate = {1, day(90), day(90 + 365), day(270)};
    registered.since = registered.lastContact = day(90);
    registered.nextContact = day(120);
    registered.nextCertificateAttempt = day(270);
    fleet.edit(id).agent.registration = registered;
    fleet.edit(id).grants = {{standard, 1, GrantStatus::Authorized, false, false, day(90)}};
}

void World::own(VirtualAccountId account, const LicenseKey &key, int count, std::optional<Instant> until, const char16_t *pid)
{
    fleet.edit(fleet.poolFor(account, key)).terms.push_back({QString::fromUtf16(pid), count, day(0), until, false});
}

Result<QByteArray> World::report(const QString &format, const report::Options &options, report::Kind kind) const
{
    auto written = report::write(kind, fleet, *catalog(), format, options);
    if (!written)
        return tl::unexpected(written.error());
    return std::move(written->bytes);
}

QJsonObject World::json(const report::Options &options, report::Kind kind) const
{
    const auto bytes = report(QStringLiteral("json"), options, kind);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

QList<QStringList> World::findings() const
{
    QList<QStringList> found;
    for (const QJsonValue &value : json()[u"findings"].toArray())
        found << QStringList{value[u"severity"].toString(), value[u"subject"].toString(), value[u"rule"].toString(),
            value[u"text"].toString(), value[u"remedy"].toString(), value[u"effect"].toString()};
    return found;
}

QStringList World::finding(const QString &subject, const QString &rule) const
{
    for (const QStringList &found : findings())
        if (found[1] == subject && found[2] == rule)
            return found;
    return {};
}

report::Options table(const char16_t *name)
{
    report::Options options;
    options.table = QString::fromUtf16(name);
    return options;
}

QList<QStringList> readCsv(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
                field += text[++i];
            else if (c == u'"')
                quoted = false;
            else
                field += c;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            row << field;
            field.clear();
        } else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            ++i;
            rows << (row << field);
            row.clear();
            field.clear();
        } else {
            field += c;
        }
    }
    return rows;
}

} // namespace lictor::test
