#pragma once

#include <QByteArray>

namespace lictor::test {

/// Reads the bytes as an inventory of that format, twice; ends the run where the two differ or a refused file leaves something.
void import(const QByteArray &bytes, const char *format);

} // namespace lictor::test
