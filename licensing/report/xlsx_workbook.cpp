#include "report/xlsx_workbook.h"

#include "report/text.h"

#include <QFile>

#include <utility>

namespace lictor::report {

namespace {

constexpr qsizetype mostCharacters = 32'767; ///< of a cell

QByteArray cellText(const QString &text)
{
    return (text.size() <= mostCharacters ? text : QString(text.left(mostCharacters - 1) + u'…')).toUtf8();
}

tl::unexpected<Error> notMade(const QString &why)
{
    return refuse(Refusal::File, Text::tr("the workbook"), why, Text::tr("make room in the folder for temporary files"));
}

} // namespace

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

XlsxWorkbook::XlsxWorkbook() : m_path(m_folder.filePath(QStringLiteral("workbook.xlsx")))
{
    QByteArray temporary = QFile::encodeName(m_folder.path());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    m_book = workbook_new_opt(QFile::encodeName(m_path).constData(), &options);
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
    format_set_num_format(m_text, "@");
    format_set_text_wrap(m_text);
    for (int i = 0; i < toneCount; ++i) {
        m_tones[size_t(i)] = format();
        format_set_font_color(m_tones[size_t(i)], lookOf(Tone(i)).text);
        format_set_bg_color(m_tones[size_t(i)], lookOf(Tone(i)).fill);
    }
}

XlsxWorkbook::~XlsxWorkbook()
{
    if (m_book) // it was not finished
        lxw_workbook_free(m_book);
}

lxw_format *XlsxWorkbook::format() const
{
    lxw_format *made = workbook_add_format(m_book);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    return made;
}

void XlsxWorkbook::text(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format) const
{
    worksheet_write_string(sheet, row, column, cellText(text).constData(), format ? format : m_text);
}

void XlsxWorkbook::cell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell) const
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

Result<QByteArray> XlsxWorkbook::finish()
{
    if (!m_folder.isValid())
        return notMade(m_folder.errorString());
    if (const lxw_error error = workbook_close(std::exchange(m_book, nullptr)); error != LXW_NO_ERROR)
        return notMade(QString::fromUtf8(lxw_strerror(error)));
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return notMade(file.errorString());
    return file.readAll();
}

} // namespace lictor::report
