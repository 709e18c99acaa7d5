#pragma once

#include <QCoreApplication>

namespace lictor::findings {

/// The context of this room's translated sentences.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

} // namespace lictor::findings
