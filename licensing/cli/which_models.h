#pragma once

#include "catalog/catalog.h"

namespace lictor::cli {

// Which models have a command: for Command::has.

inline bool isVirtual(const Model &model) { return model.series->isVirtual; }
inline bool registersItself(const Model &model) { return model.series->registrar == Registrar::Device; }
inline bool hasContexts(const Model &model) { return model.maximumContexts.has_value(); }

} // namespace lictor::cli
