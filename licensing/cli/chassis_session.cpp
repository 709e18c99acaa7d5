#include "cli/interpreter.h"

#include "agent/agent.h"
#include "cli/help_text.h"
#include "cli/output_filter.h"
#include "cli/parser.h"
#include "cli/server_address.h"
#include "cli/smart_agent.h"
#include "fleet/route.h"

namespace lictor::cli {

namespace {

enum class Scope : quint8 { Top = 1, License = 2, Monitoring = 4, CallHome = 8, Profile = 16, Destination = 32 };
Q_DECLARE_FLAGS(Scopes, Scope)

struct ChassisCall {
    Fleet &fleet;
    const Catalog &catalog;
    ChassisId id;
    QString &scope;
    const Parsed &parsed;

    agent::Owner owner() const { return {{}, id}; }
};

/// A row of the chassis' grammar.
struct ChassisCommand : Phrase {
    Scopes scopes;
    Answer (*run)(ChassisCall &call) = nullptr;
    bool filtered = false;
};

Answer refused(const QString &text) { return {u"Error: " + text, false, Effect::None}; }

Answer registerChassis(ChassisCall &call)
{
    const auto started = agent::startRegistration(
        call.fleet, call.catalog, call.owner(), *call.parsed.argument(), call.parsed.has(QLatin1StringView("force")));
    return started ? Answer::silent() : refused(started.error().sentence());
}

/// What needs a registration; without one the way to it is named in the chassis' own words.
template <Result<void> (*start)(Fleet &, const Catalog &, agent::Owner)> Answer ifRegistered(ChassisCall &call)
{
    const Chassis &chassis = call.fleet.chassis().at(call.id);
    if (!chassis.agent.registered())
        return refused(QStringLiteral("%1: it is not registered; enter register idtoken TOKEN first").arg(chassis.name));
    const auto started = start(call.fleet, call.catalog, call.owner());
    return started ? Answer::silent() : refused(started.error().sentence());
}

template <QString (*print)(const SmartAgent &)> Answer show(ChassisCall &call)
{
    return Answer::shown(print(smartAgentOf(call.fleet, call.catalog, call.id)));
}

Answer up(ChassisCall &call)
{
    call.scope = call.scope.left(std::max<qsizetype>(0, call.scope.lastIndexOf(u'/')));
    return Answer::silent();
}

template <const char *path> Answer scopeTo(ChassisCall &call)
{
    call.scope = QString::fromLatin1(path);
    return Answer::silent();
}

constexpr char monitoringPath[] = "/monitoring";
constexpr char callHomePath[] = "/monitoring/callhome";
constexpr char profilePath[] = "/monitoring/callhome/profile";
constexpr char destinationPath[] = "/monitoring/callhome/profile/destination";

/// The server that the chassis registers with (TRN-7, TRN-10).
Answer setAddress(ChassisCall &call)
{
    const QString text = *call.parsed.argument();
    if (!isServerUrl(text))
        return refused(
            QStringLiteral("that is no URL; enter one such as https://10.9.8.7/Transportgateway/services/DeviceRequestHandler"));
    Chassis &chassis = call.fleet.edit(call.id);
    chassis.licenseUrl = text == call.catalog.licenseUrl() ? QString() : text;
    chassis.method = pointsToManager(text) || gatewayAt(call.fleet, text) ? Method::Smart : Method::OnPrem;
    return Answer::silent();
}

Answer toTop(ChassisCall &call)
{
    call.scope.clear();
    return Answer::silent();
}

// FXOS has no page for these words in the stored sources; they are the recalled ones (OPEN-54), `force` is an addition.
const std::vector<ChassisCommand> &table()
{
    static const Scopes license = Scopes(Scope::License);
    static const Scopes any =
        Scopes(Scope::Top) | Scope::License | Scope::Monitoring | Scope::CallHome | Scope::Profile | Scope::Destination;
    static const Element scopeWord = word("scope", "Change the current mode");
    static const Element showWord = word("show", "Show system information");
    static const Element licenseWord = word("license", "Smart Software Licensing");
    static const std::vector<ChassisCommand> commands{
        {{{word("scope", "Change the current mode"), word("license", "Smart Software Licensing")}}, any,
            [](ChassisCall &call) {
                call.scope = QStringLiteral("/license");
                return Answer::silent();
            }},
        {{{word("exit", "Exit from the current mode")}}, any, up},
        {{{word("up", "Go up one mode")}}, any, up},
        {{{word("top", "Go to the top mode")}}, any, toTop},
        {{{word("end", "Go to the top mode")}}, any, toTop},
        {{{scopeWord, word("monitoring", "Monitoring, with Call Home")}}, any, scopeTo<monitoringPath>},
        {{{scopeWord, word("callhome", "Smart Call Home")}}, Scopes(Scope::Monitoring), scopeTo<callHomePath>},
        {{{scopeWord, word("profile", "A profile of Call Home"), text("WORD", "Its name: SLProf")}}, Scopes(Scope::CallHome),
            scopeTo<profilePath>},
        {{{scopeWord, word("destination", "Where its messages go"), text("WORD", "Its name: SLDest")}}, Scopes(Scope::Profile),
            scopeTo<destinationPath>},
        {{{word("set", "Set a property"), word("address", "The URL of the server"), text("LINE", "The URL")}},
            Scopes(Scope::Destination), setAddress},
        {{{word("commit-buffer", "Apply what was set")}}, any, [](ChassisCall &) { return Answer::silent(); }},
        {{{word("register", "Register with the Smart Software Manager"), word("idtoken", "By a registration token"),
             text("WORD", "The token"), optional(word("force", "Register again, although it is registered"))}},
            license, registerChassis},
        {{{word("deregister", "Leave the Smart Account")}}, license, ifRegistered<agent::startDeregistration>},
        {{{word("renew", "Renew the authorization of the licenses")}}, license, ifRegistered<agent::startRenewAuthorization>},
        {{{showWord, licenseWord, word("all", "Everything about licensing")}}, any, show<showAll>, true},
        {{{showWord, licenseWord, word("status", "Registration and authorization")}}, any, show<showStatus>, true},
        {{{showWord, licenseWord, word("summary", "State and licenses in short")}}, any, show<showSummary>, true},
        {{{showWord, licenseWord, word("udi", "Product ID and serial number")}}, any, show<udiLine>, true},
        {{{showWord, licenseWord, word("usage", "The licenses in use")}}, any, show<showUsage>, true},
    };
    return commands;
}

std::vector<const Phrase *> available(const QString &scope)
{
    Scope here = scope.isEmpty() ? Scope::Top : Scope::License;
    for (const auto &[path, of] : {std::pair<const char *, Scope>(monitoringPath, Scope::Monitoring),
             std::pair<const char *, Scope>(callHomePath, Scope::CallHome),
             std::pair<const char *, Scope>(profilePath, Scope::Profile),
             std::pair<const char *, Scope>(destinationPath, Scope::Destination)})
        if (scope == QLatin1StringView(path))
            here = of;
    std::vector<const Phrase *> phrases;
    for (const ChassisCommand &command : table())
        if (command.scopes.testFlag(here))
            phrases.push_back(&command);
    return phrases;
}

Answer faultOf(Parsed::Outcome outcome, qsizetype column)
{
    if (outcome == Parsed::Outcome::Incomplete)
        return {QStringLiteral("Syntax error: The command is not completed"), false, Effect::None};
    const QString text = outcome == Parsed::Outcome::Ambiguous ? QStringLiteral("% Ambiguous command at '^' marker")
                                                               : QStringLiteral("% Invalid Command at '^' marker");
    return {QString(column, u' ') + u"^\n" + text, false, Effect::None};
}

} // namespace

ChassisSession::ChassisSession(Fleet &fleet, const Catalog &catalog, ChassisId chassis)
    : m_fleet(fleet), m_catalog(catalog), m_chassis(chassis)
{
}

QString ChassisSession::prompt() const
{
    const QString name = m_fleet.chassis().at(m_chassis).name;
    return m_scope.isEmpty() ? QString(name + u"# ") : QString(name + u' ' + m_scope + u" # ");
}

Answer ChassisSession::run(const QString &line)
{
    const QString trimmed = line.trimmed();
    if (trimmed.isEmpty())
        return Answer::silent();
    if (trimmed.endsWith(u'?'))
        return Answer::shown(help(line.left(line.lastIndexOf(u'?'))));
    const Vocabulary vocabulary{m_catalog};
    const qsizetype width = prompt().size();
    const qsizetype bar = barIn(line);
    const Parsed parsed = parse(bar < 0 ? line : line.left(bar), available(m_scope), vocabulary);
    if (parsed.outcome != Parsed::Outcome::Complete)
        return faultOf(parsed.outcome, width + parsed.at);
    const auto &command = *static_cast<const ChassisCommand *>(parsed.phrase);
    Parsed filter;
    if (bar >= 0) {
        if (!command.filtered)
            return faultOf(Parsed::Outcome::Invalid, width + bar);
        filter = parse(line.sliced(bar + 1), outputFilters(), vocabulary);
        if (filter.outcome != Parsed::Outcome::Complete)
            return faultOf(filter.outcome == Parsed::Outcome::Empty ? Parsed::Outcome::Incomplete : filter.outcome,
                width + bar + 1 + filter.at);
    }
    ChassisCall call{m_fleet, m_catalog, m_chassis, m_scope, parsed};
    Answer answer = command.run(call);
    if (bar >= 0 && answer.ok)
        answer.output = filtered(answer.output, filter);
    return answer;
}

QString ChassisSession::help(const QString &text) const
{
    const auto found = following(text, available(m_scope), {m_catalog}, false);
    return found ? helpColumns(*found) : QStringLiteral("% Invalid Command at '^' marker");
}

QStringList ChassisSession::completions(const QString &text) const
{
    QStringList words;
    if (const auto found = following(text, available(m_scope), {m_catalog}, true))
        for (const Option &option : found->options)
            words.append(option.word);
    return words;
}

} // namespace lictor::cli
