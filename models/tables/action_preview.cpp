#include "tables/action_preview.h"

#include <QCoreApplication>

namespace lictor {

namespace {
struct Preview {
    Q_DECLARE_TR_FUNCTIONS(ActionPreview)
};

/// What a device answers against a line, and the lines that configure; a token or a code is never shown.
QStringList answers(const Fleet &fleet, const simulation::Outcome &outcome, bool configures)
{
    QStringList texts;
    for (const simulation::CommandOutput &output : outcome.commands) {
        const Device *device = fleet.devices().find(output.device);
        const QString name = device ? device->name : QString();
        if (!output.ok)
            texts << Preview::tr("%1 refuses: %2").arg(name, output.output.simplified());
        else if (configures)
            texts << Preview::tr("%1 is sent: %2").arg(name, output.input.trimmed());
    }
    for (const simulation::CodeOutcome &code : outcome.codes)
        if (code.refused)
            texts << code.refused->sentence();
    return texts;
}
} // namespace

QString titleOf(const FleetSession &session, const Action &action)
{
    return simulation::describe(session.fleet(), session.catalog(), action);
}

ActionPreview previewOf(const FleetSession &session, const Action &action)
{
    ActionPreview preview;
    preview.title = titleOf(session, action);
    const auto outcome = session.tryOut(action);
    if (!outcome) {
        preview.refused = outcome.error();
        return preview;
    }
    const auto *commands = std::get_if<RunCommands>(&action);
    preview.changes = changesBetween(session.fleet(), outcome->fleet, session.catalog());
    preview.changes.effects =
        answers(session.fleet(), *outcome, commands && commands->startInConfiguration) + preview.changes.effects;
    if (preview.changes.effects.isEmpty() && preview.changes.pools.empty())
        preview.changes.effects << (outcome->fleet == session.fleet() ? Preview::tr("nothing would change")
                                                                      : Preview::tr("no license and no state changes"));
    return preview;
}

} // namespace lictor
