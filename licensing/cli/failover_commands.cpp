#include "cli/grammar.h"
#include "cli/running_config.h"

namespace lictor::cli {

namespace {

/// A pair is made of two devices at once, not by the lines of one. What the configuration says is taken as it is; nothing else is.
Answer failover(Call &call)
{
    const QStringList lines = partOf(runningConfig(call.fleet, call.catalog, call.id), QStringLiteral("failover"));
    const QString typed = call.parsed.words.join(u' ');
    if (call.negated ? !lines.contains(typed.section(u' ', 1)) : lines.contains(typed)) {
        call.mode = Mode::Configuration;
        return Answer::silent();
    }
    return call.negated
        ? Answer::refused(QStringLiteral("a pair is dissolved with both of its units; take this one out of its failover group"))
        : Answer::refused(QStringLiteral("a pair is formed of two units; join this one and its mate to a failover group"));
}

} // namespace

std::vector<Command> failoverCommands()
{
    const Element failoverWord = word("failover", "Failover to another unit");
    std::vector<Command> rows{
        {{{failoverWord}}, anyConfiguration, failover, nullptr, nullptr, 1},
        {{{failoverWord, word("key", "Secret of the failover link"), text("WORD", "The secret")}}, anyConfiguration, failover},
        {{{failoverWord, word("lan", "The failover link"), word("interface", "Where it is"), text("WORD", "Its name"),
             text("WORD", "Its port")}},
            anyConfiguration, failover},
        {{{failoverWord, word("lan", "The failover link"), word("unit", "Which unit this is"),
             word("primary", "The primary unit")}},
            anyConfiguration, failover},
        {{{failoverWord, word("lan", "The failover link"), word("unit", "Which unit this is"),
             word("secondary", "The secondary unit")}},
            anyConfiguration, failover},
    };
    for (Command &row : rows)
        row.carried = true;
    return rows;
}

} // namespace lictor::cli
