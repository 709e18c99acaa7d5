#pragma once

#include "catalog/catalog.h"

namespace lictor::ctl {

/// A model as people write it, and the level of the ASA virtual that a label such as ASAv10 says.
struct NamedModel {
    const Model *model = nullptr;
    EntitlementKey entitlement;
};

/// Understands the words of lictorctl.md and the aliases of the import guide 6; refused with the nearest names, or with the reason why a
/// model is not supported (GEN-2).
Result<NamedModel> modelNamed(const Catalog &catalog, const QString &word);

} // namespace lictor::ctl
