#include "ctl/names.h"
#include "ctl/of_account.h"
#include "ctl/text_table.h"
#include "ctl/tr.h"
#include "ctl/verb.h"

namespace lictor::ctl {

namespace {

Json tokenJson(const Fleet &fleet, const Token &token)
{
    return Json::object()
        .set("token", token.text)
        .set("virtualAccount", fleet.virtualAccounts().at(token.account).name)
        .set("created", token.created)
        .set("expires", token.expires)
        .set("exportControlled", token.exportControlled)
        .set("description", Json::textOrNull(token.description));
}

struct NewToken {
    std::optional<QString> account, days, description, satellite;
    bool exportControlled = false;
};

Result<void> add(Invocation &run, const NewToken &given)
{
    CreateToken action;
    if (given.days) {
        const auto days = numberFrom(QStringLiteral("--days"), *given.days);
        if (!days)
            return tl::unexpected(days.error());
        action.days = *days;
    }
    action.description = given.description.value_or(QString());
    action.exportControlled = given.exportControlled;
    const auto done = run.perform([&](const Fleet &fleet) -> Result<Action> {
        const auto account = virtualAccountNamed(fleet, given.account);
        if (!account)
            return tl::unexpected(account.error());
        const auto satellite = satelliteNamed(fleet, given.satellite);
        if (!satellite)
            return tl::unexpected(satellite.error());
        action.account = *account;
        action.satellite = *satellite;
        return action;
    });
    if (!done)
        return tl::unexpected(done.error());
    const Token &token = done->outcome.fleet.tokens().at(done->outcome.token);
    if (run.json)
        run.print(tokenJson(done->outcome.fleet, token));
    else
        run.print(token.text + u'\n'); // alone, so that a shell can take it
    return {};
}

Result<void> list(Invocation &run, const OfAccount &given)
{
    const auto view = readPortal(run, given);
    if (!view)
        return tl::unexpected(view.error());
    const Fleet &fleet = view->fleet;
    Json tokens = Json::array();
    TextTable table(
        {Ctl::tr("Token"), Ctl::tr("Virtual account"), Ctl::tr("Expires"), Ctl::tr("Export-controlled"), Ctl::tr("Description")});
    fleet.tokens().each([&](TokenId, const Token &token) {
        if (token.revoked || token.satellite != view->satellite
            || !view->shows(token.account)) // a revoked token is gone from the portal's list
            return;
        tokens.add(tokenJson(fleet, token));
        table.add({token.text, fleet.virtualAccounts().at(token.account).name,
            token.expires < fleet.now ? Ctl::tr("%1 (expired)").arg(toReadable(token.expires)) : toReadable(token.expires),
            token.exportControlled ? Ctl::tr("allowed") : Ctl::tr("not allowed"), token.description});
    });
    if (run.json)
        run.print(Json::object().set("tokens", std::move(tokens)));
    else
        run.print(table.text());
    return {};
}

struct Revoked {
    QString token;
    std::optional<QString> satellite;
};

Result<void> revoke(Invocation &run, const Revoked &given)
{
    const auto done = run.perform([&](const Fleet &fleet) -> Result<Action> {
        const auto satellite = satelliteNamed(fleet, given.satellite);
        if (!satellite)
            return tl::unexpected(satellite.error());
        const TokenId id = fleet.findToken(given.token.trimmed());
        if (!id || fleet.tokens().at(id).satellite != *satellite)
            return refuse(Refusal::TokenUnknown, Ctl::tr("token"), Ctl::tr("there is no such token"),
                Ctl::tr("see lictorctl ssm token list"));
        return RevokeToken{id};
    });
    if (!done)
        return tl::unexpected(done.error());
    run.printDone(done->revision, Ctl::tr("Revoked the token"));
    return {};
}

} // namespace

void addSsmToken(Noun &ssm)
{
    Noun token = ssm.below("token", Ctl::tr("Registration tokens"));
    token.verb<NewToken>(
        "add", Ctl::tr("Create a token"), "lictorctl ssm token add --days 7 --export-controlled --description 'Lisbon roll-out'",
        [](Declare &take, NewToken &given) {
            take.option("--va", given.account, Ctl::tr("Virtual account; the default one unless told"), "VA");
            take.option("--days", given.days, Ctl::tr("How long it is valid; 30 unless told"), "N");
            take.option("--description", given.description, Ctl::tr("What it is for"));
            take.flag("--export-controlled", given.exportControlled, Ctl::tr("Allow export-controlled functionality"));
            take.option("--satellite", given.satellite, Ctl::tr("Of an On-Prem satellite"), "NAME");
        },
        add);
    token.verb<OfAccount>("list", Ctl::tr("List the tokens"), "lictorctl ssm token list --json", takeAccount, list);
    token.verb<Revoked>(
        "revoke", Ctl::tr("Revoke a token"), "lictorctl ssm token revoke TOKEN",
        [](Declare &take, Revoked &given) {
            take.argument("TOKEN", given.token, Ctl::tr("The token"));
            take.option("--satellite", given.satellite, Ctl::tr("Of an On-Prem satellite"), "NAME");
        },
        revoke);
}

} // namespace lictor::ctl
