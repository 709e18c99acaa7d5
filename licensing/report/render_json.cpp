#include "report/render.h"

#include "report/text.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>

namespace lictor::report {

namespace {

const QByteArray digestHead = QByteArrayLiteral("  \"digest\": \"");
const QByteArray digestTail = QByteArrayLiteral("\"\n}\n");
constexpr qsizetype digestSize = 64;

/// Appends JSON text; order and layout are the caller's. It writes into room made ahead: a report is a hundred million bytes in pieces of
/// ten, and QByteArray's own append spends more on each piece than the bytes do.
class JsonText {
public:
    explicit JsonText(qsizetype expected) { makeRoom(expected); }
    /// All of it; nothing is appended any more.
    QByteArray take()
    {
        m_out.truncate(m_size);
        return std::move(m_out);
    }
    void raw(QByteArrayView text)
    {
        char *out = room(text.size());
        std::copy(text.begin(), text.end(), out);
        m_size += text.size();
    }
    void key(QByteArrayView name)
    {
        raw("\"");
        raw(name);
        raw("\": ");
    }
    void string(const QString &text)
    {
        raw("\"");
        qsizetype from = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t c = text[i].unicode();
            if (c >= 0x20 && c != u'"' && c != u'\\' && c < 0x7f)
                continue;
            plain(text, from, i);
            from = i + 1;
            escaped(text, i, from);
            i = from - 1;
        }
        plain(text, from, text.size());
        raw("\"");
    }
    void number(qint64 value) { converted(value); }
    void number(double value) { converted(value); }
    void cell(const Cell &cell)
    {
        switch (cell.kind) {
        case Cell::Kind::None: raw("null"); break;
        case Cell::Kind::Text: string(cell.text); break;
        case Cell::Kind::Number: number(cell.number); break;
        case Cell::Kind::Real: number(cell.real); break;
        case Cell::Kind::Flag: raw(cell.number ? "true" : "false"); break;
        case Cell::Kind::Time:
            m_time.resize(0);
            appendIso(m_time, cell.time());
            raw("\"");
            raw(m_time);
            raw("\"");
            break;
        case Cell::Kind::List: {
            raw("[");
            for (qsizetype i = 0; i < cell.list.size(); ++i) {
                raw(i ? ", " : "");
                string(cell.list[i]);
            }
            raw("]");
            break;
        }
        case Cell::Kind::Members: {
            raw("{");
            const char *between = "";
            for (const Member &member : cell.members) {
                raw(between);
                key(member.key);
                this->cell(member.value);
                between = ", ";
            }
            raw("}");
            break;
        }
        case Cell::Kind::Items: {
            raw("[");
            const char *between = "";
            for (const Cell &item : cell.items) {
                raw(between);
                this->cell(item);
                between = ", ";
            }
            raw("]");
            break;
        }
        }
    }

private:
    void plain(const QString &text, qsizetype from, qsizetype to)
    {
        const QChar *const characters = text.constData();
        char *out = room(to - from);
        for (qsizetype i = from; i < to; ++i)
            *out++ = char(characters[i].unicode());
        m_size += to - from;
    }
    /// Writes the character at `at` and says where the next one begins.
    void escaped(const QString &text, qsizetype at, qsizetype &next)
    {
        const char16_t c = text[at].unicode();
        switch (c) {
        case u'"': raw("\\\""); return;
        case u'\\': raw("\\\\"); return;
        case u'\n': raw("\\n"); return;
        case u'\r': raw("\\r"); return;
        case u'\t': raw("\\t"); return;
        default: break;
        }
        if (c < 0x20 || c == 0x7f) {
            char code[8];
            std::snprintf(code, sizeof code, "\\u%04x", unsigned(c));
            raw(code);
            return;
        }
        while (next < text.size() && text[next].unicode() > 0x7f)
            ++next;
        raw(QStringView(text).mid(at, next - at).toUtf8());
    }
    template <class Number> void converted(Number value)
    {
        std::array<char, 32> digits;
        const auto [end, code] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
        Q_UNUSED(code);
        raw(QByteArrayView(digits.data(), end - digits.data()));
    }
    /// Where the next bytes go, with room for so many.
    char *room(qsizetype bytes)
    {
        if (m_size + bytes > m_room)
            makeRoom(std::max(m_size + bytes, m_room + m_room / 2));
        return m_begin + m_size;
    }
    void makeRoom(qsizetype size)
    {
        m_out.resize(size);
        m_begin = m_out.data();
        m_room = size;
    }

