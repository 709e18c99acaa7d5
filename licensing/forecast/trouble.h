#pragma once

#include "forecast/forecast.h"

namespace lictor::forecast {

/// What goes wrong on a day in one way: a row of the calendar of trouble.
struct Trouble {
    Instant day{}; ///< midnight UTC
    QString kind; ///< of the events
    QString virtualAccount, license; ///< where it is about a pool; else empty
    int devices = 0; ///< how many it meets; 0: it is about a pool
    DeviceId device; ///< the first of them
    QString text; ///< the whole sentence
};

/// By day; a shortage first, then what most devices suffer.
std::vector<Trouble> troubles(const Forecast &forecast);

} // namespace lictor::forecast
