#include "inventory/refused_rows.h"

#include "inventory/encoding.h"

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
    QHash<int, const Finding *> findings; // one a row: it is refused for the first thing that is wrong with it
    for (const Finding &finding : result.refused)
        findings.insert(finding.record, &finding);
    for (const PreviewRow &row : understood.preview) {
        if (row.place.file != file || row.fate != PreviewRow::Fate::Refused)
            continue;
        QStringList cells = row.cells();
        while (cells.size() < width)
            cells << QString();
        const Finding *finding = findings.value(row.place.record);
        cells.insert(width, finding ? finding->kind : QString());
        cells.insert(width + 1, finding ? finding->text : QString());
        text += joined(cells, separator);
    }
    return encode(text, result.encoding);
}

} // namespace lictor::inventory
