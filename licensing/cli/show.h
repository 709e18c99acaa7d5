#pragma once

#include "cli/grammar.h"

namespace lictor::cli {

/// A row `show …`, whose output can be filtered.
inline Command shows(Modes modes, std::vector<Element> elements, Answer (*run)(Call &))
{
    elements.insert(elements.begin(), word("show", "Show running system information"));
    Command command;
    command.elements = std::move(elements);
    command.modes = modes;
    command.run = run;
    command.filtered = true;
    return command;
}

} // namespace lictor::cli
