#include "fleet/reach.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor {

namespace {
struct Users {
    Q_DECLARE_TR_FUNCTIONS(Users)
};
} // namespace

Error notReached(const QString &user, const QString &why)
{
    return {Refusal::NotAllowed, user, why, Users::tr("ask an administrator of the account"), QStringLiteral("GEN-4")};
}

Result<Reach> Reach::of(const Fleet &fleet, const QString &user)
{
    Reach reach;
    if (fleet.users().isEmpty())
        return reach;
    const PortalUser *found = fleet.users().find(fleet.findUser(user));
    if (!found)
        return tl::unexpected(notReached(user, Users::tr("is no user of the portal")));
    reach.m_everything = found->administrator;
    reach.m_accounts = found->accounts;
    return reach;
}

bool Reach::contains(VirtualAccountId account) const
{
    return m_everything || std::find(m_accounts.begin(), m_accounts.end(), account) != m_accounts.end();
}

} // namespace lictor
