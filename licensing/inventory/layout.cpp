#include "inventory/layout.h"

#include "inventory/columns.h"
#include "inventory/text_folding.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lictor::inventory {

namespace {

constexpr size_t sampleRecords = 200;
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

/// Headers that are known, each field once.
class KnownHeaders {
public:
    explicit KnownHeaders(const LayoutRules &rules) : m_aliases(rules.headers)
    {
        for (auto it = rules.map.begin(); it != rules.map.end(); ++it)
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

} // namespace

bool TableFit::betterThan(const TableFit &other) const
{
    if (known != other.known)
        return known > other.known;
    if (splits != other.splits)
        return splits;
    return spread < other.spread;
}

Sample sampleOf(RecordSource &source)
{
    Sample sample;
    sample.refused = source.read([&](const Record &record) {
        SampleRow &copy = sample.rows.emplace_back();
        copy.line = record.line;
        copy.cells.assign(record.cells.begin(), record.cells.end());
        return sample.rows.size() < sampleRecords;
    });
    return sample;
}

TableFit fitOf(const std::vector<SampleRow> &rows, const LayoutRules &rules)
{
    const KnownHeaders headers(rules);
    TableFit fit;
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

Layout layoutBelow(const std::vector<SampleRow> &rows, size_t at, const LayoutRules &rules, const QString &profile)
{
    Layout layout;
    layout.header = rows[at].line;
    layout.headerCells = rows[at].cells;
    const QStringList headers = textsOf(rows[at].cells);
    layout.profile = profile.isEmpty() ? profileOf(headers) : profile;
    std::vector<SourceColumn> columns;
    for (const QString &header : headers)
        columns.push_back({header, layout.header});
    assignColumns(layout, columns, {rows.begin() + long(at) + 1, rows.end()}, rules);
    return layout;
}

Layout layoutOfTable(const std::vector<SampleRow> &rows, const LayoutRules &rules)
{
    const KnownHeaders known(rules);
    for (size_t i = 0; i < std::min(rows.size(), headerWithin); ++i) {
        const QString profile = profileOf(textsOf(rows[i].cells));
        if (profile == u"ssm-licenses" || profile == u"ssm-events") {
            Layout layout;
            layout.profile = profile;
            layout.header = rows[i].line;
            layout.headerCells = rows[i].cells;
            layout.refused = profile == u"ssm-licenses"
                ? FileRefusal{Kind::LicenceList, rows[i].line, {},
                    Inventory::tr("this is the list of licenses of a virtual account, not of devices; take it in with `lictorctl "
                                  "ssm license import`")}
                : FileRefusal{Kind::EventList, rows[i].line, {},
                    Inventory::tr("this is a list of events, not of devices; export the product instances instead")};
            return layout;
        }
        const KnownHeaders::Row row = known.look(rows[i].cells);
        if (row.fields >= 2 && row.names)
            return layoutBelow(rows, i, rules);
    }
    Layout layout;
    layout.refused = FileRefusal{Kind::NoHeader, 0, {},
        Inventory::tr("none of the first %1 rows is a header; give the columns names, such as name, model and serial")
            .arg(headerWithin)};
    return layout;
}

Layout layoutByHand(std::vector<SampleRow> rows, int line, const LayoutRules &rules)
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
    if (at != rows.end())
        return layoutBelow(rows, size_t(at - rows.begin()), rules);
    Layout layout;
    layout.refused =
        FileRefusal{Kind::NoHeader, line, {}, Inventory::tr("no row begins in this line; choose another one as the header")};
    return layout;
}

Layout layoutOfSource(RecordSource &source, const LayoutRules &rules, const QString &profile)
{
    Layout layout;
    layout.profile = profile;
    const Sample sample = sampleOf(source);
    layout.refused = sample.refused;
    assignColumns(layout, source.columns(), sample.rows, rules);
    return layout;
}

} // namespace lictor::inventory
