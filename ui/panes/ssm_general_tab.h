#pragma once

#include "panes/ssm_tab.h"

class QAction;
class QLabel;

namespace lictor {

class TokenTable;

/// Tab *General*: the virtual account and its registration tokens (UI-SSM-2, UI-SSM-3).
class SsmGeneralTab : public SsmTab {
    Q_OBJECT
public:
    SsmGeneralTab(FleetSession &session, QWidget *parent);
    void reload() override;

private:
    void newToken();
    void showToken();
    void copyToken();
    void revokeToken();
    void followSelection();
    const Token *chosen() const;

    QLabel *m_description, *m_default;
    TokenTable *m_tokens;
    TableView *m_table;
    QStackedWidget *m_stack;
    QAction *m_show, *m_copy, *m_revoke;
};

} // namespace lictor
