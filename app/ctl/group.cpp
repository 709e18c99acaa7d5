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
    run.printDone(done->revision, tr("Formed %1").arg(done->outcome.fleet.groups().at(done->outcome.group).name));
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
    run.printDone(done->revision, tr("Formed %1").arg(done->outcome.fleet.groups().at(done->outcome.group).name));
    return {};
}

struct Named {
    QString name;
};

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
    run.printDone(done->revision, tr("Disbanded %1").arg(given.name));
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
    TextTable table({tr("Name"), tr("Kind"), tr("Mode"), tr("Units")});
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
            units.add(Json::object().set("device", device->name).set("role", role).set("up", device->inService));
            shown << tr("%1 (%2)").arg(device->name, role);
        }
        // Taking over is not simulated yet: nothing is retained and no retry runs.
        groups.add(Json::object()
                       .set("name", group.name)
                       .set("kind", kind)
                       .set("mode", Json::textOrNull(mode))
                       .set("link", pair ? Json(linkWord(group.link)) : Json())
                       .set("units", std::move(units))
                       .set("retainedUntil", Json())
                       .set("nextRetry", Json()));
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
    Noun group(root, chosen, "group", tr("Failover pairs and clusters"));
    group.verb<Pair>(
        "failover", tr("Form a failover pair"), "lictorctl group failover fw-1 fw-2 --name plant",
        [](Declare &take, Pair &given) {
            take.argument("ACTIVE", given.active, tr("The active unit"));
            take.argument("STANDBY", given.standby, tr("The standby unit"));
            take.flag("--active-active", given.activeActive, tr("Active/Active failover"));
            take.flag("--encrypted-link", given.encryptedLink, tr("The failover link is encrypted"));
            take.option("--name", given.name, tr("Name of the pair"));
        },
        failover);
    group.verb<Cluster>(
        "cluster", tr("Form a cluster"), "lictorctl group cluster dc-1 dc-2 dc-3 --name dc",
        [](Declare &take, Cluster &given) {
            take.argument("CONTROL", given.control, tr("The control unit"));
            take.arguments("MEMBER", given.members, tr("The data units"));
            take.option("--name", given.name, tr("Name of the cluster"));
        },
        cluster);
    group.verb<Nothing>("list", tr("List pairs and clusters"), "lictorctl group list --json", takesNothing, list);
    group.verb<Named>(
        "disband", tr("Make single units of a pair or cluster again"), "lictorctl group disband plant",
        [](Declare &take, Named &given) { take.argument("NAME", given.name, tr("The pair or cluster")); }, disband);
}

} // namespace lictor::ctl
