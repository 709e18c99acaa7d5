#include "inventory/ansible_yaml.h"

#include "inventory/ansible_ini.h"
#include "inventory/yaml_tree.h"

#include <QCoreApplication>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

constexpr qsizetype mostHosts = 100000;

/// Takes groups with their `hosts`, `vars` and `children` out of a tree.
class YamlGroups {
public:
    explicit YamlGroups(const YamlTree &tree) : m_tree(tree) { }

    std::optional<FileRefusal> readGroups(YamlTree::Node groups, std::optional<size_t> parent)
    {
        for (const YamlTree::Member &member : m_tree.members(groups)) {
            const size_t group = inventory.group(member.key);
            if (parent)
                inventory.addChild(*parent, group);
            if (const auto variables = m_tree.find(member.value, u"vars"))
                for (const YamlTree::Member &variable : m_tree.members(*variables))
                    if (m_tree.isScalar(variable.value))
                        inventory.setGroupVariable(group, {variable.key, m_tree.text(variable.value), variable.line});
            if (const auto hosts = m_tree.find(member.value, u"hosts"))
                if (const auto refused = readHosts(*hosts, group))
                    return refused;
            if (const auto children = m_tree.find(member.value, u"children"))
                if (const auto refused = readGroups(*children, group))
                    return refused;
        }
        return std::nullopt;
    }

    AnsibleInventory inventory;

private:
    std::optional<FileRefusal> readHosts(YamlTree::Node hosts, size_t group)
    {
        for (const YamlTree::Member &member : m_tree.members(hosts)) {
            const auto names = expandHosts(member.key, mostHosts - qsizetype(inventory.hostCount()));
            if (!names)
                return FileRefusal{Kind::TooLarge, member.line, {},
                    Inventory::tr("the inventory has more than %1 hosts; split it").arg(mostHosts)};
            for (const QString &name : *names) {
                const size_t host = inventory.host(name, member.line);
                inventory.addHost(group, host);
                for (const YamlTree::Member &variable : m_tree.members(member.value))
                    if (m_tree.isScalar(variable.value))
                        inventory.setHostVariable(host, {variable.key, m_tree.text(variable.value), variable.line});
            }
        }
        return std::nullopt;
    }

    const YamlTree &m_tree;
};

} // namespace

OpenedFile openAnsibleYaml(const QByteArray &text, const LayoutRules &rules)
{
    const QString format = QStringLiteral("ansible-yaml"), profile = QStringLiteral("ansible");
    YamlTree tree;
    std::optional<FileRefusal> refused = tree.read({text.constData(), size_t(text.size())});
    YamlGroups groups(tree);
    if (!refused)
        refused = groups.readGroups(tree.root(), std::nullopt);
    if (!refused)
        return openAnsible(format, profile, groups.inventory, rules);
    OpenedFile file;
    file.format = format;
    file.layout.profile = profile;
    file.refused = refused;
    return file;
}

} // namespace lictor::inventory
