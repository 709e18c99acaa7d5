#include "forecast/calendar.h"

#include "forecast/trouble.h"

#include <QCoreApplication>
#include <QStringList>

#include <libical/ical.h>

#include <map>
#include <memory>

namespace lictor::forecast {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

struct Freed {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;

icaltimetype dateOf(Instant day)
{
    const std::chrono::year_month_day date(std::chrono::floor<days>(day));
    icaltimetype time = icaltime_null_date();
    time.year = int(date.year());
    time.month = int(unsigned(date.month()));
    time.day = int(unsigned(date.day()));
    return time;
}

icaltimetype momentOf(Instant at)
{
    return icaltime_from_timet_with_zone(time_t(at.time_since_epoch().count()), 0, icaltimezone_get_utc_timezone());
}

/// The calendar takes the component over.
icalcomponent *eventOf(const Forecast &forecast, Instant day, const std::vector<Trouble> &troubles)
{
    QStringList sentences;
    for (const Trouble &trouble : troubles)
        sentences << trouble.text;
    const QString summary = sentences.size() == 1
        ? sentences.front()
        : Tr::tr("%1, and %n more", nullptr, int(sentences.size()) - 1).arg(sentences.front());
    const QString name = QStringLiteral("%1-%2@lictor").arg(toIso(day).left(10)).arg(forecast.seed, 16, 16, QLatin1Char('0'));

    icalcomponent *event = icalcomponent_new_vevent();
    icalcomponent_set_uid(event, name.toUtf8().constData());
    icalcomponent_set_dtstamp(event, momentOf(forecast.from));
    icalcomponent_set_dtstart(event, dateOf(day));
    icalcomponent_set_dtend(event, dateOf(day + days(1)));
    icalcomponent_set_summary(event, summary.toUtf8().constData());
    icalcomponent_set_description(event, sentences.join(u'\n').toUtf8().constData());
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // nobody is busy for it
    return event;
}

} // namespace

QByteArray calendar(const Forecast &forecast)
{
    const Component whole(icalcomponent_new_vcalendar());
    icalcomponent_add_property(whole.get(), icalproperty_new_prodid("-//Lictor//Forecast//EN"));
    icalcomponent_add_property(whole.get(), icalproperty_new_version("2.0"));
    std::map<Instant, std::vector<Trouble>> byDay;
    for (Trouble &trouble : troubles(forecast))
        byDay[trouble.day].push_back(std::move(trouble));
    for (const auto &[day, of] : byDay)
        icalcomponent_add_component(whole.get(), eventOf(forecast, day, of));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(whole.get()), &icalmemory_free_buffer);
    return QByteArray(text.get());
}

} // namespace lictor::forecast
