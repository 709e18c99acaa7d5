#include "dialogs/instance_dialogs.h"

#include "dialogs/account_combo.h"
#include "dialogs/form_dialog.h"
#include "session/fleet_session.h"
#include "tables/instance_table.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
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
        const auto tried = session().tryOut(TransferInstances{{m_instance}, m_to->account()});
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
        const auto outcome = session().perform(TransferInstances{{m_instance}, m_to->account()});
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
        const bool reserved = !instance.reserved->license.isEmpty();
        const QString udi = QStringLiteral("PID:%1,SN:%2").arg(instance.udiPid, instance.udiSerial);
        body()->insertWidget(0,
            plainText(reserved ? tr("Remove %1 from the Smart Account and return its permanent license?").arg(udi)
                               : tr("Remove %1 (%2) from the Smart Account?").arg(instance.name, udi),
                this));
        for (const QString &consequence : reserved ? ofReservation() : ofRegistration(instance))
            body()->addWidget(plainText(QStringLiteral("• ") + consequence, this));
        body()->addStretch(1);
        makeCautious();
        if (reserved)
            askForReturnCode();
        fit(84);
    }

protected:
    std::vector<Fault> faults() const override
    {
        if (!m_returnCode)
            return {};
        if (returnCode().isEmpty())
            return {{m_returnCode, tr("A return code is needed. The device prints it at the return (PLR-20).")}};
        if (const auto tried = session().tryOut(RemoveInstance{m_instance, returnCode()}); !tried)
            return {{m_returnCode, tried.error().sentence()}};
        return {};
    }

    Result<void> carryOut() override
    {
        const auto outcome = session().perform(RemoveInstance{m_instance, returnCode()});
        if (!outcome)
            return tl::unexpected(outcome.error());
        return {};
    }

private:
    static QStringList ofRegistration(const ProductInstance &instance)
    {
        return {instance.uses.empty() ? tr("It uses no licenses.")
                                      : tr("What it uses becomes free at once: %1.").arg(InstanceTable::usesText(instance)),
            tr("The device itself is not told: it still believes that it is registered until it next asks for an "
               "authorization or a certificate."),
            tr("To come back it has to be registered again, with Force."), tr("Undo will still be possible.")};
    }

    static QStringList ofReservation()
    {
        return {tr("On the device, license smart reservation return prints the return code and takes the license away "
                   "(on a Firepower 4100/9300: return in scope reservation of the chassis)."),
            tr("The device needs no contact for that; the license is free for another device as soon as the code is accepted."),
            tr("Undo will still be possible.")};
    }

    void askForReturnCode()
    {
        m_returnCode = new QLineEdit(this);
        addField(tr("Return code:"), m_returnCode);
        m_returnCode->setFocus();
    }

    QString returnCode() const { return m_returnCode ? m_returnCode->text().trimmed() : QString(); }

    InstanceId m_instance;
    QLineEdit *m_returnCode = nullptr;
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
