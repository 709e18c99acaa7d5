#pragma once

#include "panes/ssm_tab.h"

class QAction;
class QPushButton;

namespace lictor {

class LicenseTable;

/// Tab *Licenses* of a virtual account (UI-SSM-1, UI-SSM-6).
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
    QPushButton *m_reserve; ///< in an approved account only (PLR-6)
    QAction *m_transfer;
};

} // namespace lictor
