#pragma once

#include "inventory/cell_rules.h"

namespace lictor::inventory {

/// A whole number: `8`, `8.0`, `8,0`.
void readCount(Reading &reading, std::string_view cell);
/// Memory in gigabytes: `8`, `8,5`, `8 GB`, `8192 MB`, `8192MiB`; a unit in the cell beats the header's.
void readMemory(Reading &reading, std::string_view cell, bool headerSaysMegabytes);

} // namespace lictor::inventory
