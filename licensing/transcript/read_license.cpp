#include "transcript/output_readers.h"
#include "transcript/text.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace lictor::transcript {

namespace {

/// `NAME (TAG)` of a listed entitlement; TAG is the last parenthesis.
struct NameAndTag {
    std::string_view name, tag;
};
std::optional<NameAndTag> nameAndTag(std::string_view text)
{
    const size_t open = text.rfind('(');
    if (open == std::string_view::npos || !text.ends_with(')'))
        return std::nullopt;
    return NameAndTag{trimmed(text.substr(0, open)), text.substr(open + 1, text.size() - open - 2)};
}

/// The titles of agent 1.1's entitlements.
constexpr std::string_view titles[] = {
    "Feature tier", "Context", "Strong encryption", "Carrier", "Security plus", "Throughput level", "Permanent"};

/// What is printed and says nothing that is kept, wherever it stands.
constexpr std::string_view silent[] = {"Description", "Version", "Export status", "Handle", "Request status", "Sending Hostname",
    "Callhome hostname privacy", "Features Authorized", "Username", "Password", "Active", "Last Confirmation code",
    "Reservation authorization code", "Specified license reservations", "Overall status", "Feature Name", "Feature Description",
    "Enforcement type", "License type", "Server Identity Check", "VRF"};

/// What may have failed, and where its reason goes.
constexpr std::pair<Item, Item> attempts[] = {
    {Item::InitialRegistration, Item::InitialFailure},
    {Item::LastRenewal, Item::RenewalFailure},
    {Item::LastContact, Item::ContactFailure},
};

} // namespace

bool LicenseReader::endsAt(std::string_view line) { return line.starts_with("License mode:"); }

bool LicenseReader::readHeading(std::string_view text)
{
    struct Heading {
        std::string_view text;
        Block block;
    };
    static constexpr Heading headings[] = {
        {"Smart Licensing Status", Block::None},
        {"Registration:", Block::Registration},
        {"License Authorization:", Block::Authorization},
        {"Export Authorization Key:", Block::ExportKey},
        {"Utility:", Block::Utility},
        {"Data Privacy:", Block::Privacy},
        {"Transport:", Block::Transport},
        {"Proxy:", Block::Proxy},
        {"License Usage", Block::Usage},
        {"License Usage:", Block::Usage},
        {"Product Information", Block::None},
        {"Agent Version", Block::None},
        {"Reservation Info", Block::Reservation},
        {"Miscellaneous:", Block::Miscellaneous},
        {"Entitlement(s):", Block::Entitlements},
    };
    const auto found =
        std::find_if(std::begin(headings), std::end(headings), [&](const Heading &heading) { return heading.text == text; });
    if (found == std::end(headings))
        return false;
    m_block = found->block;
    return true;
}

/// The `UDI:` line; other products put more behind the serial number.
bool LicenseReader::readUdi(const Line &line, DeviceOutput &output)
{
    if (!line.text.starts_with("UDI:"))
        return false;
    const size_t pid = line.text.find("PID:"), serial = line.text.find("SN:");
    if (pid == std::string_view::npos || serial == std::string_view::npos || serial < pid)
        return true;
    std::string_view pidText = trimmed(line.text.substr(pid + 4, serial - pid - 4));
    if (pidText.ends_with(','))
        pidText.remove_suffix(1);
    std::string_view serialText = line.text.substr(serial + 3);
    serialText = trimmed(serialText.substr(0, serialText.find(',')));
    tell(output, Item::UdiPid, line.number, pidText, "UDI");
    tell(output, Item::UdiSerial, line.number, serialText, "UDI");
    return true;
}

void LicenseReader::beginList(DeviceOutput &output)
{
    if (!std::exchange(m_lists, true)) { // of an output before this one
        output.entitlements.clear();
        output[Item::NothingInUse] = {};
    }
}

void LicenseReader::list(DeviceOutput &output, const ListedEntitlement &entitlement)
{
    beginList(output);
    output.entitlements.push_back(entitlement);
}

/// An entitlement begins at a line that ends in `):`, in agent 1.1 with its title, in the summary it is one line.
bool LicenseReader::readEntitlement(const Line &line, DeviceOutput &output)
{
    const std::string_view text = line.text;
    if (m_block == Block::Entitlements) {
        if (!text.ends_with(':')
            || std::find(std::begin(titles), std::end(titles), text.substr(0, text.size() - 1)) == std::end(titles))
            return text == "No entitlements in use";
        const std::string_view title = text.substr(0, text.size() - 1);
        list(output, {{title, line.number, title}, {}, {}, {}});
        return true;
    }
    if (text.ends_with("):"))
        if (const auto entry = nameAndTag(text.substr(0, text.size() - 1))) {
            list(output, {{entry->name, line.number, "License Usage"}, {entry->tag, line.number, "License Usage"}, {}, {}});
            return true;
        }
    if (text.starts_with("License ") || text.starts_with("-----")) // the table of the summary
        return true;
    if (const size_t close = text.rfind(')'); close != std::string_view::npos && close + 1 < text.size()) {
        std::string_view rest = text.substr(close + 1);
        const std::string_view count = takeWord(rest);
        const auto entry = nameAndTag(text.substr(0, close + 1));
        if (entry && !count.empty() && std::all_of(count.begin(), count.end(), isDigit)) {
            list(output,
                {{entry->name, line.number, "License Usage"}, {entry->tag, line.number, "License Usage"},
                    {count, line.number, "Count"}, {rest, line.number, "Status"}});
            return true;
        }
    }
    return false;
}

