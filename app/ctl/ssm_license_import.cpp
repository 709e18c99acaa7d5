#include "ctl/import_output.h"
#include "ctl/names.h"
#include "ctl/tr.h"
#include "ctl/understood.h"
#include "ctl/verb.h"

#include "inventory/license_list.h"

namespace lictor::ctl {

namespace {

struct Given {
    QString file;
    std::optional<QString> account;
    bool dryRun = false;
};

Result<void> takeLicenses(Invocation &run, const Given &given)
{
    inventory::UnderstoodLicenses understood;
    const auto understand = [&](const Fleet &fleet) -> Result<void> {
        const auto account = virtualAccountNamed(fleet, given.account);
        if (!account)
            return tl::unexpected(account.error());
        auto result =
            inventory::understandLicenses(fleet, run.catalog(), given.file, *account ? *account : fleet.defaultVirtualAccount());
        if (!result)
            return tl::unexpected(result.error());
        understood = std::move(*result);
        return {};
    };
    const auto snapshot = run.readOrEmpty();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    if (const auto first = understand(snapshot->fleet); !first)
        return first;
    const inventory::FileResult &file = understood.file;
    const bool refused = file.refusedWhole || file.refusedCount > 0;
    if (!refused && !given.dryRun && !understood.action.licenses.empty()) {
        const auto done = performUnderstood(run, snapshot->fleet, understand, [&]() -> Action { return understood.action; });
        if (!done)
            return tl::unexpected(done.error());
    }
    const bool committed = !refused && !given.dryRun;
    if (run.json)
        run.print(importJson({file}, committed));
    else
        printImport(run, {file}, committed);
    if (file.refusedWhole)
        return refuse(Refusal::Format, file.file, file.refused.front().text); // it says what to do
    if (refused)
        return refuse(Refusal::Format, file.file, Ctl::tr("%1 rows are refused, nothing was imported").arg(file.refusedCount),
            Ctl::tr("correct them, or take them out of the list"));
    return {};
}

} // namespace

void addSsmLicenseImport(Noun &license)
{
    license.verb<Given>(
        "import", Ctl::tr("Take the list of licenses of the Smart Software Manager into the pools"),
        "lictorctl ssm license import licenses.csv --va Branches --dry-run",
        [](Declare &take, Given &given) {
            take.argument("FILE", given.file, Ctl::tr("The list, Inventory > Licenses"));
            take.option("--va", given.account, Ctl::tr("Virtual account; the default one unless told"), "VA");
            take.flag("--dry-run", given.dryRun, Ctl::tr("Say what would happen, change nothing"));
        },
        takeLicenses);
}

} // namespace lictor::ctl
