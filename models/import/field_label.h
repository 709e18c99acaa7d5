#pragma once

#include <QStringList>

namespace lictor {

/// What a field of an inventory is called for people: "Virtual account" for `virtual-account`; a word that is no field is itself.
QString fieldLabel(const QString &word);
/// The words of all fields that a column can become, in the order of Lictor's own list.
QStringList fieldWords();

} // namespace lictor
