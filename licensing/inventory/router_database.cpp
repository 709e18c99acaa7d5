#include "inventory/router_database.h"

#include "inventory/text_folding.h"
#include "inventory/text_lines.h"

namespace lictor::inventory {

namespace {

class RouterDatabase : public RecordSource {
public:
    explicit RouterDatabase(QByteArray text) : m_text(std::move(text)), m_separator(m_text.contains(';') ? ';' : ':') { }

    char separator() const { return m_separator; }
    const std::vector<SourceColumn> &columns() const override
    {
        static const std::vector<SourceColumn> known{{QStringLiteral("name"), 1, false, Field::Name}, {QStringLiteral("type"), 1},
            {QStringLiteral("state"), 1, false, Field::Status}};
        return known;
    }
    std::optional<FileRefusal> read(const TakeRecord &take, const Progress &progress) override
    {
        TextLines lines({m_text.constData(), size_t(m_text.size())});
        Record record;
        for (std::string_view line; lines.next(line);) {
            if (line = trimmed(line); line.empty() || line.front() == '#')
                continue;
            record.line = lines.number();
            record.cells.clear();
            while (record.cells.size() < columns().size() && !line.empty()) {
                const size_t end = line.find(m_separator);
                record.cells.push_back(line.substr(0, end));
                line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
            }
            if (!take(record) || (progress && !progress(1 - double(lines.left()) / double(m_text.size()))))
                break;
        }
        return std::nullopt;
    }

private:
    QByteArray m_text;
    char m_separator;
};

} // namespace

OpenedFile openRouterDatabase(const QByteArray &text, const LayoutRules &rules)
{
    auto source = std::make_unique<RouterDatabase>(text);
    OpenedFile file;
    file.format = QStringLiteral("rancid");
    file.separator = QString(QLatin1Char(source->separator()));
    file.layout = layoutOfSource(*source, rules, file.format);
    file.source = std::move(source);
    return file;
}

} // namespace lictor::inventory
