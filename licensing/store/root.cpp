#include "store/root.h"

#include "store/encoding.h"

namespace lictor::store {

QByteArray encodeRoot(const Root &root)
{
    Writer writer;
    writer.number(encodingVersion);
    writer.number(root.seed);
    writer.number(root.randomState);
    fields(writer, root.now);
    writer.flags(root.account.exportQualified, root.account.reservationApproved);
    writer.number(root.nextCertificate);
    writer.number(quint32(root.tables.size()));
    for (const TableRoot &table : root.tables) {
        writer.text(table.name);
        writer.number(table.nextId);
        writer.number(quint32(table.chunks.size()));
        qint64 previous = 0;
        for (const qint64 id : table.chunks) {
            writer.number(id - previous); // neighbours were mostly written together
            previous = id;
        }
    }
    return writer.bytes();
}

std::optional<Root> decodeRoot(QByteArrayView bytes)
{
    Reader reader(bytes);
    reader.begin(encodingVersion);
    Root root;
    reader.number(root.seed);
    reader.number(root.randomState);
    fields(reader, root.now);
    reader.flags(root.account.exportQualified, root.account.reservationApproved);
    reader.number(root.nextCertificate);
    quint32 tables = 0;
    reader.number(tables);
    if (qsizetype(tables) > reader.remaining())
        return std::nullopt;
    root.tables.resize(tables);
    for (TableRoot &table : root.tables) {
        reader.text(table.name);
        reader.number(table.nextId);
        quint32 chunks = 0;
        reader.number(chunks);
        if (!reader.ok() || qsizetype(chunks) > reader.remaining())
            return std::nullopt;
        table.chunks.resize(chunks);
        quint64 id = 0;
        for (qint64 &chunk : table.chunks) {
            qint64 step = 0;
            reader.number(step);
            id += quint64(step);
            chunk = qint64(id);
        }
    }
    if (!reader.ok() || !reader.atEnd())
        return std::nullopt;
    return root;
}

} // namespace lictor::store
