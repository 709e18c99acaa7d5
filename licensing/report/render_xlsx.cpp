#include "report/render.h"

#include "report/text.h"
#include "report/tone_look.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>

namespace lictor::report {

namespace {

constexpr size_t mostRows = 1'048'575; ///< of a sheet, below its head
constexpr qsizetype mostCharacters = 32'767; ///< of a cell
constexpr qsizetype mostSheetName = 31;
constexpr size_t measuredRows = 200; ///< from which a column's width is taken
constexpr qsizetype narrowest = 8, widest = 60; ///< in characters

QByteArray cellText(const QString &text)
{
    return (text.size() <= mostCharacters ? text : QString(text.left(mostCharacters - 1) + u'…')).toUtf8();
}

/// What a cell says in words, where it is no number, date or list of objects.
QString plainText(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Text: return cell.text;
    case Cell::Kind::Number: return QString::number(cell.number);
    case Cell::Kind::Real: return QString::number(cell.real);
    case Cell::Kind::Flag: return cell.number ? Text::tr("yes") : Text::tr("no");
    case Cell::Kind::Time: return toIso(cell.time());
    case Cell::Kind::List: return cell.list.join(u"; ");
    case Cell::Kind::Members: {
        QStringList parts;
        for (const Member &member : cell.members)
            parts << Text::tr("%1: %2").arg(member.title, plainText(member.value));
        return parts.join(u"; ");
    }
    case Cell::Kind::None:
    case Cell::Kind::Items: break;
    }
    return {};
}

/// One workbook in a file of its own; a row is on the disk as soon as the next one begins.
class Workbook {
public:
    Workbook(const QString &path, const QString &folder)
    {
        QByteArray temporary = QFile::encodeName(folder);
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = temporary.data();
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        m_title = format();
        format_set_bold(m_title);
        format_set_font_size(m_title, 16);
        m_head = format();
        format_set_bold(m_head);
        format_set_bg_color(m_head, 0xF1F3F5);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_text_wrap(m_head);
        m_time = format();
        format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss");
        format_set_align(m_time, LXW_ALIGN_LEFT);
        m_text = format();
        format_set_num_format(m_text, "@"); // what is typed into such a cell stays text too
        format_set_text_wrap(m_text);
        for (int i = 0; i < toneCount; ++i) {
            m_tones[size_t(i)] = format();
            format_set_font_color(m_tones[size_t(i)], lookOf(Tone(i)).text);
            format_set_bg_color(m_tones[size_t(i)], lookOf(Tone(i)).fill);
        }
    }
    /// Not when it was closed.
    ~Workbook()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    lxw_workbook *book() const { return m_book; }
    lxw_format *head() const { return m_head; }
    lxw_format *title() const { return m_title; }

    lxw_error close() { return workbook_close(std::exchange(m_book, nullptr)); }

    void text(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format = nullptr) const
    {
        worksheet_write_string(sheet, row, column, cellText(text).constData(), format ? format : m_text);
    }
    void cell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell) const
    {
        switch (cell.kind) {
        case Cell::Kind::None: break;
        case Cell::Kind::Number: worksheet_write_number(sheet, row, column, double(cell.number), nullptr); break;
        case Cell::Kind::Real: worksheet_write_number(sheet, row, column, cell.real, nullptr); break;
        case Cell::Kind::Time: worksheet_write_unixtime(sheet, row, column, cell.number, m_time); break;
        case Cell::Kind::Text: text(sheet, row, column, cell.text, cell.tone ? m_tones[size_t(*cell.tone)] : nullptr); break;
        default: text(sheet, row, column, plainText(cell)); break;
        }
    }

private:
    lxw_format *format() const
    {
        lxw_format *made = workbook_add_format(m_book);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        return made;
    }

    lxw_workbook *m_book = nullptr;
    lxw_format *m_title, *m_head, *m_time, *m_text;
    std::array<lxw_format *, toneCount> m_tones{};
};

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
    Sheets(const Workbook &workbook, const Document &document, const QByteArray &digest, Advance &advance)
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

    const Workbook &m_workbook;
    const Document &m_document;
    const QString m_digest;
    Advance &m_advance;
    const QStringList m_names;
};

tl::unexpected<Error> notMade(const QString &why)
{
    return refuse(Refusal::File, Text::tr("the workbook"), why, Text::tr("make room in the folder for temporary files"));
}

} // namespace

Result<QByteArray> renderXlsx(const Document &document, const QByteArray &digest, Advance &advance)
{
    for (const Section &section : document.sections)
        if (const Rows *rows = std::get_if<Rows>(&section.content); rows && rows->count > mostRows)
            return refuse(Refusal::OutOfRange, section.title,
                Text::tr("its %1 rows are more than a sheet holds (%2)").arg(rows->count).arg(mostRows),
                Text::tr("use csv or json, or report one virtual account"));
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notMade(folder.errorString());
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    Workbook workbook(path, folder.path());

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
    if (const lxw_error error = workbook.close(); error != LXW_NO_ERROR)
        return notMade(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notMade(file.errorString());
    return file.readAll();
}

} // namespace lictor::report
