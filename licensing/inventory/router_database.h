#pragma once

#include "inventory/opened_file.h"

namespace lictor::inventory {

/// The list of nodes that RANCID and Oxidized keep, `router.db`: `name;type;state` (older: `:`). What follows may be a password and is left out.
OpenedFile openRouterDatabase(const QByteArray &text, const LayoutRules &rules);

} // namespace lictor::inventory
