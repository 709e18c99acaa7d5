#include "inventory/ansible_inventory.h"

#include "inventory/text_folding.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

void setVariable(std::vector<AnsibleVariable> &variables, AnsibleVariable variable)
{
    const auto known = std::find_if(
        variables.begin(), variables.end(), [&](const AnsibleVariable &other) { return other.name == variable.name; });
    if (known == variables.end())
        variables.push_back(std::move(variable));
    else
        *known = std::move(variable);
}

class AnsibleSource : public RecordSource {
public:
    AnsibleSource(const AnsibleInventory &inventory, const HeaderAliases &headers) : m_inventory(inventory)
    {
        m_columns.push_back({QStringLiteral("inventory_hostname"), 0, false, Field::Name});
        std::vector<AnsibleVariable> all;
        for (size_t host = 0; host < m_inventory.hostCount(); ++host)
            for (const AnsibleVariable &variable : m_inventory.variablesOf(host))
                if (!m_places.contains(variable.name)) {
                    m_places.insert(variable.name, 0);
                    all.push_back(variable);
                }
        std::stable_sort(
            all.begin(), all.end(), [](const AnsibleVariable &a, const AnsibleVariable &b) { return a.line < b.line; });
        for (const AnsibleVariable &variable : all) {
            const HeaderAliases::Claim claim = headers.find(foldHeader(variable.name));
            m_places[variable.name] = m_columns.size();
            if (claim.field == Field::Site && !m_site)
                m_site = m_columns.size();
            m_columns.push_back({variable.name, variable.line, headers.isSecret(foldHeader(variable.name))});
        }
        if (!m_site) {
            m_site = m_columns.size();
            m_columns.push_back({Inventory::tr("innermost group"), 0, false, Field::Site});
        }
    }

    const std::vector<SourceColumn> &columns() const override { return m_columns; }

    std::optional<FileRefusal> read(const TakeRecord &take, const Progress &progress) override
    {
        Record record;
        std::vector<std::string> texts(m_columns.size());
        for (size_t host = 0; host < m_inventory.hostCount(); ++host) {
            const AnsibleInventory::Host &facts = m_inventory.hostAt(host);
            record.line = facts.line;
            record.lines.assign(m_columns.size(), 0);
            std::fill(texts.begin(), texts.end(), std::string());
            texts.front() = facts.name.toStdString();
            for (const AnsibleVariable &variable : m_inventory.variablesOf(host)) {
                const size_t column = m_places.value(variable.name);
                if (m_columns[column].secret)
                    continue;
                texts[column] = variable.value.toStdString();
                record.lines[column] = variable.line ? variable.line : facts.line;
            }
            if (texts[*m_site].empty()) {
                texts[*m_site] = m_inventory.innermostGroup(host).toStdString();
                record.lines[*m_site] = facts.line;
            }
            record.lines.front() = facts.line;
            record.cells.assign(texts.begin(), texts.end());
            if (!take(record) || (progress && !progress(double(host) / double(m_inventory.hostCount()))))
                break;
        }
        return std::nullopt;
    }

private:
    AnsibleInventory m_inventory;
    std::vector<SourceColumn> m_columns;
    QHash<QString, size_t> m_places; ///< column of a variable
    std::optional<size_t> m_site;
};

} // namespace

size_t AnsibleInventory::group(const QString &name)
{
    const auto known = m_groupNumbers.constFind(name);
    if (known != m_groupNumbers.constEnd())
        return *known;
    m_depths.clear();
    m_groups.push_back({name, {}, {}});
    m_groupNumbers.insert(name, m_groups.size() - 1);
    return m_groups.size() - 1;
}

size_t AnsibleInventory::host(const QString &name, int line)
{
    const auto known = m_hostNumbers.constFind(name);
    if (known != m_hostNumbers.constEnd())
        return *known;
    m_hosts.push_back({name, line, {}});
    m_groupsOf.emplace_back();
    m_hostNumbers.insert(name, m_hosts.size() - 1);
    return m_hosts.size() - 1;
}

void AnsibleInventory::addHost(size_t group, size_t host)
{
    std::vector<size_t> &groups = m_groupsOf[host];
    if (std::find(groups.begin(), groups.end(), group) == groups.end())
        groups.push_back(group);
}

void AnsibleInventory::addChild(size_t group, size_t child)
{
    m_depths.clear();
    m_groups[child].parents.push_back(group);
}

void AnsibleInventory::setHostVariable(size_t host, AnsibleVariable variable)
{
    setVariable(m_hosts[host].variables, std::move(variable));
}

void AnsibleInventory::setGroupVariable(size_t group, AnsibleVariable variable)
{
    setVariable(m_groups[group].variables, std::move(variable));
}

const std::vector<int> &AnsibleInventory::depths() const
{
    if (m_depths.size() == m_groups.size())
        return m_depths;
    m_depths.assign(m_groups.size(), 1);
    if (const auto all = m_groupNumbers.constFind(QStringLiteral("all")); all != m_groupNumbers.constEnd())
        m_depths[*all] = 0;
    // As often as a chain can be long; a loop stops there.
    for (size_t round = 0, changed = 1; changed && round < m_groups.size(); ++round) {
        changed = 0;
        for (size_t i = 0; i < m_groups.size(); ++i)
            for (const size_t parent : m_groups[i].parents)
                if (m_depths[i] <= m_depths[parent]) {
                    m_depths[i] = m_depths[parent] + 1;
                    changed = 1;
                }
    }
    return m_depths;
}

std::vector<size_t> AnsibleInventory::groupsOf(size_t host) const
{
    std::set<size_t> seen(m_groupsOf[host].begin(), m_groupsOf[host].end());
    if (const auto all = m_groupNumbers.constFind(QStringLiteral("all")); all != m_groupNumbers.constEnd())
        seen.insert(*all);
    std::vector<size_t> groups(seen.begin(), seen.end());
    for (size_t i = 0; i < groups.size(); ++i)
        for (const size_t parent : m_groups[groups[i]].parents)
            if (seen.insert(parent).second)
                groups.push_back(parent);
    const std::vector<int> &depth = depths();
    std::sort(groups.begin(), groups.end(),
        [&](size_t a, size_t b) { return depth[a] != depth[b] ? depth[a] < depth[b] : m_groups[a].name < m_groups[b].name; });
    return groups;
}

std::vector<AnsibleVariable> AnsibleInventory::variablesOf(size_t host) const
{
    std::vector<AnsibleVariable> variables;
    for (const size_t group : groupsOf(host))
        for (const AnsibleVariable &variable : m_groups[group].variables)
            setVariable(variables, variable);
    for (const AnsibleVariable &variable : m_hosts[host].variables)
        setVariable(variables, variable);
    return variables;
}

QString AnsibleInventory::innermostGroup(size_t host) const
{
    const std::vector<size_t> groups = groupsOf(host);
    const QString name = groups.empty() ? QString() : m_groups[groups.back()].name;
    return name == u"all" || name == u"ungrouped" ? QString() : name;
}

OpenedFile openAnsible(const QString &format, const QString &profile, const AnsibleInventory &inventory, const LayoutRules &rules)
{
    OpenedFile file;
    file.format = format;
    auto source = std::make_unique<AnsibleSource>(inventory, rules.headers);
    file.layout = layoutOfSource(*source, rules, profile);
    file.source = std::move(source);
    return file;
}

} // namespace lictor::inventory
