#pragma once

#include "inventory/ansible_inventory.h"

namespace lictor::inventory {

/// An inventory of Ansible as YAML.
OpenedFile openAnsibleYaml(const QByteArray &text, const LayoutRules &rules);

} // namespace lictor::inventory
