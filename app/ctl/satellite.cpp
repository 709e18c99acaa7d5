#include "ctl/names.h"
#include "ctl/text_table.h"
#include "ctl/tr.h"
#include "ctl/verb.h"

namespace lictor::ctl {

namespace {

struct Added {
    QString name;
    std::optional<QString> address, version, sync, account;
};

Result<void> add(Invocation &run, const Added &given)
{
    if (!given.address)
        return refuse(Refusal::OutOfRange, given.name, Ctl::tr("no address is given"), Ctl::tr("add --address IP"));
    AddSatellite action;
    action.name = given.name;
    action.address = *given.address;
    if (given.version)
        action.version = *given.version;
    if (given.sync) {
        action.every = parseDuration(*given.sync);
        if (!action.every)
            return refuse(Refusal::Format, QStringLiteral("--sync"), Ctl::tr("\"%1\" is no length of time").arg(*given.sync),
                Ctl::tr("give one such as 30d or 12h"));
    }
    return run.performAndPrint([&](const Fleet &fleet) -> Result<Action> {
        const auto account = virtualAccountNamed(fleet, given.account);
        if (!account)
            return tl::unexpected(account.error());
        action.account = *account;
        return action;
    });
}

struct Named {
    QString name;
};

Result<void> sync(Invocation &run, const Named &given)
{
    return run.performAndPrint([&](const Fleet &fleet) -> Result<Action> {
        const auto satellite = satelliteNamed(fleet, given.name);
        if (!satellite)
            return tl::unexpected(satellite.error());
        return SyncSatellite{*satellite};
    });
}

Result<void> list(Invocation &run, const Nothing &)
{
    const auto snapshot = run.read();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const Fleet &fleet = snapshot->fleet;
    Json satellites = Json::array();
    TextTable table({Ctl::tr("Name"), Ctl::tr("Address"), Ctl::tr("Version"), Ctl::tr("Virtual account"),
        Ctl::tr("Last synchronization"), Ctl::tr("Next"), Ctl::tr("Failure")});
    fleet.satellites().each([&](SatelliteId, const Satellite &satellite) {
        const QString account = fleet.virtualAccounts().at(satellite.account).name;
        satellites.add(Json::object()
                           .set("name", satellite.name)
                           .set("address", satellite.address)
                           .set("version", satellite.version)
                           .set("virtualAccount", account)
                           .set("sync", toText(satellite.every))
                           .set("lastSync", satellite.lastSync)
                           .set("nextSync", satellite.nextSync));
        table.add({satellite.name, satellite.address, satellite.version, account, toReadable(satellite.lastSync),
            toReadable(satellite.nextSync), satellite.failure});
    });
    if (run.json)
        run.print(Json::object().set("satellites", std::move(satellites)));
    else
        run.print(table.text());
    return {};
}

} // namespace

void addSatellite(CLI::App &root, Chosen &chosen)
{
    Noun satellite(root, chosen, "satellite", Ctl::tr("Smart Software Manager On-Prem: serves devices without internet"));
    satellite.verb<Added>(
        "add", Ctl::tr("Add a satellite; a real one is installed from an OVA file on a VMware ESXi server"),
        "lictorctl satellite add plant --address 10.9.8.7 --sync 30d --va Branches",
        [](Declare &take, Added &given) {
            take.argument("NAME", given.name, Ctl::tr("Its name"));
            take.option("--address", given.address, Ctl::tr("Name or IP address in the URL of its devices"), "IP");
            take.option("--version", given.version, Ctl::tr("Its release; 2.3 unless told"), "VERSION");
            take.option("--sync", given.sync, Ctl::tr("How often it synchronizes; 30d unless told"), "DURATION");
            take.option("--va", given.account, Ctl::tr("Virtual account that it serves; the default one unless told"), "VA");
        },
        add);
    satellite.verb<Named>(
        "sync", Ctl::tr("Synchronize with the Smart Software Manager now"), "lictorctl satellite sync plant",
        [](Declare &take, Named &given) { take.argument("NAME", given.name, Ctl::tr("The satellite")); }, sync);
    satellite.verb<Nothing>("list", Ctl::tr("List the satellites"), "lictorctl satellite list --json", takesNothing, list);
}

} // namespace lictor::ctl
