#include "inventory/text_folding.h"

#include <algorithm>
#include <array>

namespace lictor::inventory {

namespace {

constexpr std::array<std::string_view, 7> invisible{
    "\xC2\xA0", "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x81\xA0", "\xEF\xBB\xBF", "\xE3\x80\x80"};

bool isPlain(char c) { return c > ' ' && c < 0x7F; }

/// Length of the blank at the beginning, 0 if there is none.
size_t blankAtFront(std::string_view text)
{
    if (static_cast<unsigned char>(text.front()) <= ' ')
        return 1;
    for (std::string_view blank : invisible)
        if (text.starts_with(blank))
            return blank.size();
    return 0;
}

size_t blankAtBack(std::string_view text)
{
    if (static_cast<unsigned char>(text.back()) <= ' ')
        return 1;
    for (std::string_view blank : invisible)
        if (text.ends_with(blank))
            return blank.size();
    return 0;
}

} // namespace

std::string_view trimmed(std::string_view cell)
{
    if (cell.empty() || (isPlain(cell.front()) && isPlain(cell.back())))
        return cell;
    while (!cell.empty()) {
        const size_t blank = blankAtFront(cell);
        if (!blank)
            break;
        cell.remove_prefix(blank);
    }
    while (!cell.empty()) {
        const size_t blank = blankAtBack(cell);
        if (!blank)
            break;
        cell.remove_suffix(blank);
    }
    return cell;
}

QString foldHeader(const QString &header)
{
    QString folded = header.normalized(QString::NormalizationForm_KC).toLower();
    folded.remove(QChar(0xFEFF));
    folded = folded.simplified();
    while (folded.endsWith(u':') || folded.endsWith(u'*'))
        folded = folded.chopped(1).trimmed();
    for (const QString &prefix : {QStringLiteral("cf_"), QStringLiteral("custom_fields.")})
        if (folded.startsWith(prefix))
            folded.remove(0, prefix.size());
    return folded;
}

std::string foldModel(std::string_view text)
{
    std::string folded;
    std::string word;
    const auto endWord = [&] {
        if (word != "cisco")
            folded += word;
        word.clear();
    };
    for (char c : text) {
        if (c >= 'A' && c <= 'Z')
            word += char(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            word += c;
        else
            endWord();
    }
    endWord();
    return folded;
}

QString foldWord(std::string_view text)
{
    QString folded;
    const QString lower = toText(text).toLower();
    for (QChar c : lower)
        if (c.isLetterOrNumber())
            folded += c;
    return folded;
}

bool isPlaceholder(std::string_view cell)
{
    constexpr std::array<std::string_view, 13> words{
        "-", "--", "n/a", "na", "none", "null", "noobject", "tbd", "unknown", "?", "k.a.", "::4e6f:4f62:6a65:6374", "k. a."};
    constexpr size_t longest = 22;
    if (cell.empty())
        return true;
    if (cell.size() > longest)
        return false;
    switch (cell.front()) {
    case '-':
    case '?':
    case ':':
    case 'n':
    case 'N':
    case 't':
    case 'T':
    case 'u':
    case 'U':
    case 'k':
    case 'K': break;
    default: return false;
    }
    std::string lower(cell);
    std::transform(
        lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return std::find(words.begin(), words.end(), lower) != words.end();
}

} // namespace lictor::inventory
