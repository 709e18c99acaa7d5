#include "report/sections.h"

#include "report/text.h"

namespace lictor::report {

namespace {

using entitlement::Position;

/// The counting rules, and what nobody counted.
QStringList methodLines()
{
    return {
        Text::tr("ACC-4: Owned is the sum of the terms that are valid at the time of the report, In use what the Smart Software "
                 "Manager counts for the product instances of a virtual account, Requested what the configurations ask for."),
        Text::tr("ACC-7: a chassis is one product instance; each of its modules asks for its own licenses."),
        Text::tr("OOC-1, OOC-2: a license is short where more is in use than owned, by use or because a term ended."),
        Text::tr(
            "A failover pair or cluster runs what its units' licenses add up to, up to the platform's limit; which unit asks "
            "for which license is the platform's rule (section on pairs and clusters)."),
        Text::tr("Effective limits are computed from model, configuration and granted licenses; traffic was not looked at."),
        Text::tr(
            "Not checked: AnyConnect licenses are a right to use and are not enforced, so their counts are what was bought."),
        Text::tr(
            "Not in the fleet: the line of the list that a device came from, and rows that an import skipped or refused. The "
            "imports are in the trail, and each named such rows when it ran.")};
}

} // namespace

Section assumptionsSection(const Scope &scope)
{
    const Fleet &fleet = scope.fleet();
    const Intervals &intervals = scope.catalog().intervals();
    bool isVirtual = false, rateLimited = false, grace = false, restricted3100 = false, waste = false;
    for (const CoveredDevice &entry : scope.devices()) {
        const Series &series = *entry.model->series;
        isVirtual |= series.isVirtual;
        rateLimited |= entry.state.rateLimited;
        grace |= entry.state.graceUntil.has_value();
        restricted3100 |= series.standardPerModel && entry.state.restricted;
        const int useful = entry.model->maximumContexts.value_or(0) - entry.model->standardContexts.value_or(0);
        waste |= entry.device->running->contexts > useful;
    }
    bool packs = false, isShort = false, strongVirtual = false, ends = false;
    for (const Position &position : scope.positions()) {
        isShort |= position.balance() < 0;
        strongVirtual |= position.key.kind == LicenseKind::StrongEncryption;
        for (const Term &term : fleet.pools().at(position.pool).terms) {
            packs |= position.key.kind == LicenseKind::Context && !term.pid.isEmpty();
            ends |= term.until.has_value();
        }
    }
    QStringList lines = methodLines();
    if (restricted3100)
        lines << Text::tr("OPEN-1: the specification does not list what being out of compliance does to a Secure Firewall 3100; "
                          "it is treated as a Firepower 1000 or 2100.");
    if (waste)
        lines << Text::tr("OPEN-12: a request above what one unit can use is accepted up to the platform's limit; all of it "
                          "counts against the pool, the effective number is capped.");
    if (packs)
        lines << Text::tr("OPEN-13: context licenses are sold in packs; a pool counts single contexts, and a product ID adds its "
                          "pack's number.");
    if (isVirtual)
        lines << Text::tr(
            "OPEN-24: memory ranges of the ASA virtual are half-open: 2 to below 8 GB, 8 to below 16, 16 to below 32, 32 to 64.");
    if (grace || ends)
        lines << Text::tr("OPEN-38: the last instant of a period still belongs to it; the grace of %1 days counts from the last "
                          "good contact. A term's end no longer belongs to the term.")
                     .arg(intervals.contactGrace.count() / 86400);
    if (rateLimited)
        lines << Text::tr("OPEN-44: \"severely rate-limited\" is taken as %1 kbit/s and %2 connections.")
                     .arg(scope.catalog().asav().unlicensedThroughputKbps)
                     .arg(scope.catalog().asav().unlicensedConnections);
    if (isVirtual || strongVirtual)
        lines << Text::tr("OPEN-48: the tier of the ASA virtual has no product ID; it is requested but takes nothing from a "
                          "pool. Its strong encryption license is added by hand.");
    if (!scope.devices().empty())
        lines << Text::tr(
            "OPEN-49: AnyConnect licenses are a right to use; peers are not enforced by the device and not counted in use here.");
    if (isShort)
        lines << Text::tr("OPEN-50: a shortage concerns the virtual account: every device that uses the license is out of "
                          "compliance, each from its next authorization.");
    return {"assumptions", Text::tr("Method and assumptions"),
        Text::tr(
            "How the figures come about; then where the specification leaves something open and a figure of this report depends "
            "on it. OPEN and the other names are the paragraphs of the specification."),
        lines};
}

} // namespace lictor::report
