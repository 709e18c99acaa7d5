#include "cli/grammar.h"

#include "cli/customer_fields.h"
#include "cli/license_change.h"
#include "cli/server_address.h"
#include "cli/which_models.h"

namespace lictor::cli {

namespace {

QString noUtility(const Place &place)
{
    return QStringLiteral("%1 has no utility mode, only the ASA virtual has it (UTIL-1); leave the command out")
        .arg(place.model().name);
}

/// Sets the edited transport if it is accepted; the agent then speaks with its server at once.
Answer change(Call &call, LicenseTransport edited, Mode mode = Mode::SmartLicense)
{
    Configuration configuration = *call.device().running;
    configuration.smartLicense = true;
    configuration.transport = SharedValue<LicenseTransport>(std::move(edited));
    Answer answer = changeLicensing(call, std::move(configuration));
    if (answer.ok)
        call.mode = mode;
    return answer;
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

template <QString LicenseTransport::*url> Answer setUrl(Call &call)
{
    LicenseTransport edited = present(call);
    const QString typed = call.parsed.argument().value_or(QString());
    if (!call.negated && !isServerUrl(typed))
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
    const QString port = call.parsed.words.value(portPlace);
    if (const QString why = whyNoProxy(host, port); !why.isEmpty())
        return Answer::refused(why);
    edited.proxyHost = host;
    edited.proxyPort = port.toUShort();
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

QList<Option> customerWords(const Vocabulary &)
{
    QList<Option> words;
    for (const CustomerField &field : customerFields)
        words.append({QLatin1StringView(field.word), QLatin1StringView(field.help)});
    return words;
}

Answer customer(Call &call)
{
    LicenseTransport edited = present(call);
    for (const CustomerField &field : customerFields)
        if (call.parsed.argument() == QLatin1StringView(field.word))
            edited.customer.*field.text = call.negated ? QString() : call.parsed.words.back();
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

    std::vector<Command> rows{
        {{{transport, word("type", "The kind of transport"), choice(transportTypes)}}, smart, transportType, isVirtual, nullptr,
            2},
        {{{transport, url, word("default", "The Smart Software Manager's")}}, smart, defaultUrl, isVirtual},
        {{{transport, url, word("utility", "Of the usage reports"), text("WORD", "URL")}}, smart,
            setUrl<&LicenseTransport::utilityUrl>, isVirtual, nullptr, 3},
        {{{transport, url, text("WORD", "URL of registration and authorization")}}, smart, setUrl<&LicenseTransport::url>,
            isVirtual, nullptr, 2},
        {{{transport, word("proxy", "An HTTP proxy"), text("WORD", "Name or address of the proxy"),
             word("port", "Port of the proxy"), number(ports, "Number of the port")}},
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
        {{{word("customer-info", "Who is billed"), choice(customerWords), line("Text")}}, utilityMode, customer, isVirtual,
            nullptr, 2},
    };
    for (Command &row : rows)
        row.since = Capability::Utility; // UTIL-13, HIS-14
    return rows;
}

} // namespace lictor::cli
