#include "inventory/row.h"

#include "inventory/text_folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

bool ownForEveryRow(Field field) { return field == Field::Name || field == Field::Serial || field == Field::Address; }

quint64 digestOf(Field field, const Reading &reading)
{
    if (reading.state == Reading::State::Absent)
        return 0;
    return (quint64(qHash(reading.text, size_t(field))) ^ quint64(reading.state)) * 0x9E3779B97F4A7C15ull;
}

} // namespace

RowReader::RowReader(const Layout &layout, const CellRules &rules) : m_layout(layout), m_rules(rules)
{
    for (size_t i = 0; i < layout.fields.size(); ++i)
        if (isImported(layout.fields[i]) && !ownForEveryRow(layout.fields[i]))
            m_columns.push_back({int(i), layout.fields[i], ByteIndex(64), {}, ByteIndex::none, {}});
    for (size_t i = 0; i < layout.columns.size(); ++i) {
        if (isImported(layout.fields[i]))
            m_mapped.push_back(layout.fields[i]);
        if (layout.columns[i].header.isEmpty())
            m_headerless.push_back(i);
    }
}

Remark RowReader::about(const Row &row, Field field, Kind kind, const QString &text) const
{
    const int column = placeOf(row, field);
    Remark remark{kind, column, {}, text, 0};
    if (column >= 0 && size_t(column) < row.record->cells.size()) {
        constexpr qsizetype longest = 200;
        remark.value = toText(trimmed(row.record->cells[size_t(column)])).left(longest);
        if (!row.record->lines.empty())
            remark.line = row.record->lineOf(size_t(column));
        if (size_t(column) < row.record->labels.size())
            remark.header = toText(row.record->labels[size_t(column)]);
    }
    return remark;
}

/// Column of the field; -1 where the record has no such cell.
int RowReader::placeOf(const Row &row, Field field) const
{
    const int column = m_layout.columnOf[size_t(field)];
    const std::vector<int> &lines = row.record->lines;
    return column < 0 || (size_t(column) < lines.size() && !lines[size_t(column)]) ? -1 : column;
}

int RowReader::lineOf(const Row &row, Field field) const
{
    const int column = m_layout.columnOf[size_t(field)];
    return column >= 0 ? row.record->lineOf(size_t(column)) : row.line;
}

void RowReader::readCells(const Record &record, Row &row)
{
    row.record = &record;
    row.line = record.line;
    row.notes.clear();
    row.further.clear();
    row.of.fill(&m_absent);
    row.digest = 0;
    const auto cellOf = [&](Field field) {
        const int column = m_layout.columnOf[size_t(field)];
        return column >= 0 && size_t(column) < record.cells.size() ? record.cells[size_t(column)] : std::string_view();
    };
    const bool plain = record.natures.empty();
    const auto natureOf = [&](int column) { return plain || column < 0 ? CellNature::Text : record.natureOf(size_t(column)); };
    const auto readOwn = [&](Field field, Reading &reading, void (*readOne)(Reading &, std::string_view, CellNature)) {
        reading = Reading();
        readOne(reading, cellOf(field), natureOf(m_layout.columnOf[size_t(field)]));
        row.of[size_t(field)] = &reading;
        if (field != Field::Serial) // rows are compared that have the same one
            row.digest += digestOf(field, reading);
    };
    readOwn(Field::Serial, row.serial, readSerial);
    const std::string_view name = trimmed(cellOf(Field::Name));
    if (name.starts_with("UDI_PID:"))
        readUdi(row, name);
    else
        readOwn(Field::Name, row.name, readName);
    readOwn(Field::Address, row.address, readAddress);
    for (Column &column : m_columns) {
        if (size_t(column.column) >= record.cells.size())
            continue;
        const std::string_view cell = record.cells[size_t(column.column)];
        const CellNature nature = natureOf(column.column);
        if (cell.empty() && nature == CellNature::Text)
            continue;
        std::string_view key = cell;
        if (nature != CellNature::Text)
            key = column.tagged.assign(1, '\0').append(1, char(nature)).append(cell);
        if (column.last == ByteIndex::none || column.index.at(column.last) != key) {
            const ByteIndex::Place place = column.index.insert(key);
            if (place.added)
                column.readings.push_back(m_rules.read(column.field, cell, nature));
            column.last = place.entry;
        }
        const Reading &reading = column.readings[column.last];
        if (column.field == Field::Pid && row.of[size_t(Field::Pid)]->given())
            continue; // the UDI in the name says it
        row.of[size_t(column.field)] = &reading;
        row.distinct[size_t(column.field)] = column.last;
        row.digest += reading.digest;
    }
}

