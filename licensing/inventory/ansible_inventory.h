#pragma once

#include "inventory/opened_file.h"

#include <QHash>
#include <QString>

#include <vector>

namespace lictor::inventory {

/// A value that somebody gave a host or a group.
struct AnsibleVariable {
    QString name, value;
    int line = 0;
};

/// What an inventory of Ansible says, whether it was written as INI, YAML or JSON: groups in groups, hosts, variables.
class AnsibleInventory {
public:
    struct Host {
        QString name;
        int line = 0;
        std::vector<AnsibleVariable> variables;
    };
    /// Groups and hosts are found by name, and made where they are new.
    size_t group(const QString &name);
    size_t host(const QString &name, int line);

    void addHost(size_t group, size_t host);
    void addChild(size_t group, size_t child);
    /// A later value of the same name wins.
    void setHostVariable(size_t host, AnsibleVariable variable);
    void setGroupVariable(size_t group, AnsibleVariable variable);

    size_t hostCount() const { return m_hosts.size(); }
    const Host &hostAt(size_t host) const { return m_hosts[host]; }
    /// The host's own and those of its groups; its own beat those of a group, those of a group beat its parent's.
    std::vector<AnsibleVariable> variablesOf(size_t host) const;
    /// The innermost group that the host is in; empty where it is in none.
    QString innermostGroup(size_t host) const;

private:
    struct Group {
        QString name;
        std::vector<size_t> parents;
        std::vector<AnsibleVariable> variables;
    };
    /// How far each group is below `all`; loops are cut.
    const std::vector<int> &depths() const;
    /// All that the host is in, parents before their children.
    std::vector<size_t> groupsOf(size_t host) const;

    std::vector<Host> m_hosts;
    std::vector<std::vector<size_t>> m_groupsOf; ///< beside m_hosts
    std::vector<Group> m_groups;
    QHash<QString, size_t> m_hostNumbers, m_groupNumbers;
    mutable std::vector<int> m_depths; ///< made when it is first needed
};

/// The hosts of an inventory as records: their variables are the columns.
OpenedFile openAnsible(
    const QString &format, const QString &profile, const AnsibleInventory &inventory, const LayoutRules &rules);

} // namespace lictor::inventory
