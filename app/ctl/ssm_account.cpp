#include "ctl/names.h"
#include "ctl/text_table.h"
#include "ctl/tr.h"
#include "ctl/verb.h"

#include "entitlement/compliance.h"
#include "fleet/reach.h"

namespace lictor::ctl {

namespace {

struct AccountOptions {
    std::optional<QString> exporting, plr;
};

Result<void> show(Invocation &run, const Nothing &)
{
    const auto snapshot = run.read();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const Account &account = snapshot->fleet.account;
    const QString exporting = account.exportQualified ? QStringLiteral("qualified") : QStringLiteral("not-qualified");
    const QString plr = account.reservationApproved ? QStringLiteral("approved") : QStringLiteral("not-approved");
    if (run.json)
        run.print(Json::object().set("export", exporting).set("plr", plr));
    else
        run.print(Ctl::tr("Export-controlled functionality: %1\nPermanent license reservation: %2\n").arg(exporting, plr));
    return {};
}

Result<void> set(Invocation &run, const AccountOptions &given)
{
    SetAccount action;
    if (given.exporting) {
        const auto qualified = eitherFrom(
            QStringLiteral("--export"), *given.exporting, QStringLiteral("qualified"), QStringLiteral("not-qualified"));
        if (!qualified)
            return tl::unexpected(qualified.error());
        action.exportQualified = *qualified;
    }
    if (given.plr) {
        const auto approved =
            eitherFrom(QStringLiteral("--plr"), *given.plr, QStringLiteral("approved"), QStringLiteral("not-approved"));
        if (!approved)
            return tl::unexpected(approved.error());
        action.reservationApproved = *approved;
    }
    if (!given.exporting && !given.plr)
        return refuse(
            Refusal::OutOfRange, Ctl::tr("Smart Account"), Ctl::tr("nothing to set is given"), Ctl::tr("add --export or --plr"));
    const auto done = run.perform([&](const Fleet &) -> Result<Action> { return action; });
    if (!done)
        return tl::unexpected(done.error());
    run.printDone(done->revision, Ctl::tr("Changed the Smart Account"));
    return {};
}

struct Named {
    QString name;
};

Result<void> addAccount(Invocation &run, const Named &given)
{
    const auto done = run.perform([&](const Fleet &) -> Result<Action> { return AddVirtualAccount{given.name, {}}; });
    if (!done)
        return tl::unexpected(done.error());
    run.printDone(done->revision, Ctl::tr("Added virtual account %1").arg(given.name));
    return {};
}

Result<void> listAccounts(Invocation &run, const Nothing &)
{
    const auto snapshot = run.read();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const Fleet &fleet = snapshot->fleet;
    std::vector<int> devices(fleet.virtualAccounts().nextId());
    fleet.devices().each([&](DeviceId, const Device &device) {
        const Registered *registered = agentOf(fleet, run.catalog(), device).registered();
        const VirtualAccountId owner = registered ? registered->account : device.account;
        if (owner.value < devices.size())
            ++devices[owner.value];
    });
    Json list = Json::array();
    TextTable table({Ctl::tr("Name"), Ctl::tr("Devices"), Ctl::tr("Compliance")});
    const auto reach = Reach::of(fleet, run.user());
    if (!reach)
        return tl::unexpected(reach.error());
    std::vector<entitlement::Compliance> worst(fleet.virtualAccounts().nextId());
    for (const entitlement::Position &position : entitlement::positions(fleet, run.catalog()))
        worst[position.account.value] = std::max(worst[position.account.value], position.status);
    fleet.virtualAccounts().each([&](VirtualAccountId id, const VirtualAccount &account) {
        if (!reach->contains(id))
            return;
        const QString compliance = entitlement::toWord(worst[id.value]);
        list.add(Json::object().set("name", account.name).set("devices", devices[id.value]).set("compliance", compliance));
        table.add({account.name, QString::number(devices[id.value]), compliance});
    });
    if (run.json)
        run.print(Json::object().set("virtualAccounts", std::move(list)));
    else
        run.print(table.text());
    return {};
}

} // namespace

void addSsmAccount(Noun &ssm)
{
    Noun account = ssm.below("account", Ctl::tr("Properties of the Smart Account"));
    account.verb<Nothing>("show", Ctl::tr("Show them"), "lictorctl ssm account show", takesNothing, show);
    account.verb<AccountOptions>(
        "set", Ctl::tr("Change them"), "lictorctl ssm account set --export not-qualified",
        [](Declare &take, AccountOptions &given) {
            take.option("--export", given.exporting, Ctl::tr("Whether the account qualifies for strong encryption"),
                "qualified|not-qualified");
            take.option(
                "--plr", given.plr, Ctl::tr("Whether the account may reserve permanent licenses"), "approved|not-approved");
        },
        set);
}

void addSsmVirtualAccount(Noun &ssm)
{
    Noun account = ssm.below("va", Ctl::tr("Virtual accounts"));
    account.verb<Named>(
        "add", Ctl::tr("Add a virtual account"), "lictorctl ssm va add Branches",
        [](Declare &take, Named &given) { take.argument("NAME", given.name, Ctl::tr("Its name")); }, addAccount);
    account.verb<Nothing>(
        "list", Ctl::tr("List the virtual accounts"), "lictorctl ssm va list --json", takesNothing, listAccounts);
}

} // namespace lictor::ctl
