#pragma once

#include <deque>
#include <string>
#include <string_view>

namespace lictor::transcript {

/// A line as the terminal showed it, without what terminals, loggers and mail programs put around it.
struct Line {
    int number = 0; ///< physical line of the file
    std::string_view text;
};

/// Goes through a log line by line. Taken away are: carriage returns and what was overwritten, backspaces, escape sequences, remains of the pager,
/// headers of the logger, time stamps, quotation marks of a mail, warnings that the console puts between.
class LineReader {
public:
    /// `text` is not copied: lines are views into it, or into this reader where something was taken away.
    explicit LineReader(std::string_view text);

    /// False at the end of the text.
    bool next(Line &line);
    /// True when the last line began a new log (the header of a PuTTY log).
    bool startsLog() const { return m_startsLog; }
    /// How far the text is read, 0 to 1.
    double part() const { return m_size ? 1.0 - double(m_rest.size()) / double(m_size) : 1.0; }
    /// Keeps the lines valid that were given.
    std::deque<std::string> takeKept() { return std::move(m_kept); }

private:
    std::string_view rawLine();
    bool isQuoted(std::string_view line);
    std::string_view keep(std::string text);

    std::string_view m_rest;
    size_t m_size = 0;
    char m_lineEnd = '\n';
    int m_number = 0;
    bool m_atEnd = false;
    bool m_inQuotation = false;
    bool m_startsLog = false;
    std::deque<std::string> m_kept;
};

} // namespace lictor::transcript
