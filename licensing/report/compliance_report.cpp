#include "findings/findings.h"
#include "report/parts.h"
#include "report/sections.h"
#include "report/text.h"

namespace lictor::report {

namespace {

/// What the sections read, and what several of them need.
struct Compliance {
    Scope scope;
    mutable std::optional<std::vector<Finding>> found;

    const std::vector<Finding> &findings() const
    {
        if (!found)
            found = findings::find(scope);
        return *found;
    }
};

Cell verdictOf(const Scope &scope)
{
    const entitlement::Compliance worst = worstOf(scope);
    Cell verdict;
    setState(verdict, worst);
    switch (worst) {
    case entitlement::Compliance::Compliant: verdict.text = Text::tr("Compliant"); break;
    case entitlement::Compliance::Approaching: verdict.text = Text::tr("Compliant, but approaching a limit"); break;
    case entitlement::Compliance::OutOfCompliance: verdict.text = Text::tr("Out of compliance"); break;
    }
    return verdict;
}

} // namespace

Result<Parts> complianceParts(const Fleet &fleet, const Catalog &catalog, const Options &options)
{
    auto compliance = std::make_shared<Compliance>();
    auto gathered = scopeOf(fleet, catalog, options);
    if (!gathered)
        return tl::unexpected(gathered.error());
    compliance->scope = std::move(*gathered);
    const Compliance *all = compliance.get();
    const Scope *scope = &compliance->scope;

    Parts parts;
    parts.title = Text::tr("License compliance report");
    parts.asOf = fleet.now;
    parts.parts = {{"fleet", [&, scope](Shape) { return coverSection(fleet, options, scope->devices().size()); }},
        {"summary", [all](Shape) { return summarySection(all->scope, all->findings()); }},
        {"licenses", [scope](Shape shape) { return licensesSection(*scope, shape); }},
        {"devices", [scope](Shape shape) { return devicesSection(*scope, shape); }},
        {"findings", [all](Shape) { return findingsSection(all->findings()); }},
        {"assumptions", [scope](Shape) { return assumptionsSection(*scope); }},
        {"entitlements", [scope](Shape) { return entitlementsSection(*scope); }},
        {"attribution", [scope](Shape) { return attributionSection(*scope); }},
        {"groups", [scope](Shape) { return groupsSection(*scope); }},
        {"instances", [scope](Shape) { return instancesSection(*scope); }},
        {"totals", [scope](Shape) { return totalsSection(*scope); }},
        {"trail", [&options](Shape) { return trailSection(options.trail); }}};
    // People read what is wrong before they read what is there.
    parts.readingOrder = {QStringLiteral("fleet"), QStringLiteral("summary"), QStringLiteral("licenses"),
        QStringLiteral("totals"), QStringLiteral("findings"), QStringLiteral("entitlements"), QStringLiteral("devices"),
        QStringLiteral("attribution"), QStringLiteral("groups"), QStringLiteral("instances"), QStringLiteral("assumptions"),
        QStringLiteral("trail")};
    parts.verdict = [scope] { return verdictOf(*scope); };
    parts.held = std::move(compliance);
    return parts;
}

} // namespace lictor::report
