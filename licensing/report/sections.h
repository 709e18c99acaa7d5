#pragma once

#include "findings/finding.h"
#include "report/scope.h"

namespace lictor::report {

using findings::Finding;

/// What every report begins with: what it is of, and where its figures come from.
size_t coveredDevices(const Fleet &fleet, const Options &options); ///< by where the inventory has them
Section coverSection(const Fleet &fleet, const Options &options, size_t devices);

/// The sections of a compliance report; each reads the scope and lives no longer than it.
Section summarySection(const Scope &scope, const std::vector<Finding> &findings);
Section licensesSection(const Scope &scope, Shape shape);
Section entitlementsSection(const Scope &scope);
Section devicesSection(const Scope &scope, Shape shape);
Section findingsSection(const std::vector<Finding> &findings);
Section assumptionsSection(const Scope &scope);
Section attributionSection(const Scope &scope);
Section groupsSection(const Scope &scope);
Section instancesSection(const Scope &scope);
Section totalsSection(const Scope &scope);

/// What was done to the fleet, from its journal.
Section trailSection(const std::vector<TrailEntry> &trail);

} // namespace lictor::report
