#include "panes/ssm_inventory_pane.h"

#include "dialogs/account_combo.h"
#include "dialogs/account_dialogs.h"
#include "entitlement/compliance.h"
#include "panes/ssm_events_tab.h"
#include "panes/ssm_general_tab.h"
#include "panes/ssm_instances_tab.h"
#include "panes/ssm_licenses_tab.h"
#include "session/fleet_session.h"
#include "widgets/flow_layout.h"
#include "widgets/place.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lictor {

SsmInventoryPane::SsmInventoryPane(FleetSession &session, QWidget *parent)
    : Pane(session, parent), m_account(new AccountCombo(session, this)), m_tabs(new QTabWidget(this)),
      m_general(new SsmGeneralTab(session, this)), m_licenses(new SsmLicensesTab(session, this)),
      m_instances(new SsmInstancesTab(session, this)), m_events(new SsmEventsTab(session, this))
{
    setAccessibleName(tr("Inventory"));
    auto *label = new QLabel(tr("Virtual Account:"), this);
    label->setBuddy(m_account);
    auto *newAccount = new QPushButton(tr("New virtual account…"), this);
    newAccount->setAutoDefault(false);
    auto *head = new FlowLayout;
    head->addWidget(label);
    head->addWidget(m_account);
    head->addWidget(newAccount);

    const auto addTab = [this](QWidget *tab, const QString &place, const QString &title) {
        tab->setObjectName(place);
        m_tabs->addTab(tab, title);
    };
    addTab(m_general, QStringLiteral("General"), tr("General"));
    addTab(m_licenses, QStringLiteral("Licenses"), tr("Licenses"));
    addTab(m_instances, QStringLiteral("Product Instances"), tr("Product Instances"));
    addTab(m_events, QStringLiteral("Event Log"), tr("Event Log"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);

    connect(m_account, &QComboBox::currentIndexChanged, this, &SsmInventoryPane::chooseAccount);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SsmInventoryPane::reloadTab);
    connect(newAccount, &QPushButton::clicked, this, [this] {
        openNewAccountDialog(this->session(), window(), [this](VirtualAccountId made) {
            m_account->reload();
            m_account->choose(made);
        });
    });
    chooseAccount();
}

QStringList SsmInventoryPane::path() const { return place("Smart Software Manager > Inventory"); }

void SsmInventoryPane::show(const Subject &subject)
{
    m_account->reload();
    if (subject.account)
        m_account->choose(subject.account);
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->widget(tab)->objectName() == subject.place)
            m_tabs->setCurrentIndex(tab);
    reloadTab();
}

void SsmInventoryPane::refresh(const ChangeSet &changes)
{
    if (!changes.account && !changes.clock)
        return;
    m_account->reload();
    reloadTab();
    Q_EMIT stateChanged();
}

void SsmInventoryPane::chooseAccount()
{
    reloadTab();
    Q_EMIT stateChanged();
}

void SsmInventoryPane::reloadTab()
{
    if (auto *tab = qobject_cast<SsmTab *>(m_tabs->currentWidget()))
        tab->setAccount(m_account->account());
}

Pane::Banner SsmInventoryPane::banner() const
{
    const auto positions = entitlement::positions(session().fleet(), session().catalog(), m_account->account());
    const auto shortOnes = std::count_if(positions.begin(), positions.end(),
        [](const entitlement::Position &position) { return position.status == entitlement::Compliance::OutOfCompliance; });
    if (shortOnes == 0)
        return {};
    const auto first = std::find_if(positions.begin(), positions.end(),
        [](const entitlement::Position &position) { return position.status == entitlement::Compliance::OutOfCompliance; });
    const QString text = shortOnes == 1
        ? tr("%1 is out of compliance: %2: %3.")
              .arg(m_account->currentText(), session().catalog().licenseName(first->key), first->reason)
        : tr("%1 is out of compliance in %n licenses.", nullptr, int(shortOnes)).arg(m_account->currentText());
    return {Tone::Critical, text};
}

} // namespace lictor
