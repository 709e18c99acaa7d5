#pragma once

#include <QStringList>

namespace lictor {

/// The names that look most like a wrong one, nearest first, at most `count`; used to offer, never to decide.
QStringList nearestNames(const QString &wrong, const QStringList &names, int count = 3);

} // namespace lictor
