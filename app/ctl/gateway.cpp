#include "ctl/names.h"
#include "ctl/text_table.h"
#include "ctl/tr.h"
#include "ctl/verb.h"

namespace lictor::ctl {

namespace {

struct Added {
    QString name;
    std::optional<QString> address;
};

Result<void> add(Invocation &run, const Added &given)
{
    if (!given.address)
        return refuse(Refusal::OutOfRange, given.name, Ctl::tr("no address is given"), Ctl::tr("add --address IP"));
    return run.performAndPrint([&](const Fleet &) -> Result<Action> { return AddGateway{given.name, *given.address}; });
}

struct Named {
    QString name;
};

Result<void> remove(Invocation &run, const Named &given)
{
    return run.performAndPrint([&](const Fleet &fleet) -> Result<Action> {
        const auto gateway = gatewayNamed(fleet, given.name);
        if (!gateway)
            return tl::unexpected(gateway.error());
        return RemoveGateway{*gateway};
    });
}

Result<void> list(Invocation &run, const Nothing &)
{
    const auto snapshot = run.read();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    Json gateways = Json::array();
    TextTable table({Ctl::tr("Name"), Ctl::tr("Address")});
    snapshot->fleet.gateways().each([&](GatewayId, const TransportGateway &gateway) {
        gateways.add(Json::object().set("name", gateway.name).set("address", gateway.address));
        table.add({gateway.name, gateway.address});
    });
    if (run.json)
        run.print(Json::object().set("gateways", std::move(gateways)));
    else
        run.print(table.text());
    return {};
}

} // namespace

void addGateway(CLI::App &root, Chosen &chosen)
{
    Noun gateway(root, chosen, "gateway", Ctl::tr("Transport Gateway: passes messages on to the Smart Software Manager"));
    gateway.verb<Added>(
        "add", Ctl::tr("Add a Transport Gateway"), "lictorctl gateway add office --address 10.9.8.6",
        [](Declare &take, Added &given) {
            take.argument("NAME", given.name, Ctl::tr("Its name"));
            take.option("--address", given.address, Ctl::tr("Name or IP address in the URL of its devices"), "IP");
        },
        add);
    gateway.verb<Named>(
        "remove", Ctl::tr("Remove a Transport Gateway"), "lictorctl gateway remove office",
        [](Declare &take, Named &given) { take.argument("NAME", given.name, Ctl::tr("The Transport Gateway")); }, remove);
    gateway.verb<Nothing>("list", Ctl::tr("List the Transport Gateways"), "lictorctl gateway list --json", takesNothing, list);
}

} // namespace lictor::ctl