/// The Smart Software Manager names an instance by its UDI where the host name is withheld.
void RowReader::readUdi(Row &row, std::string_view text) const
{
    const auto part = [&](std::string_view key) {
        const size_t begin = text.find(key);
        if (begin == std::string_view::npos)
            return std::string_view();
        const std::string_view rest = text.substr(begin + key.size());
        return trimmed(rest.substr(0, rest.find(';')));
    };
    row.name = Reading();
    row.of[size_t(Field::Name)] = &row.name;
    row.pid = m_rules.read(Field::Pid, part("UDI_PID:"));
    row.of[size_t(Field::Pid)] = &row.pid;
    row.digest += row.pid.digest;
    if (!row.serial.given()) {
        row.serial = Reading();
        readSerial(row.serial, part("UDI_SN:"), CellNature::Text);
    }
}

bool RowReader::isHeaderAgain(const Record &record) const
{
    const int column = std::max(m_layout.columnOf[size_t(Field::Name)], m_layout.columnOf[size_t(Field::Serial)]);
    if (column < 0 || size_t(column) >= m_layout.headerCells.size() || size_t(column) >= record.cells.size()
        || record.cells[size_t(column)] != m_layout.headerCells[size_t(column)])
        return false;
    size_t same = 0;
    for (size_t i = 0; i < std::min(record.cells.size(), m_layout.headerCells.size()); ++i)
        if (!record.cells[i].empty() && record.cells[i] == m_layout.headerCells[i])
            ++same;
    return same >= 2;
}

bool RowReader::isFooter(const Record &record, const Row &row) const
{
    if (row.serial.given() || row[Field::Model].given() || row[Field::Pid].given() || row[Field::SysObjectId].given())
        return false;
    static const QStringList words{QStringLiteral("total"), QStringLiteral("totals"), QStringLiteral("sum"),
        QStringLiteral("summe"), QStringLiteral("gesamt"), QStringLiteral("anzahl"), QStringLiteral("count"),
        QStringLiteral("grandtotal")};
    for (const std::string_view cell : record.cells)
        if (const std::string_view text = trimmed(cell); !text.empty()) {
            QString word = foldWord(text);
            while (!word.isEmpty() && word.back().isDigit())
                word.chop(1);
            return words.contains(word);
        }
    return false;
}

