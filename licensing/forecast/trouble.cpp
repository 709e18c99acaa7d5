#include "forecast/trouble.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace lictor::forecast {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

constexpr int mostNames = 3;

Instant dayOf(Instant at) { return std::chrono::floor<days>(at); }

/// The devices that one kind of trouble meets on a day.
struct Met {
    int count = 0;
    DeviceId first;
    QStringList names; ///< of the first few
    QString loses; ///< of the first

    QString list() const
    {
        const QString named = names.join(QStringLiteral(", "));
        return count > names.size() ? Tr::tr("%1 and %n more", nullptr, count - int(names.size())).arg(named) : named;
    }
};

QString sentence(const QString &kind, const QString &license, const Met &met)
{
    const QString who = met.list();
    const int count = met.count;
    if (kind == u"contact-failed")
        return Tr::tr("%n device(s) lose contact and live on their grace period: %1", nullptr, count).arg(who);
    if (kind == u"authorization-expired")
        return Tr::tr("%n device(s) lose their authorization: %1", nullptr, count).arg(who);
    if (kind == u"registration-lost")
        return Tr::tr("%n device(s) lose their registration: %1", nullptr, count).arg(who);
    if (kind == u"registration-failed")
        return Tr::tr("%n device(s) fail to register: %1", nullptr, count).arg(who);
    if (kind == u"evaluation-expired")
        return Tr::tr("The evaluation period of %n device(s) ends: %1", nullptr, count).arg(who);
    if (kind == u"out-of-compliance")
        return Tr::tr("%n device(s) are out of compliance, %1 is short: %2", nullptr, count).arg(license, who);
    if (kind == u"retained-ended")
        return Tr::tr("%n device(s) lose the license kept after a takeover: %1", nullptr, count).arg(who);
    return Tr::tr("%n failover link(s) do not understand each other: %1", nullptr, count).arg(who);
}

} // namespace

std::vector<Trouble> troubles(const Forecast &forecast)
{
    std::vector<Trouble> all;
    for (const PoolCourse &pool : forecast.pools)
        if (pool.shortFrom && *pool.shortFrom <= forecast.to)
            all.push_back({dayOf(std::max(*pool.shortFrom, forecast.from)), QStringLiteral("short"), pool.virtualAccount,
                pool.license, 0, {},
                *pool.shortFrom < forecast.from
                    ? Tr::tr("%1: %n of %2 are missing already", nullptr, int(pool.by)).arg(pool.virtualAccount, pool.license)
                    : Tr::tr("%1: %n of %2 are missing", nullptr, int(pool.by)).arg(pool.virtualAccount, pool.license)});

    using Key = std::tuple<Instant, QString, QString, QString>; // day, kind, virtual account, license
    std::map<Key, Met> byDay;
    for (const Event &event : forecast.events) {
        if (!isTrouble(event))
            continue;
        if (event.kind == u"license-expired") {
            all.push_back({dayOf(event.at), event.kind, event.virtualAccount, event.license, 0, {},
                Tr::tr("%1: %2, %3").arg(event.virtualAccount, event.license, event.text)});
            continue;
        }
        if (event.device.isEmpty())
            continue; // the account's shortage is the pool's
        Met &met =
            byDay[{dayOf(event.at), event.kind, event.license.isEmpty() ? QString() : event.virtualAccount, event.license}];
        if (met.count++ == 0) {
            met.first = event.id;
            met.loses = event.loses;
        }
        if (met.names.size() < mostNames)
            met.names << event.device;
    }
    for (const auto &[key, met] : byDay) {
        const auto &[day, kind, account, license] = key;
        QString text = sentence(kind, license, met);
        if (!met.loses.isEmpty())
            text = Tr::tr("%1 (%2)").arg(text, met.loses);
        all.push_back({day, kind, account, license, met.count, met.first, text});
    }
    std::stable_sort(all.begin(), all.end(), [](const Trouble &a, const Trouble &b) {
        return std::tuple(a.day, a.devices > 0, -a.devices) < std::tuple(b.day, b.devices > 0, -b.devices);
    });
    return all;
}

} // namespace lictor::forecast
