#include "dialogs/user_dialog.h"

#include "dialogs/form_dialog.h"
#include "session/fleet_session.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace lictor {

namespace {
class UserDialog : public FormDialog {
    Q_DECLARE_TR_FUNCTIONS(UserDialog)

public:
    UserDialog(FleetSession &fleetSession, const PortalUser *known, QWidget *parent)
        : FormDialog(fleetSession, known ? tr("Edit User") : tr("Add User"), known ? tr("Change User") : tr("Add User"), parent),
          m_isNew(!known), m_name(new QLineEdit(known                       ? known->name
                                   : fleetSession.fleet().users().isEmpty() ? fleetSession.user()
                                                                            : QString(),
                               this)),
          m_administrator(new QCheckBox(tr("Administrator: reaches everything and decides what others reach"), this)),
          m_accounts(new QListWidget(this))
    {
        m_name->setReadOnly(!m_isNew);
        m_administrator->setChecked(known ? known->administrator : fleetSession.fleet().users().isEmpty());
        fleetSession.fleet().virtualAccounts().each([&](VirtualAccountId id, const VirtualAccount &account) {
            auto *item = new QListWidgetItem(account.name, m_accounts);
            const bool reached = known && std::find(known->accounts.begin(), known->accounts.end(), id) != known->accounts.end();
            item->setCheckState(reached ? Qt::Checked : Qt::Unchecked);
            item->setData(Qt::UserRole, id.value);
        });
        addField(tr("Name:"), m_name);
        addHint(tr("The name under which the user acts; it stands in the event log and in the journal."));
        addField(QString(), m_administrator);
        addField(tr("Virtual accounts:"), m_accounts);
        connect(m_administrator, &QCheckBox::toggled, this, [this] { touched(); });
        connect(m_accounts, &QListWidget::itemChanged, this, [this] { touched(); });
        follow();
        (m_isNew ? static_cast<QWidget *>(m_name) : m_accounts)->setFocus();
        fit(70);
    }

protected:
    void follow() override { m_accounts->setEnabled(!m_administrator->isChecked()); }
    std::vector<Fault> faults() const override
    {
        std::vector<Fault> found;
        const QString name = m_name->text().trimmed();
        if (name.isEmpty())
            found.push_back({m_name, tr("A user needs a name.")});
        else if (m_isNew && session().fleet().findUser(name))
            found.push_back({m_name, tr("There is a user “%1” already. Choose another name.").arg(name)});
        if (!m_administrator->isChecked() && chosen().empty())
            found.push_back({m_accounts, tr("Choose the virtual accounts that the user reaches.")});
        return found;
    }
    Result<void> carryOut() override
    {
        const auto outcome = session().perform(SetPortalUser{m_name->text().trimmed(), m_administrator->isChecked(), chosen()});
        if (!outcome)
            return tl::unexpected(outcome.error());
        return {};
    }

private:
    std::vector<VirtualAccountId> chosen() const
    {
        std::vector<VirtualAccountId> accounts;
        for (int row = 0; row < m_accounts->count(); ++row)
            if (const QListWidgetItem *item = m_accounts->item(row); item->checkState() == Qt::Checked)
                accounts.push_back(VirtualAccountId{item->data(Qt::UserRole).toUInt()});
        return accounts;
    }

    bool m_isNew;
    QLineEdit *m_name;
    QCheckBox *m_administrator;
    QListWidget *m_accounts;
};
} // namespace

void openUserDialog(FleetSession &session, UserId user, QWidget *parent)
{
    (new UserDialog(session, session.fleet().users().find(user), parent))->open();
}

} // namespace lictor
