#include "cli/grammar.h"

#include "agent/reservation.h"
#include "cli/answer_of.h"
#include "cli/license_block.h"
#include "cli/license_change.h"
#include "cli/license_rules.h"
#include "cli/which_models.h"

namespace lictor::cli {

namespace {

/// PLR-4K9K-2: names the chassis and what to enter there.
QString chassisReserves(const Place &place)
{
    const Chassis *chassis = place.fleet.chassis().find(place.device().chassis);
    return QStringLiteral("the chassis %1 holds the permanent license for this ASA (PLR-4K9K-2); enter scope license and enable "
                          "reservation in its FXOS")
        .arg(chassis ? chassis->name : QString());
}

/// Where the machine runs, or how large it is, decides too (HIS-8, HIS-15, PLR-ASAV-6).
QString whyNotHere(const Call &call)
{
    const Device &device = call.device();
    const Series &series = *call.model().series;
    const auto tooOld = [&](Capability capability) {
        return !call.catalog.allows(capability, series, releaseOf(device.version));
    };
    const auto came = [&](Capability capability, const QString &what) {
        const Gate &gate = *call.catalog.gate(capability, series);
        return QStringLiteral(
            "permanent license reservation of %1 came with release %2 (%3), and this ASA runs %4; upgrade it first")
            .arg(what, gate.text, gate.rule, device.version);
    };
    if (device.hypervisor == Hypervisor::Azure)
        return QStringLiteral("permanent license reservation is not supported on Microsoft Azure (PLR-ASAV-6); register with "
                              "license smart register idtoken");
    if (device.hypervisor == Hypervisor::Aws && tooOld(Capability::PermanentReservationAws))
        return came(Capability::PermanentReservationAws, QStringLiteral("an ASA virtual on Amazon Web Services"));
    const std::vector<Entitlement> &levels = call.catalog.asav().entitlements;
    if (series.isVirtual && device.entitlement == levels.back().key && tooOld(Capability::PermanentReservation20G))
        return came(Capability::PermanentReservation20G, u"an " + levels.back().modelLabel);
    return {};
}

/// PLR-9, PLR-13, PLR-ASAV-8, OPEN-9
Answer enable(Call &call)
{
    if (!call.negated)
        if (const QString why = whyNotHere(call); !why.isEmpty())
            return Answer::refused(why);
    call.mode = Mode::Configuration;
    const Device &device = call.device();
    if (const Group *group = call.fleet.groups().find(device.group); group && device.running->reservation == call.negated)
        return Answer::refused(QStringLiteral("%1 is a unit of %2, and the method of licensing is chosen before failover or "
                                              "clustering is configured (PLR-25); disband %2 first")
                                   .arg(device.name, group->name));
    const bool isAskedFor = !device.agent.reservation->requestCode.isEmpty();
    Configuration edited = call.negated || device.running->reservation ? *device.running : withoutLicenses(*device.running);
    edited.reservation = !call.negated;
    Answer answer = changeLicensing(call, std::move(edited));
    if (answer.ok && call.negated && isAskedFor)
        (void)agent::cancelReservation(call.fleet, call.catalog, {call.id, {}});
    return answer;
}

Answer request(Call &call)
{
    if (const QString why = whyNotHere(call); !why.isEmpty())
        return Answer::refused(why);
    return answerOf(aboveRequestCode, agent::requestReservation(call.fleet, call.catalog, {call.id, {}}));
}

Answer cancel(Call &call) { return answerOf(agent::cancelReservation(call.fleet, call.catalog, {call.id, {}})); }

Answer install(Call &call)
{
    return answerOf(agent::installReservation(call.fleet, call.catalog, {call.id, {}}, *call.parsed.argument()));
}

Answer giveBack(Call &call)
{
    return answerOf(aboveReturnCode, agent::returnReservation(call.fleet, call.catalog, {call.id, {}}));
}

} // namespace

std::vector<Command> reservationCommands()
{
    const Element license = word("license", "Configure licensing");
    const Element smart = word("smart", "Smart Software Licensing");
    const Element reservation = word("reservation", "Permanent license reservation");
    std::vector<Command> rows{
        {{{license, smart, reservation}}, anyConfiguration, enable, registersItself, chassisReserves, 3},
        {{{license, smart, reservation, word("request", "Make a request code"),
             word("universal", "For the permanent license with all features")}},
            anyPrivileged, request, registersItself, chassisReserves},
        {{{license, smart, reservation, word("cancel", "Cancel the request")}}, anyPrivileged, cancel, registersItself,
            chassisReserves},
        {{{license, smart, reservation, word("install", "Install the permanent license"),
             text("WORD", "The authorization code of the Smart Software Manager")}},
            anyPrivileged, install, registersItself, chassisReserves},
        {{{license, smart, reservation, word("return", "Return the permanent license")}}, anyPrivileged, giveBack,
            registersItself, chassisReserves},
    };
    for (Command &row : rows)
        row.since = Capability::PermanentReservation; // HIS-8, HIS-9
    return rows;
}

} // namespace lictor::cli
