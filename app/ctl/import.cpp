#include "ctl/names.h"
#include "ctl/tr.h"
#include "ctl/verb.h"

#include "inventory/import.h"

#include <array>

namespace lictor::ctl {

namespace {

struct Given {
    QStringList files, maps;
    std::optional<QString> format, sheet, account;
    bool dryRun = false, skipRefused = false, update = false, addOnly = false;
};

const std::array laterFormats{u"xlsx", u"json", u"device-output", u"running-config", u"ansible-ini", u"ansible-yaml", u"rancid"};

Result<inventory::Options> optionsOf(const Given &given)
{
    inventory::Options options;
    options.format = given.format.value_or(QStringLiteral("auto"));
    if (options.format != u"auto" && options.format != u"csv") {
        if (std::find(laterFormats.begin(), laterFormats.end(), options.format) != laterFormats.end())
            return refuse(
                Refusal::Unsupported, options.format, Ctl::tr("this version imports CSV only"), Ctl::tr("save the list as CSV"));
        return refuse(Refusal::Unknown, QStringLiteral("--format"), Ctl::tr("\"%1\" is not known").arg(options.format),
            Ctl::tr("give auto or csv"));
    }
    if (given.sheet)
        return refuse(Refusal::Unsupported, QStringLiteral("--sheet"),
            Ctl::tr("this version imports CSV only, which has no sheets"), Ctl::tr("save the sheet as CSV"));
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

Json findingsJson(const std::vector<inventory::Finding> &findings, const char *textKey)
{
    Json list = Json::array();
    for (const inventory::Finding &finding : findings)
        list.add(Json::object()
                     .set("line", finding.line ? Json(finding.line) : Json())
                     .set("column", Json::textOrNull(finding.column))
                     .set("value", finding.column.isEmpty() && finding.value.isEmpty() ? Json() : Json(finding.value))
                     .set("kind", finding.kind)
                     .set(textKey, finding.text));
    return list;
}

Json resultJson(const std::vector<inventory::FileResult> &files, bool committed)
{
    Json list = Json::array();
    for (const inventory::FileResult &file : files) {
        list.add(Json::object()
                     .set("file", file.file)
                     .set("format", Json::textOrNull(file.format))
                     .set("profile", Json::textOrNull(file.profile))
                     .set("encoding", Json::textOrNull(file.encoding))
                     .set("separator", Json::textOrNull(file.separator))
                     .set("sheet", Json::textOrNull(file.sheet))
                     .set("header", file.header ? Json(file.header) : Json())
                     .set("rows", file.rows)
                     .set("added", file.added)
                     .set("updated", file.updated)
                     .set("unchanged", file.unchanged)
                     .set("chassis", file.chassis)
                     .set("refused", findingsJson(file.refused, "reason"))
                     .set("skipped", findingsJson(file.skipped, "text"))
                     .set("notes", findingsJson(file.notes, "text")));
    }
    return Json::object().set("committed", committed).set("files", std::move(list));
}

void printText(const Invocation &run, const std::vector<inventory::FileResult> &files, bool committed)
{
    for (const inventory::FileResult &file : files) {
        run.print(Ctl::tr("%1: %2 rows, %3 added, %4 updated, %5 unchanged, %6 chassis, %7 refused, %8 skipped\n")
                      .arg(file.file)
                      .arg(file.rows)
                      .arg(file.added)
                      .arg(file.updated)
                      .arg(file.unchanged)
                      .arg(file.chassis)
                      .arg(file.refusedCount)
                      .arg(file.skippedCount));
        const auto list = [&](const QString &label, const std::vector<inventory::Finding> &findings, int all) {
            constexpr size_t shown = 20;
            for (size_t i = 0; i < findings.size() && i < shown; ++i) {
                const inventory::Finding &finding = findings[i];
                const QString place = finding.column.isEmpty() ? Ctl::tr("line %1").arg(finding.line)
                                                               : Ctl::tr("line %1, %2").arg(finding.line).arg(finding.column);
                run.print(Ctl::tr("  %1 (%2): %3\n").arg(label, place, finding.text));
            }
            if (size_t(all) > shown)
                run.print(Ctl::tr("  … and %1 more; --json lists them\n").arg(size_t(all) - shown));
        };
        list(Ctl::tr("refused"), file.refused, file.refusedCount);
        list(Ctl::tr("skipped"), file.skipped, file.skippedCount);
        list(Ctl::tr("note"), file.notes, file.noteCount);
    }
    run.print(committed ? Ctl::tr("Imported\n") : Ctl::tr("Nothing was imported\n"));
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
            const auto done = run.perform([&](const Fleet &fleet) -> Result<Action> {
                if (!(fleet == snapshot->fleet))
                    if (const auto again = understand(fleet); !again)
                        return tl::unexpected(again.error());
                return understood.action;
            });
            if (!done)
                return tl::unexpected(done.error());
        }
        committed = wholly == understood.files.end() || understood.files.size() > 1;
    }
    if (run.json)
        run.print(resultJson(understood.files, committed));
    else
        printText(run, understood.files, committed);

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
    take.option("--format", given.format, Ctl::tr("Format; recognized unless told"), "auto|csv");
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
