#pragma once

#include "inventory/opened_file.h"

namespace lictor::inventory {

/// A JSON text: a page of an API, a list of objects, one object, an object a line, an inventory of Ansible.
OpenedFile openJson(const QByteArray &text, const LayoutRules &rules);

} // namespace lictor::inventory
