#include "cli/grammar.h"

#include "agent/agent.h"
#include "cli/license_rules.h"

#include <algorithm>

namespace lictor::cli {

namespace {

bool isVirtual(const Model &model) { return model.series->isVirtual; }

QString noUtility(const Place &place)
{
    return QStringLiteral("%1 has no utility mode, only the ASA virtual has it (UTIL-1); leave the command out")
        .arg(place.model().name);
}

std::pair<int, int> portRange(const Vocabulary &) { return {1, 65535}; }

/// Sets an edited copy if it is accepted; the agent then speaks with its server at once.
Answer change(Call &call, LicenseTransport edited, Mode mode = Mode::SmartLicense)
{
    Configuration configuration = *call.device().running;
    configuration.smartLicense = true;
    configuration.transport = SharedValue<LicenseTransport>(std::move(edited));
    if (const QString why = whyRefused(call.fleet, call.catalog, call.id, configuration); !why.isEmpty())
        return Answer::refused(why);
    call.mode = mode;
    if (!(configuration == *call.device().running)) {
        Device &device = call.fleet.edit(call.id);
        device.running = SharedValue<Configuration>(std::move(configuration));
        agent::entitlementsChanged(call.fleet, call.catalog, call.id);
    }
    return Answer::silent();
}

LicenseTransport present(const Call &call) { return *call.device().running->transport; }

/// TRN-13: Smart Call Home does not carry MSLA.
Answer transportType(Call &call)
{
    LicenseTransport edited = present(call);
    const bool smart = !call.negated && call.parsed.argument() == QStringLiteral("smart");
    edited.type = smart ? LicenseTransport::Type::Smart : LicenseTransport::Type::CallHome;
    if (!smart && edited.standardUtility)
        return Answer::refused(
            QStringLiteral("standard utility mode (MSLA) is on, and Smart Call Home does not carry it (TRN-13); "
                           "enter no mode standard in utility first"));
    return change(call, std::move(edited));
}

QList<Option> transportTypes(const Vocabulary &)
{
    return {{QStringLiteral("callhome"), QStringLiteral("Smart Call Home")},
        {QStringLiteral("smart"), QStringLiteral("Smart Transport")}};
}

bool isUrl(const QString &text)
{
    return text.startsWith(QLatin1StringView("http://"), Qt::CaseInsensitive)
        || text.startsWith(QLatin1StringView("https://"), Qt::CaseInsensitive);
}

template <QString LicenseTransport::*url> Answer setUrl(Call &call)
{
    LicenseTransport edited = present(call);
    const QString typed = call.parsed.argument().value_or(QString());
    if (!call.negated && !isUrl(typed))
        return Answer::refused(
            QStringLiteral("\"%1\" is no URL; give one that begins with http:// or https://").arg(typed.left(60)));
    edited.*url = call.negated ? QString() : typed;
    return change(call, std::move(edited));
}

Answer defaultUrl(Call &call)
{
    LicenseTransport edited = present(call);
    edited.url.clear();
    return change(call, std::move(edited));
}

/// UTIL-8, TRN-9: a proxy that asks who one is cannot be used.
Answer proxy(Call &call)
{
    LicenseTransport edited = present(call);
    if (call.negated) {
        edited.proxyHost.clear();
        edited.proxyPort = 0;
        return change(call, std::move(edited));
    }
    constexpr qsizetype hostPlace = 2, portPlace = 4;
    const QString host = call.parsed.words.value(hostPlace);
    bool fits = false;
    const int port = call.parsed.words.value(portPlace).toInt(&fits);
    if (host.contains(u'@'))
        return Answer::refused(
            QStringLiteral("a proxy that asks for a user and password is not supported (TRN-9); give the host alone"));
    if (!fits || port < 1 || port > portRange({call.catalog, nullptr}).second)
        return Answer::refused(QStringLiteral("port %1 is outside 1 to 65535; give the proxy's port")
                                   .arg(call.parsed.words.value(portPlace).left(12)));
    edited.proxyHost = host;
    edited.proxyPort = quint16(port);
    return change(call, std::move(edited));
}

template <bool LicenseTransport::*flag> Answer setFlag(Call &call)
{
    LicenseTransport edited = present(call);
    edited.*flag = !call.negated;
    return change(call, std::move(edited));
}

Answer utility(Call &call)
{
    LicenseTransport edited = present(call);
    if (call.negated) {
        edited.utility = edited.standardUtility = false;
        edited.customId.clear();
        edited.customer = {};
        return change(call, std::move(edited));
    }
    edited.utility = true;
    return change(call, std::move(edited), Mode::Utility);
}

/// UTIL-9, UTIL-10, TRN-13.
Answer standardMode(Call &call)
{
    LicenseTransport edited = present(call);
    edited.standardUtility = !call.negated;
    if (edited.standardUtility && edited.type != LicenseTransport::Type::Smart)
        return Answer::refused(
            QStringLiteral("standard utility mode (MSLA) needs Smart Transport, Smart Call Home does not carry it "
                           "(TRN-13); enter transport type smart first"));
    const bool nobody = edited.standardUtility && edited.customId.isEmpty();
    Answer answer = change(call, std::move(edited), Mode::Utility);
    if (answer.ok && nobody)
        answer = Answer::shown(
            QStringLiteral("WARNING: no custom ID is configured, the usage reports name no customer; enter custom-id"));
    return answer;
}

Answer customId(Call &call)
{
    LicenseTransport edited = present(call);
    edited.customId = call.negated ? QString() : call.parsed.argument().value_or(QString());
    return change(call, std::move(edited), Mode::Utility);
}

template <QString CustomerProfile::*field> Answer customer(Call &call)
{
    LicenseTransport edited = present(call);
    edited.customer.*field = call.negated ? QString() : call.parsed.argument().value_or(QString());
    return change(call, std::move(edited), Mode::Utility);
}

} // namespace

std::vector<Command> transportCommands()
{
    const Modes smart = Modes(Mode::SmartLicense);
    const Modes utilityMode = Modes(Mode::Utility);
    const Element transport = word("transport", "How the Smart Agent reaches its server");
    const Element url = word("url", "Address of the server");
    const Element privacy = word("privacy", "What the messages leave out");
    const Element customerInfo = word("customer-info", "Who is billed");

    std::vector<Command> rows{
        {{{transport, word("type", "The kind of transport"), choice(transportTypes)}}, smart, transportType, isVirtual, nullptr,
            2},
        {{{transport, url, word("default", "The Smart Software Manager's")}}, smart, defaultUrl, isVirtual},
        {{{transport, url, word("utility", "Of the usage reports"), text("WORD", "URL")}}, smart,
            setUrl<&LicenseTransport::utilityUrl>, isVirtual, nullptr, 3},
        {{{transport, url, text("WORD", "URL of registration and authorization")}}, smart, setUrl<&LicenseTransport::url>,
            isVirtual, nullptr, 2},
        {{{transport, word("proxy", "An HTTP proxy"), text("WORD", "Name or address of the proxy"),
             word("port", "Port of the proxy"), number(portRange, "Number of the port")}},
            smart, proxy, isVirtual, nullptr, 2},
        {{{privacy, word("hostname", "Leave out the host name")}}, smart, setFlag<&LicenseTransport::withholdsHostname>,
            isVirtual, nullptr, 2},
        {{{privacy, word("version", "Leave out the version")}}, smart, setFlag<&LicenseTransport::withholdsVersion>, isVirtual,
            nullptr, 2},
        {{{word("utility", "Utility mode: use is metered and billed")}}, smart, utility, isVirtual, noUtility, 1},

        {{{word("mode", "The utility mode"), word("standard", "Under a Managed Service License Agreement (MSLA)")}}, utilityMode,
            standardMode, isVirtual, nullptr, 2},
        {{{word("custom-id", "Identifier of the customer, part of every report"), line("The identifier")}}, utilityMode, customId,
            isVirtual, nullptr, 1},
        {{{customerInfo, word("id", "Identifier of the company"), line("Text")}}, utilityMode, customer<&CustomerProfile::id>,
            isVirtual, nullptr, 2},
        {{{customerInfo, word("name", "Name of the company"), line("Text")}}, utilityMode, customer<&CustomerProfile::name>,
            isVirtual, nullptr, 2},
        {{{customerInfo, word("street", "Street"), line("Text")}}, utilityMode, customer<&CustomerProfile::street>, isVirtual,
            nullptr, 2},
        {{{customerInfo, word("city", "City"), line("Text")}}, utilityMode, customer<&CustomerProfile::city>, isVirtual, nullptr,
            2},
        {{{customerInfo, word("state", "State"), line("Text")}}, utilityMode, customer<&CustomerProfile::state>, isVirtual,
            nullptr, 2},
        {{{customerInfo, word("country", "Country"), line("Text")}}, utilityMode, customer<&CustomerProfile::country>, isVirtual,
            nullptr, 2},
        {{{customerInfo, word("postalcode", "Postal code"), line("Text")}}, utilityMode, customer<&CustomerProfile::postalCode>,
            isVirtual, nullptr, 2},
    };
    for (Command &row : rows)
        row.since = Capability::Utility; // UTIL-13, HIS-14
    return rows;
}

} // namespace lictor::cli
