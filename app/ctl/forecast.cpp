#include "ctl/fault_words.h"
#include "ctl/names.h"
#include "ctl/output_file.h"
#include "ctl/text_table.h"
#include "ctl/tr.h"

#include "forecast/calendar.h"
#include "forecast/forecast.h"
#include "forecast/trouble.h"

#include <algorithm>

namespace lictor::ctl {

namespace {

using forecast::Forecast;
using forecast::Levers;

struct Given {
    QString days;
    QStringList without, dropped, added, faults, failedOver;
    std::optional<QString> account, calendar;
};

/// `context:firepower-2100:5`; of what a platform has several of, `throughput:asav:1G:5`, `standard:secure-firewall-3100:FPR3110:5`.
Result<forecast::Dropped> droppedFrom(const Catalog &catalog, const QString &text)
{
    const QString option = QStringLiteral("--drop-license");
    const QStringList parts = text.split(u':');
    if (parts.size() < 3 || parts.size() > 4)
        return refuse(Refusal::Format, option, Ctl::tr("\"%1\" names no licenses").arg(text),
            Ctl::tr("give KIND:PLATFORM:COUNT, such as context:firepower-2100:5"));
    forecast::Dropped dropped;
    const auto kind = kindNamed(parts[0]);
    if (!kind)
        return tl::unexpected(kind.error());
    dropped.key.kind = *kind;
    const auto platform = licensePlatformNamed(catalog, parts[1]);
    if (!platform)
        return tl::unexpected(platform.error());
    dropped.key.platform = *platform;
    if (parts.size() == 4) {
        if (const Model *model = catalog.findModel(parts[2])) {
            dropped.key.model = model->key;
        } else {
            const auto entitlement = entitlementNamed(catalog, parts[2]);
            if (!entitlement)
                return tl::unexpected(entitlement.error());
            dropped.key.entitlement = *entitlement;
        }
    }
    const auto count = numberFrom(option, parts.back());
    if (!count)
        return tl::unexpected(count.error());
    dropped.count = *count;
    return dropped;
}

/// The pools that the words fit, of one account or of all; the default account's first.
std::vector<PoolId> poolsOf(const Fleet &fleet, const LicenseKey &key, VirtualAccountId account)
{
    std::vector<PoolId> pools;
    fleet.pools().each([&](PoolId id, const Pool &pool) {
        const bool fits = pool.key.kind == key.kind && pool.key.platform == key.platform
            && (!key.entitlement || pool.key.entitlement == key.entitlement) && (!key.model || pool.key.model == key.model);
        if (fits && pool.ownedAt(fleet.now) > 0 && (!account || pool.account == account))
            pools.push_back(id);
    });
    std::stable_partition(
        pools.begin(), pools.end(), [&](PoolId id) { return fleet.pools().at(id).account == fleet.defaultVirtualAccount(); });
    return pools;
}

/// Takes the licences from the first accounts that own any.
Result<void> addDropped(Levers &levers, const Fleet &fleet, const Catalog &catalog, const QString &text, VirtualAccountId account)
{
    const auto dropped = droppedFrom(catalog, text);
    if (!dropped)
        return tl::unexpected(dropped.error());
    const std::vector<PoolId> pools = poolsOf(fleet, dropped->key, account);
    QStringList different;
    for (PoolId id : pools) {
        const LicenseKey &key = fleet.pools().at(id).key;
        const Entitlement *level = catalog.entitlement(key.entitlement);
        const QString word = level ? level->word : key.model ? catalog.model(key.model).word : QString();
        if (!different.contains(word))
            different << word;
    }
    if (different.size() > 1)
        return refuse(Refusal::OutOfRange, QStringLiteral("--drop-license"),
            Ctl::tr("\"%1\" fits several licenses: %2").arg(text, different.join(QStringLiteral(", "))),
            Ctl::tr("name one of them, such as %1").arg(QString(text).insert(text.lastIndexOf(u':'), u':' + different.front())));
    qint64 owned = 0;
    for (PoolId id : pools)
        owned += fleet.pools().at(id).ownedAt(fleet.now);
    if (dropped->count < 1 || dropped->count > owned)
        return refuse(Refusal::OutOfRange, QStringLiteral("--drop-license"),
            Ctl::tr("%1 cannot be dropped, %2 are owned").arg(dropped->count).arg(owned),
            owned > 0 ? Ctl::tr("give 1 to %1").arg(owned) : Ctl::tr("see lictorctl ssm license list for what is owned"));
    qint64 left = dropped->count;
    for (PoolId id : pools) {
        const Pool &pool = fleet.pools().at(id);
        const qint64 here = std::min(left, pool.ownedAt(fleet.now));
        if (here > 0)
            levers.dropped.push_back({pool.key, int(here), pool.account});
        left -= here;
    }
    return {};
}

Result<AddLicenses> addedFrom(const QString &text, VirtualAccountId account)
{
    const QString option = QStringLiteral("--add-license");
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1)
        return refuse(Refusal::Format, option, Ctl::tr("\"%1\" names no licenses").arg(text),
            Ctl::tr("give PID:COUNT, such as L-FPR1000-ASA=:2"));
    const auto count = numberFrom(option, text.mid(colon + 1));
    if (!count)
        return tl::unexpected(count.error());
    AddLicenses added;
    added.pid = text.left(colon);
    added.count = *count;
    added.account = account;
    return added;
}

Result<Levers> leversFrom(const Fleet &fleet, const Catalog &catalog, const Given &given)
{
    Levers levers;
    const auto account = virtualAccountNamed(fleet, given.account);
    if (!account)
        return tl::unexpected(account.error());
    if (!given.without.isEmpty()) {
        const auto devices = devicesNamed(fleet, given.without);
        if (!devices)
            return tl::unexpected(devices.error());
        levers.without = *devices;
    }
    for (const QString &text : given.dropped)
        if (const auto dropped = addDropped(levers, fleet, catalog, text, *account); !dropped)
            return tl::unexpected(dropped.error());
    for (const QString &text : given.added) {
        const auto added = addedFrom(text, *account);
        if (!added)
            return tl::unexpected(added.error());
        levers.added.push_back(*added);
    }
    for (const QString &name : given.failedOver) {
        const auto group = groupNamed(fleet, name);
        if (!group)
            return tl::unexpected(group.error());
        levers.failedOver.push_back(*group);
    }
    for (const QString &text : given.faults) {
        FaultWords words;
        const auto read = readWords(QStringLiteral("--fault"), text, [&](Declare &take) { takeFault(take, words); });
        if (!read)
            return tl::unexpected(read.error());
        const auto fault = faultFrom(fleet, words);
        if (!fault)
            return tl::unexpected(fault.error());
        levers.faults.push_back(*fault);
    }
    return levers;
}

Json json(const Forecast &found, const Catalog &catalog)
{
    Json events = Json::array();
    for (const forecast::Event &event : found.events)
        events.add(Json::object()
                       .set("at", event.at)
                       .set("kind", event.kind)
                       .set("device", Json::textOrNull(event.device))
                       .set("virtualAccount", Json::textOrNull(event.virtualAccount))
                       .set("license", Json::textOrNull(event.license))
                       .set("text", event.text));
    Json pools = Json::array();
    for (const forecast::PoolCourse &pool : found.pools) {
        const Entitlement *level = catalog.entitlement(pool.key.entitlement);
        pools.add(Json::object()
                      .set("virtualAccount", pool.virtualAccount)
                      .set("kind", toWord(pool.key.kind))
                      .set("platform", catalog.licensePlatform(pool.key.platform).word)
                      .set("entitlement", level ? Json(level->word) : Json())
                      .set("shortFrom", pool.shortFrom)
                      .set("by", pool.by));
    }
    return Json::object()
        .set("from", found.from)
        .set("to", found.to)
        .set("events", std::move(events))
        .set("pools", std::move(pools));
}

QString text(const Forecast &found)
{
    TextTable pools({Ctl::tr("Virtual account"), Ctl::tr("License"), Ctl::tr("Owned"), Ctl::tr("In use"), Ctl::tr("Then owned"),
        Ctl::tr("Then in use"), Ctl::tr("Short from"), Ctl::tr("Short by")});
    for (const forecast::PoolCourse &pool : found.pools)
        pools.add({pool.virtualAccount, pool.license, QString::number(pool.owned.first()), QString::number(pool.inUse.first()),
            QString::number(pool.owned.last()), QString::number(pool.inUse.last()),
            pool.shortFrom ? toReadable(*pool.shortFrom) : QStringLiteral("-"), QString::number(pool.by)});
    TextTable dates({Ctl::tr("Date"), Ctl::tr("Trouble")});
    for (const forecast::Trouble &trouble : forecast::troubles(found))
        dates.add({toIso(trouble.day).left(10), trouble.text});
    return Ctl::tr("From %1 to %2").arg(toReadable(found.from), toReadable(found.to)) + QStringLiteral("\n\n") + pools.text()
        + u'\n' + (dates.isEmpty() ? Ctl::tr("No trouble is in sight.") + u'\n' : dates.text());
}

Result<void> look(Invocation &run, const Given &given)
{
    const auto length = numberFrom(QStringLiteral("--days"), given.days);
    if (!length)
        return tl::unexpected(length.error());
    const auto snapshot = run.readOrEmpty();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    if (given.calendar)
        if (const auto can = checkWritable(*given.calendar); !can)
            return can;
    const auto levers = leversFrom(snapshot->fleet, run.catalog(), given);
    if (!levers)
        return tl::unexpected(levers.error());
    const auto found = forecast::forecast(snapshot->fleet, *levers, *length, {run.catalog(), run.user(), false, run.progress()});
    if (!found)
        return tl::unexpected(found.error());
    if (given.calendar)
        if (const auto written = writeFile(*given.calendar, forecast::calendar(*found)); !written)
            return written;
    if (run.json)
        run.print(json(*found, run.catalog()));
    else
        run.print(text(*found));
    return {};
}

void take(Declare &take, Given &given)
{
    take.neededOption("--days", given.days, Ctl::tr("How many days ahead"), "N");
    take.list("--without", given.without, Ctl::tr("Devices that are left out"), "DEVICE", true);
    take.list("--drop-license", given.dropped,
        Ctl::tr("Licenses that are not there any more; of several levels or models KIND:PLATFORM:LEVEL:COUNT"),
        "KIND:PLATFORM:COUNT", true);
    take.list("--add-license", given.added, Ctl::tr("Licenses that are bought"), "PID:COUNT", true);
    take.list("--fail-over", given.failedOver, Ctl::tr("Pairs and clusters whose leading unit goes down"), "GROUP", true);
    take.list("--fault", given.faults, Ctl::tr("Something that fails, in the words of fault add"), "WORDS", true);
    take.option("--va", given.account, Ctl::tr("Virtual account of bought and dropped licenses"), "VA");
    take.option("--ics", given.calendar, Ctl::tr("Write the dates of trouble as a calendar too"), "FILE");
}

} // namespace

void addForecast(CLI::App &root, Chosen &chosen)
{
    Noun(root, chosen, "forecast", Ctl::tr("What will run short and who will lose what, on a copy of the fleet"))
        .itself<Given>(
            "lictorctl forecast --days 180 --without fw-1 --fault 'outage --of ssm --from +10d --for 100d'", take, look);
}

} // namespace lictor::ctl
