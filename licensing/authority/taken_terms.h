#pragma once

#include "fleet/account.h"

namespace lictor::authority {

/// Takes so many valid licences out of the terms: what ends soonest goes first, so that what stays behind lasts.
std::vector<Term> takeOut(std::vector<Term> &terms, int count, Instant now);

} // namespace lictor::authority
