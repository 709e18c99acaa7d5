#include "ctl/fault_words.h"
#include "ctl/names.h"
#include "ctl/text_table.h"
#include "ctl/tr.h"
#include "fleet/fault_words.h"

namespace lictor::ctl {

namespace {

Result<void> add(Invocation &run, const FaultWords &given)
{
    const auto done = run.perform([&](const Fleet &fleet) -> Result<Action> {
        const auto fault = faultFrom(fleet, given);
        if (!fault)
            return tl::unexpected(fault.error());
        return AddFault{*fault};
    });
    if (!done)
        return tl::unexpected(done.error());
    run.printDone(done->revision, Ctl::tr("Added fault %1").arg(done->outcome.fault.value));
    return {};
}

Result<void> list(Invocation &run, const Nothing &)
{
    const auto snapshot = run.read();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const Fleet &fleet = snapshot->fleet;
    Json faults = Json::array();
    TextTable table({Ctl::tr("Number"), Ctl::tr("Kind"), Ctl::tr("Of"), Ctl::tr("From"), Ctl::tr("Until"), Ctl::tr("Messages")});
    fleet.faults().each([&](FaultId id, const Fault &fault) {
        const QString of = placeOf(fleet, fault);
        faults.add(Json::object()
                       .set("id", qint64(id.value))
                       .set("kind", toWord(fault.kind))
                       .set("of", Json::textOrNull(of))
                       .set("from", fault.from)
                       .set("until", fault.until)
                       .set("count", fault.left ? Json(qint64(*fault.left)) : Json()));
        table.add({QString::number(id.value), kindText(fault), of.isEmpty() ? Ctl::tr("everybody") : of, toReadable(fault.from),
            untilText(fault, fleet.now), countText(fault)});
    });
    if (run.json)
        run.print(Json::object().set("faults", std::move(faults)));
    else
        run.print(table.text());
    return {};
}

struct Cleared {
    QString id;
};

Result<void> clear(Invocation &run, const Cleared &given)
{
    return run.performAndPrint([&](const Fleet &fleet) -> Result<Action> {
        if (given.id == u"all")
            return ClearFaults{};
        bool isNumber = false;
        const FaultId id{given.id.toUInt(&isNumber)};
        if (isNumber && fleet.faults().find(id))
            return ClearFaults{{id}};
        QStringList known;
        fleet.faults().each([&](FaultId there, const Fault &) { known << QString::number(there.value); });
        return refuse(Refusal::NotFound, Ctl::tr("fault %1").arg(given.id), Ctl::tr("there is none of this number"),
            known.isEmpty() ? Ctl::tr("there is no fault")
                            : Ctl::tr("give one of %1, or all").arg(known.join(QStringLiteral(", "))));
    });
}

} // namespace

void addFault(CLI::App &root, Chosen &chosen)
{
    Noun fault(root, chosen, "fault", Ctl::tr("What the network does to messages"));
    fault.verb<FaultWords>("add", Ctl::tr("Break something between devices and the Smart Software Manager"),
        "lictorctl fault add outage --of ssm --from +10d --for 100d", takeFault, add);
    fault.verb<Nothing>("list", Ctl::tr("List the faults"), "lictorctl fault list --json", takesNothing, list);
    fault.verb<Cleared>(
        "clear", Ctl::tr("Take a fault away"), "lictorctl fault clear all",
        [](Declare &take, Cleared &given) { take.argument("ID", given.id, Ctl::tr("Its number, or all")); }, clear);
}

} // namespace lictor::ctl
