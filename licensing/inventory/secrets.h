#pragma once

#include <QString>

namespace lictor::inventory {

/// A line of a configuration with `*****` in place of every password, key and community (INV-40); `found`: there was one that was not
/// hidden yet.
QString withoutSecrets(const QString &line, bool &found);

} // namespace lictor::inventory
