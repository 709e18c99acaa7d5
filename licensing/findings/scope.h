#pragma once

#include "entitlement/compliance.h"
#include "entitlement/effective.h"

#include <functional>
#include <unordered_map>

namespace lictor::findings {

/// What is looked at.
struct Coverage {
    VirtualAccountId account; ///< none: all
    std::vector<DeviceId> devices; ///< empty: all of the account
};

/// A device that is covered, with what everybody asks of it.
struct CoveredDevice {
    DeviceId id;
    const Device *device = nullptr;
    const Model *model = nullptr;
    const AgentState *agent = nullptr;
    VirtualAccountId account; ///< where it is registered, else where the inventory has it
    UnitRole role = UnitRole::Single;
    LicenseState state;
};

/// A product instance of the account, and what it is in the inventory.
struct CoveredInstance {
    InstanceId id;
    const ProductInstance *instance = nullptr;
    const CoveredDevice *device = nullptr; ///< null: it is a chassis or unknown
    DeviceId deviceId;
    ChassisId chassis;

    bool isKnown() const { return deviceId || chassis; }
};

/// A fleet as findings and reports look at it: gathered once, then read. Holds references to the fleet.
class Scope {
public:
    /// Progress from 0 to 1; false cancels.
    using Progress = std::function<bool(double)>;
    /// Nothing: it was cancelled.
    static std::optional<Scope> gather(
        const Fleet &fleet, const Catalog &catalog, Coverage coverage = {}, const Progress &progress = {});

    const Fleet &fleet() const { return *m_fleet; }
    const Catalog &catalog() const { return *m_catalog; }
    const Coverage &coverage() const { return m_coverage; }
    const std::vector<CoveredDevice> &devices() const { return m_devices; }
    const std::vector<CoveredInstance> &instances() const { return m_instances; }
    const std::vector<entitlement::Position> &positions() const { return m_positions; }

    bool covers(VirtualAccountId account) const { return !m_coverage.account || m_coverage.account == account; }
    QString accountName(VirtualAccountId account) const;
    VirtualAccountId accountOf(const Device &device) const;
    /// What the configurations ask a pool for, whoever registered.
    qint64 requested(const PoolName &pool) const;
    /// The unit of an instance that uses a licence.
    DeviceId unitOf(const CoveredInstance &instance, const Use &use) const;
    /// Sums of the instances' uses a pool.
    const std::unordered_map<PoolName, qint64> &attributed() const { return m_attributed; }
    /// True when the sums of attribution are what the pools count as in use.
    bool attributionEqualsInUse() const;

private:
    const Fleet *m_fleet = nullptr;
    const Catalog *m_catalog = nullptr;
    Coverage m_coverage;
    std::vector<CoveredDevice> m_devices;
    std::vector<CoveredInstance> m_instances;
    std::vector<entitlement::Position> m_positions;
    std::unordered_map<PoolName, qint64> m_requested, m_attributed;
};

} // namespace lictor::findings
