#pragma once

#include "inventory/import.h"
#include "order/state_word.h"

namespace lictor {

/// What becomes of a row, as people read it: "added", "refused".
QString fateWord(inventory::PreviewRow::Fate fate);
Tone toneOf(inventory::PreviewRow::Fate fate);

} // namespace lictor
