#pragma once

#include <QString>

#include <optional>

namespace lictor::inventory {

/// What a column can mean. Some are only looked at to decide and never stored; the last ones are known and not imported.
enum class Field : quint8 {
    None,
    Name,
    Model,
    Pid,
    Serial,
    Version,
    Address,
    Site,
    VirtualAccount,
    Group,
    Role,
    Chassis,
    Slot,
    MemoryGb,
    MemoryMb,
    Vcpus,
    Hypervisor,
    Entitlement,
    Contexts,
    StrongEncryption,
    SecurityPlus,
    Carrier,
    Tier,
    Method,
    Mode,
    Registration,
    Status,
    SysObjectId,
    Manufacturer,
    Os,
    Satellite,
    Authorization,
    LastContact,
    Mate, ///< serial number of the other unit of a pair
};
inline constexpr size_t fieldCount = size_t(Field::Mate) + 1;

/// The words of `--map COLUMN=FIELD` and of Lictor's own header: `virtual-account`.
QString toWord(Field field);
std::optional<Field> fieldFromWord(QStringView word);
/// False for what is recognised and left alone.
bool isImported(Field field);

} // namespace lictor::inventory
