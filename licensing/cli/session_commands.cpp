#include "cli/grammar.h"

#include <QRegularExpression>

#include <utility>

namespace lictor::cli {

namespace {

std::pair<int, int> pagerLines(const Vocabulary &) { return {0, 2147483647}; }

Answer setPager(Call &call)
{
    call.terminal.pageLines = call.parsed.words.back().toInt();
    return Answer::silent();
}

Answer enable(Call &call)
{
    call.mode = Mode::Privileged;
    return Answer::silent();
}

Answer disable(Call &call)
{
    call.mode = Mode::User;
    return Answer::silent();
}

Answer configure(Call &call)
{
    call.mode = Mode::Configuration;
    return Answer::silent();
}

Answer leave(Call &call)
{
    const Mode left = std::exchange(call.mode, wordsOf(call.mode).above);
    return left == Mode::User || left == Mode::Privileged ? Answer::shown(QStringLiteral("\nLogoff")) : Answer::silent();
}

Answer end(Call &call)
{
    call.mode = Mode::Privileged;
    return Answer::silent();
}

Answer hostname(Call &call)
{
    call.mode = Mode::Configuration;
    QString name = call.parsed.argument().value_or(QString());
    if (call.negated)
        name = QStringLiteral("ciscoasa");
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"));
    if (!form.match(name).hasMatch())
        return Answer::refused(QStringLiteral(
            "\"%1\" is no hostname; give 1 to 63 letters, digits and hyphens that begin and end with a letter or digit")
                                   .arg(name.size() > 70 ? name.left(70) + u"…" : name));
    if (call.device().running->hostname != name)
        call.fleet.edit(call.id).running.edit().hostname = name;
    return Answer::silent();
}

} // namespace

std::vector<Command> sessionCommands()
{
    const Modes user = Modes(Mode::User);
    const Modes privileged = Modes(Mode::Privileged);
    return {
        {{{word("enable", "Turn on privileged commands")}}, user | privileged, enable},
        {{{word("disable", "Exit from privileged mode")}}, privileged, disable},
        {{{word("configure", "Configure using various methods"), word("terminal", "Configure using the terminal")}}, privileged,
            configure},
        {{{word("exit", "Exit from the current mode")}}, user | anyPrivileged, leave},
        {{{word("quit", "Exit from the current mode")}}, user | anyPrivileged, leave},
        {{{word("end", "Exit from configuration mode")}}, anyConfiguration, end},
        {{{word("terminal", "Set terminal line parameters"), word("pager", "Set page length"),
             number(pagerLines, "Lines of a page, 0 for no paging")}},
            anyPrivileged, setPager},
        {{{word("hostname", "Change host name of the system"), text("WORD", "New host name, at most 63 characters")}},
            anyConfiguration, hostname, nullptr, nullptr, 1},
    };
}

} // namespace lictor::cli
