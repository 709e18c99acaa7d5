#include "workbook_fixture.h"

#include <QtGlobal>

#include <zip.h>

namespace lictor::test {

QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, content] : parts) {
        zip_source_t *source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        if (zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("cannot add %s", name.constData());
    }
    if (zip_close(archive) != 0)
        qFatal("cannot zip");
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(target), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QByteArray workbook(const QList<TestSheet> &sheets, const QByteArray &sharedStrings, const QByteArray &properties)
{
    const QByteArray space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    QList<std::pair<QByteArray, QByteArray>> parts{
        {"[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override "
            "PartName=\"/xl/workbook.xml\" "
            "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"},
        {"_rels/.rels",
            "<Relationships><Relationship Id=\"r\" Type=\"" + relation
                + "/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"},
        {"xl/styles.xml",
            "<styleSheet " + space
                + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-407]d\\. mmm\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf "
                  "numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml", "<sst " + space + ">" + sharedStrings + "</sst>"}};
    QByteArray list,
        relations = "<Relationship Id=\"styles\" Type=\"" + relation
        + "/styles\" Target=\"styles.xml\"/><Relationship Id=\"strings\" Type=\"" + relation
        + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>";
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        const TestSheet &sheet = sheets[i];
        list += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + number + "\" r:id=\"s" + number + "\""
            + (sheet.state.isEmpty() ? QByteArray() : " state=\"" + sheet.state + "\"") + "/>";
        relations += "<Relationship Id=\"s" + number + "\" Type=\"" + relation + "/worksheet\" Target=\"worksheets/sheet" + number
            + ".xml\"/>";
        parts.append({"xl/worksheets/sheet" + number + ".xml",
            "<worksheet " + space + ">" + sheet.before + "<sheetData>" + sheet.rows + "</sheetData>" + sheet.behind
                + "</worksheet>"});
    }
    parts.append({"xl/workbook.xml",
        "<workbook " + space + " xmlns:r=\"" + relation + "\">" + properties + "<sheets>" + list + "</sheets></workbook>"});
    parts.append({"xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>"});
    return zipped(parts);
}

QByteArray textCell(const QByteArray &reference, const QByteArray &text)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray textRow(int row, const QList<QByteArray> &texts, const QByteArray &more)
{
    QByteArray cells;
    const QByteArray number = QByteArray::number(row);
    for (qsizetype i = 0; i < texts.size(); ++i)
        cells += textCell(char('A' + i) + number, texts[i]);
    return "<row r=\"" + number + "\">" + cells + more + "</row>";
}

} // namespace lictor::test
