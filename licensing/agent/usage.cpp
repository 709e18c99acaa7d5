#include "agent/usage.h"

namespace lictor::agent {

namespace {

const UsageMeter *meterOf(const Fleet &fleet, DeviceId device)
{
    const Registered *registered = fleet.devices().at(device).agent.registered();
    return registered ? &*registered->meter : nullptr;
}

UsageMeter &editMeter(Fleet &fleet, DeviceId device) { return fleet.edit(device).agent.registered()->meter.edit(); }

} // namespace

void meter(Fleet &fleet, DeviceId id)
{
    const UsageMeter *present = meterOf(fleet, id);
    if (!present || !present->runs || present->countedUntil >= fleet.now)
        return;
    UsageMeter &counted = editMeter(fleet, id);
    const Device &device = fleet.devices().at(id);
    if (!device.down)
        for (const Grant &grant : device.grants)
            // The tier of the ASA virtual is one with its throughput level (OPEN-48).
            if (grant.status != GrantStatus::Waiting && grant.key.kind != LicenseKind::Standard)
                addUse(counted.uses, grant.key, qint64(grant.count) * (fleet.now - counted.countedUntil).count());
    counted.countedUntil = fleet.now;
}

void syncMeter(Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const UsageMeter *present = meterOf(fleet, id);
    if (!present)
        return;
    const Device &device = fleet.devices().at(id);
    const bool wanted = device.running->transport->standardUtility && !device.grants.empty();
    if (wanted == present->runs)
        return;
    meter(fleet, id);
    UsageMeter &changed = editMeter(fleet, id);
    changed.runs = wanted;
    if (wanted) {
        if (changed.uses.empty())
            changed.from = fleet.now;
        changed.countedUntil = fleet.now;
        changed.nextReport = fleet.now + catalog.intervals().usageReport;
    } else {
        changed.nextReport = fleet.now;
    }
}

std::optional<Instant> usageDue(const Registered &registered)
{
    return registered.meter->active() ? std::optional(registered.meter->nextReport) : std::nullopt;
}

protocol::UsageRequest usageReport(Fleet &fleet, DeviceId id, protocol::Sender sender)
{
    meter(fleet, id);
    const UsageMeter &present = *meterOf(fleet, id);
    const LicenseTransport &transport = *fleet.devices().at(id).running->transport;
    const CustomerProfile &customer = transport.customer;
    protocol::UsageRequest report{std::move(sender), transport.customId, customer.id, customer.name, customer.street,
        customer.city, customer.state, customer.country, customer.postalCode, present.from, fleet.now, {}};
    for (const MeteredUse &use : present.uses)
        report.uses.push_back({use.key, use.licenseSeconds});
    return report;
}

void usageReported(Fleet &fleet, const Catalog &catalog, DeviceId id, bool received)
{
    if (!meterOf(fleet, id))
        return;
    UsageMeter &reported = editMeter(fleet, id);
    reported.nextReport = fleet.now + catalog.intervals().usageReport;
    if (!received)
        return;
    reported.uses.clear();
    reported.from = fleet.now;
}

} // namespace lictor::agent
