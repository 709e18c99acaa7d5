#pragma once

#include <QCoreApplication>

namespace lictor::ctl {

/// A sentence of lictorctl in the user's language.
inline QString tr(const char *text) { return QCoreApplication::translate("Ctl", text); }

} // namespace lictor::ctl
