#include "simulation/actions.h"
#include "simulation/reservation.h"

#include "authority/authority.h"
#include "pki/reservation_code.h"

#include <QCoreApplication>

namespace lictor::simulation {

namespace {

using Step = ReserveOnDevices::Step;

struct Reservation {
    Q_DECLARE_TR_FUNCTIONS(Reservation)
};

/// The name of what has this serial number.
QString nameBySerial(const Fleet &fleet, const QString &serial)
{
    if (const Device *device = fleet.devices().find(fleet.findDeviceBySerial(serial)))
        return device->name;
    QString name = serial;
    fleet.chassis().each([&](ChassisId, const Chassis &chassis) {
        if (chassis.serial == serial)
            name = chassis.name;
    });
    return name;
}

/// A list is done as far as it goes; a single one that is refused refuses the action.
Result<void> whole(const Outcome &outcome)
{
    if (outcome.codes.size() == 1 && outcome.codes.front().refused)
        return tl::unexpected(*outcome.codes.front().refused);
    return {};
}

/// A row that names another device than its code; nothing where it names none.
std::optional<Error> whyNotTheRow(const QString &given, const QString &ofCode)
{
    if (given.isEmpty() || given.compare(ofCode, Qt::CaseInsensitive) == 0)
        return std::nullopt;
    return Error{Refusal::Conflict, given, Reservation::tr("the code in its row is that of serial number %1").arg(ofCode),
        Reservation::tr("put each code into the row of its device"), {}};
}

/// What the device printed last, or why it refused.
void takeAnswer(CodeOutcome &made, const std::vector<CommandOutput> &commands, size_t from, const QString &name)
{
    for (size_t i = from; i < commands.size(); ++i) {
        if (!commands[i].ok) {
            made.refused = Error{Refusal::CommandRefused, name, whyRefused(commands[i].output, name), {}, {}};
            return;
        }
        made.code = commands[i].output.section(u'\n', -1);
    }
}

QStringList deviceLines(Step step, bool enabled, const QString &authorizationCode)
{
    const QString command = QStringLiteral("license smart reservation"), configure = QStringLiteral("configure terminal");
    switch (step) {
    case Step::Enable: return {configure, command};
    case Step::Disable: return {configure, u"no " + command};
    case Step::Install: return {command + u" install " + authorizationCode};
    case Step::Return: return {command + u" return"};
    case Step::Cancel: return {command + u" cancel"};
    case Step::Request: break;
    }
    QStringList lines{command + u" request universal"};
    if (!enabled)
        lines = QStringList{configure, command, QStringLiteral("end")} + lines;
    return lines;
}

QStringList chassisLines(Step step, bool enabled, const QString &authorizationCode)
{
    const QString enable = QStringLiteral("enable reservation");
    QStringList lines{QStringLiteral("scope license")};
    if (step == Step::Enable)
        return lines << enable;
    if (step == Step::Disable)
        return lines << QStringLiteral("disable reservation");
    if (step == Step::Request && !enabled)
        lines << enable;
    lines << QStringLiteral("scope reservation");
    switch (step) {
    case Step::Request: return lines << QStringLiteral("request universal");
    case Step::Install: return lines << u"install " + authorizationCode;
    case Step::Return: return lines << QStringLiteral("return");
    default: return lines << QStringLiteral("cancel");
    }
}

} // namespace

QStringList linesOf(const Fleet &fleet, Step step, const ReserveOnDevices::Target &target)
{
    return target.device ? deviceLines(step, fleet.devices().at(target.device).running->reservation, target.authorizationCode)
                         : chassisLines(step, fleet.chassis().at(target.chassis).reservation, target.authorizationCode);
}

InstanceId reservationOf(const Fleet &fleet, const AgentState &agent)
{
    const lictor::Reservation &known = *agent.reservation;
    if (const Reserved *reserved = agent.reserved())
        return fleet.findReservation(reserved->license);
    if (known.setAside)
        return fleet.findReservation(known.setAside->license);
    if (!known.requestCode.isEmpty())
        return fleet.findReservation(pki::licenseOf(known.requestCode));
    return known.returnCode.isEmpty() ? InstanceId{} : fleet.findReservation(pki::licenseReturnedBy(known.returnCode));
}

Result<void> perform(World &world, Outcome &outcome, const ReserveLicenses &action)
{
    for (const CodeOfDevice &given : action.codes) {
        CodeOutcome made;
        made.serial = given.serial;
        if (const auto claimant = pki::readRequestCode(given.code))
            made.refused = whyNotTheRow(given.serial, claimant->udiSerial);
        const Result<InstanceId> id = made.refused
            ? tl::unexpected(*made.refused)
            : authority::reserve(world.fleet, world.catalog(), action.account, given.code, world.context.user);
        if (id) {
            const ProductInstance &instance = world.fleet.instances().at(*id);
            made.serial = instance.udiSerial;
            made.code = instance.reserved->authorizationCode.text;
            made.license = world.catalog().licenseName(instance.uses.front().key);
        } else {
            made.refused = id.error();
        }
        made.device = nameBySerial(world.fleet, made.serial);
        outcome.codes.push_back(std::move(made));
    }
    return whole(outcome);
}

Result<void> perform(World &world, Outcome &outcome, const ReturnLicenses &action)
{
    for (const CodeOfDevice &given : action.codes) {
        CodeOutcome made;
        made.serial = given.serial;
        const Result<InstanceId> id = authority::findByReturnCode(world.fleet, given.code);
        if (id) {
            const ProductInstance instance = world.fleet.instances().at(*id);
            made.license = instance.uses.empty() ? QString() : world.catalog().licenseName(instance.uses.front().key);
            made.serial = instance.udiSerial;
            made.refused = whyNotTheRow(given.serial, instance.udiSerial);
            if (!made.refused)
                if (const auto removed =
                        authority::removeInstance(world.fleet, world.catalog(), {*id, given.code}, world.context.user);
                    !removed)
                    made.refused = removed.error();
        } else {
            made.refused = id.error();
        }
        made.device = nameBySerial(world.fleet, made.serial);
        outcome.codes.push_back(std::move(made));
    }
    return whole(outcome);
}

Result<void> perform(World &world, Outcome &outcome, const ReserveOnDevices &action)
{
    size_t done = 0;
    for (const ReserveOnDevices::Target &target : action.targets) {
        CodeOutcome made;
        const size_t before = outcome.commands.size();
        const Device *device = world.fleet.devices().find(target.device);
        const Chassis *chassis = world.fleet.chassis().find(target.chassis);
        if (!device && !chassis)
            return refuse(Refusal::NotFound, Reservation::tr("device"), Reservation::tr("it does not exist any more"));
        made.device = device ? device->name : chassis->name;
        made.serial = device ? device->serial : chassis->serial;
        const Fleet untouched = world.fleet; // a target that refuses one line is left as it was
        const QStringList lines = linesOf(world.fleet, action.step, target);
        const Result<void> run = device ? perform(world, outcome, RunCommands{{target.device}, lines})
                                        : perform(world, outcome, RunChassisCommands{target.chassis, lines});
        if (!run)
            return run;
        takeAnswer(made, outcome.commands, before, made.device);
        if (made.refused)
            world.fleet = untouched;
        outcome.codes.push_back(std::move(made));
        if (Result<void> reported = world.progressed(++done, action.targets.size()); !reported)
            return reported;
    }
    return whole(outcome);
}

} // namespace lictor::simulation
