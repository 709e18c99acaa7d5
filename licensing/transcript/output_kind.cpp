#include "transcript/output_kind.h"

#include "transcript/text.h"

#include <algorithm>

namespace lictor::transcript {

namespace {

struct CommandOutput {
    std::string_view words; ///< an empty word ends what must be typed; the rest is optional
    OutputKind kind;
};

/// Ordered so that the first one that fits an abbreviation is what the device takes it for.
constexpr CommandOutput commands[] = {
    {"show version", OutputKind::Version},
    {"show inventory", OutputKind::Inventory},
    {"show license features", OutputKind::Version},
    {"show license all", OutputKind::License},
    {"show license entitlement", OutputKind::License},
    {"show license status", OutputKind::License},
    {"show license summary", OutputKind::License},
    {"show license udi", OutputKind::License},
    {"show license usage", OutputKind::License},
    {"show running-config all", OutputKind::Configuration},
    {"show running-config", OutputKind::Configuration},
    {"show startup-config", OutputKind::Configuration},
    {"show configuration", OutputKind::Configuration},
    {"write terminal", OutputKind::Configuration},
    {"more system:running-config", OutputKind::Configuration},
    {"show failover state", OutputKind::FailoverState},
    {"show failover", OutputKind::Failover},
    {"show cluster info", OutputKind::Cluster},
    {"show vm", OutputKind::VirtualMachine},
};

constexpr size_t shortestWord = 2; // `sh`, `wr`

/// Every word that was typed begins the command's word in its place.
bool abbreviates(std::string_view typed, std::string_view words)
{
    while (!words.empty()) {
        const std::string_view word = takeWord(words), given = takeWord(typed);
        if (given.empty() || (given.size() < shortestWord && given.size() < word.size() && words.empty()))
            return false;
        if (!startsWithWord(word, given))
            return false;
    }
    return typed.empty();
}

} // namespace

OutputKind outputOf(std::string_view command)
{
    if (command.find('|') != std::string_view::npos)
        return OutputKind::Other; // a part that says little without the rest
    for (const CommandOutput &candidate : commands)
        if (abbreviates(command, candidate.words))
            return candidate.kind;
    std::string_view rest = command;
    const std::string_view first = takeWord(rest), second = takeWord(rest);
    if (startsWithWord("show", first) && second.size() >= 3 && startsWithWord("running-config", second))
        return OutputKind::ConfigurationPart;
    return OutputKind::Other;
}

OutputKind outputBegunBy(std::string_view line)
{
    struct Beginning {
        std::string_view text;
        OutputKind kind;
    };
    static constexpr Beginning beginnings[] = {
        {"Cisco Adaptive Security Appliance Software Version", OutputKind::Version},
        {"-------------------[ ", OutputKind::Version},
        {"License mode:", OutputKind::Version},
        {"FPRM:", OutputKind::Version},
        {"Smart Licensing Status", OutputKind::License},
        {"Smart Licensing is ", OutputKind::License},
        {"Smart licensing enabled:", OutputKind::License},
        {"License Authorization:", OutputKind::License},
        {"License Usage", OutputKind::License},
        {"UDI: ", OutputKind::License},
        {"Entitlement(s):", OutputKind::License},
        {"Name: \"", OutputKind::Inventory},
        {"Failover On", OutputKind::Failover},
        {"Failover Off", OutputKind::Failover},
        {"Virtual Platform Resource", OutputKind::VirtualMachine},
        {": Saved", OutputKind::Configuration},
        {": Serial Number:", OutputKind::Configuration},
        {"ASA Version ", OutputKind::Configuration},
        {"!RANCID-CONTENT-TYPE", OutputKind::Archive},
        {"!", OutputKind::Archive},
    };
    for (const Beginning &beginning : beginnings)
        if (line.starts_with(beginning.text))
            return beginning.kind;
    if (line.starts_with("Cluster ") && (line.ends_with(": On") || line.ends_with(": Off")))
        return OutputKind::Cluster;
    return OutputKind::None;
}

} // namespace lictor::transcript
