#include "ctl/code_list.h"
#include "ctl/names.h"
#include "ctl/of_account.h"
#include "ctl/text_table.h"
#include "ctl/tr.h"
#include "ctl/verb.h"

#include "entitlement/alerts.h"

#include <map>

namespace lictor::ctl {

namespace {

Result<void> list(Invocation &run, const OfAccount &given)
{
    const auto view = readPortal(run, given);
    if (!view)
        return tl::unexpected(view.error());
    const Fleet &fleet = view->fleet;
    const Catalog &catalog = run.catalog();
    Json instances = Json::array();
    TextTable table({Ctl::tr("Name"), Ctl::tr("UDI"), Ctl::tr("Virtual account"), Ctl::tr("Last contact"), Ctl::tr("Licenses"),
        Ctl::tr("Alerts")});
    fleet.instances().each([&](InstanceId id, const ProductInstance &instance) {
        if (instance.satellite != view->satellite || !view->shows(instance.account))
            return;
        std::map<LicenseKey, int> uses; // the modules of a chassis together
        for (const Use &use : instance.uses)
            uses[use.key] += use.count;
        Json licenses = Json::array();
        QStringList shown;
        for (const auto &[key, count] : uses) {
            const Entitlement *entitlement = catalog.entitlement(key.entitlement);
            licenses.add(Json::object()
                             .set("kind", toWord(key.kind))
                             .set("entitlement", entitlement ? Json(entitlement->word) : Json())
                             .set("count", count));
            shown << Ctl::tr("%1 × %2").arg(count).arg(catalog.licenseName(key));
        }
        QStringList alerts;
        Json alertList = Json::array();
        for (const entitlement::Alert &alert : entitlement::alertsOf(fleet, catalog, id)) {
            alerts << Ctl::tr("%1: %2").arg(toLabel(alert.kind), alert.message);
            alertList.add(alerts.back());
        }
        const QString owner = fleet.virtualAccounts().at(instance.account).name;
        const std::optional<Instant> contact =
            instance.reserved->license.isEmpty() ? std::optional(instance.lastContact) : std::nullopt;
        const QString udi = Fleet::udiKey(instance.udiPid, instance.udiSerial);
        instances.add(Json::object()
                          .set("name", instance.name)
                          .set("udi", udi)
                          .set("virtualAccount", owner)
                          .set("platform", catalog.licensePlatform(instance.platform).word)
                          .set("registered", instance.registered)
                          .set("lastContact", contact)
                          .set("alerts", std::move(alertList))
                          .set("licenses", std::move(licenses)));
        table.add({instance.name, udi, owner, contact ? toReadable(*contact) : Ctl::tr("none needed"),
            shown.join(QStringLiteral(", ")), alerts.join(QStringLiteral("; "))});
    });
    if (run.json)
        run.print(Json::object().set("instances", std::move(instances)));
    else
        run.print(table.text());
    return {};
}

struct Moved {
    QString name;
    std::optional<QString> to, satellite;
};

Result<void> transfer(Invocation &run, const Moved &given)
{
    if (!given.to)
        return refuse(Refusal::OutOfRange, given.name, Ctl::tr("no virtual account is given"), Ctl::tr("add --to VA"));
    return run.performAndPrint([&](const Fleet &fleet) -> Result<Action> {
        const auto satellite = satelliteNamed(fleet, given.satellite);
        if (!satellite)
            return tl::unexpected(satellite.error());
        const auto id = instanceNamed(fleet, run.catalog(), given.name, *satellite);
        if (!id)
            return tl::unexpected(id.error());
        const auto to = virtualAccountNamed(fleet, given.to);
        if (!to)
            return tl::unexpected(to.error());
        return TransferInstances{{*id}, *to};
    });
}

struct Removed {
    QString name;
    std::optional<QString> returnCode, file, satellite;
};

/// PLR-20 for many devices.
Result<void> removeByCodes(Invocation &run, const Removed &given)
{
    const auto rows = readCodes(run, *given.file);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto done = asList(run.perform([&](const Fleet &) -> Result<Action> {
        ReturnLicenses action;
        for (const CodeRow &row : *rows)
            action.codes.push_back({row.serial, row.code});
        return action;
    }),
        *rows);
    if (!done)
        return tl::unexpected(done.error());
    return printCodes(run, *done, *given.file, *rows);
}

Result<void> remove(Invocation &run, const Removed &given)
{
    if (given.file && !given.name.isEmpty())
        return refuse(
            Refusal::OutOfRange, given.name, Ctl::tr("both an instance and a file are given"), Ctl::tr("give one of them"));
    if (given.file)
        return removeByCodes(run, given);
    if (given.name.isEmpty())
        return refuse(
            Refusal::OutOfRange, Ctl::tr("product instance"), Ctl::tr("none is named"), Ctl::tr("give its name or UDI"));
    return run.performAndPrint([&](const Fleet &fleet) -> Result<Action> {
        const auto satellite = satelliteNamed(fleet, given.satellite);
        if (!satellite)
            return tl::unexpected(satellite.error());
        const auto id = instanceNamed(fleet, run.catalog(), given.name, *satellite, given.returnCode.has_value());
        if (!id)
            return tl::unexpected(id.error());
        return RemoveInstance{*id, given.returnCode.value_or(QString())};
    });
}

} // namespace

void addSsmInstance(Noun &ssm)
{
    Noun instance = ssm.below("instance", Ctl::tr("Product instances: what is registered"));
    instance.verb<OfAccount>(
        "list", Ctl::tr("List the product instances"), "lictorctl ssm instance list --json", takeAccount, list);
    instance.verb<Moved>(
        "transfer", Ctl::tr("Move an instance to another virtual account"), "lictorctl ssm instance transfer fw-1 --to Branches",
        [](Declare &take, Moved &given) {
            take.argument("NAME", given.name, Ctl::tr("Device, chassis or UDI"));
            take.option("--to", given.to, Ctl::tr("Virtual account that gets it"), "VA");
            take.option("--satellite", given.satellite, Ctl::tr("Of an On-Prem satellite"), "NAME");
        },
        transfer);
    instance.verb<Removed>(
        "remove", Ctl::tr("Remove an instance: its licenses are free at once"), "lictorctl ssm instance remove fw-1",
        [](Declare &take, Removed &given) {
            take.optionalArgument("NAME", given.name, Ctl::tr("Device, chassis or UDI"));
            take.option("--return-code", given.returnCode, Ctl::tr("Return code of a permanent license"), "CODE");
            take.option("--file", given.file, Ctl::tr("Return codes of many devices"), "FILE");
            take.option("--satellite", given.satellite, Ctl::tr("Of an On-Prem satellite"), "NAME");
        },
        remove);
}

} // namespace lictor::ctl