bool LicenseReader::readField(const Line &line, DeviceOutput &output)
{
    struct Entry {
        Block block;
        std::string_view label;
        Item item;
    };
    static constexpr Entry entries[] = {
        {Block::None, "Smart Licensing is", Item::SmartLicensing},
        {Block::None, "Smart licensing enabled", Item::SmartLicensing},
        {Block::None, "Compliance status", Item::Compliance},
        {Block::None, "Overall licensed status", Item::LicensedStatus},
        {Block::None, "Smart Agent for Licensing", Item::AgentVersion},
        {Block::Registration, "Status", Item::Registration},
        {Block::Registration, "Smart Account", Item::SmartAccount},
        {Block::Registration, "Virtual Account", Item::VirtualAccount},
        {Block::Registration, "Export-Controlled Functionality", Item::ExportControlled},
        {Block::Registration, "Initial Registration", Item::InitialRegistration},
        {Block::Registration, "Last Renewal Attempt", Item::LastRenewal},
        {Block::Registration, "Next Renewal Attempt", Item::NextRenewal},
        {Block::Registration, "Next Registration Attempt", Item::NextRegistration},
        {Block::Registration, "Registration Expires", Item::RegistrationExpires},
        {Block::Authorization, "Status", Item::Authorization},
        {Block::Authorization, "Evaluation Period Remaining", Item::EvaluationRemaining},
        {Block::Authorization, "Last Communication Attempt", Item::LastContact},
        {Block::Authorization, "Next Communication Attempt", Item::NextContact},
        {Block::Authorization, "Communication Deadline", Item::Deadline},
        {Block::Utility, "Status", Item::Utility},
        {Block::Privacy, "Smart Licensing hostname privacy", Item::HostnamePrivacy},
        {Block::Privacy, "Version privacy", Item::VersionPrivacy},
        {Block::Transport, "Type", Item::Transport},
        {Block::Transport, "URL", Item::TransportUrl},
        {Block::Proxy, "Address", Item::ProxyAddress},
        {Block::Proxy, "Port", Item::ProxyPort},
        {Block::Miscellaneous, "Custom Id", Item::CustomId},
        {Block::Reservation, "License reservation", Item::Reservation},
        {Block::Reservation, "Reservation status", Item::ReservationStatus},
        {Block::Reservation, "Request code", Item::RequestCode},
        {Block::Reservation, "Last return code", Item::ReturnCode},
        {Block::Entitlements, "Serial Number", Item::Serial},
    };
    const auto [label, value] = labelled(line.text);
    if (m_block == Block::Usage || m_block == Block::Entitlements) {
        if (!output.entitlements.empty()) {
            ListedEntitlement &entry = output.entitlements.back();
            Fact *fact = label == "Status" || label == "Enforcement mode" ? &entry.status
                : label == "Count" || label == "Requested count"          ? &entry.count
                : label == "Tag" && m_block == Block::Entitlements        ? &entry.tag
                : label == "Requested time"                               ? &entry.requested
                                                                          : nullptr;
            if (fact) {
                *fact = {value, line.number, label};
                return true;
            }
        }
        if (sameWord(line.text, "No licenses in use")) {
            beginList(output);
            tell(output, Item::NothingInUse, line.number, line.text, "License Usage");
            return true;
        }
    }
    for (const Entry &entry : entries) {
        if (entry.label != label || entry.block != m_block)
            continue;
        output[entry.item] = {value, line.number, entry.label}; // the latest output counts
        const auto attempt = std::find_if(std::begin(attempts), std::end(attempts),
            [&](const std::pair<Item, Item> &candidate) { return candidate.first == entry.item; });
        if (attempt != std::end(attempts)) {
            m_failure = attempt->second;
            output[m_failure] = {};
        }
        return true;
    }
    if (sameWord(label, "Failure reason")) {
        output[m_failure] = {value, line.number, label};
        return true;
    }
    return std::find(std::begin(silent), std::end(silent), label) != std::end(silent);
}

void LicenseReader::read(const Line &line, DeviceOutput &output)
{
    constexpr std::string_view enabled = "Smart Licensing is ";
    const std::string_view text = line.text;
    if (text.empty() || text.find_first_not_of('=') == std::string_view::npos || readHeading(text) || readUdi(line, output))
        return;
    if (text.starts_with(enabled))
        return tell(output, Item::SmartLicensing, line.number, text.substr(enabled.size()), "Smart Licensing is");
    const bool listsUsage = m_block == Block::Usage || m_block == Block::Entitlements || m_block == Block::Authorization;
    if (listsUsage && readEntitlement(line, output)) {
        if (m_block == Block::Authorization) // `show license usage` has no heading
            m_block = Block::Usage;
        return;
    }
    if (readField(line, output) || text == "<none>" || text == "Not Configured" || text == "No licenses in use")
        return;
    if (text.ends_with(':') && line.text.size() > 1)
        m_block = Block::Unknown; // a block of a release that is not known
    output.unknown.push_back(line);
}

} // namespace lictor::transcript
