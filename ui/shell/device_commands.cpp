#include "shell/device_commands.h"

#include "dialogs/group_dialog.h"
#include "dialogs/license_commands.h"
#include "fleet/requests.h"
#include "session/fleet_session.h"
#include "shell/device_dialog.h"
#include "simulation/reservation.h"
#include "widgets/caution.h"
#include "widgets/run_line.h"

#include <QMenu>

namespace lictor {

DeviceCommands::DeviceCommands(FleetSession &session, QMenu *menu, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{
    menu->setToolTipsVisible(true);
    const auto some = [this] { return needsSome(); };
    const auto readOnly = [this] { return m_session.isReadOnly() ? m_session.readOnlyReason() : QString(); };
    add(menu, QStringLiteral("add-device"), tr("&Add Device…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), readOnly,
        [this] { addDevice(); });
    add(
        menu, QStringLiteral("edit-device"), tr("&Edit…"), {}, [this] { return needsOne(); }, [this] { editDevice(); });
    add(menu, QStringLiteral("remove-device"), tr("Re&move"), {}, some, [this] { removeDevices(); });
    menu->addSeparator();
    add(
        menu, QStringLiteral("register"), tr("&Register…"), {},
        [this] { return license_commands::whyNotRegister(m_session, m_selection); },
        [this] { license_commands::openRegister(m_session, m_selection, m_window); });
    add(
        menu, QStringLiteral("renew-authorization"), tr("Rene&w Authorization"), {},
        [this] { return license_commands::whyNotRenew(m_session, m_selection); },
        [this] { license_commands::renewAuthorization(m_session, m_selection); });
    add(
        menu, QStringLiteral("renew-certificate"), tr("Renew &ID Certificate"), {},
        [this] { return license_commands::whyNotRenew(m_session, m_selection); },
        [this] { license_commands::renewCertificate(m_session, m_selection); });
    add(
        menu, QStringLiteral("unregister"), tr("&Unregister"), {},
        [this] { return license_commands::whyNotUnregister(m_session, m_selection); },
        [this] { license_commands::unregister(m_session, m_selection, m_window); });
    add(
        menu, QStringLiteral("reserve"), tr("&Permanent License Reservation…"), {},
        [this] { return license_commands::whyNotReserve(m_session, m_selection); },
        [this] { license_commands::openReservation(m_session, m_selection.front(), m_window); });
    add(menu, QStringLiteral("reload"), tr("Re&load"), {}, some, [this] { m_session.start(ReloadDevices{m_selection}); });
    menu->addSeparator();
    add(
        menu, QStringLiteral("form-failover"), tr("Form &Failover Pair…"), {},
        [this] { return m_selection.size() == 2 ? needsSome() : tr("Select the two devices of the pair first."); },
        [this] { form(false); });
    add(
        menu, QStringLiteral("form-cluster"), tr("Form &Cluster…"), {},
        [this] { return m_selection.size() >= 2 ? needsSome() : tr("Select the devices of the cluster first."); },
        [this] { form(true); });
    add(
        menu, QStringLiteral("disband"), tr("&Disband"), {},
        [this] { return group() ? needsSome() : tr("The selected device is in no pair or cluster."); }, [this] { disband(); });
    menu->addSeparator();
    m_accounts = menu->addMenu(tr("Move to &Virtual Account"));
    m_accounts->menuAction()->setObjectName(QStringLiteral("move-to-account"));
    m_actions.append(m_accounts->menuAction());
    m_conditions.append({m_accounts->menuAction(), [this] { return whyNotMove(); }});
    connect(m_accounts, &QMenu::aboutToShow, this, &DeviceCommands::fillAccounts);
    connect(&session, &FleetSession::changed, this, &DeviceCommands::update);
    connect(&session, &FleetSession::opened, this, [this] { setSelection({}); });
    update();
}

void DeviceCommands::fillFileMenu(QMenu *menu)
{
    menu->setToolTipsVisible(true);
    add(
        menu, QStringLiteral("save-to-flash"), tr("Save Running Configuration to &Flash"), QKeySequence::Save,
        [this] { return needsSome(); }, [this] { runLine(m_session, m_selection, QStringLiteral("write memory")); });
    // UI-TP-3
    add(
        menu, QStringLiteral("save-to-standby"), tr("Save Running Configuration to Standby &Unit"), {},
        [this] { return whyNotSaveToStandby(); }, [this] { runLine(m_session, m_selection, QStringLiteral("write standby")); });
    update();
}

QAction *DeviceCommands::add(
    QMenu *menu, const QString &id, const QString &text, const QKeySequence &key, WhyNot whyNot, std::function<void()> act)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(id);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(act));
    m_actions.append(action);
    m_conditions.append({action, std::move(whyNot)});
    return action;
}

void DeviceCommands::setSelection(const std::vector<DeviceId> &devices)
{
    m_selection = devices;
    update();
}

void DeviceCommands::update()
{
    std::erase_if(m_selection, [this](DeviceId id) { return !m_session.fleet().devices().find(id); });
    for (const auto &[action, whyNot] : m_conditions) {
        const QString why = whyNot();
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
    }
}

QString DeviceCommands::needsSome() const
{
    if (m_session.isReadOnly())
        return m_session.readOnlyReason();
    return m_selection.empty() ? tr("Select a device first.") : QString();
}

QString DeviceCommands::needsOne() const
{
    const QString why = needsSome();
    return why.isEmpty() && m_selection.size() > 1 ? tr("Select one device only.") : why;
}

void DeviceCommands::addDevice()
{
    auto *dialog = new DeviceDialog(m_session, {}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeviceDialog::done, this, &DeviceCommands::added);
    dialog->open();
}

void DeviceCommands::editDevice()
{
    auto *dialog = new DeviceDialog(m_session, m_selection.front(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QStringList DeviceCommands::permanentlyLicensed() const
{
    QStringList names;
    for (const DeviceId id : m_selection) {
        const Device &device = m_session.fleet().devices().at(id);
        if (simulation::reservationOf(m_session.fleet(), device.agent))
            names << device.name;
    }
    return names;
}

void DeviceCommands::removeDevices()
{
    const auto remove = [this, devices = m_selection] { m_session.start(RemoveDevices{devices}); };
    const QStringList names = permanentlyLicensed();
    if (names.isEmpty()) {
        remove();
        return;
    }
    ask({tr("Remove Device"),
            names.size() == 1 ? tr("Remove %1 before its permanent license is returned?").arg(names.first())
                              : tr("Remove %n devices before their permanent licenses are returned?", nullptr, int(names.size())),
            tr("Without its device a permanent license cannot be returned: it stays in use and is not available to another "
               "device "
               "(PLR-22). Device > Permanent License Reservation returns it.\n\nUndo will still be possible in Lictor."),
            tr("Remove")},
        m_window, remove);
}

void DeviceCommands::form(bool cluster)
{
    (new GroupDialog(m_session, cluster ? GroupKind::Cluster : GroupKind::Failover, m_selection, m_window))->open();
}

GroupId DeviceCommands::group() const
{
    const Device *device = m_selection.empty() ? nullptr : m_session.fleet().devices().find(m_selection.front());
    return device ? device->group : GroupId{};
}

void DeviceCommands::disband() { (void)m_session.perform(DisbandGroup{group()}); }

QString DeviceCommands::whyNotSaveToStandby() const
{
    if (const QString why = needsOne(); !why.isEmpty())
        return why;
    const Fleet &fleet = m_session.fleet();
    const Group *pair = fleet.groups().find(group());
    if (!pair || pair->kind != GroupKind::Failover)
        return tr("The selected device is in no failover pair.");
    return roleOf(fleet, m_selection.front()) == UnitRole::Active
        ? QString()
        : tr("This is the standby unit; select the active unit %1.").arg(fleet.devices().at(pair->activeUnit()).name);
}

QString DeviceCommands::whyNotMove() const
{
    if (const QString why = needsOne(); !why.isEmpty())
        return why;
    const Fleet &fleet = m_session.fleet();
    return agentOf(fleet, m_session.catalog(), fleet.devices().at(m_selection.front())).registered()
        ? QString()
        : tr("Only a registered device is moved; a device that is not belongs to the account of the token that it will get.");
}

void DeviceCommands::fillAccounts()
{
    m_accounts->clear();
    const Fleet &fleet = m_session.fleet();
    const Registered *registered =
        m_selection.empty() ? nullptr : agentOf(fleet, m_session.catalog(), fleet.devices().at(m_selection.front())).registered();
    fleet.virtualAccounts().each([&](VirtualAccountId id, const VirtualAccount &account) {
        QAction *action = m_accounts->addAction(account.name, this, [this, id] { move(id); });
        action->setEnabled(registered && registered->account != id);
    });
}

void DeviceCommands::move(VirtualAccountId account)
{
    const Fleet &fleet = m_session.fleet();
    if (const Registered *registered = agentOf(fleet, m_session.catalog(), fleet.devices().at(m_selection.front())).registered())
        (void)m_session.perform(TransferInstances{{registered->instance}, account});
}

} // namespace lictor
