#include "ctl/of_account.h"
#include "ctl/text_table.h"
#include "ctl/tr.h"
#include "ctl/verb.h"

#include "entitlement/alerts.h"

namespace lictor::ctl {

namespace {

Result<void> events(Invocation &run, const OfAccount &given)
{
    const auto view = readPortal(run, given);
    if (!view)
        return tl::unexpected(view.error());
    const Fleet &fleet = view->fleet;
    Json list = Json::array();
    TextTable table(
        {Ctl::tr("At"), Ctl::tr("Virtual account"), Ctl::tr("Kind"), Ctl::tr("Subject"), Ctl::tr("By"), Ctl::tr("What")});
    fleet.events().each([&](EventId, const AuthorityEvent &event) {
        if (!view->shows(event.account))
            return;
        const VirtualAccount *owner = fleet.virtualAccounts().find(event.account);
        const QString name = owner ? owner->name : QString();
        list.add(Json::object()
                     .set("at", event.at)
                     .set("virtualAccount", Json::textOrNull(name))
                     .set("kind", toWord(event.kind))
                     .set("subject", Json::textOrNull(event.subject))
                     .set("by", Json::textOrNull(event.by))
                     .set("text", event.text));
        table.add({toIso(event.at), name, toWord(event.kind), event.subject, event.by, event.text});
    });
    if (run.json)
        run.print(Json::object().set("events", std::move(list)));
    else
        run.print(table.text());
    return {};
}

Result<void> alerts(Invocation &run, const OfAccount &given)
{
    const auto view = readPortal(run, given);
    if (!view)
        return tl::unexpected(view.error());
    const Fleet &fleet = view->fleet;
    Json list = Json::array();
    TextTable table({Ctl::tr("Severity"), Ctl::tr("Alert"), Ctl::tr("Virtual account"), Ctl::tr("Source"), Ctl::tr("Message"),
        Ctl::tr("Action due")});
    for (const entitlement::Alert &alert : entitlement::alerts(fleet, run.catalog(), view->account)) {
        if (!view->shows(alert.account))
            continue;
        const QString severity = alert.major ? QStringLiteral("major") : QStringLiteral("minor");
        const QString name = fleet.virtualAccounts().at(alert.account).name;
        list.add(Json::object()
                     .set("severity", severity)
                     .set("kind", toWord(alert.kind))
                     .set("virtualAccount", name)
                     .set("source", alert.source)
                     .set("text", alert.message)
                     .set("due", alert.due));
        table.add(
            {severity, toLabel(alert.kind), name, alert.source, alert.message, alert.due ? toReadable(*alert.due) : QString()});
    }
    if (run.json)
        run.print(Json::object().set("alerts", std::move(list)));
    else
        run.print(table.text());
    return {};
}

} // namespace

void addSsm(CLI::App &root, Chosen &chosen)
{
    Noun ssm(root, chosen, "ssm", Ctl::tr("The Smart Software Manager: accounts, licenses, tokens, instances"));
    addSsmAccount(ssm);
    addSsmVirtualAccount(ssm);
    addSsmLicense(ssm);
    addSsmToken(ssm);
    addSsmInstance(ssm);
    addSsmReserve(ssm);
    addSsmUser(ssm);
    ssm.verb<OfAccount>("events", Ctl::tr("The event log"), "lictorctl ssm events --va Branches", takeVirtualAccount, events);
    ssm.verb<OfAccount>("alerts", Ctl::tr("What the portal warns of: shortages, ending terms, instances without contact"),
        "lictorctl ssm alerts --json", takeVirtualAccount, alerts);
}

} // namespace lictor::ctl
