#pragma once

#include "pdf/paper.h"

namespace lictor::report {

/// Bars from left to right, a group a label; each has its number, and each series its own filling.
void printChart(Paper &paper, const Chart &chart);

} // namespace lictor::report
