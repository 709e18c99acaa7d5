#pragma once

#include "widgets/pane.h"

class QTabWidget;

namespace lictor {

class AccountCombo;
class SsmEventsTab;
class SsmGeneralTab;
class SsmInstancesTab;
class SsmLicensesTab;

/// *Smart Software Manager > Inventory*: a virtual account with its tabs (UI-SSM-1).
class SsmInventoryPane : public Pane {
    Q_OBJECT
public:
    explicit SsmInventoryPane(FleetSession &session, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;
    Banner banner() const override;

private:
    void chooseAccount();
    void reloadTab();

    AccountCombo *m_account;
    QTabWidget *m_tabs;
    SsmGeneralTab *m_general;
    SsmLicensesTab *m_licenses;
    SsmInstancesTab *m_instances;
    SsmEventsTab *m_events;
};

} // namespace lictor
