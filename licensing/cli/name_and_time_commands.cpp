#include "cli/configure.h"
#include "cli/show.h"
#include "terms/address.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace lictor::cli {

namespace {

/// Sets an edited copy of the settings beside licensing's own.
template <class Edit> Answer set(Call &call, Edit edit)
{
    Configuration edited = *call.device().running;
    edit(edited.services.edit());
    return configure(call, std::move(edited));
}

/// The words of a line behind its first ones.
QString arguments(const Call &call, qsizetype words) { return call.parsed.words.mid(words + (call.negated ? 1 : 0)).join(u' '); }

const QString lookupWords = QStringLiteral("dns domain-lookup ");
bool isLookup(const QString &line) { return line.startsWith(lookupWords); }

/// Names are looked up until it is taken back for the last interface.
Answer domainLookup(Call &call)
{
    const QString interfaceName = arguments(call, 2);
    Configuration edited = *call.device().running;
    QStringList &lines = edited.kept;
    if (call.negated)
        lines.removeIf(
            [&](const QString &line) { return interfaceName.isEmpty() ? isLookup(line) : line == lookupWords + interfaceName; });
    else if (!interfaceName.isEmpty() && !lines.contains(lookupWords + interfaceName))
        lines.append(lookupWords + interfaceName);
    edited.services.edit().names.lookup = !call.negated || std::any_of(lines.begin(), lines.end(), isLookup);
    return configure(call, std::move(edited));
}

QString whyNoAddress(const QString &text, const char *example)
{
    return isIpAddress(text.section(u' ', 0, 0))
        ? QString()
        : QStringLiteral("\"%1\" is no address; enter such as %2").arg(text.left(40), QLatin1StringView(example));
}

QList<Option> serverGroups(const Vocabulary &) { return {{QStringLiteral("DefaultDNS"), QStringLiteral("The group in use")}}; }

Answer serverGroup(Call &call)
{
    call.mode = Mode::NameServers;
    call.block = QStringLiteral("dns server-group DefaultDNS");
    return Answer::silent();
}

/// Without its last name server a device finds no name (PRE-3).
Answer nameServer(Call &call)
{
    const QString server = arguments(call, 1);
    if (!call.negated)
        if (const QString why = whyNoAddress(server, "name-server 192.0.2.53"); !why.isEmpty())
            return Answer::refused(why);
    return set(call, [&](ServiceSettings &settings) {
        QStringList &servers = settings.names.servers;
        if (!call.negated && !servers.contains(server))
            servers.append(server);
        if (call.negated) // by the address: the interface need not be said again
            servers.removeIf([&](const QString &known) {
                return server.isEmpty() || known.section(u' ', 0, 0) == server.section(u' ', 0, 0);
            });
        settings.names.serversGone = servers.isEmpty();
    });
}

Answer clearNames(Call &call)
{
    Configuration edited = *call.device().running;
    edited.kept.removeIf(isLookup);
    edited.services.edit().names = {};
    return configure(call, std::move(edited));
}

Answer timeServer(Call &call)
{
    const QString server = arguments(call, 2);
    if (const QString why = whyNoAddress(server, "ntp server 192.0.2.123"); !why.isEmpty())
        return Answer::refused(why);
    return set(call, [&](ServiceSettings &settings) {
        const QString address = server.section(u' ', 0, 0);
        settings.timeServers.removeIf([&](const QString &known) { return known.section(u' ', 0, 0) == address; });
        if (!call.negated)
            settings.timeServers.append(server);
    });
}

/// TRN-5, TRN-6: what Call Home does beside licensing.
Answer callHomeService(Call &call)
{
    return set(call, [&](ServiceSettings &settings) { settings.callHome = !call.negated; });
}

Answer showClock(Call &call)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(call.fleet.now.time_since_epoch().count(), Qt::UTC);
    return Answer::shown(QLocale::c().toString(time, QStringLiteral("HH:mm:ss.zzz 'UTC' ddd MMM d yyyy")));
}

} // namespace

std::vector<Command> nameAndTimeCommands()
{
    return {
        {{{word("dns", "Configure the DNS client"), word("domain-lookup", "Look up names"),
             optional(text("WORD", "By which interface"))}},
            anyConfiguration, domainLookup, nullptr, nullptr, 2},
        {{{word("clear", "Reset functions"), word("configure", "Clear the configuration"), word("dns", "Of the DNS client")}},
            anyConfiguration, clearNames},
        {{{word("dns", "Configure the DNS client"), word("server-group", "A group of name servers"), choice(serverGroups)}},
            anyConfiguration, serverGroup},
        {{{word("name-server", "Who knows the addresses of names"), text("A.B.C.D", "Its address"),
             optional(text("WORD", "Interface that leads there"))}},
            Modes(Mode::NameServers), nameServer, nullptr, nullptr, 1},
        {{{word("ntp", "Configure the Network Time Protocol"), word("server", "Who knows the time"),
             text("A.B.C.D", "Its address"), optional(line("key, source, prefer"))}},
            anyConfiguration, timeServer, nullptr, nullptr, 3},
        {{{word("service", "Turn on a service"), word("call-home", "Smart Call Home beside licensing")}}, anyConfiguration,
            callHomeService, nullptr, nullptr, 2},
        shows(Modes(Mode::User) | anyPrivileged, {word("clock", "The time")}, showClock),
    };
}

} // namespace lictor::cli
