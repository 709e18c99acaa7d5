#include "import/import_rows.h"

#include "import/fate_word.h"
#include "import/import_draft.h"
#include "inventory/kinds.h"
#include "tables/roles.h"

#include <algorithm>

namespace lictor {

using Fate = inventory::PreviewRow::Fate;

ImportRows::ImportRows(ImportDraft &draft, QObject *parent) : QAbstractTableModel(parent), m_draft(draft)
{
    connect(&draft, &ImportDraft::changed, this, &ImportRows::reload);
    connect(&draft, &ImportDraft::filesChanged, this, &ImportRows::reload);
}

void ImportRows::reload()
{
    beginResetModel();
    m_understood = m_draft.understood();
    m_findings = m_draft.findings();
    readHeaders();
    readRows();
    endResetModel();
}

/// A header that several files have is one column; one that a file has twice is two.
void ImportRows::readHeaders()
{
    m_headers.clear();
    m_columns.clear();
    if (!m_understood)
        return;
    QHash<QString, int> known;
    for (const inventory::FileResult &file : m_understood->files) {
        QHash<QString, int> times;
        std::vector<int> &columns = m_columns.emplace_back();
        for (const inventory::Mapping &column : file.columns) {
            const QString key = QStringLiteral("%1\n%2").arg(column.header.toLower()).arg(++times[column.header.toLower()]);
            const int place = known.value(key, int(m_headers.size()));
            if (place == int(m_headers.size())) {
                known.insert(key, place);
                m_headers.push_back({column.header, column.field, column.secret});
            }
            columns.resize(std::max(columns.size(), size_t(place) + 1), -1);
            columns[size_t(place)] = column.column;
        }
    }
}

bool ImportRows::isShown(const inventory::PreviewRow &row) const
{
    if (m_shown == Shown::All)
        return true;
    const Weight weight = m_shown == Shown::Refused ? Weight::Refused
        : m_shown == Shown::Skipped                 ? Weight::Skipped
                                                    : Weight::Note;
    const auto findings = m_findings->of(row.place);
    return std::any_of(findings.begin(), findings.end(), [&](const RowFindings::Entry &entry) {
        return entry.weight == weight && (m_kind.isEmpty() || entry.finding->kind == m_kind);
    });
}

void ImportRows::readRows()
{
    m_rows.clear();
    m_split.clear();
    if (!m_understood)
        return;
    for (quint32 i = 0; i < m_understood->preview.size(); ++i)
        if (isShown(m_understood->preview[i]))
            m_rows.push_back(i);
    std::stable_partition(
        m_rows.begin(), m_rows.end(), [this](quint32 i) { return m_understood->preview[i].fate == Fate::Refused; });
}

void ImportRows::show(Shown shown, const QString &kind)
{
    if (shown == m_shown && kind == m_kind)
        return;
    beginResetModel();
    m_shown = shown;
    m_kind = kind;
    readRows();
    endResetModel();
}

const inventory::PreviewRow &ImportRows::rowAt(int row) const { return m_understood->preview[m_rows[size_t(row)]]; }
inventory::RowPlace ImportRows::placeOf(int row) const { return rowAt(row).place; }

int ImportRows::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : FirstCell + int(m_headers.size()); }

int ImportRows::fileColumn(const QModelIndex &cell) const
{
    if (!cell.isValid() || cell.column() < FirstCell)
        return -1;
    const std::vector<int> &columns = m_columns[placeOf(cell.row()).file];
    const size_t header = size_t(cell.column() - FirstCell);
    return header < columns.size() ? columns[header] : -1;
}

QModelIndex ImportRows::cellOf(int row, const inventory::Finding &finding) const
{
    const std::vector<int> &columns = m_columns[placeOf(row).file];
    const auto at = finding.position < 0 ? columns.end() : std::find(columns.begin(), columns.end(), finding.position);
    return index(row, at == columns.end() ? int(Problem) : FirstCell + int(at - columns.begin()));
}

QModelIndex ImportRows::problemOf(int row) const
{
    const auto findings = m_findings->of(placeOf(row));
    return findings.empty() ? index(row, Problem) : cellOf(row, *findings.front().finding);
}

QModelIndexList ImportRows::problemsOf(int row) const
{
    QModelIndexList cells;
    for (const RowFindings::Entry &entry : m_findings->of(placeOf(row)))
        if (const QModelIndex cell = cellOf(row, *entry.finding); entry.weight == Weight::Refused && !cells.contains(cell))
            cells << cell;
    return cells.isEmpty() ? QModelIndexList{problemOf(row)} : cells;
}

QModelIndex ImportRows::nextProblem(const QModelIndex &from, bool forward) const
{
    const int count = rowCount();
    const bool any = m_shown == Shown::Noted || m_shown == Shown::Skipped;
    if (from.isValid() && rowAt(from.row()).fate == Fate::Refused) {
        const QModelIndexList here = problemsOf(from.row());
        const qsizetype next = here.indexOf(from) + (forward ? 1 : -1);
        if (here.contains(from) && next >= 0 && next < here.size())
            return here[next];
    }
    int row = from.isValid() ? from.row() : forward ? -1 : 0;
    for (int step = 0; step < count; ++step) {
        row = (row + (forward ? 1 : count - 1)) % count;
        if (rowAt(row).fate == Fate::Refused)
            return forward ? problemOf(row) : problemsOf(row).back();
        if (any)
            return problemOf(row);
    }
    return {};
}

