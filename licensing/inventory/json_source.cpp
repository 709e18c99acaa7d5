#include "inventory/json_source.h"

#include "inventory/csv_reader.h"
#include "inventory/text_folding.h"
#include "terms/address.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

namespace dom = simdjson::dom;
using dom::element_type;

struct TooLarge {
    QString why;
};

} // namespace

/// Goes through an object and the objects in it. Says each path that it meets to `meet`, which gives its column or -1.
class JsonSource::Flattener {
public:
    explicit Flattener(JsonSource &source) : m_source(source) { }

    /// Only looks which keys there are.
    void findKeys(const dom::object &object, int line)
    {
        m_path.clear();
        walk(object, [&](std::string_view path, const dom::element &) {
            if (m_source.m_paths.insert(path).added)
                m_source.addColumn(line);
            if (m_source.m_columns.size() > CsvReader::mostCells)
                throw TooLarge{Inventory::tr("the objects have more than %1 keys").arg(CsvReader::mostCells)};
        });
    }

    void fill(const dom::object &object, Record &record)
    {
        m_path.clear();
        m_written.clear();
        m_parts.clear();
        record.cells.assign(m_source.m_columns.size(), {});
        record.natures.clear();
        walk(object, [&](std::string_view path, const dom::element &value) {
            if (m_next >= m_source.m_columns.size() || m_source.m_paths.at(quint32(m_next)) != path)
                m_next = m_source.m_paths.find(path);
            const size_t column = m_next++;
            if (!m_source.m_columns[column].secret)
                setCell(record, column, value);
        });
        for (const Part &part : m_parts)
            record.cells[part.column] = std::string_view(m_written).substr(part.begin, part.length);
    }

private:
    struct Part {
        size_t column, begin, length;
    };

    template <typename Meet> void walk(const dom::object &object, const Meet &meet)
    {
        const size_t base = m_path.size();
        for (const dom::key_value_pair field : object) {
            m_path.resize(base);
            // The users' own fields are known by their own names.
            const bool own = base == 0 && field.key == "custom_fields";
            if (!own)
                m_path += field.key;
            if (dom::object inner; field.value.get(inner) == simdjson::SUCCESS) {
                if (!own)
                    m_path += '.';
                walk(inner, meet);
            } else if (!m_path.empty() && !field.value.is_null()) { // null may stand where others have an object
                meet(m_path, field.value);
            }
        }
        m_path.resize(base);
    }

    void setCell(Record &record, size_t column, const dom::element &value)
    {
        std::string_view &cell = record.cells[column];
        cell = {};
        switch (value.type()) {
        case element_type::STRING: cell = std::string_view(value); break;
        case element_type::BOOL: cell = bool(value) ? "true" : "false"; break;
        case element_type::INT64:
        case element_type::UINT64:
        case element_type::DOUBLE:
            record.natures.resize(record.cells.size());
            record.natures[column] = CellNature::Number;
            [[fallthrough]];
        case element_type::ARRAY: return writeCell(column, value);
        default: break;
        }
        if (cell.size() > CsvReader::longestCell)
            throw TooLarge{Inventory::tr("a value of more than 1 MiB")};
    }

    /// What does not lie in the text as it is read.
    void writeCell(size_t column, const dom::element &value)
    {
        const size_t begin = m_written.size();
        if (dom::array list; value.get(list) == simdjson::SUCCESS) {
            // Several values are one cell; a field that takes one only will say so.
            for (const dom::element entry : list)
                write(entry, m_written.size() > begin ? ", " : "");
        } else {
            write(value, "");
        }
        if (m_written.size() - begin > CsvReader::longestCell)
            throw TooLarge{Inventory::tr("a value of more than 1 MiB")};
        m_parts.push_back({column, begin, m_written.size() - begin});
    }

    void write(const dom::element &scalar, std::string_view separator)
    {
        std::array<char, 32> digits;
        const auto number = [&](auto value) {
            const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
            m_written.append(separator).append(digits.data(), end.ptr);
        };
        switch (scalar.type()) {
        case element_type::STRING: m_written.append(separator).append(std::string_view(scalar)); break;
        case element_type::BOOL: m_written.append(separator).append(bool(scalar) ? "true" : "false"); break;
        case element_type::INT64: number(int64_t(scalar)); break;
        case element_type::UINT64: number(uint64_t(scalar)); break;
        case element_type::DOUBLE: number(double(scalar)); break;
        default: break;
        }
    }

    JsonSource &m_source;
    std::string m_path;
    size_t m_next = 0; ///< column that comes next if this object is like the last
    std::string m_written;
    std::vector<Part> m_parts; ///< of m_written, by cell
};

/// What a nested key means: `site.name` is the site, `site.id` is nothing.
QString JsonSource::aliasOf(const QString &path) const
{
    const qsizetype dot = path.lastIndexOf(u'.');
    if (dot < 0)
        return path;
    // `__` is how Nautobot writes it, and what the table of headers knows.
    const auto joined = [](QString text) { return text.replace(QStringLiteral("."), QStringLiteral("__")); };
    if (m_headers.find(foldHeader(joined(path))).field != Field::None)
        return joined(path);
    const QString parent = path.first(dot), leaf = path.sliced(dot + 1);
    if (parent == u"sudi")
        return leaf;
    static const QStringList representative{QStringLiteral("name"), QStringLiteral("model"), QStringLiteral("value"),
        QStringLiteral("address"), QStringLiteral("host")};
    return representative.contains(leaf) ? joined(parent) : QString();
}

void JsonSource::addColumn(int line)
{
    const QString path = toText(m_paths.at(quint32(m_columns.size())));
    SourceColumn &column = m_columns.emplace_back(SourceColumn{path, line});
    column.alias = aliasOf(path);
    column.secret = m_headers.isSecret(foldHeader(path)) || m_headers.isSecret(foldHeader(path.section(u'.', -1)));
}

std::optional<FileRefusal> JsonSource::findColumns()
{
    Flattener flattener(*this);
    try {
        return m_text->eachObject([&](const dom::object &object, int line, double) {
            flattener.findKeys(object, line);
            return true;
        });
    } catch (const TooLarge &large) {
        return FileRefusal{Kind::TooLarge, 0, {}, Inventory::tr("%1; this is no list of devices").arg(large.why)};
    }
}

void JsonSource::preferSystemName()
{
    const auto columnOf = [&](std::string_view key) {
        const quint32 found = m_paths.find(key);
        return found == ByteIndex::none ? -1 : int(found);
    };
    m_hostName = columnOf("hostname");
    m_systemName = columnOf("sysName");
}

std::optional<FileRefusal> JsonSource::read(const TakeRecord &take, const Progress &progress)
{
    Flattener flattener(*this);
    Record record;
    constexpr int objectsPerProgress = 256;
    int untilProgress = objectsPerProgress;
    try {
        return m_text->eachObject([&](const dom::object &object, int line, double done) {
            record.line = line;
            flattener.fill(object, record);
            if (m_hostName >= 0 && m_systemName >= 0) {
                const std::string_view systemName = record.cells[size_t(m_systemName)];
                std::string_view &name = record.cells[size_t(m_hostName)];
                if (!systemName.empty() && isIpAddress(toText(name)))
                    name = systemName;
            }
            if (progress && --untilProgress == 0) {
                untilProgress = objectsPerProgress;
                if (!progress(done))
                    return false;
            }
            return take(record);
        });
    } catch (const TooLarge &large) {
        return FileRefusal{Kind::TooLarge, record.line, {}, Inventory::tr("%1; this is no list of devices").arg(large.why)};
    }
}

} // namespace lictor::inventory
