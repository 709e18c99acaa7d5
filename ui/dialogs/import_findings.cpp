#include "dialogs/import_findings.h"

#include "order/state_word.h"
#include "tables/roles.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

namespace lictor {

namespace {
constexpr size_t listed = 1000;

/// One cell of CSV; what a spreadsheet would take for a formula is disarmed.
QByteArray csvCell(QString text)
{
    static const QString formula = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text.toUtf8();
}

void addCsv(
    QByteArray &csv, const inventory::FileResult &file, const std::vector<inventory::Finding> &findings, const char *result)
{
    for (const inventory::Finding &finding : findings) {
        csv += result;
        for (const QString &cell : {QFileInfo(file.file).fileName(), finding.line > 0 ? QString::number(finding.line) : QString(),
                 finding.column, finding.value, finding.kind, finding.text})
            csv += ',' + csvCell(cell);
        csv += "\r\n";
    }
}
} // namespace

void ImportFindings::show(std::shared_ptr<const inventory::Understood> understood)
{
    beginResetModel();
    m_understood = std::move(understood);
    m_rows.clear();
    m_all = 0;
    if (m_understood) {
        const auto take = [this](const inventory::FileResult &file, const std::vector<inventory::Finding> &findings, int count,
                              Weight weight) {
            m_all += count;
            for (const inventory::Finding &finding : findings) {
                if (m_rows.size() == listed)
                    return;
                m_rows.push_back({&finding, &file, weight});
            }
        };
        for (const inventory::FileResult &file : m_understood->files)
            take(file, file.refused, file.refusedCount, Weight::Refused);
        for (const inventory::FileResult &file : m_understood->files)
            take(file, file.skipped, file.skippedCount, Weight::Skipped);
        for (const inventory::FileResult &file : m_understood->files)
            take(file, file.notes, file.noteCount, Weight::Note);
    }
    endResetModel();
}

QString ImportFindings::refusedByKind() const
{
    std::map<QString, int> counts;
    if (m_understood)
        for (const inventory::FileResult &file : m_understood->files)
            for (const inventory::Finding &finding : file.refused)
                ++counts[finding.kind];
    std::vector<std::pair<QString, int>> kinds(counts.begin(), counts.end());
    std::stable_sort(kinds.begin(), kinds.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList parts;
    for (const auto &[kind, count] : kinds)
        parts << tr("%1 × %2").arg(count).arg(kind);
    return parts.join(QStringLiteral(", "));
}

QByteArray ImportFindings::toCsv(const inventory::Understood &understood)
{
    QByteArray csv = "result,file,line,column,value,kind,reason\r\n";
    for (const inventory::FileResult &file : understood.files) {
        addCsv(csv, file, file.refused, "refused");
        addCsv(csv, file, file.skipped, "skipped");
        addCsv(csv, file, file.notes, "note");
    }
    return csv;
}

QString ImportFindings::wordOf(Weight weight)
{
    switch (weight) {
    case Weight::Refused: return tr("Refused");
    case Weight::Skipped: return tr("Skipped");
    case Weight::Note: return tr("Note");
    }
    return {};
}

QVariant ImportFindings::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == ToneRole && index.column() == Result)
        return int(row.weight == Weight::Refused ? Tone::Critical : row.weight == Weight::Skipped ? Tone::Neutral : Tone::Info);
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Result: return wordOf(row.weight);
    case File: return QFileInfo(row.file->file).fileName();
    case Line: return row.finding->line > 0 ? QString::number(row.finding->line) : QStringLiteral("–");
    case Header: return row.finding->column.isEmpty() ? QStringLiteral("–") : row.finding->column;
    case Value: return row.finding->value.isEmpty() ? QStringLiteral("–") : row.finding->value;
    case Kind: return row.finding->kind;
    case Reason: return row.finding->text;
    default: return {};
    }
}

QVariant ImportFindings::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Line)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Result: return tr("Result");
    case File: return tr("File");
    case Line: return tr("Line");
    case Header: return tr("Column");
    case Value: return tr("Value");
    case Kind: return tr("Kind");
    case Reason: return tr("Reason");
    default: return {};
    }
}

} // namespace lictor
