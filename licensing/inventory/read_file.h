#pragma once

#include "terms/result.h"

#include <QByteArray>
#include <QStringList>

namespace lictor::inventory {

/// The files that are meant: a folder stands for all in it and below it that are not hidden, by name.
QStringList filesOf(const QStringList &names);
/// The bytes of a file of at most 2 GiB, a pipe too.
Result<QByteArray> readFile(const QString &name);
/// What a file is recognised by; empty where it cannot be read.
QByteArray beginningOf(const QString &name);

} // namespace lictor::inventory
