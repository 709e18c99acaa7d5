#include "ctl/understood.h"

namespace lictor::ctl {

Result<Performed> performUnderstood(const Invocation &run, const Fleet &seen,
    const std::function<Result<void>(const Fleet &)> &understand, const std::function<Action()> &action)
{
    return run.perform([&](const Fleet &fleet) -> Result<Action> {
        if (!(fleet == seen))
            if (const auto again = understand(fleet); !again)
                return tl::unexpected(again.error());
        return action();
    });
}

} // namespace lictor::ctl
