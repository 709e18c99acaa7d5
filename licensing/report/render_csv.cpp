#include "report/render.h"

namespace lictor::report {

namespace {

/// A spreadsheet runs a cell that begins so (CWE-1236); an apostrophe makes it text, and the import takes it off again.
bool startsFormula(const QString &text)
{
    if (text.isEmpty())
        return false;
    switch (text.front().unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\0': return true;
    default: return false;
    }
}

void appendText(QByteArray &out, const QString &text)
{
    const bool guard = startsFormula(text);
    const bool quote =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c == u'"' || c == u',' || c == u'\r' || c == u'\n'; });
    QByteArray utf8 = text.toUtf8();
    if (quote) {
        utf8.replace("\"", "\"\"");
        out.append('"');
    }
    if (guard)
        out.append('\'');
    out.append(utf8);
    if (quote)
        out.append('"');
}

void appendCell(QByteArray &out, const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Text: appendText(out, cell.text); break;
    case Cell::Kind::Number: out.append(QByteArray::number(cell.number)); break;
    case Cell::Kind::Real: out.append(QByteArray::number(cell.real)); break;
    case Cell::Kind::Flag: out.append(cell.number ? "yes" : "no"); break;
    case Cell::Kind::Time: appendIso(out, cell.time()); break;
    case Cell::Kind::List: appendText(out, cell.list.join(u"; ")); break;
    case Cell::Kind::None:
    case Cell::Kind::Members: // a flat table has columns instead
    case Cell::Kind::Items: break;
    }
}

} // namespace

Result<QByteArray> renderCsv(const Section &section, Advance &advance)
{
    const Rows &rows = std::get<Rows>(section.content);
    QByteArray out;
    out.reserve(qsizetype(rows.count) * 300 + 1024);
    for (size_t i = 0; i < rows.columns.size(); ++i) {
        if (i)
            out.append(',');
        appendText(out, rows.columns[i].title);
    }
    out.append("\r\n");
    Cells cells(rows.columns.size());
    for (size_t row = 0; row < rows.count; ++row) {
        if (!advance.row())
            return tl::unexpected(cancelled());
        rows.fill(row, cells);
        for (size_t i = 0; i < cells.size(); ++i) {
            if (i)
                out.append(',');
            appendCell(out, cells[i]);
        }
        out.append("\r\n");
    }
    return out;
}

} // namespace lictor::report
