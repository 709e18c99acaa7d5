#include "dialogs/license_commands.h"

#include "dialogs/register_dialog.h"
#include "dialogs/reservation_assistant.h"
#include "session/fleet_session.h"
#include "widgets/caution.h"
#include "widgets/run_line.h"

#include <QCoreApplication>

namespace lictor::license_commands {

namespace {
QString say(const char *text) { return QCoreApplication::translate("LicenseCommands", text); }

QString reservedInstead(const QString &name)
{
    return say(
        QT_TRANSLATE_NOOP("LicenseCommands",
            "Permanent license reservation is enabled on %1, which does not register then. Disable reservation first (PLR-3)."))
        .arg(name);
}

/// The chassis that registers for the device, or none.
ChassisId registrar(const FleetSession &session, const Device &device)
{
    return session.catalog().model(device.model).series->registrar == Registrar::Chassis ? device.chassis : ChassisId{};
}

QString whyNot(const FleetSession &session, const std::vector<DeviceId> &devices, bool needsRegistration)
{
    if (devices.empty())
        return say(QT_TRANSLATE_NOOP("LicenseCommands", "Select a device first."));
    if (session.isReadOnly())
        return session.readOnlyReason();
    for (const DeviceId id : devices) {
        const Device *device = session.fleet().devices().find(id);
        if (!device)
            continue;
        if (registrar(session, *device)) {
            return say(QT_TRANSLATE_NOOP("LicenseCommands", "%1 is a module: its chassis registers for it (TOK-9)."))
                .arg(device->name);
        }
        if (needsRegistration && !device->agent.registered())
            return say(QT_TRANSLATE_NOOP("LicenseCommands", "%1 is not registered.")).arg(device->name);
    }
    return {};
}
} // namespace

QString whyNotRegister(const FleetSession &session, const std::vector<DeviceId> &devices)
{
    if (const QString why = whyNot(session, devices, false); !why.isEmpty())
        return why;
    for (const DeviceId id : devices)
        if (const Device *device = session.fleet().devices().find(id); device && device->running->reservation)
            return reservedInstead(device->name);
    return {};
}
QString whyNotRegisterChassis(const FleetSession &session, ChassisId chassis)
{
    if (session.isReadOnly())
        return session.readOnlyReason();
    const Chassis *found = session.fleet().chassis().find(chassis);
    return found && found->reservation ? reservedInstead(found->name) : QString();
}
QString whyNotReserve(const FleetSession &session, const std::vector<DeviceId> &devices)
{
    if (devices.empty())
        return say(QT_TRANSLATE_NOOP("LicenseCommands", "Select a device first."));
    if (session.isReadOnly())
        return session.readOnlyReason();
    return devices.size() == 1 ? QString() : say(QT_TRANSLATE_NOOP("LicenseCommands", "Select one device only."));
}
QString whyNotUnregister(const FleetSession &session, const std::vector<DeviceId> &devices)
{
    return whyNot(session, devices, true);
}
QString whyNotRenew(const FleetSession &session, const std::vector<DeviceId> &devices) { return whyNot(session, devices, true); }

void openRegister(FleetSession &session, const std::vector<DeviceId> &devices, QWidget *parent, const QString &token)
{
    auto *dialog = new RegisterDialog(session, devices, {}, parent);
    dialog->setToken(token);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void openRegisterChassis(FleetSession &session, ChassisId chassis, QWidget *parent)
{
    auto *dialog = new RegisterDialog(session, {}, chassis, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void openReservation(FleetSession &session, DeviceId device, QWidget *parent)
{
    const ChassisId chassis = registrar(session, session.fleet().devices().at(device));
    openReservationAssistant(
        session, chassis ? ReserveOnDevices::Target{{}, chassis, {}} : ReserveOnDevices::Target{device, {}, {}}, parent);
}

void unregister(FleetSession &session, const std::vector<DeviceId> &devices, QWidget *parent)
{
    const QString line = QStringLiteral("license smart deregister");
    int reloading = 0;
    QString name;
    for (const DeviceId id : devices) {
        const Device *device = session.fleet().devices().find(id);
        if (device && session.catalog().model(device->model).series->isVirtual) {
            ++reloading;
            name = device->name;
        }
    }
    if (reloading == 0) {
        runLine(session, devices, line);
        return;
    }
    const QString question = reloading == 1
        ? say(QT_TRANSLATE_NOOP("LicenseCommands", "Unregister %1 and reload it?")).arg(name)
        : say(QT_TRANSLATE_NOOP("LicenseCommands", "Unregister and reload %1 ASA virtual devices?")).arg(reloading);
    ask({say(QT_TRANSLATE_NOOP("LicenseCommands", "Unregister")), question,
            say(QT_TRANSLATE_NOOP("LicenseCommands",
                "• The device leaves its virtual account and gives its licenses back.\n• It reloads; what was not saved to flash "
                "is "
                "lost.\n"
                "• After the reload its throughput is severely rate-limited until it is registered again (REG-10).\n\nUndo will "
                "still be "
                "possible in Lictor.")),
            say(QT_TRANSLATE_NOOP("LicenseCommands", "Unregister and reload"))},
        parent, [&session, devices, line] { runLine(session, devices, line); });
}

void renewCertificate(FleetSession &session, const std::vector<DeviceId> &devices)
{
    runLine(session, devices, QStringLiteral("license smart renew id"));
}
void renewAuthorization(FleetSession &session, const std::vector<DeviceId> &devices)
{
    runLine(session, devices, QStringLiteral("license smart renew auth"));
}

void runOnChassis(FleetSession &session, ChassisId chassis, const QString &line)
{
    const auto outcome = session.perform(RunChassisCommands{chassis, {QStringLiteral("scope license"), line}});
    if (!outcome)
        return;
    for (const auto &output : outcome->commands)
        if (!output.ok)
            Q_EMIT session.failed(
                {Refusal::CommandRefused, session.fleet().chassis().at(chassis).name, output.output.simplified(), {}, {}});
}

} // namespace lictor::license_commands
