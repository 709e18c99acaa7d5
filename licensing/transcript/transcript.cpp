#include "transcript/transcript.h"

#include "transcript/output_kind.h"
#include "transcript/output_readers.h"
#include "transcript/prompt.h"
#include "transcript/text.h"

#include <algorithm>
#include <unordered_map>

namespace lictor::transcript {

namespace {

/// Lines that begin an output anew, and the fact that shows that such an output was read already.
struct Head {
    std::string_view text;
    Item item;
};
constexpr Head heads[] = {
    {"Cisco Adaptive Security Appliance Software Version", Item::Version},
    {"Smart Licensing Status", Item::SmartLicensing},
    {"Smart licensing enabled:", Item::SmartLicensing},
    {"UDI: ", Item::UdiPid},
    {"Failover On", Item::Failover},
    {"Failover Off", Item::Failover},
    {"Cluster ", Item::Cluster},
};

bool beginsArchive(std::string_view text)
{
    return text.starts_with("!RANCID-CONTENT-TYPE") || text.starts_with("! Cisco Adaptive Security Appliance");
}

/// The same output once more, without a prompt between: that of another device.
bool beginsAgain(std::string_view text, const DeviceOutput &session)
{
    if (session.wholeConfiguration && (text.starts_with(": Saved") || beginsArchive(text)))
        return true;
    return std::any_of(
        std::begin(heads), std::end(heads), [&](const Head &head) { return text.starts_with(head.text) && session[head.item]; });
}

bool isConfiguration(OutputKind kind) { return kind == OutputKind::Configuration || kind == OutputKind::ConfigurationPart; }

/// Cuts a log into sessions: consecutive prompts of one host, or outputs that follow each other without any prompt.
class SessionReader {
public:
    void take(const Line &line);
    /// Ends the session that was read.
    void end();
    std::vector<DeviceOutput> takeSessions()
    {
        end();
        return std::move(m_sessions);
    }

private:
    void takePrompt(const Line &line, const Prompt &prompt);
    void noteCommand(const Prompt &prompt);
    void startOutput(OutputKind kind);
    void takeOutput(const Line &line);
    void takeConfiguration(const Line &line);
    void takeComment(const Line &line);

