#include "edit/configuration_edits.h"

#include "cli/interpreter.h"

namespace lictor {

namespace {
/// Calls visit(pointer to member) for each setting that panes edit.
template <class Visit> void eachSetting(Visit &&visit)
{
    visit(&Configuration::hostname);
    visit(&Configuration::smartLicense);
    visit(&Configuration::tierStandard);
    visit(&Configuration::throughput);
    visit(&Configuration::contexts);
    visit(&Configuration::securityPlus);
    visit(&Configuration::carrier);
    visit(&Configuration::strongEncryption);
}
} // namespace

ConfigurationEdits::ConfigurationEdits(CatalogPtr catalog) : m_catalog(std::move(catalog)) { }

Configuration ConfigurationEdits::applied(const Fleet &fleet, DeviceId device) const
{
    const Device *found = fleet.devices().find(device);
    return found ? *found->running : Configuration{};
}

Configuration ConfigurationEdits::shown(const Fleet &fleet, DeviceId device) const
{
    const auto edit = m_edits.find(device);
    return edit == m_edits.end() ? applied(fleet, device) : edit->second.edited;
}

void ConfigurationEdits::set(const Fleet &fleet, DeviceId device, const Configuration &edited)
{
    const Edited<Configuration> edit{applied(fleet, device), edited};
    if (edit.isDirty())
        m_edits[device] = edit;
    else
        m_edits.erase(device);
}

void ConfigurationEdits::follow(const Fleet &fleet, const ChangeSet &changes)
{
    for (const DeviceId device : changes.devices) {
        const auto found = m_edits.find(device);
        if (found == m_edits.end())
            continue;
        Edited<Configuration> &edit = found->second;
        const Configuration now = applied(fleet, device);
        eachSetting([&](auto setting) {
            if (edit.edited.*setting == edit.applied.*setting)
                edit.edited.*setting = now.*setting;
        });
        edit.edited.kept = now.kept;
        edit.applied = now;
        if (!edit.isDirty() || !fleet.devices().find(device))
            m_edits.erase(found);
    }
}

std::vector<DeviceId> ConfigurationEdits::devices() const
{
    std::vector<DeviceId> list;
    for (const auto &[device, edit] : m_edits)
        list.push_back(device);
    return list;
}

int ConfigurationEdits::changeCount(DeviceId device) const
{
    const auto found = m_edits.find(device);
    if (found == m_edits.end())
        return 0;
    int count = 0;
    eachSetting([&](auto setting) { count += found->second.edited.*setting == found->second.applied.*setting ? 0 : 1; });
    return count;
}

QStringList ConfigurationEdits::commands(DeviceId device) const
{
    const auto found = m_edits.find(device);
    return found == m_edits.end() ? QStringList() : cli::diff(*m_catalog, found->second.applied, found->second.edited);
}

void ConfigurationEdits::restore(const Fleet &fleet, DeviceId device, const QStringList &commands)
{
    Fleet scratch = fleet;
    cli::Session session(scratch, *m_catalog, device, cli::Session::Mode::Configuration);
    for (const QString &line : commands)
        (void)session.run(line);
    set(fleet, device, *scratch.devices().at(device).running);
}

} // namespace lictor
