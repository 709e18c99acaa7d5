#include "inventory/sheet_source.h"

#include "inventory/csv_reader.h"
#include "inventory/text_folding.h"
#include "inventory/xml_part.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

constexpr int mostEmptyRows = 10000;
constexpr size_t longestCell = CsvReader::longestCell;
constexpr int mostColumns = int(CsvReader::mostCells);

int numberOf(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// `AB12`: column from 0 and row; -1 and 0 for what is missing.
std::pair<int, int> placeOf(std::string_view reference)
{
    int column = 0;
    size_t at = 0;
    constexpr int letters = 26;
    for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z'; ++at)
        column = std::min(column * letters + (reference[at] - 'A' + 1), mostColumns + 1);
    return {column - 1, numberOf(reference.substr(at))};
}

bool isWholeNumber(std::string_view text)
{
    constexpr size_t exactDigits = 15;
    return !text.empty() && text.size() <= exactDigits
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// A number as the spreadsheet shows it: 15 digits, no exponent while it is whole and small enough.
void appendNumber(std::string &texts, std::string_view raw)
{
    double number = 0;
    const auto parsed = std::from_chars(raw.data(), raw.data() + raw.size(), number);
    if (isWholeNumber(raw) || parsed.ec != std::errc() || parsed.ptr != raw.data() + raw.size()) {
        texts += raw;
        return;
    }
    constexpr double exact = 1e15;
    constexpr int digits = 15;
    std::array<char, 32> shown;
    const auto end = std::abs(number) < exact && number == std::floor(number)
        ? std::to_chars(shown.data(), shown.data() + shown.size(), qint64(number))
        : std::to_chars(shown.data(), shown.data() + shown.size(), number, std::chars_format::general, digits);
    for (const char *c = shown.data(); c != end.ptr; ++c)
        texts += char(*c == 'e' ? 'E' : *c);
}

} // namespace

/// Puts the cells of a row together and gives it away at its end.
class SheetSource::Reader : public XmlPart {
public:
    Reader(SheetSource &source, const TakeRecord &take) : m_source(source), m_book(*source.m_workbook), m_take(take)
    {
        m_source.m_hiddenColumns.clear();
    }

private:
    enum class Type : quint8 { Number, Shared, Text, Boolean, Error, Date };
    struct Cell {
        int column = 0;
        CellNature nature = CellNature::Text;
        std::string_view shared{}; ///< or a part of m_texts, if that is not empty
        size_t begin = 0, length = 0;
    };
    struct Filled {
        const Merge *merge = nullptr;
        std::string text;
        CellNature nature = CellNature::Text;
    };

    void startElement(std::string_view name, const Attributes &attributes) override
    {
        if (name == "c")
            return startCell(attributes);
        if (name == "v" || name == "t" || name == "f" || name == "rPh") {
            m_inPhonetic = m_inPhonetic || name == "rPh";
            m_inValue = m_inCell && !m_inPhonetic && (name == "v" || name == "t");
            m_hasFormula = m_hasFormula || name == "f";
        } else if (name == "row") {
            const int row = numberOf(attributes.value("r"));
            m_row = row > 0 ? row : m_row + 1;
            m_hidden = attributes.value("hidden") == "1" || attributes.value("hidden") == "true";
            m_column = -1;
            m_cells.clear();
            m_texts.clear();
        } else if (name == "col") {
            if (attributes.value("hidden") == "1" || attributes.value("hidden") == "true")
                m_source.m_hiddenColumns.emplace_back(
                    numberOf(attributes.value("min")) - 1, numberOf(attributes.value("max")) - 1);
        }
    }

    void endElement(std::string_view name) override
    {
        if (name == "c")
            endCell();
        else if (name == "row")
            endRow();
        else if (name == "rPh")
            m_inPhonetic = false;
        else if (name == "sheetData")
            stop();
        m_inValue = false;
    }

    void characters(std::string_view text) override
    {
        if (!m_inValue)
            return;
        m_value += text;
        if (m_value.size() > longestCell)
            refuse({Kind::TooLarge, m_row, {}, Inventory::tr("a cell of more than 1 MiB; this is no list of devices")});
    }

    void startCell(const Attributes &attributes)
    {
        const std::string_view reference = attributes.value("r");
        m_column = reference.empty() ? m_column + 1 : placeOf(reference).first;
        if (m_column < 0)
            return refuse({Kind::XmlDamaged, m_row, {},
                Inventory::tr("\"%1\" is no place of a cell; open and save the workbook in the spreadsheet")
                    .arg(toText(reference))});
        if (m_column >= mostColumns)
            return refuse({Kind::TooLarge, m_row, {},
                Inventory::tr("a row of more than %1 cells; this is no list of devices").arg(mostColumns)});
        const std::string_view type = attributes.value("t");
        m_type = type == "s"  ? Type::Shared
            : type == "b"     ? Type::Boolean
            : type == "e"     ? Type::Error
            : type == "d"     ? Type::Date
            : type.size() > 1 ? Type::Text // inlineStr, str
                              : Type::Number;
        const std::string_view style = attributes.value("s");
        m_dateStyle = m_type == Type::Number && !style.empty() && m_book.isDate(size_t(numberOf(style)));
        m_inCell = true;
        m_hasFormula = false;
        m_value.clear();
    }

    void endCell()
    {
        m_inCell = m_inValue = false;
        Cell cell{m_column};
        if (m_value.empty()) {
            if (!m_hasFormula || m_type == Type::Text)
                return;
            cell.nature = CellNature::Unvalued;
            m_cells.push_back(cell);
            return;
        }
        cell.begin = m_texts.size();
        switch (m_type) {
        case Type::Shared: {
            size_t index = 0;
            const auto parsed = std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
            if (parsed.ec != std::errc() || index >= m_book.strings().size())
                return refuse({Kind::XmlDamaged, m_row, {},
                    Inventory::tr(
                        "a cell names the text %1, which the workbook does not have; open and save it in the spreadsheet")
                        .arg(toText(m_value))});
            cell.shared = m_book.strings().at(index);
            break;
        }
        case Type::Boolean: m_texts += m_value == "1" || m_value == "true" ? "TRUE" : "FALSE"; break;
        case Type::Error:
            cell.nature = CellNature::Error;
            m_texts += m_value;
            break;
        case Type::Date:
            cell.nature = CellNature::Date;
            m_texts += m_value;
            break;
        case Type::Text:
            m_texts += m_value;
            unescapeText(m_texts, cell.begin);
            break;
        case Type::Number:
            cell.nature = m_dateStyle ? CellNature::Date : CellNature::Number;
            if (m_dateStyle)
                m_texts += m_book.dateOf(toText(m_value).toDouble()).toStdString();
            else
                appendNumber(m_texts, m_value);
            break;
        }
        cell.length = m_texts.size() - cell.begin;
        m_cells.push_back(cell);
    }

    void endRow()
    {
        m_record.line = m_row;
        m_record.cells.clear();
        m_record.natures.clear();
        m_record.notes.clear();
        for (const Cell &cell : m_cells) {
            if (size_t(cell.column) >= m_record.cells.size()) {
                m_record.cells.resize(size_t(cell.column) + 1);
                m_record.natures.resize(size_t(cell.column) + 1);
            }
            m_record.cells[size_t(cell.column)] =
                cell.length ? std::string_view(m_texts).substr(cell.begin, cell.length) : cell.shared;
            m_record.natures[size_t(cell.column)] = cell.nature;
        }
        const bool empty =
            std::all_of(m_record.cells.begin(), m_record.cells.end(), [](std::string_view text) { return trimmed(text).empty(); })
            && std::all_of(
                m_record.natures.begin(), m_record.natures.end(), [](CellNature nature) { return nature == CellNature::Text; });
        if (empty) {
            if (++m_emptyRows >= mostEmptyRows)
                stop();
            return;
        }
        m_emptyRows = 0;
        fillMerged();
        if (m_hidden)
            m_record.notes.push_back({Kind::HiddenRows, -1, {},
                Inventory::tr("the row is hidden in the workbook, by a filter perhaps; it is imported"), 0});
        if (!m_take(m_record))
            stop();
    }

    /// A value that stands once for several rows holds for each of them (INV-38).
    void fillMerged()
    {
        const std::vector<Merge> &merges = *m_source.m_merges;
        std::erase_if(m_filled, [&](const Filled &filled) { return filled.merge->lastRow < m_row; });
        for (; m_nextMerge < merges.size() && merges[m_nextMerge].firstRow <= m_row; ++m_nextMerge) {
            const Merge &merge = merges[m_nextMerge];
            const size_t column = size_t(merge.firstColumn);
            if (merge.firstRow < m_row || column >= m_record.cells.size())
                continue;
            if (merge.lastColumn > merge.firstColumn)
                m_record.notes.push_back({Kind::MergedCells, merge.firstColumn, {},
                    Inventory::tr("the cell is merged with its neighbours; its value is taken for this column only"), 0});
            if (merge.lastRow > merge.firstRow)
                m_filled.push_back({&merge, std::string(m_record.cells[column]), m_record.natureOf(column)});
        }
        for (const Filled &filled : m_filled) {
            if (filled.merge->firstRow == m_row)
                continue;
            const size_t column = size_t(filled.merge->firstColumn);
            if (column >= m_record.cells.size()) {
                m_record.cells.resize(column + 1);
                m_record.natures.resize(column + 1);
            }
            m_record.cells[column] = filled.text;
            m_record.natures[column] = filled.nature;
            m_record.notes.push_back({Kind::MergedCellFilled, filled.merge->firstColumn, {},
                Inventory::tr("the value stands in the merged cell of row %1").arg(filled.merge->firstRow), 0});
        }
    }

    SheetSource &m_source;
    const Workbook &m_book;
    const TakeRecord &m_take;
    Record m_record;
    std::vector<Cell> m_cells;
    std::string m_texts, m_value; ///< of the row, of the cell
    std::vector<Filled> m_filled;
    size_t m_nextMerge = 0;
    int m_row = 0, m_column = -1, m_emptyRows = 0;
    Type m_type = Type::Number;
    bool m_inCell = false, m_inValue = false, m_inPhonetic = false, m_hasFormula = false, m_dateStyle = false, m_hidden = false;
};

std::optional<FileRefusal> SheetSource::findMerges()
{
    // Most sheets have none: the text behind the rows is looked at without reading the rows as XML.
    constexpr std::string_view mark = "mergeCell ";
    constexpr size_t longestTail = 64 * 1024 * 1024;
    std::vector<Merge> merges;
    std::string tail;
    bool found = false;
    const auto refused = m_workbook->archive().read(m_part, [&](std::string_view block, double) {
        tail += block;
        if (found || tail.find(mark) != std::string::npos) {
            found = true;
            return tail.size() < longestTail;
        }
        tail.erase(0, tail.size() - std::min(tail.size(), mark.size()));
        return true;
    });
    if (refused)
        return refused;
    for (size_t at = tail.find(mark); found && at != std::string::npos; at = tail.find(mark, at + 1)) {
        const size_t end = std::min(tail.find('>', at), tail.size());
        const std::string_view element = std::string_view(tail).substr(at, end - at);
        const size_t quote = element.find_first_of("\"'", std::min(element.find("ref="), element.size()));
        if (quote == std::string_view::npos)
            continue;
        const std::string_view range = element.substr(quote + 1, element.find(element[quote], quote + 1) - quote - 1);
        const auto [firstColumn, firstRow] = placeOf(range.substr(0, range.find(':')));
        const auto [lastColumn, lastRow] = placeOf(range.substr(std::min(range.find(':') + 1, range.size())));
        if (firstColumn >= 0 && firstRow > 0 && lastColumn >= firstColumn && lastRow >= firstRow && firstColumn < mostColumns)
            merges.push_back({firstRow, lastRow, firstColumn, lastColumn});
    }
    std::stable_sort(merges.begin(), merges.end(), [](const Merge &a, const Merge &b) { return a.firstRow < b.firstRow; });
    m_merges = std::move(merges);
    return std::nullopt;
}

std::optional<FileRefusal> SheetSource::read(const TakeRecord &take, const Progress &progress)
{
    if (!m_merges)
        if (const auto refused = findMerges())
            return refused;
    return Reader(*this, take).XmlPart::read(m_workbook->archive(), m_part, progress);
}

bool SheetSource::isHidden(int column) const
{
    return std::any_of(m_hiddenColumns.begin(), m_hiddenColumns.end(),
        [&](const std::pair<int, int> &range) { return column >= range.first && column <= range.second; });
}

} // namespace lictor::inventory
