#pragma once

#include <string_view>

namespace lictor::inventory {

/// The lines of a text one after the other, whatever ends them.
class TextLines {
public:
    explicit TextLines(std::string_view text) : m_rest(text) { }

    /// False at the end of the text.
    bool next(std::string_view &line)
    {
        if (m_rest.empty())
            return false;
        const size_t end = m_rest.find_first_of("\r\n");
        line = m_rest.substr(0, end);
        m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + (m_rest.substr(end, 2) == "\r\n" ? 2 : 1));
        ++m_number;
        return true;
    }
    int number() const { return m_number; } ///< of the line that was given last, from 1
    size_t left() const { return m_rest.size(); }

private:
    std::string_view m_rest;
    int m_number = 0;
};

} // namespace lictor::inventory
