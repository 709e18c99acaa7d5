#include "unit_panes/chassis_pane.h"

#include "dialogs/license_commands.h"
#include "session/fleet_session.h"
#include "tools/chassis_window.h"
#include "units/chassis_report.h"
#include "units/slot_table.h"
#include "widgets/action_rows.h"
#include "widgets/column_fill.h"
#include "widgets/place.h"
#include "widgets/state_badge.h"
#include "widgets/table_view.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lictor {

ChassisPane::ChassisPane(FleetSession &session, QWidget *parent)
    : Pane(session, parent), m_head(new QLabel(this)), m_evaluation(new QLabel(this)), m_state(new StateBadge(this)),
      m_actions(new ActionRows(this)), m_slots(new SlotTable(session, this)), m_table(new TableView(tr("Modules"), this))
{
    setAccessibleName(ChassisPane::path().constLast());
    QFont bold = font();
    bold.setBold(true);
    m_head->setFont(bold);
    m_head->setWordWrap(true);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_evaluation->setWordWrap(true);
    m_table->setModel(m_slots);
    m_table->setObjectName(QStringLiteral("modules"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setToolTip(tr("Double click, or Return: that ASA's Smart Licensing"));
    auto *columns = new ColumnFill(m_table, SlotTable::Entitlements);
    columns->giveWay(SlotTable::Entitlements, 16).wrap();
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_state);
    column->addWidget(m_evaluation);
    column->addWidget(m_table);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(m_actions);
    column->addStretch(1);
    connect(m_table, &TableView::chosen, this, [this](const QModelIndex &index) { goToAsa(m_slots->asaAt(index)); });
}

QStringList ChassisPane::path() const { return place("Configuration > Device Management > Chassis"); }

void ChassisPane::makeActions()
{
    m_register = m_actions->add(tr("&Register…"), QStringLiteral("registerChassis"),
        [this] { license_commands::openRegisterChassis(session(), m_chassis, window()); });
    m_unregister = m_actions->add(tr("&Unregister"), QStringLiteral("unregisterChassis"),
        [this] { license_commands::runOnChassis(session(), m_chassis, QStringLiteral("deregister")); });
    m_renew = m_actions->add(tr("Re&new"), QStringLiteral("renewChassis"),
        [this] { license_commands::runOnChassis(session(), m_chassis, QStringLiteral("renew")); });
    m_commandLine = m_actions->add(tr("F&XOS CLI…"), QStringLiteral("chassisCommandLine"), [this] { openCommandLine(); });
    m_reserve = m_actions->add(tr("&Permanent License…"), QStringLiteral("reserveChassis"),
        [this] { license_commands::openReservation(session(), m_device, window()); });
}

void ChassisPane::openCommandLine() { (new ChassisWindow(session(), m_chassis, window()))->show(); }

void ChassisPane::show(const Subject &subject)
{
    m_device = subject.device();
    reload();
}

void ChassisPane::refresh(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    reload();
    Q_EMIT stateChanged();
}

void ChassisPane::reload()
{
    const Device *device = session().fleet().devices().find(m_device);
    m_chassis = device ? device->chassis : ChassisId{};
    if (!session().fleet().chassis().find(m_chassis))
        return;
    const ChassisReport report = chassisReport(session().fleet(), session().catalog(), m_chassis);
    m_head->setText(report.head);
    m_state->set(report.state.tone, report.state.text);
    m_evaluation->setText(report.evaluation);
    m_evaluation->setVisible(!report.evaluation.isEmpty());
    m_slots->setChassis(m_chassis);
    m_table->showAllRows();
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectRow(m_slots->rowOfAsa(m_device));
    showActions();
}

void ChassisPane::showActions()
{
    const Chassis &chassis = session().fleet().chassis().at(m_chassis);
    const bool registered = chassis.agent.registered() != nullptr;
    const QString whyNot = license_commands::whyNotRegisterChassis(session(), m_chassis);
    m_actions->set(m_register, whyNot.isEmpty(),
        !whyNot.isEmpty()
            ? whyNot
            : tr("The token is entered here, once for all modules; an ASA on the chassis has no Register (TOK-9)."));
    const QString notRegistered = session().isReadOnly() ? session().readOnlyReason()
        : registered                                     ? QString()
                                                         : tr("The chassis is not registered.");
    m_actions->set(m_unregister, notRegistered.isEmpty(),
        notRegistered.isEmpty() ? tr("Every module gives its licenses back and runs with the defaults.") : notRegistered);
    m_actions->set(m_renew, notRegistered.isEmpty(),
        notRegistered.isEmpty() ? tr("Asks at once for the authorization of what the modules ask for.") : notRegistered);
    m_actions->set(m_commandLine, true, tr("A terminal on the supervisor of the chassis."));
    const bool readOnly = session().isReadOnly();
    m_actions->set(m_reserve, !readOnly,
        readOnly ? session().readOnlyReason()
                 : tr("Request code, authorization code and return code of one license for the chassis (PLR-4K9K-2)."));
}

void ChassisPane::goToAsa(DeviceId asa)
{
    if (asa)
        Q_EMIT goTo(place("Configuration > Device Management > Licensing > Smart Licensing"), Subject{{asa}, {}});
}

Pane::Banner ChassisPane::banner() const
{
    // UI-SL-16
    const Fleet &fleet = session().fleet();
    const Device *device = fleet.devices().find(m_device);
    const Group *group = device ? fleet.groups().find(device->group) : nullptr;
    if (!group || group->kind != GroupKind::Cluster || group->activeUnit() == m_device)
        return {};
    return {Tone::Info,
        tr("Licenses of cluster %1 are configured on its control unit %2.")
            .arg(group->name, deviceName(fleet, group->activeUnit()))};
}

} // namespace lictor
