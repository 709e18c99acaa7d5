#pragma once

#include "session/fleet_session.h"
#include "terms/id.h"

#include <QWidget>

class QMenu;
class QModelIndex;
class QStackedWidget;

namespace lictor {

class EmptyState;
class FleetTable;
class TableView;

/// A tab of a virtual account: a table, what can be done with its rows, and what is shown while it is empty.
class SsmTab : public QWidget {
    Q_OBJECT
public:
    SsmTab(FleetSession &session, QWidget *parent);

    void setAccount(VirtualAccountId account);
    VirtualAccountId account() const { return m_account; }
    /// Reads the fleet again; called for the tab in front only.
    virtual void reload() = 0;

protected:
    FleetSession &session() const { return m_session; }
    /// The table over its empty state; `actionsColumn` opens the row's menu at a click, -1: there is none.
    QStackedWidget *tableOrEmpty(TableView *table, EmptyState *empty, int actionsColumn);
    void showTableOrEmpty(QStackedWidget *stack, bool isEmpty) const;

private:
    FleetSession &m_session;
    VirtualAccountId m_account;
};

} // namespace lictor
