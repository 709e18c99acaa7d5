#include "report/render.h"

#include "report/html_style.h"
#include "report/text.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace lictor::report {

namespace {

constexpr std::array toneClass{"positive", "info", "attention", "critical", "neutral", "special"};
constexpr std::array toneShape{
    "&#9679;&#xFE0E;", "&#9684;&#xFE0E;", "&#9650;&#xFE0E;", "&#11043;&#xFE0E;", "&#9676;&#xFE0E;", "&#9632;&#xFE0E;"};

class HtmlText {
public:
    explicit HtmlText(Advance &advance) : m_advance(advance) { }
    QByteArray &bytes() { return m_out; }
    void raw(const char *text) { m_out.append(text); }
    void escaped(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        for (const char c : utf8) {
            switch (c) {
            case '&': raw("&amp;"); break;
            case '<': raw("&lt;"); break;
            case '>': raw("&gt;"); break;
            case '"': raw("&quot;"); break;
            case '\'': raw("&#39;"); break;
            default: m_out.append(c);
            }
        }
    }
    void toned(const QString &text, Tone tone, const char *extra = "tone")
    {
        raw("<span class=\"");
        raw(extra);
        raw(" ");
        raw(toneClass[size_t(tone)]);
        raw("\"><span aria-hidden=\"true\">");
        raw(toneShape[size_t(tone)]);
        raw("</span> ");
        escaped(text);
        raw("</span>");
    }
    void cell(const Cell &cell)
    {
        switch (cell.kind) {
        case Cell::Kind::None: raw("&ndash;"); break;
        case Cell::Kind::Text:
            if (cell.tone)
                toned(cell.text, *cell.tone);
            else
                escaped(cell.text);
            break;
        case Cell::Kind::Number: escaped(QLocale(QLocale::English).toString(cell.number)); break;
        case Cell::Kind::Real: escaped(QLocale(QLocale::English).toString(cell.real, 'g', 6)); break;
        case Cell::Kind::Flag: escaped(cell.number ? Text::tr("yes") : Text::tr("no")); break;
        case Cell::Kind::Time: escaped(toReadable(cell.time())); break;
        case Cell::Kind::List: escaped(cell.list.join(u", ")); break;
        case Cell::Kind::Members: facts(cell.members); break;
        case Cell::Kind::Items: items(cell.items); break;
        }
    }
    void facts(const std::vector<Member> &members)
    {
        raw("<table class=\"facts\"><tbody>\n");
        for (const Member &member : members) {
            raw("<tr><th scope=\"row\">");
            escaped(member.title);
            raw("</th><td>");
            cell(member.value);
            raw("</td></tr>\n");
        }
        raw("</tbody></table>\n");
    }
    /// Objects with the same members: a table.
    void items(const std::vector<Cell> &objects)
    {
        if (objects.empty()) {
            raw("&ndash;");
            return;
        }
        raw("<table><thead><tr>");
        for (const Member &member : objects.front().members)
            head(member.title, member.value.kind == Cell::Kind::Number);
        raw("</tr></thead><tbody>\n");
        for (const Cell &object : objects) {
            raw("<tr>");
            for (const Member &member : object.members)
                data(member.value);
            raw("</tr>\n");
        }
        raw("</tbody></table>\n");
    }
    bool rows(const Rows &rows)
    {
        if (rows.count == 0) {
            raw("<p class=\"note\">");
            escaped(Text::tr("None."));
            raw("</p>\n");
            return true;
        }
        Cells cells(rows.columns.size());
        rows.fill(0, cells);
        raw("<div class=\"scroll\"><table><thead><tr>");
        for (size_t i = 0; i < cells.size(); ++i)
            if (!rows.columns[i].wide)
                head(rows.columns[i].title, cells[i].kind == Cell::Kind::Number);
        raw("</tr></thead><tbody>\n");
        for (size_t row = 0; row < rows.count; ++row) {
            if (!m_advance.row())
                return false;
            rows.fill(row, cells);
            raw("<tr>");
            for (size_t i = 0; i < cells.size(); ++i)
                if (!rows.columns[i].wide)
                    data(cells[i]);
            raw("</tr>\n");
        }
        raw("</tbody></table></div>\n");
        return true;
    }

private:
    void head(const QString &title, bool number)
    {
        raw(number ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">");
        escaped(title);
        raw("</th>");
    }
    void data(const Cell &value)
    {
        const bool number = value.kind == Cell::Kind::Number || value.kind == Cell::Kind::Real;
        raw(number ? "<td class=\"n\">" : value.kind == Cell::Kind::Time ? "<td class=\"t\">" : "<td>");
        cell(value);
        raw("</td>");
    }

    QByteArray m_out;
    Advance &m_advance;
};

} // namespace

Result<QByteArray> renderHtml(const Document &document, const QByteArray &digest, Advance &advance)
{
    HtmlText html(advance);
    html.bytes().reserve(qsizetype(document.rowCount()) * 400 + 32768);
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
             "content=\"width=device-width, initial-scale=1\">\n"
             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>");
    html.escaped(document.title);
    html.raw("</title>\n<style>");
    html.raw(htmlStyle);
    html.raw("</style>\n</head>\n<body>\n<header>\n<h1>");
    html.escaped(document.title);
    html.raw("</h1>\n<p class=\"as-of\">");
    html.escaped(Text::tr("As of %1 (the fleet's clock)").arg(toReadable(document.asOf)));
    html.raw("</p>\n");
    if (document.verdict) {
        html.toned(document.verdict->text, document.verdict->tone.value_or(Tone::Neutral), "verdict");
        html.raw("\n");
    }
    html.raw("</header>\n<main>\n");
    for (const Section &section : document.sections) {
        html.raw("<section class=\"");
        html.raw(section.key);
        html.raw("\">\n<h2>");
        html.escaped(section.title);
        html.raw("</h2>\n");
        if (!section.note.isEmpty()) {
            html.raw("<p class=\"note\">");
            html.escaped(section.note);
            html.raw("</p>\n");
        }
        if (const auto *members = std::get_if<std::vector<Member>>(&section.content)) {
            html.facts(*members);
        } else if (const auto *lines = std::get_if<QStringList>(&section.content)) {
            html.raw("<ul>\n");
            for (const QString &line : *lines) {
                html.raw("<li>");
                html.escaped(line);
                html.raw("</li>\n");
            }
            html.raw("</ul>\n");
        } else if (!html.rows(std::get<Rows>(section.content))) {
            return tl::unexpected(cancelled());
        }
        html.raw("</section>\n");
    }
    html.raw("</main>\n<footer>\n<p>");
    html.escaped(Text::tr("Content digest (SHA-256 of the JSON report of the same fleet, with an empty digest):"));
    html.raw("<br><span class=\"digest\">");
    html.raw(digest.constData());
    html.raw("</span></p>\n</footer>\n</body>\n</html>\n");
    return std::move(html.bytes());
}

} // namespace lictor::report
