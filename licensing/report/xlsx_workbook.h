#pragma once

#include "report/document.h"
#include "report/tone_look.h"
#include "terms/result.h"

#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <array>

namespace lictor::report {

/// What a cell says in words, where it is no number, date or list of objects.
QString plainText(const Cell &cell);

/// A workbook that is being written, with the looks of its cells; a row is on the disk as soon as the next one begins.
class XlsxWorkbook {
public:
    XlsxWorkbook();
    ~XlsxWorkbook();
    XlsxWorkbook(const XlsxWorkbook &) = delete;
    XlsxWorkbook &operator=(const XlsxWorkbook &) = delete;

    lxw_workbook *book() const { return m_book; }
    lxw_format *head() const { return m_head; }
    lxw_format *title() const { return m_title; }
    lxw_format *text() const { return m_text; } ///< what is typed into such a cell stays text too

    void text(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format = nullptr) const;
    void cell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell) const;

    /// Its bytes; nothing can be written into it afterwards.
    Result<QByteArray> finish();

private:
    lxw_format *format() const;

    QTemporaryDir m_folder;
    QString m_path;
    lxw_workbook *m_book = nullptr;
    lxw_format *m_title, *m_head, *m_time, *m_text;
    std::array<lxw_format *, toneCount> m_tones{};
};

} // namespace lictor::report
