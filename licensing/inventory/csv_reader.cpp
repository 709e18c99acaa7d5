#include "inventory/csv_reader.h"

#include <csv.h>

#include <algorithm>
#include <cstring>
#include <string>

namespace lictor::inventory {

namespace {

/// Line ends in a text: LF, CR LF and CR alone.
int lineEnds(std::string_view text)
{
    int count = int(std::count(text.begin(), text.end(), '\n'));
    for (size_t cr = text.find('\r'); cr != std::string_view::npos; cr = text.find('\r', cr + 1))
        count += cr + 1 >= text.size() || text[cr + 1] != '\n';
    return count;
}

/// What libcsv reports, put together to records.
class Collector {
public:
    Collector(int firstLine, const RecordSource::TakeRecord &take) : m_line(firstLine), m_take(take) { m_row.cells.reserve(64); }

    static void onCell(void *bytes, size_t length, void *self)
    {
        static_cast<Collector *>(self)->addCell(static_cast<const char *>(bytes), length);
    }
    static void onLineEnd(int end, void *self) { static_cast<Collector *>(self)->endLine(end); }

    bool stopped() const { return m_outcome.end != CsvReader::End::Whole; }
    CsvReader::Outcome outcome() const { return m_outcome; }
    /// Refuses at the place that is being read.
    void refuse(CsvReader::End end) { m_outcome = {end, m_line + lineEnds(m_bytes)}; }

private:
    void addCell(const char *bytes, size_t length)
    {
        if (stopped())
            return;
        m_bytes.append(bytes, length);
        m_ends.push_back(m_bytes.size());
        if (length > CsvReader::longestCell || m_ends.size() > CsvReader::mostCells)
            refuse(CsvReader::End::TooLarge);
    }

    void endLine(int end)
    {
        if (stopped())
            return;
        // CR LF comes as the end of a record and an empty line.
        const bool pairOfCr = end == '\n' && m_afterCr && m_ends.empty();
        m_afterCr = end == '\r';
        if (m_ends.empty()) {
            m_line += !pairOfCr;
            return;
        }
        m_row.line = m_line;
        m_row.cells.clear();
        size_t begin = 0;
        for (const size_t cellEnd : m_ends) {
            m_row.cells.emplace_back(m_bytes.data() + begin, cellEnd - begin);
            begin = cellEnd;
        }
        if (!m_take(m_row)) {
            m_outcome = {CsvReader::End::Stopped, m_line};
            return;
        }
        m_line += 1;
        if (std::memchr(m_bytes.data(), '\n', m_bytes.size()) || std::memchr(m_bytes.data(), '\r', m_bytes.size()))
            m_line += lineEnds(m_bytes);
        m_bytes.clear();
        m_ends.clear();
    }

    int m_line;
    const RecordSource::TakeRecord &m_take;
    Record m_row;
    std::string m_bytes;
    std::vector<size_t> m_ends;
    bool m_afterCr = false;
    CsvReader::Outcome m_outcome;
};

/// libcsv's parser, freed at the end of the scope.
struct Parser {
    explicit Parser(char separator)
    {
        csv_init(&state, CSV_REPALL_NL);
        csv_set_delim(&state, static_cast<unsigned char>(separator));
        constexpr size_t growth = 16 * 1024;
        csv_set_blk_size(&state, growth);
    }
    ~Parser() { csv_free(&state); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;
    csv_parser state{};
};

} // namespace

CsvReader::Outcome CsvReader::read(std::string_view text, char separator, int firstLine, const RecordSource::TakeRecord &take,
    const RecordSource::Progress &progress)
{
    Parser parser(separator);
    Collector collector(firstLine, take);
    constexpr size_t block = 64 * 1024;
    for (size_t at = 0; at < text.size(); at += block) {
        const std::string_view part = text.substr(at, block);
        csv_parse(&parser.state, part.data(), part.size(), Collector::onCell, Collector::onLineEnd, &collector);
        if (collector.stopped())
            return collector.outcome();
        if (parser.state.entry_pos > longestCell) {
            const bool closes = !parser.state.quoted || text.find('"', at + part.size()) != std::string_view::npos;
            collector.refuse(closes ? End::TooLarge : End::UnterminatedQuote);
            return collector.outcome();
        }
        if (progress && !progress(double(at + part.size()) / double(text.size()))) {
            collector.refuse(End::Stopped);
            return collector.outcome();
        }
    }
    // Only now strict: libcsv then tells that the last quote is open, and takes everything else as it did before.
    csv_set_opts(&parser.state, CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&parser.state, Collector::onCell, Collector::onLineEnd, &collector) != 0 && !collector.stopped())
        collector.refuse(End::UnterminatedQuote);
    return collector.outcome();
}

} // namespace lictor::inventory
