#pragma once

#include "fleet/fleet.h"
#include "fleet/requests.h"
#include "order/device_filter.h"
#include "order/state_word.h"

#include <string>

namespace lictor {

/// What lists show and search of one device, computed once and kept until the device changes or the clock moves.
struct DeviceFacts {
    static constexpr qint64 none = std::numeric_limits<qint64>::min();

    RegistrationWord registration = RegistrationWord::Unregistered;
    AuthorizationWord authorization = AuthorizationWord::None;
    UnitRole role = UnitRole::Single;
    Tone tone = Tone::Neutral;
    quint8 stateRank = 0;
    quint8 causes = 0; ///< bits by Cause
    bool restricted = false, rateLimited = false;
    // Seconds since 1970, or none.
    qint64 contact = none, next = none, grace = none, certificate = none;
    qint64 evaluationLeft = none; ///< seconds
};
DeviceFacts factsOf(const Fleet &fleet, const Catalog &catalog, DeviceId id);
/// Seconds that an agent's evaluation period has left; none where the platform has none or a permanent licence is installed.
qint64 evaluationLeft(const Fleet &fleet, const Catalog &catalog, const Device &device);

/// Security contexts (0 where there are none), throughput in kbit/s and strong encryption as they run: dearer, computed where asked for.
struct DeviceFigures {
    qint64 contexts = 0, throughput = 0;
    bool strong = false;
};
DeviceFigures figuresOf(const Fleet &fleet, const Catalog &catalog, DeviceId id);

/// The text of a field as it is shown, "–" never: empty where the device has none. For the text fields only.
QString textOf(const Fleet &fleet, const Catalog &catalog, DeviceId id, DeviceField field, const DeviceFacts &facts);

/// Appends the folded text of every text column, for searching.
void appendFolded(std::string &text, const Fleet &fleet, const Catalog &catalog, DeviceId id, const DeviceFacts &facts);

} // namespace lictor
