#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace lictor::test {

/// Files by name, zipped.
QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &parts);

/// A sheet of a workbook that a test makes by hand.
struct TestSheet {
    QByteArray rows; ///< what stands in sheetData
    QByteArray name = "Firewalls";
    QByteArray state = {}; ///< `hidden`
    QByteArray before = {}, behind = {}; ///< elements before and behind sheetData
};
/// A workbook of these sheets; style 1 is a date, style 2 a format of the file's own that is one.
QByteArray workbook(const QList<TestSheet> &sheets, const QByteArray &sharedStrings = {}, const QByteArray &properties = {});

/// `<c r="REFERENCE" t="inlineStr">…`.
QByteArray textCell(const QByteArray &reference, const QByteArray &text);
/// A row of texts from column A on.
QByteArray textRow(int row, const QList<QByteArray> &texts, const QByteArray &more = {});

} // namespace lictor::test
