#pragma once

#include "inventory/remark.h"

#include <QString>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace lictor::inventory {

/// A small YAML document: no tags of its own, and no more nodes than a list of devices needs, aliases counted as what they stand for.
class YamlTree {
public:
    using Node = quint32;

    std::optional<FileRefusal> read(std::string_view text);

    Node root() const { return Node(m_nodes.size() - 1); }
    int lineOf(Node node) const { return m_nodes[node].line; }
    bool isScalar(Node node) const { return m_nodes[node].shape == Shape::Scalar; }
    const QString &text(Node node) const { return m_nodes[node].text; }
    struct Member {
        QString key;
        Node value = 0;
        int line = 0; ///< of the key
    };
    /// The members of a mapping with those that it merges (`<<`); empty for all else.
    std::vector<Member> members(Node node) const;
    std::optional<Node> find(Node mapping, QStringView key) const;

private:
    friend class YamlReader;
    enum class Shape : quint8 { Scalar, Sequence, Mapping };
    struct Content {
        Shape shape = Shape::Scalar;
        int line = 0;
        QString text;
        std::vector<Node> children; ///< of a mapping key and value in turn
        quint32 weight = 1; ///< nodes in it, aliases followed
    };
    std::vector<Content> m_nodes;
};

} // namespace lictor::inventory
