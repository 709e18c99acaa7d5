#include "cli/interpreter.h"

#include "agent/reservation.h"
#include "cli/answer_of.h"
#include "cli/grammar.h"
#include "cli/help_text.h"
#include "cli/output_filter.h"
#include "cli/parser.h"
#include "cli/server_address.h"
#include "cli/smart_agent.h"
#include "cli/typed_line.h"
#include "fleet/route.h"

namespace lictor::cli {

namespace {

enum class Scope : quint8 {
    Top = 1,
    License = 2,
    Reservation = 4,
    Monitoring = 8,
    CallHome = 16,
    Profile = 32,
    Destination = 64
};
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
    const bool force = call.parsed.has(QLatin1StringView("force"));
    return answerOf(agent::startRegistration(call.fleet, call.catalog, call.owner(), *call.parsed.argument(), force), refused);
}

/// What needs a registration; without one the way to it is named in the chassis' own words.
template <Result<void> (*start)(Fleet &, const Catalog &, agent::Owner)> Answer ifRegistered(ChassisCall &call)
{
    const Chassis &chassis = call.fleet.chassis().at(call.id);
    if (!chassis.agent.registered())
        return refused(QStringLiteral("%1: it is not registered; enter register idtoken TOKEN first").arg(chassis.name));
    return answerOf(start(call.fleet, call.catalog, call.owner()), refused);
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

constexpr char licensePath[] = "/license";
constexpr char reservationPath[] = "/license/reservation";
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
    chassis.servedOnPrem = false;
    return Answer::silent();
}

// ---- permanent reservation, with the words that the FXOS guide is recalled to have (OPEN-54)

template <bool on> Answer switchReservation(ChassisCall &call)
{
    const bool installed = call.fleet.chassis().at(call.id).agent.reserved() != nullptr;
    if (!on && !call.fleet.chassis().at(call.id).agent.reservation->requestCode.isEmpty())
        (void)agent::cancelReservation(call.fleet, call.catalog, call.owner());
    call.fleet.edit(call.id).reservation = on;
    agent::followReservation(call.fleet, call.catalog, call.owner());
    if (!on && installed) // OPEN-53
        return Answer::shown(
            QStringLiteral("Warning: the permanent license was not returned; it stays in use in the Smart Software "
                           "Manager and comes back with enable reservation"));
    return Answer::silent();
}

Answer requestReservation(ChassisCall &call)
{
    return answerOf(aboveRequestCode, agent::requestReservation(call.fleet, call.catalog, call.owner()), refused);
}

Answer cancelReservation(ChassisCall &call)
{
    return answerOf(agent::cancelReservation(call.fleet, call.catalog, call.owner()), refused);
}

Answer installReservation(ChassisCall &call)
{
    return answerOf(agent::installReservation(call.fleet, call.catalog, call.owner(), *call.parsed.argument()), refused);
}

Answer returnReservation(ChassisCall &call)
{
    return answerOf(aboveReturnCode, agent::returnReservation(call.fleet, call.catalog, call.owner()), refused);
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
    static const Scopes reservation = Scopes(Scope::Reservation);
    static const Scopes any = Scopes(Scope::Top) | Scope::License | Scope::Reservation | Scope::Monitoring | Scope::CallHome
        | Scope::Profile | Scope::Destination;
    static const Element scopeWord = word("scope", "Change the current mode");
    static const Element showWord = word("show", "Show system information");
    static const Element licenseWord = word("license", "Smart Software Licensing");
    static const std::vector<ChassisCommand> commands{
        {{{scopeWord, licenseWord}}, any, scopeTo<licensePath>},
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
        {{{word("enable", "Enable a function"), word("reservation", "Permanent license reservation")}}, license,
            switchReservation<true>},
        {{{word("disable", "Disable a function"), word("reservation", "Permanent license reservation")}}, license,
            switchReservation<false>},
        {{{scopeWord, word("reservation", "Permanent license reservation")}}, license, scopeTo<reservationPath>},
        {{{word("request", "Make a request code"), word("universal", "For the permanent license with all features")}},
            reservation, requestReservation},
        {{{word("cancel", "Cancel the request")}}, reservation, cancelReservation},
        {{{word("install", "Install the permanent license"), text("WORD", "The authorization code")}}, reservation,
            installReservation},
        {{{word("return", "Return the permanent license")}}, reservation, returnReservation},
        {{{showWord, licenseWord, word("all", "Everything about licensing")}}, any, show<showAll>, true},
        {{{showWord, licenseWord, word("status", "Registration and authorization")}}, any, show<showStatus>, true},
        {{{showWord, licenseWord, word("summary", "State and licenses in short")}}, any, show<showSummary>, true},
        {{{showWord, licenseWord, word("techsupport", "What support asks for")}}, any, show<showTechSupport>, true},
        {{{showWord, licenseWord, word("udi", "Product ID and serial number")}}, any, show<udiLine>, true},
        {{{showWord, licenseWord, word("usage", "The licenses in use")}}, any, show<showUsage>, true},
    };
    return commands;
}

std::vector<const Phrase *> available(const QString &scope)
{
    Scope here = Scope::Top;
    for (const auto &[path, of] : {std::pair<const char *, Scope>(licensePath, Scope::License),
             std::pair<const char *, Scope>(reservationPath, Scope::Reservation),
             std::pair<const char *, Scope>(monitoringPath, Scope::Monitoring),
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

std::vector<const Phrase *> chassisGrammar()
{
    std::vector<const Phrase *> phrases;
    for (const ChassisCommand &command : table())
        phrases.push_back(&command);
    return phrases;
}

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
    if (const qsizetype untypable = firstUntypable(line); untypable >= 0)
        return faultOf(Parsed::Outcome::Invalid, width + untypable);
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
    const qsizetype bar = barIn(text);
    const auto found = bar < 0 ? following(text, available(m_scope), {m_catalog}, false)
                               : following(text.sliced(bar + 1), outputFilters(), {m_catalog}, false);
    return found ? helpColumns(*found) : QStringLiteral("% Invalid Command at '^' marker");
}

QStringList ChassisSession::completions(const QString &text) const
{
    QStringList words;
    const qsizetype bar = barIn(text);
    if (const auto found = bar < 0 ? following(text, available(m_scope), {m_catalog}, true)
                                   : following(text.sliced(bar + 1), outputFilters(), {m_catalog}, true))
        for (const Option &option : found->options)
            words.append(option.word);
    return words;
}

} // namespace lictor::cli
