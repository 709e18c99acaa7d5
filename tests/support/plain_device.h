#pragma once

#include "catalog/catalog.h"
#include "fleet/device.h"

namespace lictor::test {

/// A device of the model with this configuration and no history, for a fleet of its own.
inline Device plainDevice(const Model &model, Configuration configuration)
{
    Device device;
    device.name = QStringLiteral("fw");
    device.serial = QStringLiteral("JAD12345678");
    device.version = QStringLiteral("9.18(1)");
    device.model = model.key;
    device.memoryGb = 8;
    device.vcpus = 4;
    device.running = SharedValue<Configuration>(std::move(configuration));
    return device;
}

} // namespace lictor::test
