#pragma once

#include "ctl/invocation.h"
#include "inventory/code_file.h"

namespace lictor::ctl {

using inventory::CodeRow;

/// The rows of a file of codes, `-` for standard input.
Result<std::vector<CodeRow>> readCodes(const Invocation &run, const QString &path);

/// Writes the codes that an action made, as a file that `readCodes` reads; nowhere without a path, `-` to standard output.
Result<void> writeCodes(const Invocation &run, const std::optional<QString> &path, const simulation::Outcome &outcome);

/// What came of the rows that were sent: an action on one code that is refused is an error, in a file it is one refused row.
Result<simulation::Outcome> asList(Result<Performed> done, const std::vector<CodeRow> &sent);

/// Prints what came of a list of codes: the refused rows one a line on standard error (with `file` and its lines), the others as JSON or as
/// their number. An error where none was done.
Result<void> printCodes(
    const Invocation &run, const simulation::Outcome &outcome, const QString &file = {}, const std::vector<CodeRow> &rows = {});

} // namespace lictor::ctl
