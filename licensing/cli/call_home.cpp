#include "cli/configure.h"
#include "cli/running_config.h"
#include "cli/server_address.h"
#include "cli/which_models.h"

#include "fleet/route.h"
#include "terms/release.h"

#include <QUrl>

namespace lictor::cli {

namespace {

/// TRN-7
QString chassisCallsHome(const Place &place)
{
    const Chassis *chassis = place.fleet.chassis().find(place.device().chassis);
    return QStringLiteral("the chassis %1 calls home for this ASA; enter scope monitoring, scope callhome in its FXOS")
        .arg(chassis ? chassis->name : QString());
}

/// Sets it on the unit where the group's configuration is entered, and on the others.
Answer set(Call &call, const QString &url, const QString &proxy)
{
    Configuration edited = *call.device().running;
    edited.licenseUrl = url;
    edited.proxy = proxy;
    Answer answer = configure(call, std::move(edited));
    if (answer.ok && call.device().servedOnPrem) // the URL says it from now on
        call.fleet.edit(call.id).servedOnPrem = false;
    return answer;
}

const QString supportProfile = QStringLiteral("profile CiscoTAC-1");

Answer notOfLicensing(const QString &line)
{
    return Answer::refused(
        QStringLiteral("%1 is no part of licensing and cannot be changed here; leave the command out").arg(line));
}

/// What Lictor does not model of a profile is there as it is generated: such a line is taken, another is not.
Answer asGenerated(Call &call)
{
    const QStringList lines = callHomeConfig(call.catalog, *call.device().running);
    const QString typed = call.parsed.words.join(u' ');
    for (qsizetype i = lines.indexOf(u' ' + call.block) + 1; i > 0 && i < lines.size() && lines[i].startsWith(u"  "); ++i)
        if (lines[i] == u"  " + typed)
            return Answer::silent();
    return notOfLicensing(typed);
}

Answer anonymousReporting(Call &call)
{
    const QString typed = call.parsed.words.join(u' ');
    if (!callHomeConfig(call.catalog, *call.device().running).contains(typed))
        return notOfLicensing(typed);
    call.mode = Mode::Configuration;
    return Answer::silent();
}

Answer callHome(Call &call)
{
    call.mode = Mode::CallHome;
    return Answer::silent();
}

Answer profile(Call &call)
{
    const QString name = call.parsed.argument().value_or(QString());
    if (call.negated)
        return Answer::refused(
            QStringLiteral("the profile License cannot be removed, licensing needs it (TRN-2); leave the command out"));
    const bool support = name.compare(u"CiscoTAC-1", Qt::CaseInsensitive) == 0;
    if (!support && name.compare(u"License", Qt::CaseInsensitive) != 0)
        return Answer::refused(QStringLiteral("there is no profile %1; enter profile License").arg(name.left(40)));
    call.mode = Mode::CallHomeProfile;
    call.block = support ? supportProfile : QStringLiteral("profile License");
    return Answer::silent();
}

/// TRN-2: licensing needs its profile, so that it is always active.
Answer active(Call &call)
{
    if (call.block == supportProfile)
        return asGenerated(call);
    return call.negated ? Answer::refused(
               QStringLiteral("the profile License is always active, licensing needs it (TRN-2); leave the command out"))
                        : Answer::silent();
}

Answer destination(Call &call)
{
    if (call.block == supportProfile)
        return asGenerated(call);
    const QString text = call.negated ? QString() : call.parsed.argument().value_or(QString());
    if (!call.negated && !isServerUrl(text))
        return Answer::refused(QStringLiteral("that is no URL for licensing; enter one such as "
                                              "https://10.9.8.7/Transportgateway/services/DeviceRequestHandler (TRN-10)"));
    const Series &series = *call.model().series;
    const bool byGateway = bool(gatewayAt(call.fleet, text)); // OPEN-20: not by the word in the URL
    const bool onPrem = !byGateway && QUrl(text).path().contains(QLatin1StringView("Transportgateway"), Qt::CaseInsensitive);
    if (onPrem && !call.catalog.allows(Capability::OnPrem, series, releaseOf(call.device().version)))
        return Answer::refused(QStringLiteral("an On-Prem server is supported from release %1 on (HIS-10), and this ASA runs %2; "
                                              "upgrade it first")
                                   .arg(call.catalog.gate(Capability::OnPrem, series)->text, call.device().version));
    Answer answer = set(call, text == call.catalog.licenseUrl() ? QString() : text, call.device().running->proxy);
    if (answer.ok && !call.negated && !onPrem && !byGateway && text != call.catalog.licenseUrl()) // TRN-4
        answer = Answer::shown(QStringLiteral("WARNING: the destination of the profile License should be changed for an On-Prem "
                                              "server only, or when TAC says so; no destination address http brings it back"));
    return answer;
}

Answer transportMethod(Call &) { return Answer::silent(); }

Answer proxy(Call &call)
{
    if (call.negated)
        return set(call, call.device().running->licenseUrl, {});
    const QString host = call.parsed.words.value(1);
    const QString port = call.parsed.words.value(3);
    if (const QString why = whyNoProxy(host, port); !why.isEmpty())
        return Answer::refused(why);
    return set(call, call.device().running->licenseUrl, host + u':' + QString::number(port.toInt()));
}

} // namespace

std::vector<Command> callHomeCommands()
{
    const Modes home = Modes(Mode::CallHome);
    const Modes inProfile = Modes(Mode::CallHomeProfile);
    const Element destinationWord = word("destination", "Where messages of this profile go");
    std::vector<Command> rows{
        {{{word("call-home", "Smart Call Home")}}, anyConfiguration, callHome, registersItself, chassisCallsHome},
        {{{word("call-home", "Smart Call Home"), word("reporting", "Reports of use"), word("anonymous", "Without a name")}},
            anyConfiguration, anonymousReporting, registersItself, chassisCallsHome, 3},
        {{{word("profile", "A profile of Smart Call Home"), text("WORD", "Its name: License")}}, home | Mode::CallHomeProfile,
            profile, registersItself, nullptr, 2},
        {{{word("http-proxy", "Proxy for all messages"), text("WORD", "Its name or address"), word("port", "Its port"),
             number(ports, "Port")}},
            home | Mode::CallHomeProfile, proxy, registersItself, nullptr, 1},
        {{{destinationWord, word("address", "The address"), word("http", "By HTTP or HTTPS"), text("LINE", "The URL")}},
            inProfile, destination, registersItself, nullptr, 3},
        {{{word("active", "Send messages of this profile")}}, inProfile, active, registersItself, nullptr, 1},
        {{{destinationWord, word("address", "The address"), word("email", "By e-mail"), text("WORD", "The address")}}, inProfile,
            asGenerated, registersItself},
        {{{word("subscribe-to-alert-group", "Which messages are sent"), line("The group, and when")}}, inProfile, asGenerated,
            registersItself},
        {{{destinationWord, word("transport-method", "How it goes there"), word("http", "By HTTP or HTTPS")}}, inProfile,
            transportMethod, registersItself},
    };
    for (Command &row : rows)
        row.carried =
            row.run == asGenerated || row.run == anonymousReporting; // a loaded configuration keeps what it says of these
    return rows;
}

} // namespace lictor::cli
