#include "inventory/xlsx.h"

#include "inventory/sheet_source.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

/// A workbook that keeps the bytes it reads from.
struct OwnedWorkbook {
    QByteArray bytes;
    std::unique_ptr<const Workbook> workbook;
};

/// A sheet with its header, if it has one.
struct Candidate {
    QString name;
    std::unique_ptr<SheetSource> source;
    Layout layout;
    int rows = 0;

    /// A list, be it of devices or of licenses.
    bool isList() const { return layout.header > 0; }
};

std::optional<FileRefusal> countRows(Candidate &candidate)
{
    return candidate.source->read([&](const Record &record) {
        candidate.rows += record.line > candidate.layout.header;
        return true;
    });
}

/// Leaves the list with most rows in front; says which others hold a tenth of them or more (INV-37).
std::optional<FileRefusal> choose(std::vector<Candidate> &candidates, std::vector<Remark> &notes)
{
    const auto lists = std::stable_partition(
        candidates.begin(), candidates.end(), [](const Candidate &candidate) { return candidate.isList(); });
    if (lists - candidates.begin() < 2)
        return std::nullopt;
    candidates.erase(lists, candidates.end());
    for (Candidate &candidate : candidates)
        if (const auto refused = countRows(candidate))
            return refused;
    std::iter_swap(candidates.begin(),
        std::max_element(
            candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) { return a.rows < b.rows; }));
    constexpr int worthANote = 10;
    for (size_t i = 1; i < candidates.size(); ++i)
        if (candidates[i].rows * worthANote >= candidates.front().rows && candidates[i].rows > 0)
            notes.push_back({Kind::OtherSheet, -1, candidates[i].name,
                Inventory::tr("the sheet %1 holds a list too (%n row(s)) and is not imported; choose it with --sheet", nullptr,
                    candidates[i].rows)
                    .arg(candidates[i].name)});
    return std::nullopt;
}

QString namesOf(const std::vector<Workbook::Sheet> &sheets)
{
    QStringList names;
    for (const Workbook::Sheet &sheet : sheets)
        names << sheet.name;
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<OpenedFile> openXlsx(const QByteArray &bytes, const LayoutRules &rules, const QString &sheet, int header)
{
    OpenedFile file;
    file.format = QStringLiteral("xlsx");
    auto owned = std::make_shared<OwnedWorkbook>(OwnedWorkbook{bytes, nullptr});
    owned->workbook = Workbook::open(owned->bytes, file.refused);
    if (file.refused)
        return file;
    const std::shared_ptr<const Workbook> workbook(owned, owned->workbook.get());

    std::vector<Candidate> candidates;
    for (const Workbook::Sheet &each : workbook->sheets()) {
        file.sheets << each.name;
        if (sheet.isEmpty() ? each.hidden : each.name.compare(sheet, Qt::CaseInsensitive) != 0) {
            if (sheet.isEmpty())
                file.notes.push_back({Kind::HiddenSheet, -1, each.name,
                    Inventory::tr("the sheet %1 is hidden and not imported; choose it with --sheet if it is the list")
                        .arg(each.name)});
            continue;
        }
        Candidate &candidate =
            candidates.emplace_back(Candidate{each.name, std::make_unique<SheetSource>(workbook, each.part), {}, 0});
        const Sample sample = sampleOf(*candidate.source);
        candidate.layout = header > 0 ? layoutByHand(sample.rows, header, rules) : layoutOfTable(sample.rows, rules);
        if (!candidate.isList() && sample.refused)
            candidate.layout.refused = sample.refused;
    }
    if (candidates.empty() && !sheet.isEmpty())
        return refuse(Refusal::NotFound, sheet, Inventory::tr("is no sheet of the workbook"),
            Inventory::tr("choose one of %1").arg(namesOf(workbook->sheets())));
    if (candidates.empty()) {
        file.refused = FileRefusal{
            Kind::NoHeader, 0, {}, Inventory::tr("the workbook has no visible sheet; show the one that holds the list")};
        return file;
    }
    file.refused = choose(candidates, file.notes);
    Candidate &chosen = candidates.front();
    file.sheet = chosen.isList() ? chosen.name : QString();
    file.layout = std::move(chosen.layout);
    for (const Mapping &column : file.layout.columns)
        if (!column.field.isEmpty() && chosen.source->isHidden(column.column))
            file.notes.push_back({Kind::HiddenRows, column.column, {},
                Inventory::tr("the column is hidden in the workbook; it is imported"), file.layout.header});
    file.source = std::move(chosen.source);
    return file;
}

} // namespace lictor::inventory
