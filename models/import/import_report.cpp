#include "import/import_report.h"

#include "import/row_findings.h"
#include "inventory/differences.h"
#include "report/csv_text.h"

#include <QFileInfo>

namespace lictor {

namespace {

using Fate = inventory::PreviewRow::Fate;

// The words of the file are those of `lictorctl import --json`, whatever the language.
const char *wordOf(Fate fate)
{
    switch (fate) {
    case Fate::Added: return "added";
    case Fate::Updated: return "updated";
    case Fate::Unchanged: return "unchanged";
    case Fate::Refused: return "refused";
    case Fate::Skipped: return "skipped";
    case Fate::Chassis: return "chassis";
    }
    return "";
}

void addLine(QByteArray &csv, const QString &file, int line, const char *result, const inventory::Finding &finding)
{
    report::appendCsvText(csv, file);
    csv += ',' + (line > 0 ? QByteArray::number(line) : QByteArray()) + ',' + result;
    for (const QString &cell : {finding.column, finding.value, finding.kind, finding.text}) {
        csv += ',';
        report::appendCsvText(csv, cell);
    }
    csv += "\r\n";
}

QString changesOf(const std::vector<inventory::Difference> &differences)
{
    QStringList parts;
    for (const inventory::Difference &each : differences)
        parts << QStringLiteral("%1: %2 → %3").arg(each.field, each.before, each.after);
    return parts.join(QStringLiteral("; "));
}

} // namespace

QByteArray importReport(
    const std::shared_ptr<const inventory::Understood> &understood, const Fleet &fleet, const Catalog &catalog)
{
    QByteArray csv = "file,line,result,column,value,kind,reason\r\n";
    QStringList names;
    for (const inventory::FileResult &file : understood->files)
        names << QFileInfo(file.file).fileName();
    const RowFindings findings(understood);
    for (const RowFindings::Entry &entry : findings.all())
        if (entry.finding->record < 0)
            addLine(csv, names[entry.place.file], entry.finding->line, entry.weight == Weight::Refused ? "refused" : "note",
                *entry.finding);
    size_t next = 0;
    for (const inventory::PreviewRow &row : understood->preview) {
        const QString &file = names[row.place.file];
        bool told = false;
        for (const RowFindings::Entry &entry : findings.of(row.place)) {
            addLine(csv, file, row.line, entry.weight == Weight::Note ? "note" : wordOf(row.fate), *entry.finding);
            told = told || entry.weight != Weight::Note;
        }
        if (told)
            continue;
        while (next < understood->devices.size() && understood->devices[next] < row.place)
            ++next;
        inventory::Finding changes;
        if (row.fate == Fate::Updated && next < understood->devices.size() && understood->devices[next] == row.place)
            changes.text = changesOf(inventory::differences(fleet, catalog, (*understood->action.devices)[next]));
        addLine(csv, file, row.line, wordOf(row.fate), changes);
    }
    return csv;
}

} // namespace lictor
