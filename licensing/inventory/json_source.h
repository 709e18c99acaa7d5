#pragma once

#include "inventory/byte_index.h"
#include "inventory/header_aliases.h"
#include "inventory/json_text.h"
#include "inventory/record_source.h"

namespace lictor::inventory {

/// The objects of a JSON text; nested ones are flattened, `device_type.model`. Columns are the keys of all of them.
class JsonSource : public RecordSource {
public:
    JsonSource(std::shared_ptr<JsonText> text, const HeaderAliases &headers) : m_text(std::move(text)), m_headers(headers) { }

    /// Has to be asked first.
    std::optional<FileRefusal> findColumns();
    /// LibreNMS: a host name that is an address gives way to the name that the device says.
    void preferSystemName();

    std::optional<FileRefusal> read(const TakeRecord &take, const Progress &progress = {}) override;
    const std::vector<SourceColumn> &columns() const override { return m_columns; }

private:
    class Flattener;
    void addColumn(int line);
    QString aliasOf(const QString &path) const;

    std::shared_ptr<JsonText> m_text;
    const HeaderAliases &m_headers;
    ByteIndex m_paths; ///< numbered as m_columns
    std::vector<SourceColumn> m_columns;
    int m_hostName = -1, m_systemName = -1;
};

} // namespace lictor::inventory
