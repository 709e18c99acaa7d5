#pragma once

#include "findings/scope.h"
#include "report/document.h"
#include "report/report.h"

namespace lictor::report {

using findings::CoveredDevice;
using findings::CoveredInstance;
using findings::Scope;

/// What the report is about. Cancelled when the options' progress says so.
Result<Scope> scopeOf(const Fleet &fleet, const Catalog &catalog, const Options &options);

/// Of all licences in scope.
entitlement::Compliance worstOf(const Scope &scope);

/// The words of states with the tones that show them (screens' shape, word and colour).
void setState(Cell &cell, RegistrationWord word);
void setState(Cell &cell, AuthorizationWord word);
void setState(Cell &cell, entitlement::Compliance compliance);
/// `ok`, `approaching`, `out-of-compliance`: the words of a list of licences.
void setLicenseStatus(Cell &cell, entitlement::Compliance compliance);

} // namespace lictor::report
