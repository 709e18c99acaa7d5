#pragma once

#include "fleet/fleet.h"

namespace lictor::authority {

/// What an instance is called that does not say its host name (UTIL-5, PLR-20); the form of the portal.
QString nameByUdi(const QString &pid, const QString &serial);

/// Who acts when nobody does: the event log's name for the Smart Software Manager itself.
QString system();

/// Counts what an instance uses from now on instead of what it used: O(1) a licence. Reviews the pools that it touches.
void recordUses(Fleet &fleet, const Catalog &catalog, InstanceId instance, std::vector<Use> uses);
/// The pool that a product instance takes from: its satellite's view or the Smart Software Manager's; made if it does not exist.
Pool &poolOf(Fleet &fleet, const ProductInstance &instance, const LicenseKey &key);
/// Compares a pool with its state in the event log and writes the change; true if it changed.
bool reviewPool(Fleet &fleet, const Catalog &catalog, PoolId pool);
void reviewPools(Fleet &fleet, const Catalog &catalog, SatelliteId satellite);
/// True when the shortage would not be there had no term ended (OOC-2).
bool shortByExpiry(const Pool &pool, Instant now);
/// True when only time-based evaluation licences are there (EVAL-11).
bool evaluationOnly(const Pool &pool, Instant now);

} // namespace lictor::authority
