#include "dialogs/register_dialog.h"

#include "dialogs/license_commands.h"
#include "dialogs/token_rows.h"
#include "session/fleet_session.h"
#include "tables/registration_effect.h"
#include "widgets/grow_to_text.h"
#include "widgets/state_badge.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

RegisterDialog::RegisterDialog(FleetSession &session, std::vector<DeviceId> devices, ChassisId chassis, QWidget *parent)
    : QDialog(parent), m_session(session), m_devices(std::move(devices)), m_chassis(chassis), m_warning(new StateBadge(this))
{
    setObjectName(QStringLiteral("registerDialog"));
    setWindowTitle(tr("Register %1").arg(subjectName()));

    auto *grid = new QGridLayout;
    m_token = new TokenRows(session, grid, this);
    m_token->setDescription(subjectName());
    m_force = new QCheckBox(tr("&Force registration"), this);
    m_force->setToolTip(tr("Registers a device that is registered already but out of step with the server, for example after it "
                           "was removed there by "
                           "mistake (REG-6, REG-7)."));

    auto *buttons = new QDialogButtonBox(this);
    m_register = buttons->addButton(tr("&Register"), QDialogButtonBox::AcceptRole);
    m_register->setObjectName(QStringLiteral("register"));
    m_register->setDefault(true);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);

    grid->addWidget(m_warning, TokenRows::count, 1, 1, 2);
    grid->addWidget(m_force, TokenRows::count + 1, 1, 1, 2);
    m_warning->setObjectName(QStringLiteral("encryptionWarning"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(grid);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 84, sizeHint().height());

    connect(m_token, &TokenRows::changed, this, &RegisterDialog::read);
    connect(m_force, &QCheckBox::toggled, this, &RegisterDialog::read);
    connect(m_register, &QPushButton::clicked, this, &RegisterDialog::registerNow);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    read();
    m_token->setFocus();
}

QString RegisterDialog::subjectName() const
{
    const Fleet &fleet = m_session.fleet();
    if (m_chassis)
        return tr("chassis %1").arg(fleet.chassis().at(m_chassis).name);
    if (m_devices.size() == 1)
        return fleet.devices().at(m_devices.front()).name;
    return tr("%1 devices").arg(m_devices.size());
}

bool RegisterDialog::isRegistered() const
{
    const Fleet &fleet = m_session.fleet();
    if (m_chassis)
        return fleet.chassis().at(m_chassis).agent.registered() != nullptr;
    return m_devices.size() == 1 && fleet.devices().at(m_devices.front()).agent.registered() != nullptr;
}

QString RegisterDialog::token() const { return m_token->token(); }

void RegisterDialog::setToken(const QString &token) { m_token->setToken(token); }

std::vector<DeviceId> RegisterDialog::concerned() const
{
    if (!m_chassis)
        return m_devices;
    std::vector<DeviceId> modules;
    m_session.fleet().devices().each([&](DeviceId id, const Device &device) {
        if (device.chassis == m_chassis)
            modules.push_back(id);
    });
    return modules;
}

void RegisterDialog::warnOfEncryption(const Token &token)
{
    const Fleet &fleet = m_session.fleet();
    const RegistrationEffect effect = registrationEffect(fleet, m_session.catalog(), concerned(), token);
    const auto name = [&](const std::vector<DeviceId> &devices) {
        return devices.size() == 1 ? fleet.devices().at(devices.front()).name : tr("%n devices", nullptr, int(devices.size()));
    };
    QStringList sentences;
    if (!effect.losing.empty())
        sentences +=
            tr("This token does not allow strong encryption. Registering again with it takes 3DES and AES away from %1, and VPN "
               "that uses them stops (ENC-5, ENC-23). A token that allows it brings them back only after a reload.")
                .arg(name(effect.losing));
    if (!effect.keeping.empty())
        sentences += tr("%1: strong encryption stays, although this token does not allow it (ENC-15).").arg(name(effect.keeping));
    warn(effect.losing.empty() ? Tone::Info : Tone::Attention, sentences.join(u'\n'));
}

void RegisterDialog::warn(Tone tone, const QString &text)
{
    const bool isNew = !text.isEmpty() && text != m_warning->text();
    m_warning->set(tone, text);
    m_warning->setVisible(!text.isEmpty());
    growToText(this);
    if (!isNew)
        return;
    QAccessibleEvent alert(m_warning, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void RegisterDialog::read()
{
    const Fleet &fleet = m_session.fleet();
    TokenReading reading = readToken(fleet, token());
    if (const Token *valid = validToken(fleet, token()))
        warnOfEncryption(*valid);
    else
        warn(Tone::Neutral, {});
    if (isRegistered() && !m_force->isChecked())
        reading = {Tone::Attention,
            tr("%1 is registered already. Check “Force registration” to register it again (REG-6).").arg(subjectName()), false};
    m_token->say(reading.tone, reading.text);
    m_register->setEnabled(reading.usable);
    m_register->setToolTip(reading.usable ? QString() : reading.text);
}

void RegisterDialog::registerNow()
{
    const QString force = m_force->isChecked() ? QStringLiteral(" force") : QString();
    if (m_chassis) {
        license_commands::runOnChassis(m_session, m_chassis, QString(QStringLiteral("register idtoken ") + token() + force));
        accept();
        return;
    }
    RunCommands commands;
    commands.devices = m_devices;
    commands.lines = {QString(QStringLiteral("license smart register idtoken ") + token() + force)};
    if (m_devices.size() > 20) {
        m_session.start(commands);
        accept();
        return;
    }
    const auto outcome = m_session.perform(commands);
    if (!outcome) {
        m_token->say(Tone::Critical, outcome.error().sentence());
        return;
    }
    for (const auto &output : outcome->commands) {
        if (!output.ok) {
            m_token->say(Tone::Critical, output.output.simplified());
            return;
        }
    }
    accept();
}

} // namespace lictor
