#pragma once

#include "inventory/record_source.h"

namespace lictor::inventory {

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
    static constexpr size_t longestCell = 1024 * 1024;
    static constexpr size_t mostCells = 16384;

    /// `firstLine` is the physical line at which the text begins.
    static Outcome read(std::string_view text, char separator, int firstLine, const RecordSource::TakeRecord &take,
        const RecordSource::Progress &progress = {});
};

} // namespace lictor::inventory
