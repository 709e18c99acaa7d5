#pragma once

#include "inventory/ansible_inventory.h"

namespace lictor::inventory {

/// An inventory of Ansible as INI.
OpenedFile openAnsibleIni(const QByteArray &text, const LayoutRules &rules);

/// `fw[01:10]`, `fw[01:50:2]`, `fw-[a:f]`: the names that a pattern stands for; nothing where they are more than `most`.
std::optional<QStringList> expandHosts(const QString &pattern, qsizetype most);

} // namespace lictor::inventory
