#pragma once

#include "panes/ssm_tab.h"

class QAction;

namespace lictor {

class LicenseTable;

/// Tab *Licenses* of a virtual account (UI-SSM-1).
class SsmLicensesTab : public SsmTab {
    Q_OBJECT
public:
    SsmLicensesTab(FleetSession &session, QWidget *parent);
    void reload() override;

private:
    void add();
    void transfer();
    void followSelection();

    LicenseTable *m_licenses;
    TableView *m_table;
    QStackedWidget *m_stack;
    QAction *m_transfer;
};

} // namespace lictor
