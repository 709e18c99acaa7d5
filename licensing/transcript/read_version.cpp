#include "transcript/output_readers.h"
#include "transcript/text.h"

#include <utility>

namespace lictor::transcript {

Labelled labelled(std::string_view text)
{
    const size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return {};
    return {trimmed(text.substr(0, colon)), trimmed(text.substr(colon + 1))};
}

void tell(DeviceOutput &output, Item item, int line, std::string_view text, std::string_view label)
{
    if (Fact &fact = output[item]; !fact)
        fact = {text, line, label};
}

void readRelease(const Line &line, DeviceOutput &output)
{
    std::string_view rest = line.text;
    tell(output, Item::Version, line.number, takeWord(rest), "Software Version");
    if (rest.starts_with('<'))
        tell(output, Item::Mode, line.number, rest, "Software Version");
}

namespace {

constexpr std::string_view banner = "Cisco Adaptive Security Appliance Software Version ";

struct Entry {
    std::string_view label;
    Item item;
};
constexpr Entry entries[] = {
    {"Hardware", Item::Hardware},
    {"Model Id", Item::ModelId},
    {"SSP Slot Number", Item::Slot},
    {"License mode", Item::LicenseMode},
    {"License reservation", Item::ReservationMode},
    {"ASAv Platform License State", Item::PlatformState},
    {"Active entitlement", Item::ActiveEntitlement},
    {"No active entitlement", Item::ActiveEntitlement},
    {"Encryption-3DES-AES", Item::StrongEncryption},
    {"Security Contexts", Item::Contexts},
    {"Carrier", Item::Carrier},
    {"Serial Number", Item::Serial},
    {"UUID", Item::ThreatDefense},
    {"LSP version", Item::ThreatDefense},
    {"VDB version", Item::ThreatDefense},
    {"Package-Vers", Item::Fxos},
};

/// `fw-1 up 3 days 22 hours`, not `failover cluster up …`.
bool readUptime(const Line &line, DeviceOutput &output)
{
    std::string_view rest = line.text;
    const std::string_view name = takeWord(rest);
    if (!rest.starts_with("up ") || rest.size() < 4 || !isDigit(rest[3]))
        return false;
    tell(output, Item::Uptime, line.number, trimmed(rest.substr(2)), name);
    return true;
}

} // namespace

void VersionReader::read(const Line &line, DeviceOutput &output)
{
    const std::string_view text = line.text;
    if (text.starts_with(banner))
        return readRelease({line.number, text.substr(banner.size())}, output);
    if (text.starts_with("Cisco IOS") || text.starts_with("Cisco Nexus") || text.starts_with("Cisco Internetwork"))
        return tell(output, Item::OtherSystem, line.number, text, {});
    if (text.starts_with("-------------------[ "))
        return tell(output, Item::ThreatDefense, line.number, text, {});
    if (const size_t version = text.find("Operating System Version ");
        version != std::string_view::npos && (text.starts_with("SSP ") || text.starts_with("Firepower "))) {
        std::string_view rest = text.substr(version + 25);
        return tell(output, Item::Fxos, line.number, takeWord(rest), "Operating System Version");
    }
    if (text.starts_with("Failover cluster licensed features")) {
        m_ofPair = true;
        return;
    }
    const auto [label, value] = labelled(text);
    if (label.empty()) {
        readUptime(line, output);
        return;
    }
    if (label == "Model" && value.find("Threat Defense") != std::string_view::npos) {
        output[Item::ThreatDefense] = {value, line.number, label};
        return;
    }
    for (const Entry &entry : entries)
        if (label == entry.label) {
            const bool ofFeatures =
                entry.item == Item::Contexts || entry.item == Item::StrongEncryption || entry.item == Item::Carrier;
            if (!(m_ofPair && ofFeatures))
                tell(output, entry.item, line.number, entry.label.starts_with("No ") ? text : value, entry.label);
            return;
        }
    readUptime(line, output); // a host name may stand before a colon in a time
}

void readVirtualMachine(const Line &line, DeviceOutput &output)
{
    const auto [label, value] = labelled(line.text);
    if (label == "Hypervisor")
        tell(output, Item::Hypervisor, line.number, value, label);
    else if (label == "Model Id")
        tell(output, Item::ModelId, line.number, value, label);
}

void readArchiveComment(const Line &line, DeviceOutput &output)
{
    const auto [label, value] = labelled(line.text);
    if (label == "Chassis type") // `FPR-2110 - a PIX`
        tell(output, Item::Hardware, line.number, trimmed(value.substr(0, value.find(" - "))), label);
    else if (label == "Memory")
        tell(output, Item::Memory, line.number, value, label);
    else
        VersionReader().read(line, output);
}

} // namespace lictor::transcript
