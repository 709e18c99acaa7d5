#include "units/context_report.h"

#include "cli/feature_rules.h"
#include "cli/license_rules.h"
#include "fleet/licensed_lines.h"

#include <QCoreApplication>

namespace lictor {

namespace {

struct ContextWords {
    Q_DECLARE_TR_FUNCTIONS(ContextReport)
};

/// Since when what is missing, for a device to which nothing may be added.
QString restrictionText(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const LicenseState state = licenseState(fleet, catalog, id);
    if (state.authorization == AuthorizationWord::EvaluationExpired)
        return ContextWords::tr("The evaluation period has ended: no context may be added until the device is registered.");
    if (state.authorization == AuthorizationWord::AuthorizationExpired && state.graceUntil)
        return ContextWords::tr("The authorization expired on %1 for lack of contact: no context may be added until a contact "
                                "succeeds (COM-6).")
            .arg(toReadable(*state.graceUntil));
    QStringList missing;
    for (const Grant &grant : fleet.devices().at(id).grants)
        if (grant.status == GrantStatus::OutOfCompliance)
            missing << ContextWords::tr("%1 since %2").arg(catalog.licenseName(grant.key), toReadable(grant.since));
    if (missing.isEmpty())
        return ContextWords::tr("Licenses are short: no context may be added until they are covered (OOC-6).");
    return ContextWords::tr("Out of compliance, short of %1: no context may be added until that is covered (OOC-6).")
        .arg(missing.join(QStringLiteral(", ")));
}

QString whyNotAdd(const Fleet &fleet, const Catalog &catalog, DeviceId id, const ContextReport &report)
{
    // What the device would answer decides; the words are for people.
    if (cli::whyNoNewContext({fleet, catalog, id}, QStringLiteral("context")).isEmpty())
        return {};
    if (report.restricted)
        return restrictionText(fleet, catalog, id);
    if (report.line.limit && report.licensed >= *report.line.limit)
        return ContextWords::tr("All %1 contexts are in use, and a %2 runs no more (CTX-8).")
            .arg(report.licensed)
            .arg(catalog.model(fleet.devices().at(id).model).name);
    return ContextWords::tr(
        "All %n licensed contexts are in use: ask for more in Licensing > Smart Licensing first.", nullptr, int(report.licensed));
}

RunCommands inConfiguration(DeviceId device, const QStringList &lines)
{
    RunCommands run;
    run.devices = {device};
    run.lines = lines;
    run.startInConfiguration = true;
    return run;
}

} // namespace

ContextReport contextReport(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    ContextReport report;
    const Device *device = fleet.devices().find(id);
    if (!device || !whyNoContexts(fleet, catalog, id).isEmpty())
        return report;
    report.line = entitlement::effective(fleet, catalog, id)[Feature::SecurityContexts];
    report.used = int(licensedLines(*device->running, LicensedLine::Context).size());
    report.licensed = report.line.value.number;
    const QString sum = report.line.sum && report.line.terms.size() > 1
        ? ContextWords::tr("%1 = %2").arg(*report.line.sum).arg(entitlement::because(report.line))
        : QString::number(report.licensed);
    report.head = ContextWords::tr("%1 of %n contexts used; license %2; platform %3", nullptr, int(report.licensed))
                      .arg(report.used)
                      .arg(sum)
                      .arg(report.line.limit.value_or(0));
    report.restricted = cli::restrictionOf(fleet, catalog, id).has_value();
    if (!cli::configuredOn(fleet, id).isEmpty()) {
        report.editedOn = fleet.groups().at(device->group).activeUnit();
        report.whyNotEdit = ContextWords::tr("Contexts are configured on the %1 %2, and are the same on all units.")
                                .arg(roleName(roleOf(fleet, report.editedOn)), deviceName(fleet, report.editedOn));
        report.whyNotAdd = report.whyNotEdit;
    } else {
        report.whyNotAdd = whyNotAdd(fleet, catalog, id, report);
    }
    return report;
}

QString whyNoContexts(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const Device *device = fleet.devices().find(id);
    const Model *model = device ? &catalog.model(device->model) : nullptr;
    if (!model || model->maximumContexts)
        return {};
    return model->series->isVirtual
        ? ContextWords::tr(
            "An ASA virtual has no security contexts (CTX-5). Add one device more instead, each with a license of its "
            "own.")
        : ContextWords::tr(
            "A %1 has no security contexts and no Context license (CTX-4). A Firepower 1120 is the smallest that has.")
              .arg(model->name);
}

QString contextNameFault(const Fleet &fleet, DeviceId id, const QString &name)
{
    constexpr int longest = 32;
    if (name.isEmpty())
        return ContextWords::tr("A context needs a name: 1 to %1 letters, digits and hyphens.").arg(longest);
    if (name.size() > longest)
        return ContextWords::tr("The name has %1 characters; %2 are allowed.").arg(name.size()).arg(longest);
    if (name.compare(u"system", Qt::CaseInsensitive) == 0 || name.compare(u"null", Qt::CaseInsensitive) == 0)
        return ContextWords::tr("“%1” is reserved by the device. Choose another name.").arg(name);
    if (!isContextName(name))
        return ContextWords::tr("Use letters, digits and hyphens, with a letter or digit at both ends.");
    const Device *device = fleet.devices().find(id);
    return device && holdsLine(*device->running, QString(u"context " + name))
        ? ContextWords::tr("There is a context %1 already. Choose another name.").arg(name)
        : QString();
}

QStringList addContextLines(const NewContext &context)
{
    QStringList lines{u"context " + context.name};
    for (const auto &[word, value] : {std::pair("allocate-interface ", &context.interfaces),
             std::pair("config-url ", &context.url), std::pair("description ", &context.description)})
        if (!value->trimmed().isEmpty())
            lines << QLatin1StringView(word) + value->trimmed();
    return lines;
}

RunCommands addContext(DeviceId device, const NewContext &context) { return inConfiguration(device, addContextLines(context)); }

RunCommands deleteContext(DeviceId device, const QString &name) { return inConfiguration(device, {u"no context " + name}); }

RunCommands askForContexts(const Fleet &fleet, DeviceId device, int contexts)
{
    const Group *group = fleet.groups().find(fleet.devices().at(device).group);
    return inConfiguration(group ? group->activeUnit() : device,
        {QStringLiteral("license smart"), QStringLiteral("feature context %1").arg(contexts)});
}

} // namespace lictor
