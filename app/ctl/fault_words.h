#pragma once

#include "ctl/verb.h"
#include "fleet/fault.h"

namespace lictor::ctl {

/// A fault in the words of `fault add`.
struct FaultWords {
    QString kind;
    std::optional<QString> of, certificate, skew, from, length, count;
};
void takeFault(Declare &take, FaultWords &words);
/// What the words mean in this fleet.
Result<Fault> faultFrom(const Fleet &fleet, const FaultWords &words);

} // namespace lictor::ctl
