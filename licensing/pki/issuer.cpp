#include "pki/issuer.h"

namespace lictor::pki {

Issuer::~Issuer() = default;

} // namespace lictor::pki
