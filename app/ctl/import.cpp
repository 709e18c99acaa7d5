#include "ctl/import_output.h"
#include "ctl/names.h"
#include "ctl/tr.h"
#include "ctl/understood.h"
#include "ctl/verb.h"

#include "inventory/import.h"

#include <algorithm>

namespace lictor::ctl {

namespace {

struct Given {
    QStringList files, maps;
    std::optional<QString> format, sheet, account;
    bool dryRun = false, skipRefused = false, update = false, addOnly = false;
};

Result<inventory::Options> optionsOf(const Given &given)
{
    inventory::Options options;
    options.format = given.format.value_or(QStringLiteral("auto"));
    options.sheet = given.sheet.value_or(QString());
    if (given.update && given.addOnly)
        return refuse(Refusal::OutOfRange, QStringLiteral("import"), Ctl::tr("both --update and --add-only are given"),
            Ctl::tr("give one of them"));
    if (given.update)
        options.mode = inventory::Options::Mode::UpdateOnly;
    else if (given.addOnly)
        options.mode = inventory::Options::Mode::AddOnly;
    for (const QString &map : given.maps) {
        const qsizetype sign = map.lastIndexOf(u'=');
        if (sign < 1)
            return refuse(Refusal::Format, QStringLiteral("--map"), Ctl::tr("\"%1\" is no COLUMN=FIELD").arg(map),
                Ctl::tr("write it such as 'Asset tag=serial'"));
        options.map.insert(map.left(sign), map.mid(sign + 1));
    }
    options.virtualAccount = given.account.value_or(QString());
    return options;
}

Result<void> takeIn(Invocation &run, const Given &given)
{
    auto options = optionsOf(given);
    if (!options)
        return tl::unexpected(options.error());
    options->progress = run.progress();
    inventory::Understood understood;
    bool committed = false;

    const auto understand = [&](const Fleet &fleet) -> Result<void> {
        auto result = inventory::understand(fleet, run.catalog(), given.files, *options);
        if (!result)
            return tl::unexpected(result.error());
        understood = std::move(*result);
        return {};
    };
    const auto mayCommit = [&] { return !given.dryRun && (!understood.anyRefused() || given.skipRefused); };

    // Looked at before: what is refused or is to be tried only needs no writing.
    const auto snapshot = run.readOrEmpty();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    if (const auto first = understand(snapshot->fleet); !first)
        return first;
    const auto wholly = std::find_if(
        understood.files.begin(), understood.files.end(), [](const inventory::FileResult &file) { return file.refusedWhole; });
    if (mayCommit()) {
        if (!understood.nothingToDo()) {
            const auto done = performUnderstood(run, snapshot->fleet, understand, [&]() -> Action { return understood.action; });
            if (!done)
                return tl::unexpected(done.error());
        }
        committed = wholly == understood.files.end() || understood.files.size() > 1;
    }
    if (run.json)
        run.print(importJson(understood.files, committed));
    else
        printImport(run, understood.files, committed);

    if (wholly != understood.files.end()) {
        const QString reason = wholly->refused.empty() ? QString() : wholly->refused.front().text;
        return refuse(Refusal::Format, wholly->file, reason); // it says what to do
    }
    if (understood.anyRefused() && !given.skipRefused) {
        int count = 0;
        for (const inventory::FileResult &file : understood.files)
            count += file.refusedCount;
        return refuse(Refusal::Format, given.files.join(QStringLiteral(", ")),
            Ctl::tr("%1 rows are refused, nothing was imported").arg(count),
            Ctl::tr("correct them, or import the rest with --skip-refused"));
    }
    return {};
}

} // namespace

void addImport(CLI::App &root, Chosen &chosen)
{
    Noun import(root, chosen, "import", Ctl::tr("Import an inventory"));
    import.itself<Given>("lictorctl import inventory.csv --dry-run --map 'Asset tag=serial'",
        [](Declare &take, Given &given) {
            take.arguments("FILE", given.files, Ctl::tr("The lists"));
    take.option("--format", given.format, Ctl::tr("Format; recognized unless told"),
        "auto|csv|xlsx|json|device-output|running-config|ansible-ini|ansible-yaml|rancid");
    take.list("--map", given.maps, Ctl::tr("What a column is; may be given several times"), "COLUMN=FIELD");
    take.option("--sheet", given.sheet, Ctl::tr("Sheet of a workbook"), "NAME");
    take.flag("--dry-run", given.dryRun, Ctl::tr("Say what would happen, change nothing"));
    take.flag("--skip-refused", given.skipRefused, Ctl::tr("Import the rest when rows are refused"));
    take.flag("--update", given.update, Ctl::tr("Only update devices that exist"));
    take.flag("--add-only", given.addOnly, Ctl::tr("Only add devices"));
    take.option("--va", given.account, Ctl::tr("Virtual account of rows that name none"), "VA");
},
        takeIn);
} // namespace lictor::ctl

} // namespace lictor::ctl
