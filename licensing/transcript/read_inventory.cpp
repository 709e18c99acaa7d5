#include "transcript/output_readers.h"
#include "transcript/text.h"

namespace lictor::transcript {

namespace {

/// The value behind `KEY:` in `PID: X, VID: Y, SN: Z`.
std::string_view valueOf(std::string_view text, std::string_view key)
{
    const size_t at = text.find(key);
    if (at == std::string_view::npos)
        return {};
    std::string_view value = text.substr(at + key.size());
    return trimmed(value.substr(0, value.find(',')));
}

bool isFirewall(std::string_view pid) { return pid.starts_with("ASA") || pid.starts_with("FPR"); }

} // namespace

/// `Name: "Chassis", DESCR: "…"` and below it `PID: FPR-2130, VID: V02, SN: JMX2320Y0K4`.
void InventoryReader::read(const Line &line, DeviceOutput &output)
{
    const std::string_view text = line.text;
    if (startsWithWord(text, "name: \"")) {
        const std::string_view name = text.substr(7, text.find('"', 7) - 7);
        m_nextIsDevice = sameWord(name, "chassis") || sameWord(name, "module 0");
        return;
    }
    if (!text.starts_with("PID:"))
        return;
    const std::string_view pid = valueOf(text, "PID:"), serial = valueOf(text, "SN:");
    // The device is the chassis, or where nothing is called so, the first firewall that is listed.
    if (m_nextIsDevice || (isFirewall(pid) && !output[Item::InventoryPid])) {
        output[Item::InventoryPid] = {pid, line.number, "PID"};
        if (!serial.empty())
            output[Item::InventorySerial] = {serial, line.number, "SN"};
    }
    m_nextIsDevice = false;
}

} // namespace lictor::transcript
