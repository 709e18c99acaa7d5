#pragma once

#include "entitlement/compliance.h"
#include "entitlement/effective.h"
#include "report/document.h"
#include "report/report.h"

#include <unordered_map>

namespace lictor::report {

/// A device that the report covers, with what every section asks of it.
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
    const ProductInstance *instance = nullptr;
    const CoveredDevice *device = nullptr; ///< null: it is a chassis or unknown
    DeviceId deviceId;
    ChassisId chassis;

    bool isKnown() const { return deviceId || chassis; }
};

/// What a report is about: gathered once, then read by the sections. Holds references to the fleet.
class Scope {
public:
    /// Cancelled when `progress` says so.
    static Result<Scope> gather(const Fleet &fleet, const Catalog &catalog, const Options &options);

    const Fleet &fleet() const { return *m_fleet; }
    const Catalog &catalog() const { return *m_catalog; }
    const Options &options() const { return *m_options; }
    const std::vector<CoveredDevice> &devices() const { return m_devices; }
    const std::vector<CoveredInstance> &instances() const { return m_instances; }
    const std::vector<entitlement::Position> &positions() const { return m_positions; }

    bool covers(VirtualAccountId account) const { return !m_options->account || m_options->account == account; }
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
    const Options *m_options = nullptr;
    std::vector<CoveredDevice> m_devices;
    std::vector<CoveredInstance> m_instances;
    std::vector<entitlement::Position> m_positions;
    std::unordered_map<PoolName, qint64> m_requested, m_attributed;
};

/// Of all licences in scope.
entitlement::Compliance worstOf(const Scope &scope);

/// The words of states with the tones that show them (screens' shape, word and colour).
void setState(Cell &cell, RegistrationWord word);
void setState(Cell &cell, AuthorizationWord word);
void setState(Cell &cell, entitlement::Compliance compliance);
/// `ok`, `approaching`, `out-of-compliance`: the words of a list of licences.
void setLicenseStatus(Cell &cell, entitlement::Compliance compliance);

} // namespace lictor::report
