#include "tables/account_time.h"

#include <QCoreApplication>

#include <array>

namespace lictor {

namespace {
const char *const context = "AccountTime";

QString inUnits(qint64 seconds, bool ahead)
{
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    const auto text = [ahead](const char *future, const char *past, qint64 count) {
        return QCoreApplication::translate(context, ahead ? future : past, nullptr, int(count));
    };
    if (seconds >= day)
        return seconds / day == 1 ? text("in 1 day", "1 day ago", 1) : text("in %n days", "%n days ago", seconds / day);
    if (seconds >= hour)
        return seconds / hour == 1 ? text("in 1 hour", "1 hour ago", 1) : text("in %n hours", "%n hours ago", seconds / hour);
    const qint64 minutes = std::max<qint64>(1, seconds / minute);
    return minutes == 1 ? text("in 1 minute", "1 minute ago", 1) : text("in %n minutes", "%n minutes ago", minutes);
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
        return QCoreApplication::translate(context, "now");
    return inUnits(std::abs(seconds), seconds > 0);
}

QString expirationText(Instant expires, Instant now)
{
    if (expires <= now)
        return QCoreApplication::translate(context, "%1 (expired)").arg(toPortalText(expires));
    return QStringLiteral("%1 (%2)").arg(toPortalText(expires), distanceText(expires, now));
}

} // namespace lictor
