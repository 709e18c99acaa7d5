#pragma once

#include "fleet/fleet.h"

namespace lictor {

/// What a user of the portal may reach, as the account's administrators decided (GEN-4). As long as the account lists no users, whoever comes is
/// its administrator. Holds no reference to the fleet.
class Reach {
public:
    /// Refused for a user whom the account does not list.
    static Result<Reach> of(const Fleet &fleet, const QString &user);

    bool everything() const { return m_everything; }
    bool contains(VirtualAccountId account) const;

private:
    bool m_everything = true;
    std::vector<VirtualAccountId> m_accounts;
};

/// The refusal of a user who asks for more than he reaches; `why` is a clause about him.
Error notReached(const QString &user, const QString &why);

} // namespace lictor
