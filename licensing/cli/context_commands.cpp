#include "cli/configure.h"
#include "cli/feature_rules.h"
#include "cli/grammar.h"
#include "cli/license_rules.h"
#include "cli/which_models.h"
#include "fleet/licensed_lines.h"

namespace lictor::cli {

namespace {

QString noContexts(const Place &place)
{
    return QStringLiteral("%1 has no security contexts (CTX-%2); leave the command out")
        .arg(place.model().name)
        .arg(place.model().series->isVirtual ? 5 : 4);
}

Answer removeContext(Call &call, const QString &line, const QString &name)
{
    Configuration edited = *call.device().running;
    if (!removeLine(edited, line))
        return Answer::refused(
            QStringLiteral("there is no context %1; show running-config lists the contexts that there are").arg(name));
    configure(call, std::move(edited));
    call.mode = Mode::Configuration;
    return Answer::shown(QStringLiteral(
        "WARNING: Removing context '%1'\nProceed with removing the context? [confirm] \nRemoving context '%1' ... Done")
                             .arg(name));
}

/// Makes the context if there is none of this name, and enters it. A context that runs may be edited in every state (OOC-6).
Answer context(Call &call)
{
    const QString name = *call.parsed.argument();
    if (!isContextName(name))
        return Answer::refused(
            QStringLiteral("\"%1\" is no name of a context; give 1 to 32 letters, digits, hyphens and underscores, "
                           "but not system or null")
                .arg(name.size() > 40 ? name.left(40) + u"…" : name));
    if (const QString why = whyElsewhere(call.fleet, call.id); !why.isEmpty())
        return Answer::refused(why);
    const QString line = u"context " + name;
    if (call.negated)
        return removeContext(call, line, name);
    Answer answer;
    if (!holdsLine(*call.device().running, line)) {
        if (const QString why = whyNoNewContext({call.fleet, call.catalog, call.id}, line); !why.isEmpty())
            return Answer::refused(why);
        Configuration edited = *call.device().running;
        addLine(edited, line);
        const qsizetype number = licensedLines(edited, LicensedLine::Context).size();
        configure(call, std::move(edited));
        answer.output = QStringLiteral("Creating context '%1'... Done. (%2)").arg(name).arg(number);
    }
    call.mode = Mode::Context;
    call.block = line;
    return answer;
}

/// A line inside the context.
Answer setting(Call &call)
{
    const QString why = whyElsewhere(call.fleet, call.id);
    return why.isEmpty() ? keepInBlock(call) : Answer::refused(why);
}

Command carried(Command command)
{
    command.carried = true;
    return command;
}

} // namespace

std::vector<Command> contextCommands()
{
    const Modes inContext = Modes(Mode::Context);
    return {
        carried({{{word("context", "Configure a security context"), text("WORD", "Name of the context")}}, anyConfiguration,
            context, hasContexts, noContexts, 2}),
        carried({{{word("allocate-interface", "Give the context an interface"), line("Physical interface, or a range")}},
            inContext, setting}),
        carried({{{word("config-url", "Where its configuration is"), text("URL", "Address of the file")}}, inContext, setting}),
        carried({{{word("description", "Describe the context"), line("Text of the description")}}, inContext, setting}),
    };
}

} // namespace lictor::cli
