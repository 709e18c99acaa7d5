#include "ctl/names.h"
#include "ctl/text_table.h"
#include "ctl/tr.h"
#include "ctl/verb.h"

namespace lictor::ctl {

namespace {

struct Pair {
    QString active, standby;
    bool activeActive = false, encryptedLink = false;
    std::optional<QString> name;
};

/// What was done and deserves a second thought.
void tellWarnings(const Invocation &run, const simulation::Outcome &outcome)
{
    for (const simulation::Event &event : outcome.events)
        if (event.kind == u"warning")
            run.notice(Ctl::tr("warning: %1: %2").arg(event.subject, event.text));
}

Result<void> failover(Invocation &run, const Pair &given)
{
    const auto done = run.perform([&](const Fleet &fleet) -> Result<Action> {
        const auto units = devicesNamed(fleet, {given.active, given.standby});
        if (!units)
            return tl::unexpected(units.error());
        return FormFailover{
            given.name.value_or(QString()), units->front(), units->back(), given.activeActive, given.encryptedLink};
    });
    if (!done)
        return tl::unexpected(done.error());
    tellWarnings(run, done->outcome);
    run.printDone(done->revision, Ctl::tr("Formed %1").arg(done->outcome.fleet.groups().at(done->outcome.group).name));
    return {};
}

struct Cluster {
    QString control;
    QStringList members;
    std::optional<QString> name;
};

Result<void> cluster(Invocation &run, const Cluster &given)
{
    const auto done = run.perform([&](const Fleet &fleet) -> Result<Action> {
        auto units = devicesNamed(fleet, QStringList{given.control} + given.members);
        if (!units)
            return tl::unexpected(units.error());
        return FormCluster{given.name.value_or(QString()), std::move(*units)};
    });
    if (!done)
        return tl::unexpected(done.error());
    tellWarnings(run, done->outcome);
    run.printDone(done->revision, Ctl::tr("Formed %1").arg(done->outcome.fleet.groups().at(done->outcome.group).name));
    return {};
}

struct Named {
    QString name;
};

struct Switched {
    QString name;
    std::optional<QString> to;
};

Result<void> switchOver(Invocation &run, const Switched &given)
{
    const auto done = run.perform([&](const Fleet &fleet) -> Result<Action> {
        const auto id = groupNamed(fleet, given.name);
        if (!id)
            return tl::unexpected(id.error());
        DeviceId to;
        if (given.to) {
            const auto named = deviceNamed(fleet, *given.to);
            if (!named)
                return tl::unexpected(named.error());
            to = *named;
        }
        return SwitchGroup{*id, to};
    });
    if (!done)
        return tl::unexpected(done.error());
    const Fleet &fleet = done->outcome.fleet;
    run.printDone(done->revision,
        Ctl::tr("%1 leads %2 now").arg(fleet.devices().at(fleet.groups().at(done->outcome.group).activeUnit()).name, given.name));
    return {};
}

struct Unit {
    QString group, device;
};

/// A unit of that group, by name.
Result<DeviceId> unitNamed(const Fleet &fleet, const Unit &given)
{
    const auto group = groupNamed(fleet, given.group);
    if (!group)
        return tl::unexpected(group.error());
    const auto device = deviceNamed(fleet, given.device);
    if (device && fleet.devices().at(*device).group != *group)
        return refuse(
            Refusal::NotFound, given.device, Ctl::tr("it is no unit of %1").arg(given.group), Ctl::tr("name one of its units"));
    return device;
}

template <class Done> Result<void> ofUnit(Invocation &run, const Unit &given, const QString &text)
{
    const auto done = run.perform([&](const Fleet &fleet) -> Result<Action> {
        const auto unit = unitNamed(fleet, given);
        if (!unit)
            return tl::unexpected(unit.error());
        return Done{*unit};
    });
    if (!done)
        return tl::unexpected(done.error());
    run.printDone(done->revision, text);
    return {};
}

Result<void> rejoin(Invocation &run, const Unit &given)
{
    return ofUnit<RejoinUnit>(run, given, Ctl::tr("%1 is back in %2").arg(given.device, given.group));
}

Result<void> leave(Invocation &run, const Unit &given)
{
    return ofUnit<LeaveCluster>(run, given, Ctl::tr("%1 left %2").arg(given.device, given.group));
}

Result<void> disband(Invocation &run, const Named &given)
{
    const auto done = run.perform([&](const Fleet &fleet) -> Result<Action> {
        const auto id = groupNamed(fleet, given.name);
        if (!id)
            return tl::unexpected(id.error());
        return DisbandGroup{*id};
    });
    if (!done)
        return tl::unexpected(done.error());
    run.printDone(done->revision, Ctl::tr("Disbanded %1").arg(given.name));
    return {};
}

QString linkWord(LinkEncryption link)
{
    switch (link) {
    case LinkEncryption::Clear: return QStringLiteral("clear");
    case LinkEncryption::Des: return QStringLiteral("des");
    case LinkEncryption::Strong: return QStringLiteral("strong");
    }
    return {};
}

Result<void> list(Invocation &run, const Nothing &)
{
    const auto snapshot = run.read();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const Fleet &fleet = snapshot->fleet;
    Json groups = Json::array();
    TextTable table({Ctl::tr("Name"), Ctl::tr("Kind"), Ctl::tr("Mode"), Ctl::tr("Units")});
    fleet.groups().each([&](GroupId, const Group &group) {
        const bool pair = group.kind == GroupKind::Failover;
        const QString kind = pair ? QStringLiteral("failover") : QStringLiteral("cluster");
        const QString mode = !pair ? QString()
            : group.activeActive   ? QStringLiteral("active-active")
                                   : QStringLiteral("active-standby");
        Json units = Json::array();
        QStringList shown;
        for (const DeviceId id : group.units) {
            const Device *device = fleet.devices().find(id);
            if (!device)
                continue;
            const QString role = toWord(roleOf(fleet, id));
            units.add(Json::object().set("device", device->name).set("role", role).set("up", !device->down));
            shown << (device->down ? Ctl::tr("%1 (%2, down)") : Ctl::tr("%1 (%2)")).arg(device->name, role);
        }
        const auto retained = retainedUntil(run.catalog(), group);
        std::optional<Instant> retry;
        if (const Device *leader = group.takeover ? fleet.devices().find(group.activeUnit()) : nullptr)
            if (const Registered *registered = agentOf(fleet, run.catalog(), *leader).registered())
                retry = registered->nextContact;
        if (group.splitBrain())
            shown << Ctl::tr("split brain: reload the other unit too");
        groups.add(Json::object()
                       .set("name", group.name)
                       .set("kind", kind)
                       .set("mode", Json::textOrNull(mode))
                       .set("link", pair && !group.splitBrain() ? Json(linkWord(group.link)) : Json())
                       .set("units", std::move(units))
                       .set("retainedUntil", retained)
                       .set("nextRetry", retry));
        table.add({group.name, kind, mode, shown.join(QStringLiteral(", "))});
    });
    if (run.json)
        run.print(Json::object().set("groups", std::move(groups)));
    else
        run.print(table.text());
    return {};
}

} // namespace

void addGroup(CLI::App &root, Chosen &chosen)
{
    Noun group(root, chosen, "group", Ctl::tr("Failover pairs and clusters"));
    group.verb<Pair>(
        "failover", Ctl::tr("Form a failover pair"), "lictorctl group failover fw-1 fw-2 --name plant",
        [](Declare &take, Pair &given) {
            take.argument("ACTIVE", given.active, Ctl::tr("The active unit"));
            take.argument("STANDBY", given.standby, Ctl::tr("The standby unit"));
            take.flag("--active-active", given.activeActive, Ctl::tr("Active/Active failover"));
            take.flag("--encrypted-link", given.encryptedLink, Ctl::tr("The failover link is encrypted"));
            take.option("--name", given.name, Ctl::tr("Name of the pair"));
        },
        failover);
    group.verb<Cluster>(
        "cluster", Ctl::tr("Form a cluster"), "lictorctl group cluster dc-1 dc-2 dc-3 --name dc",
        [](Declare &take, Cluster &given) {
            take.argument("CONTROL", given.control, Ctl::tr("The control unit"));
            take.arguments("MEMBER", given.members, Ctl::tr("The data units"));
            take.option("--name", given.name, Ctl::tr("Name of the cluster"));
        },
        cluster);
    group.verb<Nothing>("list", Ctl::tr("List pairs and clusters"), "lictorctl group list --json", takesNothing, list);
    group.verb<Switched>(
        "switch", Ctl::tr("Failover, or the election of a new control unit; the one that led is down"),
        "lictorctl group switch plant",
        [](Declare &take, Switched &given) {
            take.argument("NAME", given.name, Ctl::tr("The pair or cluster"));
            take.option("--to", given.to, Ctl::tr("The unit that leads then"));
        },
        switchOver);
    const auto unit = [](Declare &take, Unit &given) {
        take.argument("NAME", given.group, Ctl::tr("The pair or cluster"));
        take.argument("DEVICE", given.device, Ctl::tr("The unit"));
    };
    group.verb<Unit>("rejoin", Ctl::tr("A unit that is down comes back as standby or data unit"),
        "lictorctl group rejoin plant fw-1", unit, rejoin);
    group.verb<Unit>("leave", Ctl::tr("A unit leaves its cluster"), "lictorctl group leave dc dc-2", unit, leave);
    group.verb<Named>(
        "disband", Ctl::tr("Make single units of a pair or cluster again"), "lictorctl group disband plant",
        [](Declare &take, Named &given) { take.argument("NAME", given.name, Ctl::tr("The pair or cluster")); }, disband);
}

} // namespace lictor::ctl
