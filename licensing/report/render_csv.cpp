#include "report/csv_text.h"
#include "report/render.h"

namespace lictor::report {

namespace {

void appendCell(QByteArray &out, const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Text: appendCsvText(out, cell.text); break;
    case Cell::Kind::Number: out.append(QByteArray::number(cell.number)); break;
    case Cell::Kind::Real: out.append(QByteArray::number(cell.real)); break;
    case Cell::Kind::Flag: out.append(cell.number ? "yes" : "no"); break;
    case Cell::Kind::Time: appendIso(out, cell.time()); break;
    case Cell::Kind::List: appendCsvText(out, cell.list.join(u"; ")); break;
    case Cell::Kind::None:
    case Cell::Kind::Members: // a flat table has columns instead
    case Cell::Kind::Items: break;
    }
}

} // namespace

Result<QByteArray> renderCsv(const Section &section, bool byteOrderMark, Advance &advance)
{
    const Rows &rows = std::get<Rows>(section.content);
    QByteArray out;
    out.reserve(qsizetype(rows.count) * 300 + 1024);
    if (byteOrderMark)
        out.append("\xef\xbb\xbf");
    for (size_t i = 0; i < rows.columns.size(); ++i) {
        if (i)
            out.append(',');
        appendCsvText(out, rows.head(i));
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
