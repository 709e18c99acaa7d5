#include "inventory/layout.h"

#include "inventory/columns.h"
#include "inventory/csv_reader.h"
#include "inventory/text_folding.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lictor::inventory {

namespace {

constexpr size_t sampleRecords = 200;
constexpr size_t sampleBytes = 64 * 1024;
constexpr size_t headerWithin = 30;

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

QStringList textsOf(const std::vector<std::string> &cells)
{
    QStringList texts;
    for (const std::string &cell : cells)
        texts << toText(trimmed(cell));
    return texts;
}

std::vector<SampleRow> sampleOf(std::string_view text, char separator, int firstLine, size_t records)
{
    std::vector<SampleRow> rows;
    // A text that is cut ends in the middle of a record, which is left out.
    const bool cut = text.size() > sampleBytes;
    const CsvReader::TakeRow take = [&](const CsvRow &row) {
        SampleRow &copy = rows.emplace_back();
        copy.line = row.line;
        copy.cells.assign(row.cells.begin(), row.cells.end());
        return rows.size() < records;
    };
    const CsvReader::Outcome outcome = CsvReader::read(text.substr(0, sampleBytes), separator, firstLine, take);
    if (cut && outcome.end == CsvReader::End::Whole && rows.size() > 1)
        rows.pop_back();
    return rows;
}

/// Headers that are known, each field once.
class KnownHeaders {
public:
    KnownHeaders(const HeaderAliases &aliases, const QHash<QString, QString> &map) : m_aliases(aliases)
    {
        for (auto it = map.begin(); it != map.end(); ++it)
            if (const std::optional<Field> field = fieldFromWord(it.value()))
                m_asked.insert(foldHeader(it.key().section(u'#', 0, 0)), *field);
    }
    struct Row {
        size_t fields = 0;
        bool names = false; ///< has a name or a serial number
    };
    Row look(const std::vector<std::string> &cells) const
    {
        std::array<bool, fieldCount> seen{};
        for (const std::string &cell : cells) {
            constexpr size_t longest = 60;
            const std::string_view text = trimmed(cell);
            if (text.empty() || text.size() > longest)
                continue;
            const QString folded = foldHeader(toText(text));
            const Field field = m_asked.value(folded, m_aliases.find(folded).field);
            seen[size_t(field)] = true;
        }
        seen[0] = false;
        return {size_t(std::count(seen.begin(), seen.end(), true)), seen[size_t(Field::Name)] || seen[size_t(Field::Serial)]};
    }

private:
    const HeaderAliases &m_aliases;
    QHash<QString, Field> m_asked;
};

/// How much a separator fits: known headers first, then how even the records are.
struct Fit {
    size_t known = 0;
    bool splits = false;
    double spread = 0;
    bool betterThan(const Fit &other) const
    {
        if (known != other.known)
            return known > other.known;
        if (splits != other.splits)
            return splits;
        return spread < other.spread;
    }
};

Fit fitOf(const std::vector<SampleRow> &rows, const KnownHeaders &headers)
{
    Fit fit;
    double sum = 0, squares = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i < headerWithin)
            fit.known = std::max(fit.known, headers.look(rows[i].cells).fields);
        sum += double(rows[i].cells.size());
        squares += double(rows[i].cells.size()) * double(rows[i].cells.size());
    }
    const double count = double(std::max<size_t>(rows.size(), 1));
    const double mean = sum / count;
    fit.splits = mean > 1.5;
    fit.spread = mean > 0 ? std::sqrt(std::max(0.0, squares / count - mean * mean)) / mean : 0;
    return fit;
}

/// A first line `sep=X`; takes it off.
std::optional<char> separatorLine(std::string_view &text, int &line)
{
    if (text.size() < 5 || foldHeader(toText(text.substr(0, 4))) != u"sep=")
        return std::nullopt;
    const char separator = text[4];
    const std::string_view rest = text.substr(5);
    if (separator == '\r' || separator == '\n' || (!rest.empty() && rest.front() != '\r' && rest.front() != '\n'))
        return std::nullopt;
    text = rest.substr(rest.starts_with("\r\n") ? 2 : std::min<size_t>(rest.size(), 1));
    ++line;
    return separator;
}

void refuseLayout(Layout &layout, Kind kind, int line, const QString &reason)
{
    layout.refused = kind;
    layout.refusedLine = line;
    layout.refusedReason = reason;
}

void takeHeader(Layout &layout, const std::vector<SampleRow> &rows, size_t at, const HeaderAliases &aliases,
    const CellRules &rules, const QHash<QString, QString> &map)
{
    layout.header = rows[at].line;
    layout.headerCells = rows[at].cells;
    const QStringList headers = textsOf(rows[at].cells);
    QStringList folded;
    for (const QString &header : headers)
        folded << foldHeader(header);
    if (layout.profile == u"none")
        layout.profile = profileOf(headers, folded);
    std::vector<SampleRow> samples(rows.begin() + long(at) + 1, rows.end());
    if (layout.semicolonComments)
        std::erase_if(samples, [](const SampleRow &row) { return row.cells.front().starts_with(';'); });
    assignColumns(layout, headers, samples, aliases, rules, map);
}

