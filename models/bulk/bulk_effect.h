#pragma once

#include "bulk/bulk_action.h"
#include "order/state_word.h"

namespace lictor {

/// What an action does to a device, in words that many devices share.
struct BulkEffect {
    enum class Fate : quint8 { Done, Unchanged, Cannot };
    Tone tone = Tone::Positive;
    Fate fate = Fate::Done;
    bool warns = false; ///< it is asked for once more before it is done (ENC-11, REG-10)
    QString sentence;
    bool does() const { return fate == Fate::Done; }
    bool operator==(const BulkEffect &) const = default;
};

/// By the device's state before and after.
BulkEffect effectOf(BulkKind kind, const Fleet &before, const Fleet &after, const Catalog &catalog, DeviceId device);
/// Of a refusal: the engine's own reason, with the names of the device, its leader and its chassis taken out.
BulkEffect refusalOf(const Fleet &before, DeviceId device, const QString &why);

} // namespace lictor
