#include "transcript/line_reader.h"

#include "transcript/text.h"

#include <algorithm>

namespace lictor::transcript {

namespace {

constexpr std::string_view pager = "<--- More --->";
constexpr size_t pagerWidth = pager.size();

/// What an unlicensed ASA virtual says now and then, also into a line that is being typed (real outputs 13).
constexpr std::string_view consoleWarnings[] = {
    "Warning: ASAv platform license state is Unlicensed.",
    "Install ASAv platform license for full functionality.",
};

/// Characters that change what stands in the line already; plain lines are most of a log.
bool isPlain(std::string_view raw)
{
    return std::none_of(raw.begin(), raw.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F || byte == 0xC2;
    });
}

/// The length of an escape sequence at the beginning of the text; `erases`: it clears the rest of the line.
size_t escapeLength(std::string_view text, bool &erases)
{
    erases = false;
    if (text.size() < 2)
        return text.size();
    if (text[1] == ']') { // a window's title, up to BEL or ST
        const size_t end = text.find_first_of("\a\x1B", 2);
        if (end == std::string_view::npos)
            return text.size();
        return text[end] == '\a' ? end + 1 : std::min(end + 2, text.size());
    }
    if (text[1] != '[')
        return 2;
    const size_t end = std::find_if(text.begin() + 2, text.end(), [](char c) { return c >= '@' && c <= '~'; }) - text.begin();
    if (end == text.size())
        return end;
    erases = text[end] == 'K' && (end == 2 || text[2] == '0');
    return end + 1;
}

/// What a terminal shows after these characters.
std::string shown(std::string_view raw)
{
    std::string line;
    size_t cursor = 0;
    const auto put = [&](char c) {
        if (cursor < line.size())
            line[cursor] = c;
        else
            line += c;
        ++cursor;
    };
    bool overwritten = false;
    for (size_t i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (c == '\r') {
            cursor = 0;
            overwritten = true;
        } else if (c == '\b') {
            cursor -= cursor > 0;
        } else if (c == '\x1B') {
            bool erases = false;
            i += escapeLength(raw.substr(i), erases) - 1;
            if (erases)
                line.resize(std::min(cursor, line.size()));
        } else if (c == '\t') {
            put(' ');
        } else if (c == '\xC2' && raw.substr(i).starts_with("\xC2\xA0")) { // a blank that a wiki made unbreakable
            put(' ');
            ++i;
        } else if (static_cast<unsigned char>(c) >= 0x20 && c != '\x7F') {
            put(c);
        }
    }
    while (overwritten && line.ends_with(' ')) // what wiped the line out before
        line.pop_back();
    return line;
}

/// The pager leaves its text, or that and the blanks that wiped it out, in front of the next line.
std::string_view withoutPager(std::string_view line)
{
    while (line.starts_with(pager)) {
        line.remove_prefix(pagerWidth);
        size_t blanks = 0;
        while (blanks < pagerWidth && blanks < line.size() && line[blanks] == ' ')
            ++blanks;
        if (blanks == pagerWidth || blanks == line.size())
            line.remove_prefix(blanks);
    }
    return line;
}

bool hasDigits(std::string_view text, std::string_view form)
{
    return text.size() >= form.size() && std::equal(form.begin(), form.end(), text.begin(), [](char wanted, char c) {
        return wanted == '0' ? isDigit(c) : wanted == c || (wanted == 'T' && c == ' ');
    });
}

/// `[2026-01-12 09:41:03] `, `2026-01-12T09:41:03.120 `, `[09:41:03] `: what a terminal program writes before each line.
std::string_view withoutStamp(std::string_view line)
{
    const bool bracketed = line.starts_with('[');
    std::string_view rest = line.substr(bracketed);
    constexpr std::string_view day = "0000-00-00T", time = "00:00:00";
    if (hasDigits(rest, day))
        rest.remove_prefix(day.size());
    else if (!bracketed)
        return line;
    if (!hasDigits(rest, time))
        return line;
    rest.remove_prefix(time.size());
    if (!rest.empty() && (rest[0] == '.' || rest[0] == ',')) {
        rest.remove_prefix(1);
        while (!rest.empty() && isDigit(rest[0]))
            rest.remove_prefix(1);
    }
    if (rest.starts_with('Z'))
        rest.remove_prefix(1);
    if (bracketed) {
        if (!rest.starts_with(']'))
            return line;
        rest.remove_prefix(1);
    } else if (rest.starts_with(':')) {
        rest.remove_prefix(1);
    }
    if (rest.empty())
        return rest;
    return rest[0] == ' ' ? rest.substr(1) : line;
}

std::string_view withoutStampAndPager(std::string_view line) { return withoutPager(withoutStamp(line)); }

bool saysWarning(std::string_view line) { return line.find("ASAv platform license") != std::string_view::npos; }

std::string withoutWarnings(std::string_view line)
{
    std::string text(line);
    for (const std::string_view warning : consoleWarnings)
        if (const size_t at = text.find(warning); at != std::string::npos)
            text.erase(at, warning.size());
    return text;
}

} // namespace

LineReader::LineReader(std::string_view text) : m_rest(text), m_size(text.size()), m_atEnd(text.empty())
{
    constexpr size_t looked = 64 * 1024;
    if (text.substr(0, looked).find('\n') == std::string_view::npos && text.find('\n') == std::string_view::npos)
        m_lineEnd = '\r';
}

std::string_view LineReader::rawLine()
{
    const size_t end = m_rest.find(m_lineEnd);
    std::string_view line = m_rest.substr(0, end);
    m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
    m_atEnd = m_rest.empty();
    ++m_number;
    while (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

/// A Threat Defense prompts with `>` too: a quotation is a line of which the next two begin so as well.
bool LineReader::isQuoted(std::string_view line)
{
    if (!line.starts_with('>'))
        return m_inQuotation = false;
    if (m_inQuotation)
        return true;
    std::string_view ahead = m_rest;
    for (int i = 0; i < 2; ++i) {
        if (!ahead.starts_with('>'))
            return false;
        const size_t end = ahead.find(m_lineEnd);
        ahead.remove_prefix(end == std::string_view::npos ? ahead.size() : end + 1);
    }
    return m_inQuotation = true;
}

std::string_view LineReader::keep(std::string text) { return m_kept.emplace_back(std::move(text)); }

bool LineReader::next(Line &line)
{
    if (m_atEnd)
        return false;
    std::string_view raw = rawLine();
    m_startsLog = raw.starts_with("=~=~=~=");
    if (m_startsLog)
        raw = {};
    if (isQuoted(raw))
        while (raw.starts_with('>'))
            raw.remove_prefix(raw.size() > 1 && raw[1] == ' ' ? 2 : 1);
    line.number = m_number;
    line.text = withoutStampAndPager(isPlain(raw) ? raw : keep(shown(raw)));
    if (saysWarning(line.text))
        line.text = keep(withoutWarnings(line.text));
    return true;
}

} // namespace lictor::transcript
