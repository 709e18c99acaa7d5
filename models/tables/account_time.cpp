#include "tables/account_time.h"

#include <QCoreApplication>

#include <array>

namespace lictor {

namespace {
struct AccountTime {
    Q_DECLARE_TR_FUNCTIONS(AccountTime)
};

QString inUnits(qint64 seconds, bool ahead)
{
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    if (const int days = int(seconds / day); days > 0)
        return ahead ? AccountTime::tr("in %n day(s)", nullptr, days) : AccountTime::tr("%n day(s) ago", nullptr, days);
    if (const int hours = int(seconds / hour); hours > 0)
        return ahead ? AccountTime::tr("in %n hour(s)", nullptr, hours) : AccountTime::tr("%n hour(s) ago", nullptr, hours);
    const int minutes = int(std::max<qint64>(1, seconds / minute));
    return ahead ? AccountTime::tr("in %n minute(s)", nullptr, minutes) : AccountTime::tr("%n minute(s) ago", nullptr, minutes);
}
} // namespace

QString toPortalText(Instant instant)
{
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QString iso = toIso(instant); // 2017-08-16T19:41:53Z
    const int month = QStringView(iso).mid(5, 2).toInt();
    return iso.left(5) + QLatin1StringView(months[size_t(month - 1)]) + iso.mid(7, 3) + u' ' + iso.mid(11, 8);
}

QString distanceText(Instant when, Instant now)
{
    const qint64 seconds = (when - now).count();
    if (seconds == 0)
        return AccountTime::tr("now");
    return inUnits(std::abs(seconds), seconds > 0);
}

QString expirationText(Instant expires, Instant now)
{
    if (expires <= now)
        return AccountTime::tr("%1 (expired)").arg(toPortalText(expires));
    return QStringLiteral("%1 (%2)").arg(toPortalText(expires), distanceText(expires, now));
}

} // namespace lictor
