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
    struct Refusal {
        QString kind, reasons;
    };
    QHash<int, Refusal> refusals; // a row is refused for the first thing that is wrong with it; what else is wrong is said too
    for (const Finding &finding : result.refused)
        refusals.insert(finding.record, {finding.kind, finding.text});
    for (const Finding &finding : result.further)
        refusals[finding.record].reasons += QStringLiteral("; ") + finding.text;
    for (const PreviewRow &row : understood.preview) {
        if (row.place.file != file || row.fate != PreviewRow::Fate::Refused)
            continue;
        QStringList cells = row.cells();
        while (cells.size() < width)
            cells << QString();
        const Refusal refusal = refusals.value(row.place.record);
        cells.insert(width, refusal.kind);
        cells.insert(width + 1, refusal.reasons);
        text += joined(cells, separator);
    }
    return encode(text, result.encoding);
}

} // namespace lictor::inventory
