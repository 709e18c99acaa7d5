#include "panes/ssm_account_pane.h"

#include "dialogs/form_dialog.h"
#include "session/fleet_session.h"

#include <QCheckBox>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QVBoxLayout>

namespace lictor {

SsmAccountPane::SsmAccountPane(FleetSession &session, QWidget *parent)
    : Pane(session, parent), m_export(new QCheckBox(tr("Qualified for export-controlled functionality"), this)),
      m_reservation(new QCheckBox(tr("Approved for permanent license reservation"), this)), m_exportEffect(new QLabel(this)),
      m_reservationEffect(new QLabel(this)), m_individual(new QLabel(this))
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
    column->addStretch(1);

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

QStringList SsmAccountPane::path() const { return {tr("Smart Software Manager"), tr("Account")}; }
void SsmAccountPane::show(const Subject &) { reload(); }

void SsmAccountPane::refresh(const ChangeSet &changes)
{
    if (changes.account)
        reload();
}

void SsmAccountPane::reload()
{
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
