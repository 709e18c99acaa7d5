#pragma once

#include "terms/result.h"

namespace lictor::pki {

/// What OpenSSL says about its last failure, as a refusal about `what`.
tl::unexpected<Error> openSslError(const QString &what);

} // namespace lictor::pki
