#pragma once

#include "widgets/pane.h"

class QLabel;

namespace lictor {

class ActionRows;
class SlotTable;
class StateBadge;
class TableView;

/// *Configuration > Device Management > Chassis*: the supervisor of a Firepower 4100/9300, which registers for its ASAs (screens 2.18).
class ChassisPane : public Pane {
    Q_OBJECT
public:
    explicit ChassisPane(FleetSession &session, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;
    Banner banner() const override;

private:
    void makeActions();
    void reload();
    void showActions();
    void openCommandLine();
    void goToAsa(DeviceId asa);

    DeviceId m_device;
    ChassisId m_chassis;
    QLabel *m_head, *m_evaluation;
    StateBadge *m_state;
    ActionRows *m_actions;
    SlotTable *m_slots;
    TableView *m_table;
    int m_register = 0, m_unregister = 0, m_renew = 0, m_reserve = 0, m_commandLine = 0;
};

} // namespace lictor
