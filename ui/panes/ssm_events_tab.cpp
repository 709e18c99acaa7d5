#include "panes/ssm_events_tab.h"

#include "tables/event_table.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/table_view.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace lictor {

SsmEventsTab::SsmEventsTab(FleetSession &session, QWidget *parent)
    : SsmTab(session, parent), m_events(new EventTable(session, this)), m_table(new TableView(tr("Event Log"), this))
{
    m_table->setModel(m_events);
    auto *columns = new ColumnFill(m_table, EventTable::Message);
    columns->giveWay(EventTable::Message, 40).wrap();
    auto *empty = new EmptyState(this);
    empty->set(Tone::Neutral, tr("Nothing has happened in this virtual account yet."),
        tr("Tokens, registrations, licenses added and moved, and changes of compliance are listed here, newest first."));
    m_stack = tableOrEmpty(m_table, empty, -1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_stack, 1);
}

void SsmEventsTab::reload()
{
    m_events->setAccount(account());
    showTableOrEmpty(m_stack, m_events->isEmpty());
}

} // namespace lictor
