#include "cli/grammar.h"

namespace lictor::cli {

namespace {

constexpr int highestLevel = 255;

std::pair<int, int> levels(const Vocabulary &) { return {1, highestLevel}; }

QString shown(int level) { return QStringLiteral("debug license  enabled at level %1").arg(level); }

Answer debugLicense(Call &call)
{
    if (call.negated) {
        call.terminal.licenseDebugLevel = 0;
        return Answer::silent();
    }
    bool fits = true;
    const int level = call.parsed.words.size() > 2 ? call.parsed.words.back().toInt(&fits) : 1;
    if (!fits || level < 1 || level > highestLevel)
        return Answer::refused(QStringLiteral("a debug level is 1 to %1; give a number in this range").arg(highestLevel));
    call.terminal.licenseDebugLevel = level;
    return Answer::shown(shown(level));
}

Answer undebugAll(Call &call)
{
    call.terminal.licenseDebugLevel = 0;
    return Answer::silent();
}

Answer showDebug(Call &call)
{
    return call.terminal.licenseDebugLevel ? Answer::shown(shown(call.terminal.licenseDebugLevel)) : Answer::silent();
}

} // namespace

std::vector<Command> debugCommands()
{
    Command show{{{word("show", "Show running system information"), word("debug", "What is being debugged in this session")}},
        anyPrivileged, showDebug};
    show.filtered = true;
    return {
        {{{word("debug", "Debugging functions"), word("license", "Licensing"), optional(number(levels, "Level"))}}, anyPrivileged,
            debugLicense, nullptr, nullptr, 2},
        {{{word("undebug", "Disable debugging functions"), word("all", "All of them")}}, anyPrivileged, undebugAll},
        show,
    };
}

} // namespace lictor::cli
