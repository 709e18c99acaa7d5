#pragma once

#include <QCoreApplication>

namespace lictor::store {

/// The context of this room's translated sentences.
struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace lictor::store
