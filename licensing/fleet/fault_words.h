#pragma once

#include "fleet/fault.h"
#include "terms/result.h"

namespace lictor {

// A fault in words, the same in lictorctl and in the console.
QString kindText(const Fault &fault); ///< `outage`, `certificate (expired)`, `clock-skew (+10m)`
QString untilText(const Fault &fault, Instant now);
QString countText(const Fault &fault); ///< how many messages more it meets

// What people type for it; `what` is the option or field that a refusal names.
/// How far a clock is ahead or behind: `+10m`, `-400d`.
Result<Duration> skewFrom(const QString &what, const QString &text);
/// A time, or how long from now: `+10d`.
Result<Instant> beginFrom(const QString &what, const QString &text, Instant now);
Result<Duration> lengthFrom(const QString &what, const QString &text);

} // namespace lictor
