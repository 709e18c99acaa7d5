#include "setting_panes/trustpool_policy_dialog.h"

#include "dialogs/form_dialog.h"
#include "session/fleet_session.h"
#include "settings/server_choice.h"
#include "settings/trusted_pool.h"
#include "widgets/notice.h"
#include "widgets/setting_grid.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace lictor {

namespace {

class TrustpoolPolicyDialog : public FormDialog {
    Q_DECLARE_TR_FUNCTIONS(TrustpoolPolicyDialog)

public:
    TrustpoolPolicyDialog(FleetSession &fleetSession, DeviceId device, const TrustpoolPolicy &policy, QWidget *parent)
        : FormDialog(fleetSession, tr("Edit Trusted Certificate Pool Policy"), tr("OK"), parent), m_device(device),
          m_enable(new QCheckBox(tr("&Enable Automatic Import"), this)), m_url(new QLineEdit(this)), m_time(new QTimeEdit(this)),
          m_consequence(new Notice(this))
    {
        setObjectName(QStringLiteral("trustpoolPolicyDialog"));
        const TrustedCertificates &defaults = fleetSession.catalog().trustedCertificates();
        m_enable->setObjectName(QStringLiteral("enableAutomaticImport"));
        m_enable->setChecked(policy.autoImport);
        m_url->setText(policy.url.isEmpty() ? defaults.bundleUrl : policy.url);
        m_time->setDisplayFormat(timeForm);
        m_time->setTime(QTime::fromString(policy.time.isEmpty() ? defaults.importTime : policy.time, QStringLiteral("H:mm:ss")));

        auto *fixed = new QFormLayout;
        fixed->addRow(tr("Revocation Check:"), new QLabel(tr("Disabled"), this));
        fixed->addRow(tr("Certificate Matching Rules:"), new QLabel(tr("None"), this));
        auto *area = new QGroupBox(tr("Automatic Import"), this);
        auto *column = new QVBoxLayout(area);
        auto *grid = new SettingGrid(area);
        grid->addRow({}, m_enable);
        m_urlRow = grid->addWideRow(tr("&URL:"), m_url);
        m_timeRow = grid->addRow(tr("&Time of day:"), m_time);
        m_timeRow->note(tr("every day, by the device's clock"));
        column->addWidget(grid);
        column->addWidget(m_consequence);
        body()->addLayout(fixed);
        body()->addWidget(area);
        body()->addStretch(1);
        watch(m_enable);
        watch(m_url);
        m_enable->setFocus();
        fit(90);
    }

    TrustpoolPolicy policy() const
    {
        if (!m_enable->isChecked())
            return {};
        const TrustedCertificates &defaults = session().catalog().trustedCertificates();
        const QString time = m_time->time().toString(timeForm), url = m_url->text().trimmed();
        return {true, time == defaults.importTime ? QString() : time, url == defaults.bundleUrl ? QString() : url};
    }

protected:
    std::vector<Fault> faults() const override
    {
        const QString why = m_enable->isChecked() ? whyNoUrl(m_url->text().trimmed()) : QString();
        return why.isEmpty() ? std::vector<Fault>() : std::vector<Fault>{{m_url, why}};
    }
    void follow() override
    {
        const bool on = m_enable->isChecked();
        const QString off = tr("Check “Enable Automatic Import” first.");
        m_urlRow->enable(on, off);
        m_timeRow->enable(on, off);
        const auto wrong = faults();
        wrong.empty() ? m_urlRow->note({}) : m_urlRow->fault(wrong.front().text);
        const std::optional<Instant> change = issuerChange(session().fleet(), m_device);
        if (on)
            m_consequence->set(Tone::Positive, tr("The device follows when the issuer of the server's certificate changes."));
        else if (change && *change > session().fleet().now)
            m_consequence->set(Tone::Attention,
                tr("The server's issuer changes on %1; without automatic import the next contact after that fails (CERTPOOL-2).")
                    .arg(toIso(*change).left(10)));
        else
            m_consequence->set(Tone::Attention,
                tr("Without automatic import, contacts fail from the day on which the issuer of the server's certificate "
                   "changes, until a "
                   "bundle is imported by hand (CERTPOOL-2)."));
    }
    Result<void> carryOut() override { return {}; }

private:
    static inline const QString timeForm = QStringLiteral("HH:mm:ss");

    DeviceId m_device;
    QCheckBox *m_enable;
    QLineEdit *m_url;
    QTimeEdit *m_time;
    SettingRow *m_urlRow = nullptr, *m_timeRow = nullptr;
    Notice *m_consequence;
};

} // namespace

void openTrustpoolPolicyDialog(FleetSession &session, DeviceId device, const TrustpoolPolicy &policy, QWidget *parent,
    std::function<void(const TrustpoolPolicy &)> accepted)
{
    auto *dialog = new TrustpoolPolicyDialog(session, device, policy, parent);
    QObject::connect(
        dialog, &FormDialog::carriedOut, parent, [dialog, accepted = std::move(accepted)] { accepted(dialog->policy()); });
    dialog->open();
}

} // namespace lictor
