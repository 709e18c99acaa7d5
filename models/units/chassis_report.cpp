#include "units/chassis_report.h"

#include "fleet/method.h"

#include <QCoreApplication>

namespace lictor {

namespace {

struct ChassisWords {
    Q_DECLARE_TR_FUNCTIONS(ChassisReport)
};

QString date(Instant instant) { return toReadable(instant).left(10); }

QString stateText(const Fleet &fleet, const LicenseState &state, const AgentState &agent)
{
    if (const Registered *registered = agent.registered())
        return ChassisWords::tr("Registered to %1 since %2 · next contact %3 · certificate until %4")
            .arg(accountName(fleet, registered->account), date(registered->since), date(registered->nextContact),
                date(registered->certificate.until));
    switch (state.registration) {
    case RegistrationWord::Registering: return ChassisWords::tr("Registering, no answer yet: %1").arg(state.reason);
    case RegistrationWord::Failed: return ChassisWords::tr("The registration failed: %1").arg(state.reason);
    case RegistrationWord::Reserved: return ChassisWords::tr("Licensed by a permanent license; it needs no contact");
    default: break;
    }
    return ChassisWords::tr("Not registered: its ASAs run with the defaults of the platform");
}

} // namespace

ChassisReport chassisReport(const Fleet &fleet, const Catalog &catalog, ChassisId id)
{
    ChassisReport report;
    const Chassis *chassis = fleet.chassis().find(id);
    if (!chassis)
        return report;
    const LicenseState state = licenseState(fleet, catalog, id);
    report.head = ChassisWords::tr("Chassis %1 · Firepower %2 · serial number %3 · FXOS %4")
                      .arg(chassis->name, chassis->model, chassis->serial, chassis->fxos);
    report.registered = chassis->agent.registered() != nullptr;
    report.state = {stateWord(state, methodOf(fleet, *chassis)).tone, stateText(fleet, state, chassis->agent)};
    if (!report.registered && state.registration != RegistrationWord::Reserved) // EVAL-8
        report.evaluation = ChassisWords::tr("evaluation used %1 of %2 d")
                                .arg(std::chrono::floor<days>(
                                    std::min(catalog.intervals().evaluation, chassis->agent.evaluation.usedAt(fleet.now)))
                                         .count())
                                .arg(std::chrono::floor<days>(catalog.intervals().evaluation).count());
    return report;
}

QString whyNoChassis(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const Device *device = fleet.devices().find(id);
    if (!device || fleet.chassis().find(device->chassis))
        return {};
    return ChassisWords::tr(
        "%1 is a %2, which has no chassis supervisor and registers itself: Configuration > Device Management > "
        "Licensing > Smart Licensing (GEN-6).")
        .arg(device->name, catalog.model(device->model).name);
}

} // namespace lictor
