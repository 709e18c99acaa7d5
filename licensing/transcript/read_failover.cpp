#include "transcript/output_readers.h"
#include "transcript/text.h"

#include <algorithm>

namespace lictor::transcript {

namespace {

/// The text behind a word, up to a comma: `X` of `Serial Number: Ours X, Mate Y`.
std::string_view behind(std::string_view text, std::string_view word)
{
    const size_t at = text.find(word);
    if (at == std::string_view::npos)
        return {};
    std::string_view rest = text.substr(at + word.size());
    return trimmed(rest.substr(0, rest.find(',')));
}

} // namespace

void FailoverReader::read(const Line &line, DeviceOutput &output)
{
    const std::string_view text = line.text;
    const auto [label, value] = labelled(text);
    if (text.starts_with("Failover On") || text.starts_with("Failover Off"))
        return tell(output, Item::Failover, line.number, trimmed(text.substr(9)), "Failover");
    if (text.starts_with("Failover unit "))
        return tell(output, Item::Unit, line.number, trimmed(text.substr(14)), "Failover unit");
    if (label == "Serial Number") {
        const std::string_view ours = behind(value, "Ours "), mate = behind(value, "Mate ");
        tell(output, Item::Serial, line.number, ours, label);
        if (!mate.empty() && !sameWord(mate, "Unknown"))
            tell(output, Item::MateSerial, line.number, mate, label);
        return;
    }
    if (label == "This host" || label == "Other host") {
        m_ofMate = label == "Other host";
        const size_t dash = value.find(" - ");
        if (!m_ofMate && dash != std::string_view::npos)
            tell(output, Item::UnitState, line.number, trimmed(value.substr(dash + 3)), label);
        return;
    }
    if (!m_ofMate && text.starts_with("Group 1 ") && label.ends_with("State")) // Active/Active
        tell(output, Item::UnitState, line.number, value, "State");
    if (!m_ofMate && text.starts_with("Group 2 ") && label.ends_with("State"))
        tell(output, Item::SecondGroup, line.number, value, "State");
}

void FailoverReader::readState(const Line &line, DeviceOutput &output)
{
    std::string_view rest = line.text;
    const std::string_view side = takeWord(rest);
    if (rest.starts_with("host ")) {
        m_ofMate = side == "Other";
        if (const size_t dash = rest.find('-'); !m_ofMate && dash != std::string_view::npos)
            tell(output, Item::Unit, line.number, trimmed(rest.substr(dash + 1)), "This host");
        return;
    }
    for (const std::string_view state : {"Active", "Standby Ready", "Failed"})
        if (!m_ofMate && output[Item::Unit] && line.text.starts_with(state))
            tell(output, Item::UnitState, line.number, state, "State");
}

void ClusterReader::read(const Line &line, DeviceOutput &output)
{
    const std::string_view text = line.text;
    if (text.starts_with("Cluster ") && text.ends_with(": On"))
        return tell(output, Item::Cluster, line.number, trimmed(text.substr(8, text.size() - 12)), "Cluster");
    if (text.starts_with("Other members") || text.starts_with("Unit \""))
        m_ofOthers = true;
    if (m_ofOthers)
        return;
    if (text.starts_with("This is \"")) {
        tell(output, Item::ClusterState, line.number, behind(text, " in state "), "in state");
        return;
    }
    if (const auto [label, value] = labelled(text); label == "Serial No.")
        tell(output, Item::Serial, line.number, value, label);
}

} // namespace lictor::transcript
