#pragma once

#include <QtGlobal>

#include <functional>
#include <string_view>
#include <vector>

namespace lictor::inventory {

/// One record of a CSV text.
struct CsvRow {
    int line = 0; ///< physical line of its first character
    std::vector<std::string_view> cells; ///< valid until the next record
};

/// Reads records one after the other. libcsv does the quoting; this adds physical lines, limits, and the line of a quote that never closes.
class CsvReader {
public:
    enum class End : quint8 {
        Whole, ///< all of the text was read
        Stopped, ///< the receiver asked to stop
        UnterminatedQuote, ///< `line` is that of the quote
        TooLarge, ///< a record of too many cells, or a cell of more than 1 MiB
    };
    struct Outcome {
        End end = End::Whole;
        int line = 0;
    };
    /// Gets each record that is not an empty line; false stops.
    using TakeRow = std::function<bool(const CsvRow &)>;
    /// Gets the part that is read, 0 to 1, now and then; false stops.
    using Progress = std::function<bool(double)>;

    static constexpr size_t longestCell = 1024 * 1024;
    static constexpr size_t mostCells = 16384;

    /// `firstLine` is the physical line at which the text begins.
    static Outcome read(std::string_view text, char separator, int firstLine, const TakeRow &take, const Progress &progress = {});
};

} // namespace lictor::inventory
