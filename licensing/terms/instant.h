#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace lictor {

/// A moment of simulated time in UTC, to the second.
using Instant = std::chrono::sys_seconds;
/// A length of simulated time in seconds.
using Duration = std::chrono::seconds;

using std::chrono::days;
using std::chrono::hours;

/// `2026-03-01T00:00:00Z`
QString toIso(Instant instant);
/// `2026-03-01 00:00:00 UTC`, for people.
QString toReadable(Instant instant);
/// `Mar 01 00:00:00 2026 UTC`, as the Smart Agent prints (real-outputs 2.3).
QString toAgentText(Instant instant);
/// Reads toIso's form, a date alone, or a blank instead of `T`; nothing when it is none of these.
std::optional<Instant> parseInstant(QStringView text);

/// Reads `90d`, `36h`, `10m`, `35s` and joined forms such as `1d12h`; nothing when it is none of these or does not fit.
std::optional<Duration> parseDuration(QStringView text);
/// `1d12h`, the shortest form that parseDuration reads.
QString toText(Duration duration);

/// Calendar months later; a day that the month does not have becomes its last (CERT-2, OPEN-38).
Instant addMonths(Instant instant, int months);
Instant addYears(Instant instant, int years);

} // namespace lictor
