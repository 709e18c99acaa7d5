#include "panes/ssm_account_pane.h"

#include "dialogs/form_dialog.h"
#include "dialogs/user_dialog.h"
#include "session/fleet_session.h"
#include "tables/user_table.h"
#include "widgets/action_button.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/place.h"
#include "widgets/table_view.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lictor {

SsmAccountPane::SsmAccountPane(FleetSession &session, QWidget *parent)
    : Pane(session, parent), m_export(new QCheckBox(tr("Qualified for export-controlled functionality"), this)),
      m_reservation(new QCheckBox(tr("Approved for permanent license reservation"), this)), m_exportEffect(new QLabel(this)),
      m_reservationEffect(new QLabel(this)), m_individual(new QLabel(this)), m_users(new UserTable(session, this)),
      m_userTable(new TableView(tr("Users"), this)), m_userStack(new QStackedWidget(this)),
      m_addUser(new QAction(tr("Add…"), this)), m_editUser(new QAction(tr("Edit…"), this)),
      m_removeUser(new QAction(tr("Remove"), this))
{
    setAccessibleName(tr("Account"));
    auto *box = new QGroupBox(tr("Smart Account"), this);
    auto *inside = new QVBoxLayout(box);
    auto *introduction = new QLabel(
        tr("These are separate properties of the whole account, set by Cisco. Changing one here acts at once; it can be undone."),
        box);
    introduction->setWordWrap(true);
    inside->addWidget(introduction);
    inside->addWidget(m_export);
    inside->addWidget(m_exportEffect);
    inside->addWidget(m_reservation);
    inside->addWidget(m_reservationEffect);
    inside->addWidget(m_individual);
    for (QLabel *effect : {m_exportEffect, m_reservationEffect, m_individual}) {
        effect->setWordWrap(true);
        effect->setIndent(fontMetrics().averageCharWidth() * 3);
        paintMuted(effect);
    }
    m_individual->setIndent(0);
    auto *column = new QVBoxLayout(this);
    column->addWidget(box);
    column->addWidget(makeUsers(), 1);

    connect(m_export, &QCheckBox::clicked, this, [this](bool on) {
        (void)this->session().perform(SetAccount{on, {}});
        reload();
    });
    connect(m_reservation, &QCheckBox::clicked, this, [this](bool on) {
        (void)this->session().perform(SetAccount{{}, on});
        reload();
    });
    reload();
}

QWidget *SsmAccountPane::makeUsers()
{
    auto *box = new QGroupBox(tr("Users of the portal"), this);
    m_userTable->setModel(m_users);
    m_userTable->setSelectionMode(QAbstractItemView::SingleSelection);
    new ColumnFill(m_userTable, UserTable::Reaches);
    auto *empty = new EmptyState(box);
    empty->set(Tone::Neutral, tr("Everybody is an administrator of the account."),
        tr("As soon as you add a user, only those of this list reach the portal, each what you allow. The first one is you."));
    m_userStack->addWidget(m_userTable);
    m_userStack->addWidget(empty);
    auto *buttons = new QHBoxLayout;
    for (QAction *action : {m_addUser, m_editUser, m_removeUser}) {
        buttons->addWidget(actionButton(action, box));
        if (action != m_addUser)
            m_userTable->addAction(action);
    }
    buttons->addStretch(1);
    auto *inside = new QVBoxLayout(box);
    inside->addLayout(buttons);
    inside->addWidget(m_userStack, 1);

    connect(m_addUser, &QAction::triggered, this, [this] { openUserDialog(session(), {}, window()); });
    connect(m_editUser, &QAction::triggered, this, [this] { openUserDialog(session(), chosenUser(), window()); });
    connect(m_removeUser, &QAction::triggered, this, [this] { (void)session().perform(RemovePortalUser{chosenUser()}); });
    connect(m_userTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SsmAccountPane::followSelection);
    return box;
}

UserId SsmAccountPane::chosenUser() const
{
    const QModelIndexList rows = m_userTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? UserId{} : m_users->userAt(rows.first());
}

void SsmAccountPane::followSelection()
{
    for (QAction *action : {m_editUser, m_removeUser}) {
        action->setEnabled(bool(chosenUser()));
        action->setToolTip(chosenUser() ? QString() : tr("Choose a user in the table first."));
    }
}

QStringList SsmAccountPane::path() const { return place("Smart Software Manager > Account"); }
void SsmAccountPane::show(const Subject &) { reload(); }

void SsmAccountPane::refresh(const ChangeSet &changes)
{
    if (changes.account)
        reload();
}

void SsmAccountPane::reload()
{
    m_users->reload();
    m_userStack->setCurrentIndex(m_users->isEmpty() ? 1 : 0);
    followSelection();
    const Account &account = session().fleet().account;
    m_export->setChecked(account.exportQualified);
    m_reservation->setChecked(account.reservationApproved);
    m_exportEffect->setText(account.exportQualified ? tr("A token may allow export-controlled functionality; devices registered "
                                                         "with it run strong encryption without a license of their own.")
                                                    : tr("No token can allow export-controlled functionality. A device needs a "
                                                         "strong encryption license of the account instead."));
    m_reservationEffect->setText(account.reservationApproved ? tr("Permanent licenses can be added to the account and reserved "
                                                                  "for devices that may not reach the Smart Software Manager.")
                                                             : tr("Permanent licenses cannot be added or reserved."));
    m_individual->setText(tr("Strong encryption allowed individually: the account then owns strong encryption licenses; add them "
                             "in a virtual account's tab Licenses."));
}

void SsmAccountPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        for (QLabel *effect : {m_exportEffect, m_reservationEffect, m_individual})
            paintMuted(effect);
    Pane::changeEvent(event);
}

} // namespace lictor
