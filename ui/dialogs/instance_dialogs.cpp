#include "dialogs/instance_dialogs.h"

#include "dialogs/account_combo.h"
#include "dialogs/form_dialog.h"
#include "session/fleet_session.h"
#include "tables/instance_table.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

namespace {
QLabel *plainText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

class TransferInstanceDialog : public FormDialog {
    Q_DECLARE_TR_FUNCTIONS(TransferInstanceDialog)

public:
    TransferInstanceDialog(FleetSession &fleetSession, InstanceId id, QWidget *parent)
        : FormDialog(fleetSession, tr("Transfer Product Instance"), tr("Transfer"), parent), m_instance(id),
          m_to(new AccountCombo(fleetSession, this)), m_effect(plainText({}, this))
    {
        const ProductInstance &instance = session().fleet().instances().at(id);
        body()->insertWidget(0,
            plainText(
                tr("%1 belongs to %2.").arg(instance.name, session().fleet().virtualAccounts().at(instance.account).name), this));
        m_to->leaveOut(instance.account);
        addField(tr("To Virtual Account:"), m_to);
        body()->addWidget(m_effect);
        body()->addStretch(1);
        fit(84);
    }

protected:
    void follow() override
    {
        const auto tried = session().tryOut(TransferInstance{m_instance, m_to->account()});
        verb()->setEnabled(tried.has_value());
        if (!tried) {
            m_effect->setText(tried.error().sentence());
            return;
        }
        const ProductInstance &instance = tried->fleet.instances().at(m_instance);
        m_effect->setText(tr("%1 uses %2; from then on these count in %3.")
                              .arg(instance.name, InstanceTable::usesText(instance), m_to->currentText()));
    }

    Result<void> carryOut() override
    {
        const auto outcome = session().perform(TransferInstance{m_instance, m_to->account()});
        if (!outcome)
            return tl::unexpected(outcome.error());
        return {};
    }

private:
    InstanceId m_instance;
    AccountCombo *m_to;
    QLabel *m_effect;
};

class RemoveInstanceDialog : public FormDialog {
    Q_DECLARE_TR_FUNCTIONS(RemoveInstanceDialog)

public:
    RemoveInstanceDialog(FleetSession &fleetSession, InstanceId id, QWidget *parent)
        : FormDialog(fleetSession, tr("Confirm Remove Product Instance"), tr("Remove Product Instance"), parent), m_instance(id)
    {
        const ProductInstance &instance = session().fleet().instances().at(id);
        body()->insertWidget(0,
            plainText(
                tr("Remove %1 (PID:%2,SN:%3) from the Smart Account?").arg(instance.name, instance.udiPid, instance.udiSerial),
                this));
        const QString uses = instance.uses.empty()
            ? tr("It uses no licenses.")
            : tr("What it uses becomes free at once: %1.").arg(InstanceTable::usesText(instance));
        for (const QString &consequence : {uses,
                 tr("The device itself is not told: it still believes that it is registered until it next asks for an "
                    "authorization or a certificate."),
                 tr("To come back it has to be registered again, with Force."), tr("Undo will still be possible.")})
            body()->addWidget(plainText(QStringLiteral("• ") + consequence, this));
        body()->addStretch(1);
        makeCautious();
        fit(84);
    }

protected:
    Result<void> carryOut() override
    {
        const auto outcome = session().perform(RemoveInstance{m_instance});
        if (!outcome)
            return tl::unexpected(outcome.error());
        return {};
    }

private:
    InstanceId m_instance;
};
} // namespace

void openTransferInstanceDialog(FleetSession &session, InstanceId instance, QWidget *parent)
{
    if (session.fleet().instances().find(instance))
        (new TransferInstanceDialog(session, instance, parent))->open();
}

void openRemoveInstanceDialog(FleetSession &session, InstanceId instance, QWidget *parent)
{
    if (session.fleet().instances().find(instance))
        (new RemoveInstanceDialog(session, instance, parent))->open();
}

} // namespace lictor
