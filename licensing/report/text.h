#pragma once

#include <QCoreApplication>

namespace lictor::report {

/// The context of this room's translated sentences.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace lictor::report
