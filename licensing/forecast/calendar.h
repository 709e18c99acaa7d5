#pragma once

#include "forecast/forecast.h"

#include <QByteArray>

namespace lictor::forecast {

/// The dates of trouble as iCalendar (RFC 5545): one event a day, which a calendar that has it already replaces. The same forecast gives
/// the same bytes.
QByteArray calendar(const Forecast &forecast);

} // namespace lictor::forecast
