#pragma once

#include <QCoreApplication>

namespace lictor::ctl {

/// The context of lictorctl's translated sentences.
struct Ctl {
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

} // namespace lictor::ctl
