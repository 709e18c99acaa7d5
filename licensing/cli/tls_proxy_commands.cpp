#include "cli/configure.h"
#include "cli/show.h"
#include "entitlement/tls_proxy.h"

namespace lictor::cli {

namespace {

/// TLS-4: what `?` shows.
std::pair<int, int> sessions(const Vocabulary &vocabulary)
{
    return {1, vocabulary.model ? int(entitlement::mostTlsProxySessions(vocabulary.catalog, *vocabulary.model)) : 1};
}

Answer maximumSessions(Call &call)
{
    Configuration edited = *call.device().running;
    edited.services.edit().tlsProxySessions = 0;
    if (!call.negated) {
        const auto [least, most] = sessions({call.catalog, &call.model()});
        const QString typed = *call.parsed.argument();
        bool fits = false;
        const int number = typed.toInt(&fits);
        if (!fits || number < least || number > most) // OPEN-56
            return Answer::refused(
                QStringLiteral("%1 sessions are outside %2 to %3, the limits of %4; give a number in this range")
                    .arg(typed.left(20))
                    .arg(least)
                    .arg(most)
                    .arg(call.model().name));
        edited.services.edit().tlsProxySessions = number;
    }
    Answer answer = configure(call, std::move(edited));
    if (answer.ok)
        call.mode = Mode::Configuration;
    return answer;
}

/// No output of this command is in a stored source.
Answer showTlsProxy(Call &call)
{
    const entitlement::TlsProxyLimits limits = entitlement::tlsProxyLimits(call.fleet, call.catalog, call.id);
    const QStringList lines{
        QStringLiteral("Maximum number of sessions: %1").arg(limits.usable()),
        limits.configured > 0 ? QStringLiteral("  Configured: %1").arg(limits.configured)
                              : QStringLiteral("  Configured: by the license"),
        QStringLiteral("  Licensed: %1 (%2)")
            .arg(limits.licensed)
            .arg(limits.license == entitlement::TlsProxyLicense::K9 ? QStringLiteral("K9") : QStringLiteral("K8")),
        QStringLiteral("  Limit of %1: %2").arg(call.model().name).arg(limits.platform),
        limits.srtp ? QStringLiteral("Maximum number of SRTP sessions: %1").arg(*limits.srtp)
                    : QStringLiteral("Maximum number of SRTP sessions: unlimited"),
    };
    return Answer::shown(lines.join(u'\n'));
}

} // namespace

std::vector<Command> tlsProxyCommands()
{
    return {
        {{{word("tls-proxy", "Configure the TLS proxy"), word("maximum-sessions", "The most sessions that it may have"),
             number(sessions, "Number of sessions")}},
            anyConfiguration, maximumSessions, nullptr, nullptr, 2},
        shows(anyPrivileged, {word("tls-proxy", "The TLS proxy and its limits")}, showTlsProxy),
    };
}

} // namespace lictor::cli
