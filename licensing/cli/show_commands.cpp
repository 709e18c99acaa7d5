#include "cli/show.h"

#include "cli/interpreter.h"
#include "cli/running_config.h"
#include "cli/show_license.h"
#include "cli/show_system.h"
#include "cli/smart_agent.h"
#include "cli/which_models.h"

#include <algorithm>

namespace lictor::cli {

namespace {

/// A command of agent 1.6 and later. The old form prints everything in `show license all`, and so does an ASA on a chassis.
template <QString (*print)(const SmartAgent &)> Answer showAgent(Call &call)
{
    const SmartAgent agent = smartAgentOf(call.fleet, call.catalog, call.id);
    return Answer::shown(agent.form == AgentForm::Old ? showLicenseAllOldForm(call.fleet, call.catalog, call.id) : print(agent));
}

Answer showUdi(Call &call) { return Answer::shown(udiLine(smartAgentOf(call.fleet, call.catalog, call.id))); }
Answer showFeatures(Call &call) { return Answer::shown(licenseFeatures(call.fleet, call.catalog, call.id).join(u'\n')); }
Answer showVersionOf(Call &call) { return Answer::shown(showVersion(call.fleet, call.catalog, call.id)); }
Answer showEntitlements(Call &call) { return Answer::shown(oldFormEntitlements(call.fleet, call.catalog, call.id).join(u'\n')); }

template <QString (*print)(const Place &)> Answer showSystem(Call &call)
{
    return Answer::shown(print({call.fleet, call.catalog, call.id}));
}

QList<Option> configurationParts(const Vocabulary &)
{
    return {{QStringLiteral("call-home"), QStringLiteral("Smart Call Home")},
        {QStringLiteral("context"), QStringLiteral("Security contexts")},
        {QStringLiteral("crypto"), QStringLiteral("IPsec, IKE and certificates")},
        {QStringLiteral("dns"), QStringLiteral("Name servers")}, {QStringLiteral("failover"), QStringLiteral("Failover")},
        {QStringLiteral("hostname"), QStringLiteral("Host name")}, {QStringLiteral("interface"), QStringLiteral("Interfaces")},
        {QStringLiteral("license"), QStringLiteral("Licensing")}, {QStringLiteral("ntp"), QStringLiteral("Time servers")},
        {QStringLiteral("tls-proxy"), QStringLiteral("The TLS proxy")},
        {QStringLiteral("vpn-sessiondb"), QStringLiteral("Sessions of VPN")}};
}

Answer showRunning(Call &call)
{
    const QStringList whole = runningConfig(call.fleet, call.catalog, call.id);
    const std::optional<QString> part = call.parsed.argument();
    return Answer::shown((part ? partOf(whole, *part) : whole).join(u'\n'));
}

Answer showStartup(Call &call) { return Answer::shown(startupConfig(call.fleet, call.catalog, call.id).join(u'\n')); }

bool clusters(const Model &model) { return model.clustering; }

} // namespace

std::vector<Command> showCommands()
{
    const Element license = word("license", "Smart Software Licensing");
    std::vector<Command> rows{
        shows(Modes(Mode::User) | anyPrivileged, {word("version", "System software version, hardware and licensed features")},
            showVersionOf),
        shows(anyPrivileged, {license, word("all", "Everything about licensing")}, showAgent<showAll>),
        shows(anyPrivileged, {license, word("entitlement", "The entitlements that are requested")}, showEntitlements),
        shows(anyPrivileged, {license, word("features", "The licensed features")}, showFeatures),
        shows(anyPrivileged, {license, word("status", "Registration and authorization")}, showAgent<showStatus>),
        shows(anyPrivileged, {license, word("summary", "State and licenses in short")}, showAgent<showSummary>),
        shows(anyPrivileged, {license, word("tech", "What support asks for"), word("support", "What support asks for")},
            showAgent<showTechSupport>),
        shows(anyPrivileged, {license, word("udi", "Product ID and serial number")}, showUdi),
        shows(anyPrivileged, {license, word("usage", "The licenses in use")}, showAgent<showUsage>),
        shows(anyPrivileged, {word("running-config", "Current operating configuration"), optional(choice(configurationParts))},
            showRunning),
        shows(anyPrivileged, {word("startup-config", "Contents of startup configuration")}, showStartup),
        shows(anyPrivileged, {word("tech-support", "What support asks for"), license}, showAgent<showTechSupport>),
        shows(anyPrivileged, {word("activation-key", "Activation key and licensed features")}, showSystem<showActivationKey>),
        shows(anyPrivileged, {word("call-home", "Smart Call Home"), word("profile", "Its profiles"), word("all", "All profiles")},
            showSystem<showCallHomeProfiles>, registersItself),
        shows(anyPrivileged, {word("cluster", "Cluster"), word("info", "State of the cluster and its members")},
            showSystem<showClusterInfo>, clusters),
        shows(anyPrivileged, {word("context", "Security contexts")}, showSystem<showContexts>, hasContexts),
        shows(anyPrivileged, {word("context", "Security contexts"), word("count", "How many there are")},
            showSystem<showContextCount>, hasContexts),
        shows(anyPrivileged, {word("failover", "Failover")}, showSystem<showFailover>),
        shows(anyPrivileged, {word("failover", "Failover"), word("state", "State of the units in short")},
            showSystem<showFailoverState>),
        shows(anyPrivileged, {word("inventory", "Parts of the device with their serial numbers")}, showSystem<showInventory>),
        shows(anyPrivileged, {word("logging", "Logging and its buffer")}, showSystem<showLogging>),
        shows(anyPrivileged, {word("mode", "Security context mode")}, showSystem<showMode>),
        shows(anyPrivileged, {word("vm", "Virtual machine: resources and model")}, showSystem<showVirtualMachine>, isVirtual),
    };
    for (Command &row : rows) // HIS-1; the features of a PAK licence are shown too
        if (row.run != showFeatures && std::any_of(row.elements.begin(), row.elements.end(), [&](const Element &element) {
                return element.text == license.text;
            }))
            row.since = Capability::SmartLicensing;
    return rows;
}

} // namespace lictor::cli
