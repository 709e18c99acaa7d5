#pragma once

#include "catalog/catalog.h"
#include "fleet/observed_device.h"
#include "inventory/details.h"
#include "transcript/device_output.h"

namespace lictor::inventory {

/// Remarks about facts, at the facts' own lines and under their own names.
class FactNotes {
public:
    explicit FactNotes(std::vector<Remark> &notes) : m_notes(notes) { }
    void add(Kind kind, const transcript::Fact &fact, const QString &text);
    void add(Kind kind, const transcript::Line &line, const QString &text);

private:
    std::vector<Remark> &m_notes;
};

/// True when the outputs say something about registration or authorization.
bool saysLicensing(const transcript::DeviceOutput &output);
/// The state of the Smart Agent as it was printed. `level` is the entitlement of an ASA virtual.
AgentState agentOf(const transcript::DeviceOutput &output, const Details::Subject &subject, const Series &series,
    EntitlementKey level, FactNotes &notes);
/// The entitlements in use, of a device of that model; nothing where they were not printed.
std::optional<std::vector<Grant>> grantsOf(
    const transcript::DeviceOutput &output, const Catalog &catalog, const Model &model, FactNotes &notes);
/// Strong encryption as it runs and as it is licensed.
std::optional<StrongEncryption> encryptionOf(
    const transcript::DeviceOutput &output, const AgentState &agent, const std::vector<Grant> &grants);
/// The entitlement that an ASA virtual says it runs on; none: it does not say.
EntitlementKey levelOf(const transcript::DeviceOutput &output, const Catalog &catalog);

} // namespace lictor::inventory
