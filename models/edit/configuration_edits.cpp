#include "edit/configuration_edits.h"

#include "cli/interpreter.h"

namespace lictor {

namespace {
/// The way to a setting of the configuration itself.
template <auto setting> struct Own {
    static constexpr bool isField = true;
    static const auto &in(const Configuration &configuration) { return configuration.*setting; }
    static void copy(const Configuration &from, Configuration &to) { to.*setting = from.*setting; }
};

/// The way to a setting of a part that configurations share: a pane that edits one setting leaves the others of its part alone.
template <auto part, auto... way> struct Within {
    static constexpr bool isField = true;
    static const auto &in(const Configuration &configuration) { return (*(configuration.*part).*....*way); }
    static void copy(const Configuration &from, Configuration &to)
    {
        if (!(in(from) == in(to)))
            ((to.*part).edit().*....*way) = in(from);
    }
};
template <auto... way> using Transport = Within<&Configuration::transport, way...>;
template <auto... way> using Services = Within<&Configuration::services, way...>;

/// A setting that follows from others, and that nobody sees as a change of its own.
template <class Setting> struct Implied : Setting {
    static constexpr bool isField = false;
};

/// Calls visit(way) for each setting that panes edit.
template <class Visit> void eachSetting(Visit &&visit)
{
    visit(Own<&Configuration::hostname>());
    visit(Own<&Configuration::reservation>());
    visit(Own<&Configuration::smartLicense>());
    visit(Own<&Configuration::tierStandard>());
    visit(Own<&Configuration::throughput>());
    visit(Own<&Configuration::contexts>());
    visit(Own<&Configuration::securityPlus>());
    visit(Own<&Configuration::carrier>());
    visit(Own<&Configuration::strongEncryption>());
    visit(Own<&Configuration::licenseUrl>());
    visit(Own<&Configuration::proxy>());
    visit(Transport<&LicenseTransport::type>());
    visit(Transport<&LicenseTransport::url>());
    visit(Transport<&LicenseTransport::utilityUrl>());
    visit(Transport<&LicenseTransport::proxyHost>());
    visit(Transport<&LicenseTransport::proxyPort>());
    visit(Transport<&LicenseTransport::withholdsHostname>());
    visit(Transport<&LicenseTransport::withholdsVersion>());
    visit(Implied<Transport<&LicenseTransport::utility>>());
    visit(Transport<&LicenseTransport::standardUtility>());
    visit(Transport<&LicenseTransport::customId>());
    visit(Transport<&LicenseTransport::customer, &CustomerProfile::id>());
    visit(Transport<&LicenseTransport::customer, &CustomerProfile::name>());
    visit(Transport<&LicenseTransport::customer, &CustomerProfile::street>());
    visit(Transport<&LicenseTransport::customer, &CustomerProfile::city>());
    visit(Transport<&LicenseTransport::customer, &CustomerProfile::state>());
    visit(Transport<&LicenseTransport::customer, &CustomerProfile::country>());
    visit(Transport<&LicenseTransport::customer, &CustomerProfile::postalCode>());
    visit(Services<&ServiceSettings::trustpool, &TrustpoolPolicy::autoImport>());
    visit(Services<&ServiceSettings::trustpool, &TrustpoolPolicy::time>());
    visit(Services<&ServiceSettings::trustpool, &TrustpoolPolicy::url>());
    visit(Services<&ServiceSettings::names, &NameResolution::lookup>());
    visit(Services<&ServiceSettings::names, &NameResolution::servers>());
    visit(Implied<Services<&ServiceSettings::names, &NameResolution::serversGone>>());
    visit(Services<&ServiceSettings::timeServers>());
    visit(Services<&ServiceSettings::tlsProxySessions>());
    visit(Services<&ServiceSettings::callHome>());
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
            if (setting.in(edit.edited) == setting.in(edit.applied))
                setting.copy(now, edit.edited);
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
    const Edited<Configuration> &edit = found->second;
    eachSetting(
        [&](auto setting) { count += setting.isField && !(setting.in(edit.edited) == setting.in(edit.applied)) ? 1 : 0; });
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
