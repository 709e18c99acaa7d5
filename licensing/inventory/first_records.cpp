#include "inventory/first_records.h"

#include "inventory/text_folding.h"

#include <set>

namespace lictor::inventory {

namespace {
constexpr size_t mostRecords = 30; ///< a header stands no further down
} // namespace

std::vector<FirstRecord> firstRecords(RecordSource &source, const Layout &layout, const HeaderAliases &aliases)
{
    std::vector<FirstRecord> records;
    std::set<size_t> secret;
    for (const Mapping &column : layout.columns)
        if (column.secret)
            secret.insert(size_t(column.column));
    const RecordSource::TakeRecord take = [&](const Record &row) {
        FirstRecord &record = records.emplace_back();
        record.line = row.line;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const QString cell = toText(row.cells[i]);
            const bool isHeader = aliases.isSecret(foldHeader(cell));
            record.cells << (secret.contains(i) && !isHeader ? QStringLiteral("•••") : cell);
            if (isHeader)
                secret.insert(i);
        }
        return records.size() < mostRecords;
    };
    source.read(take); // what is wrong with the file is said when it is read whole
    return records;
}

} // namespace lictor::inventory