    DeviceOutput m_session;
    OutputKind m_kind = OutputKind::None;
    int m_prompts = 0;
    bool m_outputSincePrompt = false; ///< of a kind that is read
    int m_barePrompt = 0; ///< line of a prompt without a host: a Threat Defense's
    std::string_view m_renamed; ///< `hostname NAME` was typed: the next prompt is of the same session
    std::string_view m_chassis, m_module; ///< of `connect module 1 console`, until the chassis prompts again
    VersionReader m_version;
    InventoryReader m_inventory;
    LicenseReader m_license;
    FailoverReader m_failover;
    ClusterReader m_cluster;
    std::vector<DeviceOutput> m_sessions;
};

void SessionReader::end()
{
    if (m_barePrompt && m_session[Item::Version])
        tell(m_session, Item::ThreatDefense, m_barePrompt, ">", "prompt");
    if (m_session.saysAnything())
        m_sessions.push_back(std::move(m_session));
    m_session = DeviceOutput();
    m_kind = OutputKind::None;
    m_prompts = m_barePrompt = 0;
    m_outputSincePrompt = false;
    m_renamed = {};
}

void SessionReader::takePrompt(const Line &line, const Prompt &prompt)
{
    const bool sameUnit = prompt.unit.empty() || !m_session.unit || prompt.unit == m_session.unit.text;
    const bool goesOn = m_prompts > 0
        && ((sameWord(prompt.host, m_session.host) && sameUnit) || (!m_renamed.empty() && sameWord(prompt.host, m_renamed)));
    if (!goesOn) {
        end();
        m_session.line = line.number;
        if (sameWord(prompt.host, m_chassis))
            m_chassis = m_module = {};
        m_session.chassis = m_chassis;
        m_session.slot = m_module;
    }
    ++m_prompts;
    m_outputSincePrompt = false;
    m_session.host = prompt.host;
    m_session.isFxos = m_session.isFxos || prompt.isFxos;
    if (prompt.host.empty())
        m_barePrompt = line.number;
    if (!prompt.unit.empty())
        m_session.unit = {prompt.unit, line.number, "prompt"};
    if (!prompt.state.empty())
        m_session.state = {prompt.state, line.number, "prompt"};
    startOutput(prompt.command.empty() ? OutputKind::None : outputOf(prompt.command));
    noteCommand(prompt);
}

/// Commands that say whose the next prompt is.
void SessionReader::noteCommand(const Prompt &prompt)
{
    m_renamed = {};
    if (prompt.command.empty())
        return;
    std::string_view rest = prompt.command;
    const std::string_view first = takeWord(rest), second = takeWord(rest);
    if (prompt.configures && first == "hostname")
        m_renamed = second;
    if (first == "connect" && second == "module") {
        m_chassis = prompt.host;
        m_module = takeWord(rest);
    }
}

void SessionReader::startOutput(OutputKind kind)
{
    m_kind = kind;
    switch (kind) {
    case OutputKind::Version: m_version = {}; break;
    case OutputKind::Inventory: m_inventory = {}; break;
    case OutputKind::License: m_license = {}; break;
    case OutputKind::Failover:
    case OutputKind::FailoverState: m_failover = {}; break;
    case OutputKind::Cluster: m_cluster = {}; break;
    default: break;
    }
}

/// A comment of RANCID's or Oxidized's is a line of `show version` or `show inventory`.
void SessionReader::takeComment(const Line &line)
{
    std::string_view text = line.text;
    while (text.starts_with('!') || text.starts_with(' '))
        text.remove_prefix(1);
    const Line comment{line.number, trimmed(text)};
    readArchiveComment(comment, m_session);
    m_inventory.read(comment, m_session);
}

void SessionReader::takeConfiguration(const Line &line)
{
    constexpr std::string_view serial = ": Serial Number:", hardware = ": Hardware:", release = "ASA Version ";
    const std::string_view text = trimmed(line.text);
    if (text.starts_with(serial))
        return tell(m_session, Item::ConfigurationSerial, line.number, trimmed(text.substr(serial.size())), "Serial Number");
    if (text.starts_with(hardware))
        return tell(m_session, Item::Hardware, line.number, trimmed(text.substr(hardware.size())), "Hardware");
    if (text.starts_with(release)) {
        if (!m_session.wholeConfiguration) // parts that were printed before are in it
            m_session.configuration.clear();
        m_session.wholeConfiguration = true;
        return readRelease({line.number, text.substr(release.size())}, m_session);
    }
    if (text == ": end" || text.starts_with("----------=====")) // what follows is a security context's
        m_kind = OutputKind::Other;
    else if (!text.empty() && !text.starts_with(':') && !text.starts_with("Cryptochecksum:"))
        m_session.configuration.push_back(line);
}

void SessionReader::takeOutput(const Line &line)
{
    const Line plain{line.number, trimmed(line.text)};
    switch (m_kind) {
    case OutputKind::Version: return m_version.read(plain, m_session);
    case OutputKind::Inventory: return m_inventory.read(plain, m_session);
    case OutputKind::License: return m_license.read(plain, m_session);
    case OutputKind::Failover: return m_failover.read(plain, m_session);
    case OutputKind::FailoverState: return m_failover.readState(plain, m_session);
    case OutputKind::Cluster: return m_cluster.read(plain, m_session);
    case OutputKind::VirtualMachine: return readVirtualMachine(plain, m_session);
    case OutputKind::Configuration:
    case OutputKind::ConfigurationPart: return takeConfiguration(line);
    case OutputKind::Archive: return takeComment(line);
    case OutputKind::None:
    case OutputKind::Other: break;
    }
}

void SessionReader::take(const Line &line)
{
    if (const auto prompt = readPrompt(line.text))
        return takePrompt(line, *prompt);
    const std::string_view text = trimmed(line.text);
    if (text.empty())
        return;
    if (m_outputSincePrompt && beginsAgain(text, m_session)) {
        const std::string_view host = m_session.host;
        end();
        m_session.host = host;
    }
    const OutputKind begun = outputBegunBy(text);
    const bool belongsToConfiguration =
        isConfiguration(m_kind) && (begun == OutputKind::Archive || begun == OutputKind::Configuration);
    if (begun != OutputKind::None && begun != m_kind && !belongsToConfiguration) {
        m_session.archived = m_session.archived || begun == OutputKind::Archive;
        startOutput(begun);
    }
    if (m_kind == OutputKind::None || m_kind == OutputKind::Other)
        return;
    m_outputSincePrompt = true;
    if (m_session.line == 0)
        m_session.line = line.number;
    takeOutput(line);
}

/// The serial number of the license, where the outputs tell one.
std::string_view serialOf(const DeviceOutput &device)
{
    for (const Item item : {Item::UdiSerial, Item::Serial, Item::ConfigurationSerial})
        if (device[item])
            return device[item].text;
    return {};
}

/// What the prompts call the device; units of a pair may have one host name.
std::string unitOf(const DeviceOutput &device)
{
    std::string unit(device.host);
    if (!unit.empty() && device.unit)
        unit.append("/").append(device.unit.text);
    return unit;
}

/// Sessions with one serial number are one device; so are those of one host, as long as their serial numbers do not say otherwise.
std::vector<DeviceOutput> mergeSessions(std::vector<DeviceOutput> sessions)
{
    std::vector<DeviceOutput> devices;
    std::unordered_map<std::string_view, size_t> bySerial;
    std::unordered_map<std::string, size_t> byHost;
    for (DeviceOutput &session : sessions) {
        const std::string_view serial = serialOf(session);
        std::string host = unitOf(session);
        const auto sameSerial = bySerial.find(serial);
        const auto sameHost = host.empty() ? byHost.end() : byHost.find(host);
        size_t device = devices.size();
        if (!serial.empty() && sameSerial != bySerial.end())
            device = sameSerial->second;
        else if (sameHost != byHost.end() && (serial.empty() || serialOf(devices[sameHost->second]).empty()))
            device = sameHost->second;
        if (device == devices.size())
            devices.push_back(std::move(session));
        else
            devices[device].absorb(session);
        if (!serial.empty())
            bySerial.insert_or_assign(serial, device);
        if (!host.empty())
            byHost.insert_or_assign(std::move(host), device);
    }
    return devices;
}

} // namespace

Transcript readTranscript(std::string_view text, const std::function<bool(double)> &progress)
{
    constexpr int linesBetweenReports = 50000;
    Transcript transcript;
    LineReader lines(text);
    SessionReader sessions;
    for (Line line; lines.next(line);) {
        if (lines.startsLog())
            sessions.end();
        else
            sessions.take(line);
        transcript.lines = line.number;
        if (progress && line.number % linesBetweenReports == 0 && !progress(lines.part()))
            break;
    }
    transcript.devices = mergeSessions(sessions.takeSessions());
    transcript.kept = lines.takeKept();
    return transcript;
}

std::vector<Elsewhere> joinDevices(const std::vector<Transcript *> &transcripts)
{
    struct Place {
        size_t transcript = 0, device = 0;
    };
    const auto at = [&](const Place &place) -> DeviceOutput & { return transcripts[place.transcript]->devices[place.device]; };
    std::vector<Elsewhere> moved;
    std::vector<std::vector<bool>> gone;
    const auto give = [&](const Place &from, const Place &to) {
        DeviceOutput &device = at(from);
        moved.push_back({from.transcript, to.transcript, device.line, at(to).line});
        device.standAt(at(to).line);
        at(to).absorb(device);
        gone[from.transcript][from.device] = true;
    };
    std::unordered_map<std::string_view, Place> bySerial;
    std::unordered_map<std::string, std::vector<Place>> byHost;
    std::vector<Place> nameless; // that no serial number tells apart
    for (size_t i = 0; i < transcripts.size(); ++i) {
        const std::vector<DeviceOutput> &devices = transcripts[i]->devices;
        gone.emplace_back(devices.size());
        for (size_t j = 0; j < devices.size(); ++j) {
            const std::string_view serial = serialOf(devices[j]);
            const auto known = bySerial.find(serial);
            if (!serial.empty() && known != bySerial.end() && known->second.transcript != i) {
                give({i, j}, known->second);
                continue;
            }
            if (serial.empty())
                nameless.push_back({i, j});
            else
                bySerial.emplace(serial, Place{i, j});
            byHost[unitOf(devices[j])].push_back({i, j});
        }
    }
    for (const Place &place : nameless) {
        const std::string host = unitOf(at(place));
        std::vector<Place> &same = byHost[host];
        std::erase_if(same, [&](const Place &other) { return gone[other.transcript][other.device]; });
        if (!host.empty() && same.size() == 2) // it, and the one that it can belong to
            give(place, same[same.front().transcript == place.transcript && same.front().device == place.device ? 1 : 0]);
    }
    for (size_t i = 0; i < transcripts.size(); ++i) {
        size_t device = 0;
        std::erase_if(transcripts[i]->devices, [&](const DeviceOutput &) { return gone[i][device++]; });
    }
    return moved;
}

} // namespace lictor::transcript
