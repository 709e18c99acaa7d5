#include "inventory/csv_source.h"

#include "inventory/csv_reader.h"
#include "inventory/text_folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

constexpr qsizetype sampleBytes = 64 * 1024;

/// The first records. A text that is cut ends in the middle of one, which is left out.
std::vector<SampleRow> sampleOfText(const QByteArray &text, const CsvSource::Form &form)
{
    const bool cut = text.size() > sampleBytes;
    CsvSource source(cut ? QByteArray::fromRawData(text.constData(), sampleBytes) : text, form);
    std::vector<SampleRow> rows = sampleOf(source).rows; // what is wrong may be the cut; the reading will tell
    if (cut && rows.size() > 1)
        rows.pop_back();
    return rows;
}

/// A first line `sep=X`.
bool readSeparatorLine(std::string_view text, CsvSource::Form &form)
{
    if (text.size() < 5 || foldHeader(toText(text.substr(0, 4))) != u"sep=")
        return false;
    const char separator = text[4];
    const std::string_view rest = text.substr(5);
    if (separator == '\r' || separator == '\n' || (!rest.empty() && rest.front() != '\r' && rest.front() != '\n'))
        return false;
    form.separator = separator;
    form.begin = 5 + (rest.starts_with("\r\n") ? 2 : std::min<qsizetype>(qsizetype(rest.size()), 1));
    ++form.firstLine;
    return true;
}

/// CiscoWorks writes its header into a comment.
std::optional<Layout> layoutOfDcr(const QByteArray &text, const LayoutRules &rules)
{
    const std::string_view start(text.constData(), size_t(std::min(text.size(), sampleBytes)));
    if (start.substr(0, 4096).find("isco Systems NM data import") == std::string_view::npos)
        return std::nullopt;
    constexpr std::string_view mark = ";HEADER:";
    const size_t place = start.find(mark);
    if (place == std::string_view::npos)
        return std::nullopt;
    const int line = int(std::count(start.begin(), start.begin() + long(place), '\n')) + 1;
    std::vector<SampleRow> rows = sampleOfText(text, {});
    const auto header = std::find_if(rows.begin(), rows.end(), [&](const SampleRow &row) { return row.line == line; });
    if (header == rows.end())
        return std::nullopt;
    header->cells.front().erase(0, mark.size());
    std::erase_if(rows, [](const SampleRow &row) { return row.cells.front().starts_with(';'); });
    const auto kept = std::find_if(rows.begin(), rows.end(), [&](const SampleRow &row) { return row.line == line; });
    return layoutBelow(rows, size_t(kept - rows.begin()), rules, QStringLiteral("ciscoworks-dcr"));
}

} // namespace

std::optional<FileRefusal> CsvSource::read(const TakeRecord &take, const Progress &progress)
{
    const std::string_view text(m_text.constData() + m_form.begin, size_t(m_text.size() - m_form.begin));
    const TakeRecord uncommented = [&](const Record &record) {
        return record.cells.front().starts_with(m_form.comment) || take(record);
    };
    const CsvReader::Outcome outcome =
        CsvReader::read(text, m_form.separator, m_form.firstLine, m_form.comment ? uncommented : take, progress);
    switch (outcome.end) {
    case CsvReader::End::UnterminatedQuote:
        return FileRefusal{
            Kind::UnterminatedQuote, outcome.line, {}, Inventory::tr("a quote opens here and never closes; close or double it")};
    case CsvReader::End::TooLarge:
        return FileRefusal{Kind::TooLarge, outcome.line, {},
            Inventory::tr("a cell of more than 1 MiB, or a row of more than %1 cells; this is no list of devices")
                .arg(CsvReader::mostCells)};
    case CsvReader::End::Whole:
    case CsvReader::End::Stopped: break;
    }
    return std::nullopt;
}

OpenedFile openCsv(const QByteArray &text, const LayoutRules &rules, const ReadAs &readAs)
{
    OpenedFile file;
    file.format = QStringLiteral("csv");
    CsvSource::Form form;
    const bool byHand = !readAs.separator.isEmpty() || readAs.header != 0;
    if (std::optional<Layout> dcr = byHand ? std::nullopt : layoutOfDcr(text, rules)) {
        form.comment = ';';
        file.layout = std::move(*dcr);
    } else {
        std::vector<SampleRow> rows;
        const bool said = readSeparatorLine({text.constData(), size_t(text.size())}, form);
        if (!readAs.separator.isEmpty())
            form.separator = readAs.separator.front().toLatin1();
        if (said || !readAs.separator.isEmpty()) {
            rows = sampleOfText(text, form);
        } else {
            std::optional<TableFit> best;
            for (const char candidate : {',', ';', '\t', '|'}) {
                std::vector<SampleRow> sample = sampleOfText(text, {candidate});
                const TableFit fit = fitOf(sample, rules);
                if (!best || fit.betterThan(*best)) {
                    best = fit;
                    form.separator = candidate;
                    rows = std::move(sample);
                }
            }
        }
        file.layout = readAs.header ? layoutByHand(std::move(rows), readAs.header, rules) : layoutOfTable(rows, rules);
    }
    file.separator = QString(QLatin1Char(form.separator));
    file.source = std::make_unique<CsvSource>(text, form);
    return file;
}

} // namespace lictor::inventory
