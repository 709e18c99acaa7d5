#include "report/render.h"

#include "report/text.h"
#include "report/xlsx_workbook.h"

#include <algorithm>

namespace lictor::report {

namespace {

constexpr size_t mostRows = 1'048'575; ///< of a sheet, below its head
constexpr qsizetype mostSheetName = 31;
constexpr size_t measuredRows = 200; ///< from which a column's width is taken
constexpr qsizetype narrowest = 8, widest = 60; ///< in characters

/// The names of the sheets: unique, short, without the characters that Excel forbids.
QStringList sheetNames(const Document &document)
{
    QStringList names{Text::tr("Report")};
    for (const Section &section : document.sections) {
        QString name;
        for (const QChar c : section.title)
            name += QStringLiteral("[]:*?/\\'").contains(c) ? QChar(u' ') : c;
        name.truncate(mostSheetName);
        if (names.contains(name, Qt::CaseInsensitive))
            name = QString::fromLatin1(section.key);
        names << name;
    }
    return names;
}

class Sheets {
public:
    Sheets(const XlsxWorkbook &workbook, const Document &document, const QByteArray &digest, Advance &advance)
        : m_workbook(workbook), m_document(document), m_digest(QString::fromLatin1(digest)), m_advance(advance),
          m_names(sheetNames(document))
    {
    }

