#include "setting_panes/why_not.h"

#include "session/fleet_session.h"
#include "widgets/pane.h"

#include <QCoreApplication>

namespace lictor {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WhyNot)
};

/// The chassis that registers for the device; null: there is none.
const Chassis *registrar(const FleetSession &session, const Device &device)
{
    const bool byChassis = session.catalog().model(device.model).series->registrar == Registrar::Chassis;
    return byChassis ? session.fleet().chassis().find(device.chassis) : nullptr;
}
} // namespace

QString whyNoSmartCallHome(const FleetSession &session, const Subject &subject)
{
    const Device *device = session.fleet().devices().find(subject.device());
    const Chassis *chassis = device ? registrar(session, *device) : nullptr;
    return chassis
        ? Tr::tr("Smart Call Home for licensing is configured in the supervisor of chassis %1, not on the ASA (TRN-7): in its "
                 "FXOS, enter scope monitoring, then scope callhome.")
              .arg(chassis->name)
        : QString();
}

QString whyNoClock(const FleetSession &session, const Subject &subject)
{
    const Device *device = session.fleet().devices().find(subject.device());
    if (!device)
        return {};
    if (const Chassis *chassis = registrar(session, *device))
        return Tr::tr("The supervisor of chassis %1 keeps the time for its modules (TRN-15); it is set in its FXOS.")
            .arg(chassis->name);
    return device->mode == DeviceMode::Platform
        ? Tr::tr("%1 runs in platform mode: its clock is set in FXOS, not on the ASA (PRE-4).").arg(device->name)
        : QString();
}

QString whyNoTrustpool(const FleetSession &session, const Subject &subject)
{
    const Device *device = session.fleet().devices().find(subject.device());
    if (!device)
        return {};
    const Series &series = *session.catalog().model(device->model).series;
    if (session.catalog().allows(Capability::CertificateValidation, series, releaseOf(device->version)))
        return {};
    return Tr::tr(
        "%1 runs release %2; its trusted certificate pool can be updated from release %3 on (CERTPOOL-6). Upgrade it first.")
        .arg(device->name, device->version, session.catalog().gate(Capability::CertificateValidation, series)->text);
}

} // namespace lictor
