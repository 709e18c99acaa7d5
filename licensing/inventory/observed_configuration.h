#pragma once

#include "inventory/observed_agent.h"

namespace lictor::inventory {

/// The configuration that a device printed: what Lictor models as settings, every other line as it is, without secrets (INV-40). Where it
/// printed none, what its entitlements say of it; nothing where it says nothing at all.
std::optional<Configuration> configurationOf(const transcript::DeviceOutput &output, const ImportedDevice &device,
    const QString &hostname, const Details::Subject &subject, const std::optional<std::vector<Grant>> &listed, FactNotes &notes);
/// True where permanent reservation is enabled, whether its license is installed or not.
bool isReservation(const transcript::DeviceOutput &output);
/// The address of the interface that only manages, `192.0.2.1`; empty: there is none.
transcript::Fact managementAddress(const transcript::DeviceOutput &output);
/// The `hostname` line, or another line that begins with these words, without them.
transcript::Fact configured(const transcript::DeviceOutput &output, std::string_view words);

} // namespace lictor::inventory
