#pragma once

#include "transcript/device_output.h"

namespace lictor::transcript {

// Each reads the lines of one kind of output into what the device says. Lines come trimmed: pastes lose their indentation.

class VersionReader {
public:
    void read(const Line &line, DeviceOutput &output);

private:
    bool m_ofPair = false; ///< the second block, the pair's sums
};

class InventoryReader {
public:
    void read(const Line &line, DeviceOutput &output);

private:
    bool m_nextIsDevice = false;
};

/// All three generations of the Smart Agent's outputs.
class LicenseReader {
public:
    void read(const Line &line, DeviceOutput &output);
    /// Blocks of agent 1.1 end in the features of `show version`.
    static bool endsAt(std::string_view line);

private:
    enum class Block : quint8 {
        None,
        Registration,
        Authorization,
        ExportKey,
        Utility,
        Privacy,
        Transport,
        Proxy,
        Usage,
        Reservation,
        Miscellaneous,
        Entitlements, ///< of agent 1.1
        Unknown,
    };
    bool readHeading(std::string_view text);
    bool readField(const Line &line, DeviceOutput &output);
    bool readEntitlement(const Line &line, DeviceOutput &output);
    static bool readUdi(const Line &line, DeviceOutput &output);
    void beginList(DeviceOutput &output);
    void list(DeviceOutput &output, const ListedEntitlement &entitlement);

    Block m_block = Block::None;
    Item m_failure = Item::ContactFailure; ///< what a `Failure reason:` belongs to
    bool m_lists = false; ///< this output lists entitlements
};

class FailoverReader {
public:
    void read(const Line &line, DeviceOutput &output);
    void readState(const Line &line, DeviceOutput &output);

private:
    bool m_ofMate = false;
};

class ClusterReader {
public:
    void read(const Line &line, DeviceOutput &output);

private:
    bool m_ofOthers = false;
};

/// `9.18(4)40 <context>` behind `Software Version` or `ASA Version`.
void readRelease(const Line &line, DeviceOutput &output);
/// `show vm`
void readVirtualMachine(const Line &line, DeviceOutput &output);
/// The comments above a configuration: what RANCID and Oxidized write there, and the device itself. `text` is without the comment sign.
void readArchiveComment(const Line &line, DeviceOutput &output);

/// `Label: value`, the label and the value trimmed; no label where there is no colon.
struct Labelled {
    std::string_view label, value;
};
Labelled labelled(std::string_view text);
/// Keeps the first word on a matter.
void tell(DeviceOutput &output, Item item, int line, std::string_view text, std::string_view label);

} // namespace lictor::transcript
