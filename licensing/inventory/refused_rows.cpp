#include "inventory/refused_rows.h"

#include "inventory/encoding.h"

#include <algorithm>

namespace lictor::inventory {

namespace {

/// The cells stay as they are: whoever gets the file wrote it. Only what Lictor says itself could not begin a formula anyway.
QString joined(const QStringList &cells, const QString &separator)
{
    QStringList written;
    for (QString cell : cells) {
        if (cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        written << cell;
    }
    return written.join(separator) + QStringLiteral("\r\n");
}

} // namespace

QByteArray refusedRows(const Understood &understood, size_t file)
{
    const FileResult &result = understood.files[file];
    const QString separator = result.separator.isEmpty() ? QStringLiteral(",") : result.separator;
    QStringList header;
    for (const Mapping &column : result.columns)
        header << column.header;
    const qsizetype width = header.size();
    QString text = joined(header + QStringList{QStringLiteral("lictor-kind"), QStringLiteral("lictor-reason")}, separator);
    auto finding = result.refused.begin(); // by line, as the rows are
    for (const PreviewRow &row : understood.preview) {
        if (row.place.file != file || row.fate != PreviewRow::Fate::Refused)
            continue;
        QStringList cells = row.cells();
        while (cells.size() < width)
            cells << QString();
        finding = std::find_if(finding, result.refused.end(), [&](const Finding &each) { return each.line >= row.place.line; });
        const bool listed = finding != result.refused.end() && finding->line == row.place.line;
        cells.insert(width, listed ? finding->kind : QString());
        cells.insert(width + 1, listed ? finding->text : QString());
        text += joined(cells, separator);
    }
    return encode(text, result.encoding);
}

} // namespace lictor::inventory
