#include "widgets/configuration_pane.h"

#include "fleet/requests.h"
#include "session/fleet_session.h"

namespace lictor {

ConfigurationPane::ConfigurationPane(FleetSession &session, QWidget *parent)
    : Pane(session, parent), m_edits(session.catalogPtr())
{
}

void ConfigurationPane::show(const Subject &subject)
{
    if (m_device != subject.device())
        m_refused.clear();
    m_device = subject.device();
    showAgain();
}

void ConfigurationPane::refresh(const ChangeSet &changes)
{
    m_edits.follow(session().fleet(), changes);
    showAgain();
    Q_EMIT stateChanged();
}

void ConfigurationPane::showAgain()
{
    if (session().fleet().devices().find(m_device))
        showDevice();
}

Configuration ConfigurationPane::applied() const { return m_edits.applied(session().fleet(), m_device); }
Configuration ConfigurationPane::shown() const { return shownOf(m_device); }
Configuration ConfigurationPane::shownOf(DeviceId device) const { return m_edits.shown(session().fleet(), device); }

void ConfigurationPane::edit(DeviceId device, const Configuration &edited)
{
    m_refused.clear();
    m_edits.set(session().fleet(), device, edited);
    if (device == m_device)
        showAgain();
    Q_EMIT stateChanged();
}

DeviceId ConfigurationPane::leader() const
{
    const Fleet &fleet = session().fleet();
    const UnitRole role = fleet.devices().find(m_device) ? roleOf(fleet, m_device) : UnitRole::Single;
    if (role != UnitRole::Standby && role != UnitRole::Data)
        return {};
    return fleet.groups().at(fleet.devices().at(m_device).group).activeUnit();
}

QString ConfigurationPane::readOnlyReason() const
{
    const Fleet &fleet = session().fleet();
    if (session().isReadOnly())
        return tr("The fleet file is read-only: %1.").arg(session().readOnlyReason());
    if (const DeviceId unit = leader()) {
        const QString name = fleet.devices().at(unit).name;
        return roleOf(fleet, m_device) == UnitRole::Data ? tr("Licensing is configured on the control unit %1.").arg(name)
                                                         : tr("Licensing is configured on the active unit %1.").arg(name);
    }
    return {};
}

Pane::Banner ConfigurationPane::banner() const
{
    if (!session().fleet().devices().find(m_device))
        return {};
    if (!m_refused.isEmpty())
        return {Tone::Critical, m_refused};
    if (const QString reason = readOnlyReason(); !reason.isEmpty())
        return {Tone::Info, reason};
    return {};
}

int ConfigurationPane::changeCount() const { return m_edits.changeCount(m_device); }
QStringList ConfigurationPane::commands() const { return m_edits.commands(m_device); }

QString ConfigurationPane::whyNotApply() const
{
    if (const QString reason = readOnlyReason(); !reason.isEmpty())
        return reason;
    if (const QString what = fault(); !what.isEmpty())
        return what;
    return changeCount() == 0 ? tr("Nothing was changed.") : QString();
}

void ConfigurationPane::apply()
{
    if (!whyNotApply().isEmpty())
        return;
    RunCommands run;
    run.devices = {m_device};
    run.lines = commands();
    run.startInConfiguration = true;
    m_refused.clear();
    // On a copy first: when the device refuses one line, none is to be applied.
    const auto trial = session().tryOut(run);
    if (!trial) {
        m_refused = trial.error().sentence();
        Q_EMIT stateChanged();
        return;
    }
    for (const simulation::CommandOutput &answer : trial->commands) {
        if (!answer.ok) {
            m_refused = tr("The device refused “%1”: %2 Nothing was applied.").arg(answer.input, answer.output.simplified());
            Q_EMIT stateChanged();
            return;
        }
    }
    if (const auto done = session().perform(run); !done)
        m_refused = done.error().sentence();
    Q_EMIT stateChanged();
}

void ConfigurationPane::reset()
{
    m_refused.clear();
    m_edits.discard(m_device);
    showAgain();
    Q_EMIT stateChanged();
}

void ConfigurationPane::discardAll()
{
    m_edits.discardAll();
    showAgain();
    Q_EMIT stateChanged();
}

void ConfigurationPane::restoreEdits(DeviceId device, const QStringList &commands)
{
    m_edits.restore(session().fleet(), device, commands);
    if (device == m_device)
        showAgain();
    Q_EMIT stateChanged();
}

} // namespace lictor
