#include "panes/smart_licensing_actions.h"

#include "dialogs/license_commands.h"
#include "fleet/method.h"
#include "order/device_facts.h"
#include "session/fleet_session.h"
#include "widgets/flow_layout.h"
#include "widgets/state_badge.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

namespace {
QString date(Instant instant) { return toReadable(instant).left(10); }
QString linkTo(const Chassis &chassis)
{
    const QString name = chassis.name.toHtmlEscaped();
    return QStringLiteral("<a href=\"%1\">%1</a>").arg(name);
}
QString inDays(Instant from, Instant to)
{
    const auto away = to - from;
    if (away < hours{48})
        return SmartLicensingActions::tr("in %1 h").arg(std::max<qint64>(0, std::chrono::floor<hours>(away).count()));
    return SmartLicensingActions::tr("in %1 d").arg(std::chrono::floor<days>(away).count());
}
} // namespace

SmartLicensingActions::SmartLicensingActions(FleetSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_state(new StateBadge(this)), m_register(new QPushButton(tr("&Register"), this)),
      m_unregister(new QPushButton(tr("&Unregister"), this)),
      m_renewCertificate(new QPushButton(tr("Renew &ID Certificate"), this)),
      m_renewAuthorization(new QPushButton(tr("Renew &Authorization"), this)), m_chassis(new QPushButton(this)),
      m_reserve(new QPushButton(tr("&Permanent License…"), this)), m_chassisMenu(new QMenu(this))
{
    auto *row = new FlowLayout; // in a long language the four need two lines of a small window
    for (QPushButton *button : {m_register, m_unregister, m_renewCertificate, m_renewAuthorization, m_chassis}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_reserve->setAutoDefault(false);
    auto *stateRow = new QHBoxLayout; // the other way to a license, where the four buttons leave no room in a small window
    stateRow->setContentsMargins({});
    stateRow->addWidget(m_state, 1);
    auto *status = new QPushButton(tr("S&how Status"), this);
    status->setAutoDefault(false);
    status->setToolTip(tr("Monitoring > Properties > Smart License: the place to look after registering"));
    connect(status, &QPushButton::clicked, this, &SmartLicensingActions::statusWanted);
    stateRow->addWidget(status, 0, Qt::AlignTop);
    stateRow->addWidget(m_reserve, 0, Qt::AlignTop);
    m_register->setObjectName(QStringLiteral("register"));
    m_unregister->setObjectName(QStringLiteral("unregister"));
    m_renewCertificate->setObjectName(QStringLiteral("renewCertificate"));
    m_renewAuthorization->setObjectName(QStringLiteral("renewAuthorization"));
    m_chassis->setObjectName(QStringLiteral("chassis"));
    m_reserve->setObjectName(QStringLiteral("reserve"));
    m_reserve->setToolTip(tr("Permanent license reservation, for devices that may not reach the internet (PLR-1)"));
    m_chassis->setMenu(m_chassisMenu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addLayout(stateRow);

    const auto one = [this] { return std::vector<DeviceId>{m_device}; };
    connect(m_register, &QPushButton::clicked, this,
        [this, one] { license_commands::openRegister(m_session, one(), window(), m_tokens[m_device]); });
    connect(m_state, &StateBadge::linkActivated, this, &SmartLicensingActions::chassisWanted);
    m_state->setObjectName(QStringLiteral("registrationState"));
    connect(m_unregister, &QPushButton::clicked, this, [this, one] { license_commands::unregister(m_session, one(), window()); });
    connect(
        m_renewCertificate, &QPushButton::clicked, this, [this, one] { license_commands::renewCertificate(m_session, one()); });
    connect(m_renewAuthorization, &QPushButton::clicked, this,
        [this, one] { license_commands::renewAuthorization(m_session, one()); });
    connect(m_reserve, &QPushButton::clicked, this, [this] { license_commands::openReservation(m_session, m_device, window()); });
}

void SmartLicensingActions::show(DeviceId device)
{
    m_device = device;
    if (!m_session.fleet().devices().find(device))
        return;
    showState();
    showButtons();
}

void SmartLicensingActions::showButtons()
{
    const Fleet &fleet = m_session.fleet();
    const Device &device = fleet.devices().at(m_device);
    const bool byChassis = m_session.catalog().model(device.model).series->registrar == Registrar::Chassis;
    for (QPushButton *button : {m_register, m_unregister, m_renewCertificate, m_renewAuthorization})
        button->setVisible(!byChassis);
    m_chassis->setVisible(byChassis);
    if (byChassis) {
        const ChassisId id = device.chassis;
        const Chassis *chassis = fleet.chassis().find(id);
        if (!chassis)
            return;
        m_chassis->setText(tr("Chassis %1").arg(chassis->name));
        m_chassis->setToolTip(tr("The supervisor registers for all its modules; the token is entered there (TOK-9)."));
        m_chassisMenu->clear();
        m_chassisMenu->setToolTipsVisible(true);
        m_chassisMenu->addAction(tr("&Go to Chassis"), this, &SmartLicensingActions::chassisWanted);
        m_chassisMenu->addSeparator();
        QAction *registers = m_chassisMenu->addAction(
            tr("&Register…"), this, [this, id] { license_commands::openRegisterChassis(m_session, id, window()); });
        const QString whyNot = license_commands::whyNotRegisterChassis(m_session, id);
        registers->setEnabled(whyNot.isEmpty());
        registers->setToolTip(whyNot);
        const bool registered = chassis->agent.registered();
        m_chassisMenu
            ->addAction(
                tr("R&enew"), this, [this, id] { license_commands::runOnChassis(m_session, id, QStringLiteral("renew")); })
            ->setEnabled(registered);
        m_chassisMenu
            ->addAction(tr("&Deregister"), this,
                [this, id] { license_commands::runOnChassis(m_session, id, QStringLiteral("deregister")); })
            ->setEnabled(registered);
        return;
    }
    const std::vector<DeviceId> one{m_device};
    const auto set = [](QPushButton *button, const QString &why) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    };
    set(m_register, license_commands::whyNotRegister(m_session, one));
    set(m_unregister, license_commands::whyNotUnregister(m_session, one));
    set(m_renewCertificate, license_commands::whyNotRenew(m_session, one));
    set(m_renewAuthorization, license_commands::whyNotRenew(m_session, one));
}

void SmartLicensingActions::showState()
{
    const Fleet &fleet = m_session.fleet();
    const Catalog &catalog = m_session.catalog();
    const Device &device = fleet.devices().at(m_device);
    const LicenseState state = licenseState(fleet, catalog, m_device);
    const Chassis *chassis = fleet.chassis().find(device.chassis);
    const bool byChassis = catalog.model(device.model).series->registrar == Registrar::Chassis && chassis;
    const AgentState &agent = agentOf(fleet, catalog, device);
    QStringList parts;
    if (const Registered *registered = agent.registered()) {
        const VirtualAccount *account = fleet.virtualAccounts().find(registered->account);
        const QString name = account ? account->name : QString();
        parts << (byChassis ? tr("Registered by chassis %1 to %2 since %3")
                                  .arg(linkTo(*chassis), name.toHtmlEscaped(), date(registered->since))
                            : tr("Registered to %1 since %2").arg(name, date(registered->since)));
        if (state.authorization == AuthorizationWord::Authorized)
            parts << tr("authorized");
        parts << tr("next contact %1").arg(inDays(fleet.now, registered->nextContact))
              << tr("certificate until %1").arg(date(registered->certificate.until))
              << tr("token export-controlled: %1").arg(registered->exportControlled ? tr("Allowed") : tr("Not allowed"));
    } else if (state.registration == RegistrationWord::Reserved) {
        parts << tr("Licensed by a permanent license; it needs no contact");
    } else {
        parts << (state.registration == RegistrationWord::Registering ? tr("Registering, no answer yet: %1").arg(state.reason)
                : state.registration == RegistrationWord::Failed      ? tr("Registration failed: %1").arg(state.reason)
                : byChassis                                           ? tr("Chassis %1 is not registered").arg(linkTo(*chassis))
                                                                      : tr("Not registered"));
        if (state.rateLimited)
            parts << tr("throughput is rate-limited until it is registered");
        if (const qint64 left = evaluationLeft(fleet, catalog, device); left != DeviceFacts::none && !state.rateLimited)
            parts << (left > 0 ? tr("evaluation: %1 d left of %2")
                                     .arg(left / 86400)
                                     .arg(std::chrono::floor<days>(catalog.intervals().evaluation).count())
                               : tr("the evaluation period is used up"));
    }
    m_state->set(stateWord(state, methodOf(fleet, catalog, device)).tone, parts.join(QStringLiteral(" · ")));
}

} // namespace lictor