    /// False: cancelled.
    bool write()
    {
        writeCover();
        for (size_t i = 0; i < m_document.sections.size(); ++i) {
            const Section &section = m_document.sections[i];
            lxw_worksheet *sheet = addSheet(m_names[qsizetype(i) + 1]);
            if (const auto *members = std::get_if<std::vector<Member>>(&section.content))
                writeMembers(sheet, *members);
            else if (const auto *lines = std::get_if<QStringList>(&section.content))
                writeLines(sheet, section, *lines);
            else if (!writeRows(sheet, section, std::get<Rows>(section.content)))
                return false;
        }
        return true;
    }

private:
    lxw_worksheet *addSheet(const QString &name)
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_workbook.book(), name.toUtf8().constData());
        worksheet_set_landscape(sheet);
        constexpr uint8_t a4 = 9;
        worksheet_set_paper(sheet, a4);
        worksheet_fit_to_pages(sheet, 1, 0);
        QString title = m_document.title;
        title.replace(QStringLiteral("&"), QStringLiteral("&&")); // a single one begins a code
        const QString header = u"&L" + title + u"&R" + toReadable(m_document.asOf), footer = u"&L&8 " + m_digest + u"&R&P / &N";
        worksheet_set_header(sheet, header.toUtf8().constData());
        worksheet_set_footer(sheet, footer.toUtf8().constData());
        return sheet;
    }
    void fact(lxw_worksheet *sheet, lxw_row_t row, const QString &title, const Cell &value)
    {
        m_workbook.text(sheet, row, 0, title);
        m_workbook.cell(sheet, row, 1, value);
    }
    void writeCover()
    {
        lxw_worksheet *sheet = addSheet(m_names.front());
        worksheet_set_column(sheet, 0, 0, 34, nullptr);
        worksheet_set_column(sheet, 1, 1, 12, nullptr);
        worksheet_set_column(sheet, 2, 2, 110, nullptr);
        lxw_row_t row = 0;
        m_workbook.text(sheet, row++, 0, m_document.title, m_workbook.title());
        m_workbook.text(sheet, row, 0, Text::tr("As of (UTC)"));
        m_workbook.cell(sheet, row++, 2, Cell::time(m_document.asOf));
        if (m_document.verdict) {
            m_workbook.text(sheet, row, 0, Text::tr("Verdict"));
            m_workbook.cell(sheet, row++, 2, *m_document.verdict);
        }
        m_workbook.text(sheet, row, 0, Text::tr("Content digest"));
        m_workbook.text(sheet, row++, 2, m_digest);
        ++row;
        m_workbook.text(sheet, row, 0, Text::tr("Sheet"), m_workbook.head());
        m_workbook.text(sheet, row, 1, Text::tr("Rows"), m_workbook.head());
        m_workbook.text(sheet, row++, 2, Text::tr("What it holds"), m_workbook.head());
        for (size_t i = 0; i < m_document.sections.size(); ++i, ++row) {
            const Section &section = m_document.sections[i];
            const QByteArray name = m_names[qsizetype(i) + 1].toUtf8();
            const QByteArray link = "internal:'" + name + "'!A1";
            worksheet_write_url_opt(sheet, row, 0, link.constData(), nullptr, name.constData(), nullptr);
            if (const Rows *rows = std::get_if<Rows>(&section.content))
                worksheet_write_number(sheet, row, 1, double(rows->count), nullptr);
            m_workbook.text(sheet, row, 2, section.note);
        }
    }
    void writeMembers(lxw_worksheet *sheet, const std::vector<Member> &members)
    {
        worksheet_set_column(sheet, 0, 0, 44, nullptr);
        worksheet_set_column(sheet, 1, 1, 60, nullptr);
        worksheet_set_column(sheet, 2, 6, 18, nullptr);
        lxw_row_t row = 0;
        for (const Member &member : members) {
            if (member.value.kind == Cell::Kind::Items) {
                writeItems(sheet, row, member);
            } else if (member.value.kind == Cell::Kind::Members) {
                for (const Member &inner : member.value.members)
                    fact(sheet, row++, Text::tr("%1: %2").arg(member.title, inner.title), inner.value);
            } else {
                fact(sheet, row++, member.title, member.value);
            }
        }
    }
    /// A list of objects as a table of its own below what came before.
    void writeItems(lxw_worksheet *sheet, lxw_row_t &row, const Member &member)
    {
        m_workbook.text(sheet, ++row, 0, member.title, m_workbook.head());
        ++row;
        const std::vector<Cell> &items = member.value.items;
        if (items.empty())
            return;
        lxw_col_t column = 0;
        for (const Member &inner : items.front().members)
            m_workbook.text(sheet, row, column++, inner.title, m_workbook.head());
        ++row;
        for (const Cell &item : items) {
            column = 0;
            for (const Member &inner : item.members)
                m_workbook.cell(sheet, row, column++, inner.value);
            ++row;
        }
    }
    void writeLines(lxw_worksheet *sheet, const Section &section, const QStringList &lines)
    {
        constexpr double width = 140;
        worksheet_set_column(sheet, 0, 0, width, nullptr);
        m_workbook.text(sheet, 0, 0, section.title, m_workbook.head());
        worksheet_freeze_panes(sheet, 1, 0);
        lxw_row_t row = 1;
        for (const QString &line : lines)
            m_workbook.text(sheet, row++, 0, line);
        if (lines.isEmpty())
            m_workbook.text(sheet, row, 0, section.emptiness());
    }
    bool writeRows(lxw_worksheet *sheet, const Section &section, const Rows &rows)
    {
        const lxw_col_t last = lxw_col_t(rows.columns.size() - 1);
        Cells cells(rows.columns.size());
        std::vector<qsizetype> widths(rows.columns.size());
        for (size_t i = 0; i < widths.size(); ++i) {
            widths[i] = rows.head(i).size() + 3; // the filter's button
            m_workbook.text(sheet, 0, lxw_col_t(i), rows.head(i), m_workbook.head());
        }
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_repeat_rows(sheet, 0, 0);
        for (size_t row = 0; row < rows.count; ++row) {
            if (!m_advance.row())
                return false;
            rows.fill(row, cells);
            for (size_t i = 0; i < cells.size(); ++i) {
                m_workbook.cell(sheet, lxw_row_t(row + 1), lxw_col_t(i), cells[i]);
                if (row < measuredRows)
                    widths[i] = std::max(widths[i], plainText(cells[i]).size() + 1);
            }
        }
        for (size_t i = 0; i < widths.size(); ++i)
            worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), double(std::clamp(widths[i], narrowest, widest)), nullptr);
        if (rows.count > 0)
            worksheet_autofilter(sheet, 0, 0, lxw_row_t(rows.count), last);
        else
            m_workbook.text(sheet, 1, 0, section.emptiness());
        return true;
    }

    const XlsxWorkbook &m_workbook;
    const Document &m_document;
    const QString m_digest;
    Advance &m_advance;
    const QStringList m_names;
};

} // namespace

Result<QByteArray> renderXlsx(const Document &document, const QByteArray &digest, Advance &advance)
{
    for (const Section &section : document.sections)
        if (const Rows *rows = std::get_if<Rows>(&section.content); rows && rows->count > mostRows)
            return refuse(Refusal::OutOfRange, section.title,
                Text::tr("its %1 rows are more than a sheet holds (%2)").arg(rows->count).arg(mostRows),
                Text::tr("use csv or json, or report one virtual account"));
    XlsxWorkbook workbook;

    // All that Excel shows of a file's origin is the fleet's, so that the same fleet gives the same bytes.
    QByteArray title = document.title.toUtf8(), author("Lictor"), comment = "Lictor " LICTOR_VERSION + (digestMark + digest);
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.author = author.data();
    properties.comments = comment.data();
    properties.created = time_t(document.asOf.time_since_epoch().count());
    workbook_set_properties(workbook.book(), &properties);

    if (!Sheets(workbook, document, digest, advance).write())
        return tl::unexpected(cancelled());
    return workbook.finish();
}

} // namespace lictor::report