bool RowReader::isSkipped(const Row &row, Remark &remark) const
{
    using What = ModelReading::What;
    const auto skip = [&](Field field, Kind kind, const QString &text) {
        remark = about(row, field, kind, text);
        return true;
    };
    const Reading &system = row[Field::Os];
    for (Field field : {Field::Model, Field::Pid})
        if (const auto &model = row[field].model; model && model->what == What::ThreatDefense)
            return skip(
                field, Kind::RunsThreatDefense, Inventory::tr("not imported, %1 runs Threat Defense").arg(row[field].text));
    if (system.given() && Belongs(system.number) == Belongs::ThreatDefense)
        return skip(Field::Os, Kind::RunsThreatDefense,
            Inventory::tr("not imported, the device runs Threat Defense (%1)").arg(system.text));
    if (m_layout.profile == u"fmc")
        return skip(Field::Model, Kind::RunsThreatDefense,
            Inventory::tr("not imported, a Firewall Management Center only has devices that run Threat Defense"));
    if (const Reading &maker = row[Field::Manufacturer]; maker.given() && Belongs(maker.number) == Belongs::NotAnAsa)
        return skip(Field::Manufacturer, Kind::NotAnAsa, Inventory::tr("not imported, the manufacturer is %1").arg(maker.text));
    for (Field field : {Field::Model, Field::Pid})
        if (const auto &model = row[field].model; model && model->what == What::WithoutSmartLicensing)
            return skip(field, Kind::PlatformWithoutSmartLicensing,
                Inventory::tr("not imported, %1 uses PAK licenses and no Smart Software Licensing").arg(row[field].text));
    if (system.given() && Belongs(system.number) == Belongs::NotAnAsa)
        return skip(Field::Os, Kind::NotAnAsa, Inventory::tr("not imported, the operating system is %1").arg(system.text));
    for (Field field : {Field::Model, Field::Pid})
        if (const auto &model = row[field].model; model && model->what == What::NotAnAsa)
            return skip(field, Kind::NotAnAsa, Inventory::tr("not imported, %1 is no ASA").arg(row[field].text));
    const Reading &object = row[Field::SysObjectId];
    if (object.model && object.model->what == What::NotAnAsa && !row[Field::Model].given() && !row[Field::Pid].given())
        return skip(Field::SysObjectId, Kind::NotAnAsa,
            Inventory::tr("not imported, %1 is the identifier of another product").arg(object.text));
    return false;
}

void RowReader::noteSurplus(const Record &record, Row &row) const
{
    const auto note = [&](size_t i) {
        if (i >= record.cells.size() || trimmed(record.cells[i]).empty())
            return false;
        row.notes.push_back({Kind::ValueWithoutHeader, -1, toText(trimmed(record.cells[i])).left(80),
            Inventory::tr("column %1 has a value and no header; the value is not imported").arg(i + 1)});
        return true;
    };
    for (const size_t i : m_headerless)
        if (note(i))
            return;
    for (size_t i = m_layout.columns.size(); i < record.cells.size(); ++i)
        if (note(i))
            return;
}

void RowReader::takeNotes(const Record &record, Row &row) const
{
    for (const Remark &note : record.notes) {
        if (note.column >= 0 && !isImported(m_layout.fields[size_t(note.column)]))
            continue;
        Remark &taken = row.notes.emplace_back(note);
        if (taken.column >= 0 && size_t(taken.column) < record.cells.size())
            taken.value = toText(trimmed(record.cells[size_t(taken.column)]));
    }
}

RowNature RowReader::read(const Record &record, Row &row, Remark &remark)
{
    if ((record.natures.empty()
            && std::all_of(record.cells.begin(), record.cells.end(),
                [](std::string_view cell) { return cell.empty() || trimmed(cell).empty(); }))
        || isHeaderAgain(record))
        return RowNature::Nothing;
    readCells(record, row);
    if (isSkipped(row, remark))
        return RowNature::Skipped;
    if (!row.serial.given() && isFooter(record, row)) {
        remark = about(row, Field::Name, Kind::FooterRow, Inventory::tr("not imported, the row sums up the list"));
        return RowNature::Skipped;
    }
    const bool surplus = record.cells.size() > m_layout.columns.size();
    bool refused = false;
    const auto remarkOn = [&](Field field) {
        const Reading &reading = row[field];
        for (const CellNote &note : reading.notes)
            row.notes.push_back(about(row, field, note.kind, note.text));
        if (reading.state != Reading::State::Wrong)
            return;
        Remark &wrong = refused ? row.further.emplace_back() : remark;
        wrong = about(row, field, reading.wrong, reading.text);
        if (surplus)
            wrong.text +=
                Inventory::tr("; the row has %1 more cells than the header").arg(record.cells.size() - m_layout.columns.size());
        refused = true;
    };
    for (const Field field : m_mapped)
        remarkOn(field);
    // A UDI in the name gives a serial number and a product ID without columns of their own.
    for (const Field field : {Field::Serial, Field::Pid})
        if (!m_layout.has(field))
            remarkOn(field);
    if (refused)
        return RowNature::Refused;
    noteSurplus(record, row);
    if (!record.notes.empty())
        takeNotes(record, row);
    return RowNature::Ours;
}

} // namespace lictor::inventory
