#include "terms/instant.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace lictor {

namespace {

QDateTime toQt(Instant instant) { return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC); }

} // namespace

QString toIso(Instant instant) { return toQt(instant).toString(u"yyyy-MM-ddTHH:mm:ssZ"); }

QString toReadable(Instant instant) { return toQt(instant).toString(u"yyyy-MM-dd HH:mm:ss") + u" UTC"; }

QString toAgentText(Instant instant) { return QLocale::c().toString(toQt(instant), u"MMM dd HH:mm:ss yyyy") + u" UTC"; }

std::optional<Instant> parseInstant(QStringView text)
{
    QString trimmed = text.trimmed().toString();
    if (trimmed.endsWith(u" UTC"))
        trimmed.chop(4);
    if (trimmed.endsWith(u'Z'))
        trimmed.chop(1);
    if (trimmed.size() > 10 && trimmed.at(10) == u' ')
        trimmed[10] = u'T';
    for (const char *format : {"yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-dd"}) {
        QDateTime read = QDateTime::fromString(trimmed, QString::fromLatin1(format));
        if (read.isValid()) {
            read = QDateTime(read.date(), read.time(), Qt::UTC);
            return Instant(Duration(read.toSecsSinceEpoch()));
        }
    }
    return std::nullopt;
}

std::optional<Duration> parseDuration(QStringView text)
{
    constexpr qint64 longest = 1000LL * 366 * 86400; // a thousand years: beyond it an instant no longer prints
    qint64 total = 0;
    qint64 number = -1;
    for (const QChar c : text.trimmed()) {
        if (c >= u'0' && c <= u'9') {
            number = (number < 0 ? 0 : number) * 10 + (c.unicode() - u'0');
            if (number > longest)
                return std::nullopt;
            continue;
        }
        if (number < 0)
            return std::nullopt;
        switch (c.unicode()) {
        case u'd': total += number * 86400; break;
        case u'h': total += number * 3600; break;
        case u'm': total += number * 60; break;
        case u's': total += number; break;
        default: return std::nullopt;
        }
        if (total > longest)
            return std::nullopt;
        number = -1;
    }
    if (number >= 0 || text.trimmed().isEmpty())
        return std::nullopt;
    return Duration(total);
}

QString toText(Duration duration)
{
    qint64 rest = duration.count();
    QString text;
    for (const auto &[unit, seconds] : {std::pair(u'd', 86400), std::pair(u'h', 3600), std::pair(u'm', 60), std::pair(u's', 1)}) {
        if (const qint64 count = rest / seconds; count > 0) {
            text += QString::number(count) + QChar(unit);
            rest -= count * seconds;
        }
    }
    return text.isEmpty() ? QStringLiteral("0s") : text;
}

Instant addMonths(Instant instant, int months)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    std::chrono::year_month_day date = std::chrono::year_month_day(day) + std::chrono::months(months);
    if (!date.ok())
        date = date.year() / date.month() / std::chrono::last;
    return std::chrono::sys_days(date) + (instant - day);
}

Instant addYears(Instant instant, int years) { return addMonths(instant, years * 12); }

} // namespace lictor
