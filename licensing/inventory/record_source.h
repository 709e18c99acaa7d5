#pragma once

#include "inventory/field.h"
#include "inventory/record.h"

#include <functional>
#include <optional>

namespace lictor::inventory {

/// A column that a source knows by itself, without a header row: a key, a variable, a fact.
struct SourceColumn {
    QString name; ///< as people read it in findings and in the mapping
    int line = 0; ///< where it is seen first
    bool secret = false; ///< the source does not give its cells
    Field field = Field::None; ///< what it means, where the source knows
    std::optional<QString> alias{}; ///< what is looked up to know what it means, where that is not the name
};

/// A file as records that come one after the other; every format is one of these, and everything behind is the same for all.
class RecordSource {
public:
    /// Gets each record that is not empty; false stops.
    using TakeRecord = std::function<bool(const Record &)>;
    /// Gets the part that is read, 0 to 1, now and then; false stops.
    using Progress = std::function<bool(double)>;

    virtual ~RecordSource() = default;

    /// Gives the records from the first on, each time anew. Says why the file is to be refused, where it is damaged or made to harm.
    virtual std::optional<FileRefusal> read(const TakeRecord &take, const Progress &progress = {}) = 0;
    /// Empty where one of the records is the header.
    virtual const std::vector<SourceColumn> &columns() const
    {
        static const std::vector<SourceColumn> none;
        return none;
    }
};

} // namespace lictor::inventory
