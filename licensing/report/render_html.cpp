#include "report/render.h"

#include "report/html_style.h"
#include "report/text.h"
#include "report/tone_look.h"

#include <QLocale>

#include <algorithm>

namespace lictor::report {

namespace {

/// The rules of the tones' classes.
QByteArray toneStyle()
{
    QByteArray style;
    for (int i = 0; i < toneCount; ++i) {
        const ToneLook &look = lookOf(Tone(i));
        style += QStringLiteral(".%1 { color: #%2; background: #%3; }\n")
                     .arg(QLatin1StringView(look.word))
                     .arg(look.text, 6, 16, QLatin1Char('0'))
                     .arg(look.fill, 6, 16, QLatin1Char('0'))
                     .toLatin1();
    }
    return style;
}

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
        raw(lookOf(tone).word);
        raw("\"><span aria-hidden=\"true\">");
        m_out.append(QString(QChar(lookOf(tone).shape)).toUtf8());
        raw("&#xFE0E;</span> ");
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
        case Cell::Kind::Number: escaped(QLocale().toString(cell.number)); break;
        case Cell::Kind::Real: escaped(QLocale().toString(cell.real, 'g', 6)); break;
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
    void note(const QString &text)
    {
        raw("<p class=\"note\">");
        escaped(text);
        raw("</p>\n");
    }
    /// Bars of blocks with their numbers; each series has a filling of its own.
    void chart(const Chart &chart)
    {
        if (chart.bars.empty())
            return;
        raw("<table class=\"chart\"><caption>");
        escaped(chart.title);
        raw("</caption><tbody>\n");
        const double largest = double(std::max<qint64>(1, chart.largest()));
        for (const Bar &bar : chart.bars) {
            for (size_t i = 0; i < bar.values.size(); ++i) {
                raw("<tr><th scope=\"row\">");
                if (i == 0 && bar.tone)
                    toned(bar.label, *bar.tone);
                else if (i == 0)
                    escaped(bar.label);
                raw("</th><td>");
                escaped(chart.series[qsizetype(i)]);
                raw("&nbsp;</td><td class=\"bar\"><span class=\"s");
                m_out.append(QByteArray::number(qsizetype(i)));
                raw("\" style=\"width: ");
                m_out.append(QByteArray::number(double(bar.values[i]) / largest * 90, 'f', 1));
                raw("%\"></span> ");
                m_out.append(QByteArray::number(bar.values[i]));
                raw("</td></tr>\n");
            }
        }
        raw("</tbody></table>\n");
    }
    bool rows(const Rows &rows)
    {
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
    html.bytes().append(toneStyle());
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
        if (!section.note.isEmpty())
            html.note(section.note);
        if (section.chart)
            html.chart(*section.chart);
        if (const QString nothing = section.emptiness(); !nothing.isEmpty()) {
            html.note(nothing);
        } else if (const auto *members = std::get_if<std::vector<Member>>(&section.content)) {
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
    html.raw("<br>");
    html.raw(digestClass);
    html.raw(digest.constData());
    html.raw("</span></p>\n</footer>\n</body>\n</html>\n");
    return std::move(html.bytes());
}

} // namespace lictor::report
