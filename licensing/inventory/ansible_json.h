#pragma once

#include "inventory/ansible_inventory.h"
#include "inventory/json_text.h"

namespace lictor::inventory {

/// What `ansible-inventory --list` prints.
OpenedFile openAnsibleJson(const JsonText &json, const LayoutRules &rules);

} // namespace lictor::inventory
