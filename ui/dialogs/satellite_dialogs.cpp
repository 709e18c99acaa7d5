#include "dialogs/satellite_dialogs.h"

#include "dialogs/account_combo.h"
#include "dialogs/form_dialog.h"
#include "session/fleet_session.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace lictor {

namespace {
class AddSatelliteDialog : public FormDialog {
    Q_DECLARE_TR_FUNCTIONS(AddSatelliteDialog)

public:
    AddSatelliteDialog(FleetSession &fleetSession, QWidget *parent)
        : FormDialog(fleetSession, tr("Add On-Prem Server"), tr("Add Server"), parent), m_name(new QLineEdit(this)),
          m_address(new QLineEdit(this)), m_version(new QLineEdit(AddSatellite{}.version, this)),
          m_account(new AccountCombo(fleetSession, this)), m_days(new QSpinBox(this))
    {
        m_days->setRange(1, 365);
        m_days->setValue(30);
        addField(tr("Name:"), m_name);
        addField(tr("Address:"), m_address);
        addHint(tr("The address that its devices have in the URL of their profile License."));
        addField(tr("Version:"), m_version);
        addField(tr("Virtual Account:"), m_account);
        addField(tr("Synchronizes every:"), m_days, new QLabel(tr("days"), this));
        m_name->setFocus();
        fit(70);
    }

protected:
    std::vector<Fault> faults() const override
    {
        std::vector<Fault> found;
        if (text(m_name).isEmpty())
            found.push_back({m_name, tr("An On-Prem server needs a name.")});
        else if (session().fleet().findSatellite(text(m_name)))
            found.push_back({m_name, tr("A server named “%1” exists already. Choose another name.").arg(text(m_name))});
        if (text(m_address).isEmpty())
            found.push_back({m_address, tr("Enter the server's name or address, such as 10.9.8.7.")});
        return found;
    }
    Result<void> carryOut() override
    {
        const auto outcome = session().perform(
            AddSatellite{text(m_name), text(m_address), text(m_version), days(m_days->value()), m_account->account()});
        if (!outcome)
            return tl::unexpected(outcome.error());
        return {};
    }

private:
    static QString text(const QLineEdit *field) { return field->text().trimmed(); }

    QLineEdit *m_name, *m_address, *m_version;
    AccountCombo *m_account;
    QSpinBox *m_days;
};
} // namespace

void openAddSatelliteDialog(FleetSession &session, QWidget *parent) { (new AddSatelliteDialog(session, parent))->open(); }

} // namespace lictor