    QByteArray m_out; ///< m_size bytes of text, the rest is room
    char *m_begin = nullptr;
    qsizetype m_size = 0, m_room = 0;
    QByteArray m_time; ///< used again for each
};

/// Of both one after the other. OpenSSL's, which uses the processor's own instructions: Qt's takes ten times as long.
QByteArray sha256(QByteArrayView first, QByteArrayView second)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> hash(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    if (!hash || EVP_DigestInit_ex(hash.get(), EVP_sha256(), nullptr) != 1
        || EVP_DigestUpdate(hash.get(), first.data(), size_t(first.size())) != 1
        || EVP_DigestUpdate(hash.get(), second.data(), size_t(second.size())) != 1
        || EVP_DigestFinal_ex(hash.get(), reinterpret_cast<unsigned char *>(digest.data()), &size) != 1)
        return {}; // no memory: an empty digest verifies as wrong
    digest.truncate(size);
    return digest;
}

bool writeRows(JsonText &json, const Rows &rows, Advance &advance)
{
    if (rows.count == 0) {
        json.raw("[]");
        return true;
    }
    Cells cells(rows.columns.size());
    json.raw("[");
    for (size_t row = 0; row < rows.count; ++row) {
        if (!advance.row())
            return false;
        rows.fill(row, cells);
        json.raw(row ? ",\n    {" : "\n    {");
        for (size_t i = 0; i < cells.size(); ++i) {
            json.raw(i ? ", " : "");
            json.key(rows.columns[i].key);
            json.cell(cells[i]);
        }
        json.raw("}");
    }
    json.raw("\n  ]");
    return true;
}

} // namespace

Error cancelled() { return {Refusal::Cancelled, Text::tr("the report"), Text::tr("it was cancelled"), {}, {}}; }

Result<QByteArray> renderJson(const Document &document, Advance &advance)
{
    JsonText json(qsizetype(document.rowCount()) * 700 + 4096);
    json.raw("{\n  ");
    json.key("title");
    json.string(document.title);
    json.raw(",\n  ");
    json.key("generated");
    json.string(toIso(document.asOf));
    for (const Section &section : document.sections) {
        json.raw(",\n  ");
        json.key(section.key);
        if (const auto *members = std::get_if<std::vector<Member>>(&section.content)) {
            const char *before = "{\n    ";
            for (const Member &member : *members) {
                json.raw(before);
                json.key(member.key);
                json.cell(member.value);
                before = ",\n    ";
            }
            json.raw(members->empty() ? "{}" : "\n  }");
        } else if (const auto *lines = std::get_if<QStringList>(&section.content)) {
            const char *before = "[\n    ";
            for (const QString &line : *lines) {
                json.raw(before);
                json.string(line);
                before = ",\n    ";
            }
            json.raw(lines->isEmpty() ? "[]" : "\n  ]");
        } else if (!writeRows(json, std::get<Rows>(section.content), advance)) {
            return tl::unexpected(cancelled());
        }
    }
    json.raw(",\n");
    json.raw(digestHead);
    json.raw(digestTail);
    return json.take();
}

QByteArray sealJson(QByteArray &json)
{
    const QByteArray digest = sha256(json, {}).toHex();
    json.insert(json.size() - digestTail.size(), digest);
    return digest;
}

std::optional<std::pair<QByteArray, QByteArray>> digestsOf(const QByteArray &json)
{
    const qsizetype start = json.size() - digestTail.size() - digestSize;
    if (start < digestHead.size() || !json.endsWith(digestTail)
        || QByteArrayView(json).sliced(start - digestHead.size(), digestHead.size()) != digestHead)
        return std::nullopt;
    const QByteArrayView bytes(json);
    return std::pair(json.mid(start, digestSize), sha256(bytes.first(start), bytes.sliced(start + digestSize)).toHex());
}

} // namespace lictor::report
