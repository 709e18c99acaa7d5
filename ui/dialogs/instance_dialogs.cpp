#include "dialogs/instance_dialogs.h"

#include "dialogs/account_combo.h"
#include "dialogs/form_dialog.h"
#include "fleet/requests.h"
#include "session/fleet_session.h"
#include "tables/instance_table.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

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

    /// The instances of devices, each once: modules of a chassis share one.
    std::vector<InstanceId> instancesOf(const FleetSession &session, const std::vector<DeviceId> &devices)
    {
        std::vector<InstanceId> found;
        for (const DeviceId id : devices) {
            const Device *device = session.fleet().devices().find(id);
            const Registered *registered = device ? agentOf(session.fleet(), session.catalog(), *device).registered() : nullptr;
            if (registered && session.fleet().instances().find(registered->instance))
                found.push_back(registered->instance);
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    class TransferInstancesDialog : public FormDialog {
    public:
        TransferInstancesDialog(FleetSession &fleetSession, const QString &title, std::vector<InstanceId> instances, const QString &what, QWidget *parent) :
            FormDialog(fleetSession, title, tr("Transfer"), parent), m_instances(std::move(instances)), m_to(new AccountCombo(fleetSession, this)),
            m_effect(plainText({}, this))
        {
            body()->insertWidget(0, plainText(what, this));
            const auto accountOf = [&](InstanceId id) { return session().fleet().instances().at(id).account; };
            if (!m_instances.empty() && std::all_of(m_instances.begin(), m_instances.end(), [&](InstanceId id) { return accountOf(id) == accountOf(m_instances.front()); }))
                m_to->leaveOut(accountOf(m_instances.front()));
            addField(tr("To Virtual Account:"), m_to);
            body()->addWidget(m_effect);
            body()->addStretch(1);
            resize(fontMetrics().averageCharWidth() * 84, sizeHint().height());
        }

    protected:
        void follow() override
        {
            verb()->setEnabled(m_to->count() > 0 && !m_instances.empty());
            if (m_to->count() == 0)
                m_effect->setText(tr("There is no other virtual account. Make one first."));
            else if (m_instances.size() == 1) {
                const auto tried = session().tryOut(TransferInstance{m_instances.front(), m_to->account()});
                m_effect->setText(!tried ? tried.error().sentence()
                                         : tr("%1 uses %2; from then on these count in %3.")
                                               .arg(session().fleet().instances().at(m_instances.front()).name,
                                                   InstanceTable::usesText(session().fleet().instances().at(m_instances.front())), m_to->currentText()));
            } else {
                m_effect->setText(tr("What they use counts in %1 from then on.").arg(m_to->currentText()));
            }
        }

        Result<void> carryOut() override
        {
            for (const InstanceId id : m_instances) {
                const ProductInstance *instance = session().fleet().instances().find(id);
                if (!instance || instance->account == m_to->account())
                    continue;
                if (const auto outcome = session().perform(TransferInstance{id, m_to->account()}); !outcome)
                    return tl::unexpected(outcome.error());
            }
            return {};
        }

    private:
        std::vector<InstanceId> m_instances;
        AccountCombo *m_to;
        QLabel *m_effect;
    };

    class RemoveInstanceDialog : public FormDialog {
    public:
        RemoveInstanceDialog(FleetSession &fleetSession, InstanceId id, QWidget *parent) :
            FormDialog(fleetSession, tr("Confirm Remove Product Instance"), tr("Remove Product Instance"), parent), m_instance(id)
        {
            const ProductInstance &instance = session().fleet().instances().at(id);
            body()->insertWidget(0, plainText(tr("Remove %1 (PID:%2,SN:%3) from the Smart Account?").arg(instance.name, instance.udiPid, instance.udiSerial), this));
            const QString uses = instance.uses.empty() ? tr("It uses no licenses.") : tr("What it uses becomes free at once: %1.").arg(InstanceTable::usesText(instance));
            for (const QString &consequence : {uses,
                     tr("The device itself is not told: it still believes that it is registered until it next asks for an authorization or a certificate."),
                     tr("To come back it has to be registered again, with Force."), tr("Undo will still be possible.")})
                body()->addWidget(plainText(QStringLiteral("• ") + consequence, this));
            body()->addStretch(1);
            verb()->setDefault(false);
            verb()->setAutoDefault(false);
            resize(fontMetrics().averageCharWidth() * 84, sizeHint().height());
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
}

void openTransferInstanceDialog(FleetSession &session, InstanceId instance, QWidget *parent)
{
    const ProductInstance *found = session.fleet().instances().find(instance);
    if (!found)
        return;
    const QString what = FormDialog::tr("%1 belongs to %2.").arg(found->name, session.fleet().virtualAccounts().at(found->account).name);
    (new TransferInstancesDialog(session, FormDialog::tr("Transfer Product Instance"), {instance}, what, parent))->open();
}

void openRemoveInstanceDialog(FleetSession &session, InstanceId instance, QWidget *parent)
{
    if (session.fleet().instances().find(instance))
        (new RemoveInstanceDialog(session, instance, parent))->open();
}

void openMoveToAccountDialog(FleetSession &session, const std::vector<DeviceId> &devices, QWidget *parent)
{
    std::vector<InstanceId> instances = instancesOf(session, devices);
    const QString what = instances.empty()
        ? FormDialog::tr("None of the chosen devices is registered. A device comes into a virtual account by registering with a token of it.")
        : FormDialog::tr("%n product instance(s) of the chosen devices will be moved. Devices that are not registered come into a virtual account by "
                         "registering with a token of it.",
              nullptr, int(instances.size()));
    (new TransferInstancesDialog(session, FormDialog::tr("Move to Virtual Account"), std::move(instances), what, parent))->open();
}

} // namespace lictor
