#include "inventory/yaml_tree.h"

#include "inventory/text_folding.h"

#include <QCoreApplication>
#include <QHash>

#include <yaml.h>

#include <algorithm>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

constexpr quint32 mostNodes = 100000;
constexpr int deepest = 100;

/// One event of libyaml, freed at the end of the scope.
struct Event {
    ~Event() { yaml_event_delete(&event); }
    yaml_event_t event{};
};

QString textOf(const yaml_char_t *text) { return text ? QString::fromUtf8(reinterpret_cast<const char *>(text)) : QString(); }

/// Those of YAML itself for plain data; `!` only says that a scalar is a text.
bool isHarmless(const QString &tag)
{
    const QString own = QStringLiteral("tag:yaml.org,2002:");
    static const QStringList types{QStringLiteral("str"), QStringLiteral("int"), QStringLiteral("float"), QStringLiteral("bool"),
        QStringLiteral("null"), QStringLiteral("map"), QStringLiteral("seq"), QStringLiteral("timestamp"),
        QStringLiteral("merge")};
    return tag.isEmpty() || tag == u"!" || (tag.startsWith(own) && types.contains(tag.sliced(own.size())));
}

} // namespace

/// Puts events together to nodes, the root last.
class YamlReader {
public:
    YamlReader(YamlTree &tree, std::string_view text) : m_tree(tree)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(text.data()), text.size());
    }
    ~YamlReader() { yaml_parser_delete(&m_parser); }
    YamlReader(const YamlReader &) = delete;
    YamlReader &operator=(const YamlReader &) = delete;

    std::optional<FileRefusal> read()
    {
        while (true) {
            Event next;
            if (!parse(next))
                break;
            if (next.event.type == YAML_STREAM_END_EVENT) {
                refuse(next, Inventory::tr("the text holds no document"));
                break;
            }
            if (next.event.type == YAML_STREAM_START_EVENT || next.event.type == YAML_DOCUMENT_START_EVENT)
                continue;
            node(next, 0);
            break;
        }
        return m_refused;
    }

private:
    bool parse(Event &event)
    {
        if (yaml_parser_parse(&m_parser, &event.event))
            return true;
        m_refused = FileRefusal{Kind::YamlUnsafe, int(m_parser.problem_mark.line) + 1, {},
            Inventory::tr("the text is no YAML that can be read (%1); check it with `ansible-inventory --list`")
                .arg(QString::fromUtf8(m_parser.problem ? m_parser.problem : ""))};
        return false;
    }

    void refuse(const Event &event, const QString &why)
    {
        m_refused = FileRefusal{Kind::YamlUnsafe, lineOf(event), {},
            Inventory::tr("%1; give the inventory as `ansible-inventory --list` prints it").arg(why)};
    }

    static int lineOf(const Event &event) { return int(event.event.start_mark.line) + 1; }

    /// The node that begins with this event; none where the text is refused.
    std::optional<YamlTree::Node> node(const Event &first, int depth)
    {
        switch (first.event.type) {
        case YAML_ALIAS_EVENT: {
            const auto anchor = m_anchors.constFind(textOf(first.event.data.alias.anchor));
            if (anchor == m_anchors.constEnd()) {
                refuse(first, Inventory::tr("an alias stands before or in what it names"));
                return std::nullopt;
            }
            return count(first, m_tree.m_nodes[*anchor].weight) ? std::optional(*anchor) : std::nullopt;
        }
        case YAML_SCALAR_EVENT: {
            const auto &scalar = first.event.data.scalar;
            if (!accept(first, textOf(scalar.tag)))
                return std::nullopt;
            const QString text = QString::fromUtf8(reinterpret_cast<const char *>(scalar.value), qsizetype(scalar.length));
            return add({YamlTree::Shape::Scalar, lineOf(first), text, {}, 1}, textOf(scalar.anchor));
        }
        case YAML_SEQUENCE_START_EVENT: {
            const auto &start = first.event.data.sequence_start;
            return accept(first, textOf(start.tag))
                ? children(first, YamlTree::Shape::Sequence, YAML_SEQUENCE_END_EVENT, textOf(start.anchor), depth)
                : std::nullopt;
        }
        case YAML_MAPPING_START_EVENT: {
            const auto &start = first.event.data.mapping_start;
            return accept(first, textOf(start.tag))
                ? children(first, YamlTree::Shape::Mapping, YAML_MAPPING_END_EVENT, textOf(start.anchor), depth)
                : std::nullopt;
        }
        default: refuse(first, Inventory::tr("the text holds no list of hosts")); return std::nullopt;
        }
    }

    std::optional<YamlTree::Node> children(
        const Event &first, YamlTree::Shape shape, yaml_event_type_t end, const QString &anchor, int depth)
    {
        if (depth == deepest) {
            refuse(first, Inventory::tr("lists lie more than %1 deep in each other").arg(deepest));
            return std::nullopt;
        }
        YamlTree::Content content{shape, lineOf(first), {}, {}, 1};
        while (true) {
            Event next;
            if (!parse(next))
                return std::nullopt;
            if (next.event.type == end)
                return add(std::move(content), anchor);
            const std::optional<YamlTree::Node> child = node(next, depth + 1);
            if (!child)
                return std::nullopt;
            content.weight += m_tree.m_nodes[*child].weight;
            content.children.push_back(*child);
        }
    }

    bool accept(const Event &event, const QString &tag)
    {
        if (!isHarmless(tag)) {
            refuse(event, Inventory::tr("the tag %1 is not read").arg(tag));
            return false;
        }
        return count(event, 1);
    }

    bool count(const Event &event, quint32 nodes)
    {
        m_count += nodes;
        if (m_count > mostNodes)
            refuse(event, Inventory::tr("with its aliases the text has more than %1 nodes").arg(mostNodes));
        return m_count <= mostNodes;
    }

    YamlTree::Node add(YamlTree::Content content, const QString &anchor)
    {
        m_tree.m_nodes.push_back(std::move(content));
        if (!anchor.isEmpty())
            m_anchors.insert(anchor, m_tree.root());
        return m_tree.root();
    }

    YamlTree &m_tree;
    yaml_parser_t m_parser{};
    QHash<QString, YamlTree::Node> m_anchors;
    quint64 m_count = 0;
    std::optional<FileRefusal> m_refused;
};

std::optional<FileRefusal> YamlTree::read(std::string_view text) { return YamlReader(*this, text).read(); }

std::vector<YamlTree::Member> YamlTree::members(Node node) const
{
    std::vector<Member> own, merged;
    const Content &content = m_nodes[node];
    if (content.shape != Shape::Mapping)
        return own;
    for (size_t i = 0; i + 1 < content.children.size(); i += 2) {
        const Node key = content.children[i], value = content.children[i + 1];
        if (text(key) != u"<<") {
            own.push_back({text(key), value, lineOf(key)});
            continue;
        }
        const std::vector<Node> sources =
            m_nodes[value].shape == Shape::Sequence ? m_nodes[value].children : std::vector<Node>{value};
        for (const Node source : sources)
            for (Member &member : members(source))
                merged.push_back(std::move(member));
    }
    for (Member &member : merged)
        if (std::none_of(own.begin(), own.end(), [&](const Member &other) { return other.key == member.key; }))
            own.push_back(std::move(member));
    return own;
}

std::optional<YamlTree::Node> YamlTree::find(Node mapping, QStringView key) const
{
    for (const Member &member : members(mapping))
        if (member.key == key)
            return member.value;
    return std::nullopt;
}

} // namespace lictor::inventory
