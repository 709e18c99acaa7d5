#pragma once

#include <QString>

#include <chrono>

namespace lictor {

/// "52,000 rows/s, 1 s left": how fast work goes and how long it will yet take; empty while that cannot be told.
QString rateText(double fraction, int rows, std::chrono::milliseconds elapsed);

} // namespace lictor
