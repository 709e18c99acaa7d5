#include "ctl/names.h"
#include "ctl/text_table.h"
#include "ctl/tr.h"
#include "ctl/verb.h"

#include "fleet/reach.h"

namespace lictor::ctl {

namespace {

struct User {
    QString name;
    bool administrator = false;
    QStringList accounts;
};

Result<void> set(Invocation &run, const User &given)
{
    if (given.administrator && !given.accounts.isEmpty())
        return refuse(Refusal::OutOfRange, given.name, Ctl::tr("an administrator reaches every virtual account"),
            Ctl::tr("give --administrator or --va"));
    return run.performAndPrint([&](const Fleet &fleet) -> Result<Action> {
        SetPortalUser action{given.name, given.administrator, {}};
        for (const QString &name : given.accounts) {
            const auto account = virtualAccountNamed(fleet, name);
            if (!account)
                return tl::unexpected(account.error());
            action.accounts.push_back(*account);
        }
        return action;
    });
}

struct Named {
    QString name;
};

Result<void> remove(Invocation &run, const Named &given)
{
    return run.performAndPrint([&](const Fleet &fleet) -> Result<Action> {
        const auto user = userNamed(fleet, given.name);
        if (!user)
            return tl::unexpected(user.error());
        return RemovePortalUser{*user};
    });
}

Result<void> list(Invocation &run, const Nothing &)
{
    const auto snapshot = run.read();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const Fleet &fleet = snapshot->fleet;
    if (const auto reach = Reach::of(fleet, run.user()); !reach)
        return tl::unexpected(reach.error());
    Json users = Json::array();
    TextTable table({Ctl::tr("Name"), Ctl::tr("Reaches")});
    fleet.users().each([&](UserId, const PortalUser &user) {
        QStringList names;
        Json accounts = Json::array();
        for (VirtualAccountId account : user.accounts) {
            names << fleet.virtualAccounts().at(account).name;
            accounts.add(names.back());
        }
        users.add(Json::object()
                      .set("name", user.name)
                      .set("administrator", user.administrator)
                      .set("virtualAccounts", std::move(accounts)));
        table.add({user.name, user.administrator ? Ctl::tr("everything (administrator)") : names.join(QStringLiteral(", "))});
    });
    if (run.json)
        run.print(Json::object().set("users", std::move(users)));
    else
        run.print(table.text());
    return {};
}

} // namespace

void addSsmUser(Noun &ssm)
{
    Noun user = ssm.below("user", Ctl::tr("Users of the portal and what they may reach"));
    user.verb<User>(
        "set", Ctl::tr("Add a user, or say anew what he may reach; as long as there is none, everybody is an administrator"),
        "lictorctl ssm user set ben --va Branches",
        [](Declare &take, User &given) {
            take.argument("NAME", given.name, Ctl::tr("Name of the user, as --as and $USER say it"));
            take.flag("--administrator", given.administrator, Ctl::tr("Reaches everything and decides what others reach"));
            take.list("--va", given.accounts, Ctl::tr("Virtual account that the user reaches"), "VA");
        },
        set);
    user.verb<Named>(
        "remove", Ctl::tr("Remove a user"), "lictorctl ssm user remove ben",
        [](Declare &take, Named &given) { take.argument("NAME", given.name, Ctl::tr("The user")); }, remove);
    user.verb<Nothing>("list", Ctl::tr("List the users"), "lictorctl ssm user list --json", takesNothing, list);
}

} // namespace lictor::ctl
