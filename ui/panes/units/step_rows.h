#pragma once

#include "units/group_steps.h"
#include "widgets/action_rows.h"

namespace lictor {

/// What can be done to a pair or cluster: each step is a button with its effect on licences beside it, and is done as one action.
class StepRows : public ActionRows {
    Q_OBJECT
public:
    StepRows(FleetSession &session, QWidget *parent = nullptr);

    int addStep(const QString &text, const QString &objectName);
    void setStep(int row, GroupStep step);

private:
    void perform(int row);

    FleetSession &m_session;
    std::vector<GroupStep> m_steps;
};

} // namespace lictor
