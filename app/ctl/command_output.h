#pragma once

#include "ctl/json.h"
#include "simulation/simulation.h"

namespace lictor::ctl {

/// The elements of `lines`: `{"input","output","ok"}`, in order; of one device, or of all where none is given.
Json linesJson(const std::vector<simulation::CommandOutput> &commands, DeviceId device = {});
/// The first line that was refused, as an error about `name`; nothing where all ran.
std::optional<Error> refusedLine(const std::vector<simulation::CommandOutput> &commands, const QString &name);
/// The lines of `-c` and of a file (`-`: standard input), in this order.
class Invocation;
Result<QStringList> commandLines(const Invocation &run, const QStringList &given, const std::optional<QString> &file);

} // namespace lictor::ctl