bool ImportRows::asksWhetherReplaced(int row) const
{
    const auto findings = m_findings->of(placeOf(row));
    return m_draft.isApart(placeOf(row)) || std::any_of(findings.begin(), findings.end(), [](const RowFindings::Entry &entry) {
        return entry.finding->kind == toWord(inventory::Kind::SerialChanged);
    });
}

QString ImportRows::textOf(const QModelIndex &cell) const
{
    const int column = fileColumn(cell);
    if (column < 0)
        return {};
    const quint32 number = m_rows[size_t(cell.row())];
    if (m_split.isEmpty() || m_splitRow != number) {
        m_split = m_understood->preview[number].cells();
        m_splitRow = number;
    }
    const QString text = m_split.value(column);
    return m_draft.corrected(m_understood->preview[number].place, column, text).value_or(text);
}

int ImportRows::countSame(const QModelIndex &cell) const
{
    const int column = fileColumn(cell);
    const QByteArray text = textOf(cell).toUtf8();
    const quint16 file = placeOf(cell.row()).file;
    return int(std::count_if(m_understood->preview.begin(), m_understood->preview.end(),
        [&](const inventory::PreviewRow &row) { return row.place.file == file && row.cell(column) == text; }));
}

/// What is said of a row in one line: the first problem, and how many there are besides.
QString ImportRows::problemText(std::span<const RowFindings::Entry> findings) const
{
    if (findings.empty())
        return {};
    const QString &first = findings.front().finding->text;
    const auto more = std::count_if(
        findings.begin() + 1, findings.end(), [](const RowFindings::Entry &entry) { return entry.weight == Weight::Refused; });
    return more > 0 ? tr("%1 (and %2 more)").arg(first).arg(more) : first;
}

QString ImportRows::saidOf(int row) const
{
    QStringList lines;
    for (const RowFindings::Entry &entry : m_findings->of(placeOf(row)))
        lines << (entry.finding->column.isEmpty() ? entry.finding->text
                                                  : tr("%1: %2").arg(entry.finding->column, entry.finding->text));
    return lines.join(u'\n');
}

QVariant ImportRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const inventory::PreviewRow &row = rowAt(index.row());
    const auto findings = m_findings->of(row.place);
    if (index.column() < FirstCell) {
        if (role == ToneRole && index.column() == Result)
            return int(toneOf(row.fate));
        if (role == Qt::TextAlignmentRole && index.column() == Line)
            return int(Qt::AlignTrailing | Qt::AlignVCenter);
        if (role == Qt::ToolTipRole && index.column() == Problem)
            return saidOf(index.row());
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case File: return m_draft.nameOf(row.place.file);
        case Line: return QString::number(row.line);
        case Result: return fateWord(row.fate);
        default: return problemText(findings);
        }
    }
    const int column = fileColumn(index);
    if (column < 0)
        return {};
    const auto about = std::find_if(findings.begin(), findings.end(),
        [column](const RowFindings::Entry &entry) { return entry.finding->position == column; });
    const bool isAbout = about != findings.end();
    const QString now = textOf(index), inFile = m_split.value(column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return now;
    case ToneRole:
        if (isAbout && about->weight != Weight::Note)
            return int(about->weight == Weight::Refused ? Tone::Critical : Tone::Neutral);
        return now != inFile ? QVariant(int(Tone::Info)) : QVariant();
    case TintRole: return isAbout && about->weight == Weight::Refused ? QVariant(int(Tone::Critical)) : QVariant();
    case MutedRole: return m_headers[size_t(index.column() - FirstCell)].field.isEmpty();
    case Qt::ToolTipRole: {
        QStringList lines;
        if (isAbout)
            lines << about->finding->text;
        if (now != inFile)
            lines << tr("In the file: “%1”").arg(inFile);
        return lines.join(u'\n');
    }
    case Qt::AccessibleDescriptionRole: return isAbout ? QVariant(about->finding->text) : QVariant();
    default: return {};
    }
}

bool ImportRows::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int column = fileColumn(index);
    if (role != Qt::EditRole || column < 0 || value.toString() == textOf(index))
        return false;
    m_draft.correct(placeOf(index.row()), column, value.toString());
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags ImportRows::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool editable = fileColumn(index) >= 0 && !m_headers[size_t(index.column() - FirstCell)].secret;
    return editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant ImportRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Line)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section >= FirstCell)
        return m_headers[size_t(section - FirstCell)].field.isEmpty() ? tr("Not imported") : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File: return tr("File");
    case Line: return tr("Line");
    case Result: return tr("Result");
    case Problem: return tr("Problem");
    default: {
        const QString &text = m_headers[size_t(section - FirstCell)].text;
        return text.isEmpty() ? tr("Column %1").arg(section - FirstCell + 1) : text;
    }
    }
}

} // namespace lictor
