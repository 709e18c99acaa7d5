#pragma once

#include "report/findings.h"
#include "report/scope.h"

namespace lictor::report {

/// The sections of a compliance report; each reads the scope and lives no longer than it.
Section coverSection(const Scope &scope);
Section summarySection(const Scope &scope, const std::vector<Finding> &findings);
Section licensesSection(const Scope &scope, Shape shape);
Section entitlementsSection(const Scope &scope);
Section devicesSection(const Scope &scope, Shape shape);
Section findingsSection(const std::vector<Finding> &findings);
Section assumptionsSection(const Scope &scope);
Section attributionSection(const Scope &scope);
Section groupsSection(const Scope &scope);
Section instancesSection(const Scope &scope);

} // namespace lictor::report
