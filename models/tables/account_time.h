#pragma once

#include "terms/instant.h"

namespace lictor {

/// `2017-Aug-16 19:41:53`, as the Smart Software Manager prints a time; the month is never translated.
QString toPortalText(Instant instant);
/// `2017-Aug-16 19:41:53 (in 30 days)`: an expiration with the time left (TOK-5).
QString expirationText(Instant expires, Instant now);
/// "in 30 days", "in 3 hours", "5 days ago"; for people, at most one unit.
QString distanceText(Instant when, Instant now);

} // namespace lictor
