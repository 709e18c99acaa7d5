#include "monitor_panes/messages_view.h"

#include "session/fleet_session.h"
#include "tables/license_message_table.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lictor {

MessagesView::MessagesView(FleetSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_messages(new LicenseMessageTable(session, this)),
      m_table(new TableView(tr("Licensing Messages"), this)), m_debug(new QCheckBox(tr("Enable &debug messages"), this)),
      m_empty(new EmptyState(this)), m_stack(new QStackedWidget(this))
{
    m_table->setModel(m_messages);
    auto *columns = new ColumnFill(m_table, LicenseMessageTable::Text);
    columns->giveWay(LicenseMessageTable::Text, 30).giveWay(LicenseMessageTable::Name, 18).wrap();
    m_debug->setToolTip(
        tr("Shows also what the Smart Agent did since the fleet was opened, as debug license does on the device."));
    connect(m_debug, &QCheckBox::toggled, this, [this](bool debug) {
        m_messages->setDebug(debug);
        show(m_device);
    });
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_debug);
    column->addWidget(m_stack, 1);
}

void MessagesView::show(DeviceId device)
{
    m_device = device;
    m_messages->setDevice(device);
    m_stack->setCurrentIndex(m_messages->isEmpty() ? 1 : 0);
    const Device *found = m_session.fleet().devices().find(device);
    const bool ofChassis = found && m_session.catalog().model(found->model).series->registrar == Registrar::Chassis;
    m_empty->set(Tone::Neutral,
        ofChassis ? tr("None, because the chassis registers for this module and writes into its own log.")
                  : tr("None, because licensing has written nothing since the device started."));
}

QString MessagesView::text() const { return m_messages->text(); }

} // namespace lictor
