#pragma once

#include "inventory/record_source.h"
#include "inventory/workbook.h"

namespace lictor::inventory {

/// A rectangle of a sheet that shows one value; columns from 0, rows from 1.
struct Merge {
    int firstRow = 0, lastRow = 0;
    int firstColumn = 0, lastColumn = 0;
};

/// The rows of one sheet of a workbook that hold something.
class SheetSource : public RecordSource {
public:
    SheetSource(std::shared_ptr<const Workbook> workbook, QString part) : m_workbook(std::move(workbook)), m_part(std::move(part))
    {
    }

    std::optional<FileRefusal> read(const TakeRecord &take, const Progress &progress = {}) override;
    /// Known when the first record was read.
    bool isHidden(int column) const;

private:
    class Reader;
    std::optional<FileRefusal> findMerges();

    std::shared_ptr<const Workbook> m_workbook;
    QString m_part;
    std::optional<std::vector<Merge>> m_merges; ///< by first row; they stand behind the rows and are looked for once
    std::vector<std::pair<int, int>> m_hiddenColumns;
};

} // namespace lictor::inventory
