#include "transcript/agent_time.h"

#include "transcript/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace lictor::transcript {

namespace {

constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// Abbreviations that mean one offset wherever they are used. BST, CST, IST and their like mean several.
struct Zone {
    std::string_view name;
    int minutes;
};
constexpr Zone zones[] = {{"UTC", 0}, {"GMT", 0}, {"Z", 0}, {"WET", 0}, {"WEST", 60}, {"CET", 60}, {"CEST", 120}, {"EET", 120},
    {"EEST", 180}, {"MSK", 180}, {"SAST", 120}, {"PKT", 300}, {"WIB", 420}, {"HKT", 480}, {"JST", 540}, {"KST", 540},
    {"AEST", 600}, {"AEDT", 660}, {"NZST", 720}, {"NZDT", 780}, {"EDT", -240}, {"MDT", -360}, {"PDT", -420}, {"AKST", -540},
    {"AKDT", -480}, {"HST", -600}};

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// `09:12:48`, with a fraction that is left away.
std::optional<Duration> timeOfDay(std::string_view text)
{
    text = text.substr(0, text.find('.'));
    if (text.size() != 8 || text[2] != ':' || text[5] != ':')
        return std::nullopt;
    const auto hour = number(text.substr(0, 2)), minute = number(text.substr(3, 2)), second = number(text.substr(6));
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    return Duration(*hour * 3600 + *minute * 60 + *second);
}

} // namespace

std::optional<AgentTime> readAgentTime(std::string_view text)
{
    std::optional<int> before; // the day, where it comes first
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view word = takeWord(rest);
        const auto dayFirst = std::exchange(before, number(word));
        const auto month = std::find_if(months.begin(), months.end(), [&](const char *name) { return sameWord(word, name); });
        if (month == months.end())
            continue;
        const auto day = dayFirst ? dayFirst : number(takeWord(rest));
        const std::string_view third = takeWord(rest), fourth = takeWord(rest);
        const bool yearLast = third.find(':') != std::string_view::npos;
        const auto time = timeOfDay(yearLast ? third : fourth);
        const auto year = number(yearLast ? fourth : third);
        if (!day || !time || !year || *year < 1990 || *year > 9999)
            return std::nullopt;
        const std::chrono::year_month_day date{
            std::chrono::year(*year), std::chrono::month(unsigned(month - months.begin()) + 1), std::chrono::day(unsigned(*day))};
        if (!date.ok())
            return std::nullopt;
        const std::string_view zone = takeWord(rest);
        const auto known = std::find_if(
            std::begin(zones), std::end(zones), [&](const Zone &candidate) { return sameWord(candidate.name, zone); });
        const bool zoneKnown = zone.empty() || known != std::end(zones);
        const Duration offset = known != std::end(zones) ? Duration(known->minutes * 60) : Duration{};
        return AgentTime{Instant(std::chrono::sys_days(date)) + *time - offset, zoneKnown};
    }
    return std::nullopt;
}

std::optional<Duration> readAgentDuration(std::string_view text)
{
    Duration sum{};
    bool any = false;
    while (!text.empty()) {
        const auto count = number(takeWord(text));
        const std::string_view unit = takeWord(text);
        if (!count || *count < 0 || unit.empty())
            return any ? std::optional(sum) : std::nullopt;
        const int seconds = unit[0] == 'y' ? 365 * 86400
            : unit[0] == 'd'               ? 86400
            : unit[0] == 'h'               ? 3600
            : unit[0] == 'm'               ? 60
            : unit[0] == 's'               ? 1
                                           : 0;
        if (seconds == 0)
            return any ? std::optional(sum) : std::nullopt;
        sum += Duration(qint64(*count) * seconds);
        any = true;
    }
    return any ? std::optional(sum) : std::nullopt;
}

} // namespace lictor::transcript
