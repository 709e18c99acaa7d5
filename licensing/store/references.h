#pragma once

#include "fleet/fleet.h"

namespace lictor::store {

/// What is wrong with the references in a fleet that was read: a model that this catalogue does not know, an id that names nothing.
/// Empty when all are right, so that nothing above has to doubt them.
QString brokenReference(const Fleet &fleet, const Catalog &catalog);

} // namespace lictor::store
