#pragma once

#include "report/scope.h"

namespace lictor::report {

enum class Severity : quint8 { Critical, Major, Minor, Information };
QString toWord(Severity severity);
Tone toneOf(Severity severity);
inline constexpr int severityCount = 4;

/// Something that an auditor or administrator has to know, and what to do about it.
struct Finding {
    Severity severity = Severity::Information;
    QString subject;
    QString text;
    QString remedy;
    const char *rule = "";
    std::optional<Instant> since;
    QString effect = {}; ///< on the device, today
};

/// Worst first.
std::vector<Finding> findings(const Scope &scope);

} // namespace lictor::report
