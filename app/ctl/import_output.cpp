#include "ctl/import_output.h"

#include "ctl/tr.h"

namespace lictor::ctl {

namespace {

/// A note with line 0 is about the whole file; a refusal without a line was seen nowhere in particular.
Json findingsJson(const std::vector<inventory::Finding> &findings, const char *textKey, bool refused = false)
{
    Json list = Json::array();
    for (const inventory::Finding &finding : findings)
        list.add(Json::object()
                     .set("line", refused && !finding.line ? Json() : Json(finding.line))
                     .set("column", Json::textOrNull(finding.column))
                     .set("value", finding.column.isEmpty() && finding.value.isEmpty() ? Json() : Json(finding.value))
                     .set("kind", finding.kind)
                     .set(textKey, finding.text));
    return list;
}

} // namespace

Json importJson(const std::vector<inventory::FileResult> &files, bool committed)
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
                     .set("refused", findingsJson(file.refused, "reason", true))
                     .set("skipped", findingsJson(file.skipped, "text"))
                     .set("notes", findingsJson(file.notes, "text")));
    }
    return Json::object().set("committed", committed).set("files", std::move(list));
}

void printImport(const Invocation &run, const std::vector<inventory::FileResult> &files, bool committed)
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

} // namespace lictor::ctl
