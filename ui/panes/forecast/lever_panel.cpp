#include "forecast_pane/lever_panel.h"

#include "forecast_pane/lever_dialogs.h"
#include "forecast_pane/make_real_dialog.h"
#include "session/fleet_session.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

LeverPanel::LeverPanel(FleetSession &session, Outlook &outlook, QWidget *parent)
    : QWidget(parent), m_session(session), m_outlook(outlook), m_list(new QListView(this)),
      m_nothing(new QLabel(tr("Nothing is different from today. Add what may happen, or what you could do."), this)),
      m_add(new QPushButton(tr("&Add"), this)), m_remove(new QPushButton(tr("&Take Back"), this)),
      m_makeReal(new QPushButton(tr("&Make This Real…"), this)), m_leaveOut(new QAction(tr("Leave Out Selected Devices"), this)),
      m_failOver(new QAction(tr("Fail Over…"), this))
{
    auto *title = new QLabel(tr("&What if:"), this);
    title->setBuddy(m_list);
    m_list->setModel(outlook.levers());
    m_list->setAccessibleName(tr("What if"));
    m_list->setWordWrap(true);
    m_list->setUniformItemSizes(false);
    for (QPushButton *button : {m_add, m_remove, m_makeReal})
        button->setAutoDefault(false);
    m_nothing->setWordWrap(true);
    fillMenu();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addLayout(buttons);
    column->addWidget(m_makeReal);

    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_list->currentIndex().isValid())
            m_outlook.levers()->remove(m_list->currentIndex().row());
    });
    connect(m_makeReal, &QPushButton::clicked, this, &LeverPanel::askToMakeReal);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LeverPanel::follow);
    connect(&outlook, &Outlook::changed, this, &LeverPanel::follow);
    follow();
}

void LeverPanel::fillMenu()
{
    auto *menu = new QMenu(m_add);
    const auto add = [&](QAction *action, auto act) {
        menu->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    menu->setToolTipsVisible(true);
    add(m_leaveOut, [this] { m_outlook.levers()->add(LeverList::LeaveOut{m_devices}); });
    add(new QAction(tr("Drop Licenses…"), this), [this] { openDropDialog(m_session, *m_outlook.levers(), window()); });
    add(new QAction(tr("Buy Licenses…"), this), [this] { openBuyDialog(m_session, *m_outlook.levers(), window()); });
    add(m_failOver, [this] { openFailOverDialog(m_session, *m_outlook.levers(), window()); });
    add(new QAction(tr("Outage…"), this), [this] { openOutageDialog(m_session, *m_outlook.levers(), window()); });
    add(new QAction(tr("New Root Certificate…"), this), [this] { openNewRootDialog(m_session, *m_outlook.levers(), window()); });
    m_add->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &LeverPanel::follow);
}

void LeverPanel::setSelectedDevices(std::vector<DeviceId> devices)
{
    m_devices = std::move(devices);
    follow();
}

void LeverPanel::follow()
{
    m_leaveOut->setEnabled(!m_devices.empty());
    m_leaveOut->setToolTip(m_devices.empty() ? tr("Choose devices in the Device List first.") : QString());
    m_failOver->setEnabled(!m_session.fleet().groups().isEmpty());
    m_failOver->setToolTip(m_failOver->isEnabled() ? QString() : tr("There is no pair or cluster."));
    m_remove->setEnabled(m_list->currentIndex().isValid());
    m_remove->setToolTip(m_remove->isEnabled() ? QString() : tr("Choose a line of the list first."));
    const bool any = m_outlook.levers()->rowCount() > 0;
    m_nothing->setVisible(!any);
    m_makeReal->setEnabled(any);
    m_makeReal->setToolTip(any ? tr("Lists what would be done to the fleet first.") : tr("Add something to the list first."));
}

void LeverPanel::askToMakeReal()
{
    auto *dialog = new MakeRealDialog(m_outlook.steps(), window());
    connect(dialog, &QDialog::accepted, &m_outlook, &Outlook::makeReal);
    dialog->open();
}

} // namespace lictor
