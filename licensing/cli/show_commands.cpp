#include "cli/show.h"

#include "cli/interpreter.h"
#include "cli/show_license.h"
#include "cli/smart_agent.h"

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

Answer showRunning(Call &call)
{
    const QStringList lines = call.parsed.has(QLatin1StringView("license")) ? licenseConfig(call.catalog, call.device())
                                                                            : runningConfig(call.fleet, call.catalog, call.id);
    return Answer::shown(lines.join(u'\n'));
}

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
        shows(anyPrivileged, {license, word("udi", "Product ID and serial number")}, showUdi),
        shows(anyPrivileged, {license, word("usage", "The licenses in use")}, showAgent<showUsage>),
        shows(anyPrivileged,
            {word("running-config", "Current operating configuration"), optional(word("license", "Configuration of licensing"))},
            showRunning),
    };
    for (Command &row : rows) // HIS-1; the features of a PAK licence are shown too
        if (row.elements[1].text == license.text && row.run != showFeatures)
            row.since = Capability::SmartLicensing;
    return rows;
}

} // namespace lictor::cli
