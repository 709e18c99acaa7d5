#include "dialogs/account_dialogs.h"

#include "dialogs/form_dialog.h"
#include "session/fleet_session.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace lictor {

namespace {
class NewAccountDialog : public FormDialog {
    Q_DECLARE_TR_FUNCTIONS(NewAccountDialog)

public:
    NewAccountDialog(FleetSession &fleetSession, QWidget *parent)
        : FormDialog(fleetSession, tr("New Virtual Account"), tr("Add Virtual Account"), parent), m_name(new QLineEdit(this)),
          m_description(new QLineEdit(this))
    {
        addField(tr("Name:"), m_name);
        addField(tr("Description:"), m_description);
        addHint(tr("Licenses and devices belong to one virtual account each; only its own devices can use its licenses."));
        m_name->setFocus();
        fit(70);
    }
    QString name() const { return m_name->text().trimmed(); }

protected:
    std::vector<Fault> faults() const override
    {
        if (name().isEmpty())
            return {{m_name, tr("A virtual account needs a name.")}};
        if (session().fleet().findVirtualAccount(name()))
            return {{m_name, tr("A virtual account named “%1” exists already. Choose another name.").arg(name())}};
        return {};
    }
    Result<void> carryOut() override
    {
        const auto outcome = session().perform(AddVirtualAccount{name(), m_description->text().trimmed()});
        if (!outcome)
            return tl::unexpected(outcome.error());
        return {};
    }

private:
    QLineEdit *m_name, *m_description;
};
} // namespace

void openNewAccountDialog(FleetSession &session, QWidget *parent, std::function<void(VirtualAccountId)> made)
{
    auto *dialog = new NewAccountDialog(session, parent);
    QObject::connect(dialog, &FormDialog::carriedOut, dialog, [dialog, &session, made = std::move(made)] {
        if (made)
            made(session.fleet().findVirtualAccount(dialog->name()));
    });
    dialog->open();
}

} // namespace lictor
