#include "dialogs/register_dialog.h"

#include "dialogs/license_commands.h"
#include "session/fleet_session.h"
#include "tables/registration_effect.h"
#include "widgets/grow_to_text.h"
#include "widgets/state_badge.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

namespace {
/// The virtual account's name and what is worth knowing of a token that works.
QString describe(const Fleet &fleet, const Token &token)
{
    const VirtualAccount *account = fleet.virtualAccounts().find(token.account);
    const auto left = std::chrono::floor<days>(token.expires - fleet.now).count();
    return RegisterDialog::tr("%1 · expires in %2 d · export-controlled %3")
        .arg(account ? account->name : QString())
        .arg(left)
        .arg(token.exportControlled ? RegisterDialog::tr("allowed") : RegisterDialog::tr("not allowed"));
}
bool isValid(const Fleet &fleet, const Token &token) { return !token.revoked && fleet.now < token.expires; }
} // namespace

RegisterDialog::RegisterDialog(FleetSession &session, std::vector<DeviceId> devices, ChassisId chassis, QWidget *parent)
    : QDialog(parent), m_session(session), m_devices(std::move(devices)), m_chassis(chassis), m_choice(new QComboBox(this)),
      m_token(new QPlainTextEdit(this)), m_reading(new StateBadge(this)), m_warning(new StateBadge(this)),
      m_force(new QCheckBox(tr("&Force registration"), this))
{
    setObjectName(QStringLiteral("registerDialog"));
    setWindowTitle(tr("Register %1").arg(subjectName()));

    auto *choose = new QLabel(tr("&Choose a token:"), this);
    choose->setBuddy(m_choice);
    auto *fresh = new QPushButton(tr("&New Token"), this);
    fresh->setToolTip(tr("Makes a token of the default virtual account that is valid for %1 days.")
                          .arg(m_session.catalog().intervals().tokenDefaultDays));
    fresh->setAutoDefault(false);
    auto *label = new QLabel(tr("&ID Token:"), this);
    label->setBuddy(m_token);
    m_token->setAccessibleName(tr("ID Token"));
    m_token->setTabChangesFocus(true);
    m_token->setPlaceholderText(tr("Paste the token of the Smart Software Manager"));
    m_token->setFixedHeight(m_token->fontMetrics().lineSpacing() * 4 + 12);
    m_force->setToolTip(tr("Registers a device that is registered already but out of step with the server, for example after it "
                           "was removed there by "
                           "mistake (REG-6, REG-7)."));

    auto *buttons = new QDialogButtonBox(this);
    m_register = buttons->addButton(tr("&Register"), QDialogButtonBox::AcceptRole);
    m_register->setObjectName(QStringLiteral("register"));
    m_register->setDefault(true);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);

    auto *grid = new QGridLayout;
    grid->addWidget(choose, 0, 0);
    grid->addWidget(m_choice, 0, 1);
    grid->addWidget(fresh, 0, 2);
    grid->addWidget(label, 1, 0, Qt::AlignTop);
    grid->addWidget(m_token, 1, 1, 1, 2);
    grid->addWidget(m_reading, 2, 1, 1, 2);
    grid->addWidget(m_warning, 3, 1, 1, 2);
    grid->addWidget(m_force, 4, 1, 1, 2);
    m_warning->setObjectName(QStringLiteral("encryptionWarning"));
    grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(grid);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 84, sizeHint().height());

    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        if (const QString text = m_choice->itemData(index).toString(); !text.isEmpty())
            m_token->setPlainText(text);
    });
    connect(fresh, &QPushButton::clicked, this, &RegisterDialog::makeToken);
    connect(m_token, &QPlainTextEdit::textChanged, this, &RegisterDialog::read);
    connect(m_force, &QCheckBox::toggled, this, &RegisterDialog::read);
    connect(m_register, &QPushButton::clicked, this, &RegisterDialog::registerNow);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    fillTokens();
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

QString RegisterDialog::token() const
{
    QString text = m_token->toPlainText();
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

void RegisterDialog::setToken(const QString &token) { m_token->setPlainText(token); }

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

void RegisterDialog::fillTokens()
{
    m_choice->clear();
    m_choice->addItem(tr("Tokens of the Smart Software Manager…"));
    const Fleet &fleet = m_session.fleet();
    fleet.tokens().each([&](TokenId, const Token &one) {
        if (isValid(fleet, one))
            m_choice->addItem(QStringLiteral("%1… · %2").arg(one.text.left(8), describe(fleet, one)), one.text);
    });
    if (m_choice->count() == 1)
        m_choice->setItemText(0, tr("There is no valid token; make one"));
}

void RegisterDialog::makeToken()
{
    CreateToken create;
    create.days = m_session.catalog().intervals().tokenDefaultDays;
    create.exportControlled = m_session.fleet().account.exportQualified;
    create.description = subjectName();
    const auto outcome = m_session.perform(create);
    if (!outcome) {
        m_reading->set(Tone::Critical, outcome.error().sentence());
        return;
    }
    fillTokens();
    if (const Token *made = m_session.fleet().tokens().find(outcome->token))
        m_token->setPlainText(made->text);
}

void RegisterDialog::read()
{
    const Fleet &fleet = m_session.fleet();
    const QString text = token();
    const Token *named = fleet.tokens().find(fleet.findToken(text));
    if (named && isValid(fleet, *named))
        warnOfEncryption(*named);
    else
        warn(Tone::Neutral, {});
    bool can = false;
    if (isRegistered() && !m_force->isChecked()) {
        m_reading->set(Tone::Attention,
            tr("%1 is registered already. Check “Force registration” to register it again (REG-6).").arg(subjectName()));
    } else if (text.isEmpty()) {
        m_reading->set(Tone::Neutral, tr("Paste a token or choose one above."));
    } else if (!named) {
        // The device finds out by asking: that is what a real one does with a token that nobody knows.
        m_reading->set(Tone::Critical, tr("The Smart Software Manager does not know this token; the registration would fail."));
        can = text.size() >= 8;
    } else if (named->revoked) {
        m_reading->set(Tone::Critical, tr("This token was revoked; the registration would fail."));
        can = true;
    } else if (fleet.now >= named->expires) {
        m_reading->set(
            Tone::Critical, tr("This token expired at %1; the registration would fail.").arg(toReadable(named->expires)));
        can = true;
    } else {
        m_reading->set(Tone::Positive, describe(fleet, *named));
        can = true;
    }
    m_register->setEnabled(can);
    m_register->setToolTip(can ? QString() : m_reading->text());
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
        m_reading->set(Tone::Critical, outcome.error().sentence());
        return;
    }
    for (const auto &output : outcome->commands) {
        if (!output.ok) {
            m_reading->set(Tone::Critical, output.output.simplified());
            return;
        }
    }
    accept();
}

} // namespace lictor
