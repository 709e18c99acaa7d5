#include "unit_panes/step_rows.h"

#include "session/fleet_session.h"
#include "widgets/caution.h"

namespace lictor {

StepRows::StepRows(FleetSession &session, QWidget *parent) : ActionRows(parent), m_session(session) { }

int StepRows::addStep(const QString &text, const QString &objectName)
{
    const int row = int(m_steps.size());
    m_steps.emplace_back();
    return add(text, objectName, [this, row] { perform(row); });
}

void StepRows::setStep(int row, GroupStep step)
{
    set(row, step.whyNot.isEmpty(), step.text());
    m_steps[size_t(row)] = std::move(step);
}

void StepRows::perform(int row)
{
    const GroupStep step = m_steps[size_t(row)];
    if (!step.action)
        return;
    const auto act = [this, action = *step.action] { (void)m_session.perform(action); };
    if (!step.cautious) {
        act();
        return;
    }
    ask({tr("Reload One Unit"), tr("Reload one unit of the pair alone?"),
            tr("%1\n\nUndo will still be possible in Lictor.").arg(step.effect), tr("Reload one unit")},
        window(), act);
}

} // namespace lictor
