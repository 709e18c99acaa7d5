#include "cli/configure.h"
#include "cli/feature_rules.h"
#include "cli/grammar.h"
#include "cli/license_rules.h"
#include "fleet/licensed_lines.h"

namespace lictor::cli {

namespace {

QList<Option> carrierProtocols(const Vocabulary &)
{
    return {{QStringLiteral("diameter"), QStringLiteral("Diameter")}, {QStringLiteral("gtp"), QStringLiteral("GTP/GPRS")},
        {QStringLiteral("m3ua"), QStringLiteral("M3UA")}, {QStringLiteral("sctp"), QStringLiteral("SCTP")}};
}

QList<Option> ciphers(const Vocabulary &)
{
    return {{QStringLiteral("esp-3des"), QStringLiteral("3DES, 168 bits")},
        {QStringLiteral("esp-aes"), QStringLiteral("AES, 128 bits")},
        {QStringLiteral("esp-aes-192"), QStringLiteral("AES, 192 bits")},
        {QStringLiteral("esp-aes-256"), QStringLiteral("AES, 256 bits")},
        {QStringLiteral("esp-des"), QStringLiteral("DES, 56 bits")}}; // ENC-25: DES is always there
}

QList<Option> hashes(const Vocabulary &)
{
    return {{QStringLiteral("esp-md5-hmac"), QStringLiteral("HMAC of MD5")},
        {QStringLiteral("esp-sha-hmac"), QStringLiteral("HMAC of SHA")}};
}

QList<Option> keyExchanges(const Vocabulary &)
{
    return {{QStringLiteral("ikev1"), QStringLiteral("Internet Key Exchange version 1")},
        {QStringLiteral("ikev2"), QStringLiteral("Internet Key Exchange version 2")}};
}

using Rule = QString (*)(const Place &place, const QString &line);

/// Takes the line into the configuration, if the rule has nothing against a new one; its `no` form takes it out.
template <Rule rule> Answer keepLine(Call &call)
{
    if (const QString why = whyElsewhere(call.fleet, call.id); !why.isEmpty())
        return Answer::refused(why);
    QString line = call.parsed.words.join(u' ');
    if (call.negated)
        line.remove(0, 3);
    Configuration edited = *call.device().running;
    if (call.negated) {
        if (!removeLine(edited, line))
            return Answer::refused(QStringLiteral("%1 is not configured; show running-config lists what is").arg(line));
    } else if (!holdsLine(edited, line)) {
        if constexpr (rule != nullptr)
            if (const QString why = rule({call.fleet, call.catalog, call.id}, line); !why.isEmpty())
                return Answer::refused(why);
        addLine(edited, line);
    }
    configure(call, std::move(edited));
    call.mode = Mode::Configuration;
    return Answer::silent();
}

Answer vpn(Call &call)
{
    const QString interfaceName = call.parsed.words.back();
    const QString warning = call.negated ? QString() : vpnWarning({call.fleet, call.catalog, call.id}, interfaceName);
    Answer answer = keepLine<whyNoVpn>(call);
    if (answer.ok)
        answer.output = warning;
    return answer;
}

Command row(std::vector<Element> elements, Answer (*run)(Call &))
{
    Command command;
    command.negated = elements.size();
    command.elements = std::move(elements);
    command.modes = anyConfiguration;
    command.run = run;
    command.carried = true;
    return command;
}

bool hasBotnetFilter(const Model &model) { return model.botnetTrafficFilter; }

/// VLAN-3
QString noBotnetFilter(const Place &place)
{
    return QStringLiteral("the Botnet Traffic Filter is not supported on %1 (VLAN-3); leave the command out")
        .arg(place.model().name);
}

Command botnetFilter(std::vector<Element> elements, Answer (*run)(Call &))
{
    Command command = row(std::move(elements), run);
    command.has = hasBotnetFilter;
    command.whyNot = noBotnetFilter;
    return command;
}

} // namespace

std::vector<Command> featureCommands()
{
    const Element crypto = word("crypto", "Configure IPsec, IKE and certificates");
    const Element filter = word("dynamic-filter", "Configure the Botnet Traffic Filter");
    return {
        row({crypto, choice(keyExchanges), word("enable", "Enable it on an interface"), text("WORD", "Name of the interface")},
            vpn),
        row({crypto, word("ipsec", "Configure IPsec"), word("ikev1", "Of IKEv1"), word("transform-set", "Define a transform set"),
                text("WORD", "Name of the transform set"), choice(ciphers), choice(hashes)},
            keepLine<whyNoStrongCipher>),
        row({word("policy-map", "Configure a policy"), word("type", "Of which type"), word("inspect", "Inspection"),
                choice(carrierProtocols), text("WORD", "Name of the policy")},
            keepLine<whyNoCarrierInspection>),
        row({word("access-list", "Configure an access list"), text("WORD", "Name of the access list"), line("The rule")},
            keepLine<nullptr>), // CAR-2: SCTP in an access list needs no licence
        botnetFilter({filter, word("enable", "Filter traffic")}, keepLine<nullptr>),
        botnetFilter({filter, word("updater-client", "The download of the dynamic database"), word("enable", "Download it")},
            keepLine<whyNoFilterDatabase>),
    };
}

} // namespace lictor::cli