/// CiscoWorks writes its header into a comment.
bool takeDcrHeader(Layout &layout, std::string_view text, const HeaderAliases &aliases, const CellRules &rules,
    const QHash<QString, QString> &map)
{
    const std::string_view start = text.substr(0, sampleBytes);
    if (start.substr(0, 4096).find("isco Systems NM data import") == std::string_view::npos)
        return false;
    layout.profile = QStringLiteral("ciscoworks-dcr");
    layout.semicolonComments = true;
    layout.separator = ',';
    constexpr std::string_view mark = ";HEADER:";
    const size_t place = start.find(mark);
    if (place == std::string_view::npos)
        return false;
    std::vector<SampleRow> rows = sampleOf(start, ',', 1, sampleRecords);
    const int line = int(std::count(start.begin(), start.begin() + long(place), '\n')) + 1;
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i].line == line) {
            rows[i].cells.front().erase(0, mark.size());
            takeHeader(layout, rows, i, aliases, rules, map);
            return true;
        }
    return false;
}

/// The header that was asked for: a line, or names by number where there is none.
void takeAskedHeader(Layout &layout, std::vector<SampleRow> rows, int line, const HeaderAliases &aliases, const CellRules &rules,
    const QHash<QString, QString> &map)
{
    if (line == ReadAs::noHeader) {
        SampleRow numbers;
        for (const SampleRow &row : rows)
            while (numbers.cells.size() < row.cells.size())
                numbers.cells.push_back(Inventory::tr("Column %1").arg(numbers.cells.size() + 1).toStdString());
        rows.insert(rows.begin(), std::move(numbers));
        line = 0;
    }
    const auto at = std::find_if(rows.begin(), rows.end(), [line](const SampleRow &row) { return row.line == line; });
    if (at == rows.end())
        refuseLayout(layout, Kind::NoHeader, line, Inventory::tr("no row begins in this line; choose another one as the header"));
    else
        takeHeader(layout, rows, size_t(at - rows.begin()), aliases, rules, map);
}

} // namespace

Layout recogniseLayout(std::string_view text, const HeaderAliases &aliases, const CellRules &rules,
    const QHash<QString, QString> &map, const ReadAs &readAs)
{
    Layout layout;
    layout.columnOf.fill(-1);
    layout.body = text;
    if (readAs.separator.isEmpty() && readAs.header == 0 && takeDcrHeader(layout, text, aliases, rules, map))
        return layout;
    const KnownHeaders known(aliases, map);
    std::vector<SampleRow> rows;
    std::optional<char> separator = separatorLine(layout.body, layout.bodyLine);
    if (!readAs.separator.isEmpty())
        separator = readAs.separator.front().toLatin1();
    if (separator) {
        layout.separator = *separator;
        rows = sampleOf(layout.body, layout.separator, layout.bodyLine, sampleRecords);
    } else {
        std::optional<Fit> best;
        for (char candidate : {',', ';', '\t', '|'}) {
            std::vector<SampleRow> sample = sampleOf(layout.body, candidate, layout.bodyLine, sampleRecords);
            const Fit fit = fitOf(sample, known);
            if (!best || fit.betterThan(*best)) {
                best = fit;
                layout.separator = candidate;
                rows = std::move(sample);
            }
        }
    }
    if (readAs.header != 0) {
        takeAskedHeader(layout, std::move(rows), readAs.header, aliases, rules, map);
        return layout;
    }
    for (size_t i = 0; i < std::min(rows.size(), headerWithin); ++i) {
        const QStringList headers = textsOf(rows[i].cells);
        QStringList folded;
        for (const QString &header : headers)
            folded << foldHeader(header);
        const QString profile = profileOf(headers, folded);
        if (profile == u"ssm-licenses" || profile == u"ssm-events") {
            layout.profile = profile;
            layout.header = rows[i].line;
            if (profile == u"ssm-licenses")
                refuseLayout(layout, Kind::LicenceList, rows[i].line,
                    Inventory::tr("this is the list of licenses of a virtual account, not of devices; take it in with `lictorctl "
                                  "ssm license import`"));
            else
                refuseLayout(layout, Kind::EventList, rows[i].line,
                    Inventory::tr("this is a list of events, not of devices; export the product instances instead"));
            return layout;
        }
        const KnownHeaders::Row row = known.look(rows[i].cells);
        if (row.fields >= 2 && row.names) {
            takeHeader(layout, rows, i, aliases, rules, map);
            return layout;
        }
    }
    refuseLayout(layout, Kind::NoHeader, 0,
        Inventory::tr("none of the first %1 rows is a header; give the columns names, such as name, model and serial")
            .arg(headerWithin));
    return layout;
}

} // namespace lictor::inventory
