#include "cli/configure.h"
#include "cli/grammar.h"
#include "cli/license_rules.h"
#include "entitlement/vpn_peers.h"
#include "fleet/licensed_lines.h"

namespace lictor::cli {

namespace {

QList<Option> peerLimits(const Vocabulary &)
{
    return {{QStringLiteral("max-anyconnect-premium-or-essentials-limit"), QStringLiteral("Most AnyConnect sessions")},
        {QStringLiteral("max-other-vpn-limit"), QStringLiteral("Most sessions of other VPN")}};
}

/// What the hardware or the virtual machine can have at most.
std::pair<int, int> peerRange(const Vocabulary &vocabulary)
{
    const qint64 most = vocabulary.model && vocabulary.model->totalVpnPeers
        ? *vocabulary.model->totalVpnPeers
        : vocabulary.catalog.asav().entitlements.back().totalVpnPeers;
    return {1, int(most)};
}

QString sizing(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    QStringList warnings;
    for (const entitlement::Oversize &over : entitlement::oversizes(fleet, catalog, id))
        warnings += QStringLiteral("WARNING: %1 peers are intended and %2 are supported (%3); more can overload the ASA")
                        .arg(over.intended)
                        .arg(over.limit)
                        .arg(featureLabel(over.feature));
    return warnings.join(u'\n');
}

Answer peerLimit(Call &call)
{
    if (const QString why = whyElsewhere(call.fleet, call.id); !why.isEmpty())
        return Answer::refused(why);
    const QString kind = *call.parsed.argument();
    const QString typed = call.negated ? QString() : call.parsed.words.back();
    if (!call.negated) {
        const auto [least, most] = peerRange({call.catalog, &call.model()});
        bool fits = false;
        const int number = typed.toInt(&fits);
        if (!fits || number < least || number > most)
            return Answer::refused(QStringLiteral("%1 peers are outside %2 to %3, the limit of %4; give a number in this range")
                                       .arg(typed.left(20))
                                       .arg(least)
                                       .arg(most)
                                       .arg(call.model().name));
    }
    Configuration edited = *call.device().running;
    const QString beginning = u"vpn-sessiondb " + kind + u' ';
    QStringList &lines = edited.kept;
    lines.removeIf([&](const QString &line) { return line.startsWith(beginning); });
    if (!call.negated)
        addLine(edited, beginning + typed);
    configure(call, std::move(edited));
    call.mode = Mode::Configuration;
    return Answer::shown(sizing(call.fleet, call.catalog, call.id));
}

} // namespace

std::vector<Command> vpnCommands()
{
    Command command;
    command.elements = {
        word("vpn-sessiondb", "Configure the VPN session database"), choice(peerLimits), number(peerRange, "Number of sessions")};
    command.modes = anyConfiguration;
    command.run = peerLimit;
    command.negated = 2;
    command.carried = true;
    return {command};
}

} // namespace lictor::cli
