#include "cli/configure.h"
#include "cli/server_address.h"
#include "cli/show.h"

#include <QRegularExpression>

namespace lictor::cli {

namespace {

Answer policy(Call &call)
{
    call.mode = Mode::TrustpoolPolicy;
    return Answer::silent();
}

Answer setPolicy(Call &call, TrustpoolPolicy policy)
{
    Configuration edited = *call.device().running;
    const bool stops = edited.services->trustpool.autoImport && !policy.autoImport;
    edited.services.edit().trustpool = std::move(policy);
    Answer answer = configure(call, std::move(edited));
    if (answer.ok && stops)
        call.fleet.edit(call.id).trust.imported = call.fleet.now; // what came until now stays in the pool
    return answer;
}

TrustpoolPolicy importing(const Call &call)
{
    TrustpoolPolicy policy = call.device().running->services->trustpool;
    policy.autoImport = true;
    return policy;
}

Answer autoImport(Call &call) { return setPolicy(call, call.negated ? TrustpoolPolicy{} : importing(call)); }

Answer importTime(Call &call)
{
    static const QRegularExpression form(QStringLiteral("^(?:[01]?[0-9]|2[0-3])(?::[0-5][0-9]){2}$"));
    const QString typed = *call.parsed.argument();
    if (!form.match(typed).hasMatch())
        return Answer::refused(QStringLiteral("\"%1\" is no time of day; enter one such as 22:00:00").arg(typed.left(20)));
    TrustpoolPolicy edited = importing(call);
    edited.time = typed == call.catalog.trustedCertificates().importTime ? QString() : typed;
    return setPolicy(call, std::move(edited));
}

Answer importUrl(Call &call)
{
    const QString typed = *call.parsed.argument();
    if (!isServerUrl(typed))
        return Answer::refused(
            QStringLiteral("\"%1\" is no URL of a bundle; enter default, or one that begins with http://").arg(typed.left(60)));
    TrustpoolPolicy edited = importing(call);
    edited.url = typed == call.catalog.trustedCertificates().bundleUrl ? QString() : typed;
    return setPolicy(call, std::move(edited));
}

Answer defaultUrl(Call &call)
{
    TrustpoolPolicy edited = importing(call);
    edited.url.clear();
    return setPolicy(call, std::move(edited));
}

/// By hand what automatic import does.
Answer importBundle(Call &call)
{
    call.fleet.edit(call.id).trust.imported = call.fleet.now;
    return Answer::shown(QStringLiteral("Root file signature verified.\nThe trusted certificate pool is that of %1.")
                             .arg(toReadable(call.fleet.now)));
}

QString dateOfBundle(const Call &call)
{
    const std::optional<Instant> date = bundleDate(call.device(), call.fleet.now);
    return date ? toReadable(*date) : QStringLiteral("release %1").arg(call.device().version);
}

// No output of these commands is in a stored source; the words are recalled.

Answer showPolicy(Call &call)
{
    const TrustpoolPolicy &policy = call.device().running->services->trustpool;
    const TrustedCertificates &defaults = call.catalog.trustedCertificates();
    QStringList lines{QStringLiteral("Trustpool bundle: ") + dateOfBundle(call), QStringLiteral("Trustpool Policy"),
        QStringLiteral("  Trustpool revocation checking is disabled"),
        QStringLiteral("  Automatic import of trustpool certificates is %1")
            .arg(policy.autoImport ? QStringLiteral("enabled") : QStringLiteral("disabled"))};
    if (policy.autoImport)
        lines << u"  Automatic import URL: " + (policy.url.isEmpty() ? defaults.bundleUrl : policy.url)
              << u"  Download time: " + (policy.time.isEmpty() ? defaults.importTime : policy.time);
    lines += QStringLiteral("  Policy overrides: None configured");
    return Answer::shown(lines.join(u'\n'));
}

QStringList issuerLines(const Call &call)
{
    QStringList lines{QStringLiteral("  Subject Name:")};
    for (const QString &part : call.catalog.trustedCertificates().serverIssuer.split(u','))
        lines += u"    " + part;
    return lines;
}

Answer showPool(Call &call)
{
    QStringList lines{QStringLiteral("CA Certificate"), QStringLiteral("  Status: Available")};
    lines += issuerLines(call);
    lines += QStringLiteral("  Trustpool bundle: ") + dateOfBundle(call);
    return Answer::shown(lines.join(u'\n'));
}

/// CERTPOOL-1
Answer showTrustpoints(Call &call)
{
    if (!call.device().trust.trustpointSince)
        return Answer::silent();
    QStringList lines{QStringLiteral("Trustpoint _SmartCallHome_ServerCA:")};
    lines += issuerLines(call);
    lines += QStringLiteral("  Certificate configured since %1.").arg(toReadable(*call.device().trust.trustpointSince));
    return Answer::shown(lines.join(u'\n'));
}

} // namespace

std::vector<Command> trustpoolCommands()
{
    const Modes inPolicy = Modes(Mode::TrustpoolPolicy);
    const Element crypto = word("crypto", "Configure IPsec, IKE and certificates"), ca = word("ca", "Certification authorities"),
                  pool = word("trustpool", "The pool of trusted certificates");
    const Element shownCrypto = word("crypto", "IPsec, IKE and certificates");
    const Element byItself = word("auto-import", "Update the pool by itself");
    const Element url = word("url", "Where the bundle is");
    std::vector<Command> rows{
        {{{crypto, ca, pool, word("policy", "How the pool is used and updated")}}, anyConfiguration, policy},
        {{{crypto, ca, pool, word("import", "Update the pool now"), word("default", "With the default bundle")}},
            anyConfiguration, importBundle},
        {{{byItself}}, inPolicy, autoImport, nullptr, nullptr, 1},
        {{{byItself, word("time", "At which time of the day"), text("hh:mm:ss", "The time")}}, inPolicy, importTime},
        {{{byItself, url, word("default", "Where it is by default")}}, inPolicy, defaultUrl},
        {{{byItself, url, text("URL", "The URL")}}, inPolicy, importUrl},
        shows(anyPrivileged, {shownCrypto, ca, pool}, showPool),
        shows(anyPrivileged, {shownCrypto, ca, pool, word("policy", "How the pool is used and updated")}, showPolicy),
    };
    for (Command &row : rows)
        row.since = Capability::CertificateValidation; // HIS-4, CERTPOOL-6
    rows.push_back(
        shows(anyPrivileged, {shownCrypto, ca, word("trustpoints", "The trustpoints that there are")}, showTrustpoints));
    return rows;
}

} // namespace lictor::cli
