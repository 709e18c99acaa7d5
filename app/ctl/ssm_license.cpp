#include "ctl/model_names.h"
#include "ctl/names.h"
#include "ctl/of_account.h"
#include "ctl/text_table.h"
#include "ctl/tr.h"
#include "ctl/verb.h"

#include "entitlement/compliance.h"
#include "terms/nearest.h"

namespace lictor::ctl {

namespace {

/// The words that name a licence without a product ID.
struct KeyWords {
    std::optional<QString> kind, platform, entitlement, model;
};

Result<LicenseKey> keyFrom(const Catalog &catalog, const KeyWords &words)
{
    if (!words.kind || !words.platform)
        return refuse(Refusal::OutOfRange, Ctl::tr("license"), Ctl::tr("it is not named"), Ctl::tr("give --kind and --platform"));
    LicenseKey key;
    const auto kind = kindNamed(*words.kind);
    if (!kind)
        return tl::unexpected(kind.error());
    key.kind = *kind;
    const auto platform = licensePlatformNamed(catalog, *words.platform);
    if (!platform)
        return tl::unexpected(platform.error());
    key.platform = *platform;
    if (words.entitlement) {
        const auto entitlement = entitlementNamed(catalog, *words.entitlement);
        if (!entitlement)
            return tl::unexpected(entitlement.error());
        key.entitlement = *entitlement;
    }
    if (words.model) {
        const auto model = modelNamed(catalog, *words.model);
        if (!model)
            return tl::unexpected(model.error());
        key.model = model->model->key;
    }
    return key;
}

struct Added {
    std::optional<QString> pid, count, account, start, days;
    KeyWords words;
    bool evaluation = false;
};

Result<void> add(Invocation &run, const Added &given)
{
    AddLicenses action;
    if (given.pid && (given.words.kind || given.words.platform))
        return refuse(Refusal::OutOfRange, Ctl::tr("license"), Ctl::tr("both a product ID and a kind are given"),
            Ctl::tr("give one of them"));
    if (!given.pid && !given.words.kind)
        return refuse(
            Refusal::OutOfRange, Ctl::tr("license"), Ctl::tr("it is not named"), Ctl::tr("give --pid, or --kind and --platform"));
    if (given.pid) {
        action.pid = *given.pid;
    } else {
        const auto key = keyFrom(run.catalog(), given.words);
        if (!key)
            return tl::unexpected(key.error());
        action.key = *key;
    }
    if (!given.count)
        return refuse(Refusal::OutOfRange, Ctl::tr("license"), Ctl::tr("no number is given"), Ctl::tr("add --count N"));
    const auto count = numberFrom(QStringLiteral("--count"), *given.count);
    if (!count)
        return tl::unexpected(count.error());
    action.count = *count;
    if (given.start) {
        const auto start = instantFrom(QStringLiteral("--start"), *given.start);
        if (!start)
            return tl::unexpected(start.error());
        action.start = *start;
    }
    if (given.days) {
        const auto days = numberFrom(QStringLiteral("--days"), *given.days);
        if (!days)
            return tl::unexpected(days.error());
        action.days = *days;
    }
    action.evaluation = given.evaluation;
    return run.performAndPrint([&](const Fleet &fleet) -> Result<Action> {
        const auto account = virtualAccountNamed(fleet, given.account);
        if (!account)
            return tl::unexpected(account.error());
        action.account = *account;
        return action;
    });
}

Json positionJson(const Fleet &fleet, const Catalog &catalog, const entitlement::Position &position)
{
    const Entitlement *entitlement = catalog.entitlement(position.key.entitlement);
    Json terms = Json::array();
    for (const Term &term : position.terms)
        terms.add(Json::object()
                      .set("pid", Json::textOrNull(term.pid))
                      .set("count", term.count)
                      .set("from", term.from)
                      .set("until", term.until));
    static constexpr const char16_t *statuses[] = {u"ok", u"approaching", u"out-of-compliance"};
    return Json::object()
        .set("virtualAccount", fleet.virtualAccounts().at(position.account).name)
        .set("kind", toWord(position.key.kind))
        .set("platform", catalog.licensePlatform(position.key.platform).word)
        .set("model", position.key.model ? Json(catalog.model(position.key.model).word) : Json())
        .set("entitlement", entitlement ? Json(entitlement->word) : Json())
        .set("name", catalog.licenseName(position.key))
        .set("purchased", position.purchased)
        .set("inUse", position.inUse)
        .set("balance", position.balance())
        .set("status", statuses[size_t(position.status)])
        .set("terms", std::move(terms));
}

Result<void> list(Invocation &run, const OfAccount &given)
{
    const auto view = readPortal(run, given);
    if (!view)
        return tl::unexpected(view.error());
    const Fleet &fleet = view->fleet;
    Json licenses = Json::array();
    TextTable table({Ctl::tr("Virtual account"), Ctl::tr("License"), Ctl::tr("Purchased"), Ctl::tr("In use"), Ctl::tr("Balance"),
        Ctl::tr("Status"), Ctl::tr("Reason")});
    const auto positions = view->satellite ? entitlement::positions(fleet, run.catalog(), view->satellite)
                                           : entitlement::positions(fleet, run.catalog(), view->account);
    for (const entitlement::Position &position : positions) {
        if (!view->shows(position.account))
            continue;
        licenses.add(positionJson(fleet, run.catalog(), position));
        table.add({fleet.virtualAccounts().at(position.account).name, run.catalog().licenseName(position.key),
            QString::number(position.purchased), QString::number(position.inUse), QString::number(position.balance()),
            entitlement::toWord(position.status), position.reason});
    }
    if (run.json)
        run.print(Json::object().set("licenses", std::move(licenses)));
    else
        run.print(table.text());
    return {};
}

struct Transferred {
    KeyWords words;
    std::optional<QString> count, from, to;
};

Result<void> transfer(Invocation &run, const Transferred &given)
{
    const auto key = keyFrom(run.catalog(), given.words);
    if (!key)
        return tl::unexpected(key.error());
    if (!given.count || !given.from || !given.to)
        return refuse(Refusal::OutOfRange, run.catalog().licenseName(*key), Ctl::tr("number or virtual accounts are missing"),
            Ctl::tr("give --count, --from and --to"));
    const auto count = numberFrom(QStringLiteral("--count"), *given.count);
    if (!count)
        return tl::unexpected(count.error());
    return run.performAndPrint([&](const Fleet &fleet) -> Result<Action> {
        const auto from = virtualAccountNamed(fleet, given.from);
        if (!from)
            return tl::unexpected(from.error());
        const auto to = virtualAccountNamed(fleet, given.to);
        if (!to)
            return tl::unexpected(to.error());
        return TransferLicenses{*key, *count, *from, *to};
    });
}

} // namespace

void addSsmLicense(Noun &ssm)
{
    Noun license = ssm.below("license", Ctl::tr("Licenses: what was bought and what is in use"));
    license.verb<Added>(
        "add", Ctl::tr("Add licenses"), "lictorctl ssm license add --pid L-FPR1000-ASA= --count 2 --va Branches",
        [](Declare &take, Added &given) {
            take.option("--pid", given.pid, Ctl::tr("Product ID"), "PID");
            take.option("--count", given.count, Ctl::tr("How many"), "N");
            take.option("--va", given.account, Ctl::tr("Virtual account; the default one unless told"), "VA");
            take.option("--start", given.start, Ctl::tr("When the term begins"), "TIME");
            take.option("--days", given.days, Ctl::tr("Length of the term"), "N");
            take.flag("--evaluation", given.evaluation, Ctl::tr("Time-based evaluation licenses"));
            take.option("--kind", given.words.kind, Ctl::tr("Kind of a license without product ID"), "KIND");
            take.option("--platform", given.words.platform, Ctl::tr("Its platform"), "PLATFORM");
        },
        add);
    license.verb<OfAccount>(
        "list", Ctl::tr("List what virtual accounts own and use"), "lictorctl ssm license list --json", takeAccount, list);
    license.verb<Transferred>(
        "transfer", Ctl::tr("Move unused licenses to another virtual account"),
        "lictorctl ssm license transfer --kind context --platform firepower-2100 --count 5 --from Branches --to 'Default Virtual "
        "Account'",
        [](Declare &take, Transferred &given) {
            take.option("--kind", given.words.kind, Ctl::tr("Kind of license"), "KIND");
            take.option("--platform", given.words.platform, Ctl::tr("Its platform"), "PLATFORM");
            take.option("--entitlement", given.words.entitlement, Ctl::tr("Level, ASA virtual"), "E");
            take.option("--model", given.words.model, Ctl::tr("Model, Standard of the Secure Firewall 3100"), "MODEL");
            take.option("--count", given.count, Ctl::tr("How many"), "N");
            take.option("--from", given.from, Ctl::tr("Virtual account that has them"), "VA");
            take.option("--to", given.to, Ctl::tr("Virtual account that gets them"), "VA");
        },
        transfer);
    addSsmLicenseImport(license);
}

} // namespace lictor::ctl
