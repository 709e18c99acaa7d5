#include "authority/users.h"

#include "authority/authority.h"
#include "fleet/reach.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::authority {

namespace {

struct Users {
    Q_DECLARE_TR_FUNCTIONS(Users)
};

/// What an action of the portal is about.
struct Concern {
    bool wholeAccount = false;
    std::vector<VirtualAccountId> accounts;
};

/// Which virtual accounts an action is about; nothing for what is no business of the portal.
struct ConcernOf {
    const Fleet &fleet;

    std::optional<Concern> operator()(const SetAccount &) const { return Concern{true, {}}; }
    std::optional<Concern> operator()(const AddVirtualAccount &) const { return Concern{true, {}}; }
    std::optional<Concern> operator()(const SetPortalUser &) const { return Concern{true, {}}; }
    std::optional<Concern> operator()(const RemovePortalUser &) const { return Concern{true, {}}; }
    std::optional<Concern> operator()(const AddLicenses &action) const { return of({action.account}); }
    std::optional<Concern> operator()(const TransferLicenses &action) const { return of({action.from, action.to}); }
    std::optional<Concern> operator()(const CreateToken &action) const
    {
        const Satellite *satellite = fleet.satellites().find(action.satellite);
        return of({satellite && !action.account ? satellite->account : action.account});
    }
    std::optional<Concern> operator()(const RevokeToken &action) const
    {
        const Token *token = fleet.tokens().find(action.token);
        return token ? of({token->account}) : std::nullopt;
    }
    std::optional<Concern> operator()(const RemoveInstance &action) const
    {
        const ProductInstance *instance = fleet.instances().find(action.instance);
        return instance ? of({instance->account}) : std::nullopt;
    }
    std::optional<Concern> operator()(const TransferInstances &action) const
    {
        std::vector<VirtualAccountId> accounts{action.to};
        for (const InstanceId id : action.instances)
            if (const ProductInstance *instance = fleet.instances().find(id))
                accounts.push_back(instance->account);
        return accounts.size() > 1 ? of(std::move(accounts)) : std::nullopt;
    }
    std::optional<Concern> operator()(const ReserveLicenses &action) const { return of({action.account}); }
    std::optional<Concern> operator()(const ReturnLicenses &action) const
    {
        Concern concern;
        for (const CodeOfDevice &code : action.codes)
            if (const auto found = findByReturnCode(fleet, code.code))
                concern.accounts.push_back(fleet.instances().at(*found).account);
        return concern;
    }
    std::optional<Concern> operator()(const AddSatellite &action) const { return of({action.account}); }
    std::optional<Concern> operator()(const SyncSatellite &action) const
    {
        const Satellite *satellite = fleet.satellites().find(action.satellite);
        return satellite ? of({satellite->account}) : std::nullopt;
    }
    template <class Other> std::optional<Concern> operator()(const Other &) const { return std::nullopt; }

private:
    std::optional<Concern> of(std::vector<VirtualAccountId> accounts) const
    {
        for (VirtualAccountId &account : accounts)
            account = accountOr(fleet, account);
        return Concern{false, std::move(accounts)};
    }
};

bool isLastAdministrator(const Fleet &fleet, UserId user)
{
    bool others = false;
    fleet.users().each([&](UserId id, const PortalUser &other) { others = others || (id != user && other.administrator); });
    return !others;
}

/// The list would shut out whoever begins it.
Result<void> checkFirstUser(const QString &user, const SetPortalUser *first)
{
    if (!first || (first->administrator && first->name.trimmed().compare(user, Qt::CaseInsensitive) == 0))
        return {};
    return refuse(Refusal::WrongState, first->name.trimmed(),
        Users::tr("the account has no users yet, and %1 would not reach the portal any more").arg(user),
        Users::tr("add %1 as an administrator first").arg(user), QStringLiteral("GEN-4"));
}

} // namespace

Result<void> checkReach(const Fleet &fleet, const QString &user, const Action &action)
{
    if (fleet.users().isEmpty())
        return checkFirstUser(user, std::get_if<SetPortalUser>(&action));
    const std::optional<Concern> concern = std::visit(ConcernOf{fleet}, action);
    if (!concern)
        return {};
    const Result<Reach> reach = Reach::of(fleet, user);
    if (!reach)
        return tl::unexpected(reach.error());
    if (concern->wholeAccount && !reach->everything())
        return tl::unexpected(notReached(user, Users::tr("is no administrator of the account")));
    for (VirtualAccountId account : concern->accounts)
        if (!reach->contains(account)) {
            const VirtualAccount *found = fleet.virtualAccounts().find(account);
            return tl::unexpected(
                notReached(user, Users::tr("does not reach virtual account %1").arg(found ? found->name : QString())));
        }
    return {};
}

Result<void> setUser(Fleet &fleet, const SetPortalUser &action)
{
    const QString name = action.name.trimmed();
    if (name.isEmpty())
        return refuse(Refusal::OutOfRange, Users::tr("user"), Users::tr("the name is empty"), Users::tr("give it a name"));
    if (!action.administrator && action.accounts.empty())
        return refuse(Refusal::OutOfRange, name, Users::tr("it is not said what the user reaches"),
            Users::tr("name virtual accounts, or make the user an administrator"), QStringLiteral("GEN-4"));
    const UserId existing = fleet.findUser(name);
    if (!action.administrator && isLastAdministrator(fleet, existing))
        return refuse(Refusal::WrongState, name, Users::tr("the account would have no administrator"),
            Users::tr("make another user an administrator first"), QStringLiteral("GEN-4"));
    const PortalUser user{name, action.administrator, action.administrator ? std::vector<VirtualAccountId>() : action.accounts};
    if (existing)
        fleet.edit(existing) = user;
    else
        fleet.addUser(user);
    return {};
}

Result<void> removeUser(Fleet &fleet, UserId id)
{
    const PortalUser *user = fleet.users().find(id);
    if (!user)
        return refuse(Refusal::NotFound, Users::tr("user"), Users::tr("it does not exist"));
    // The last user of all may go: then the account is as it was before the first.
    if (fleet.users().size() > 1 && isLastAdministrator(fleet, id))
        return refuse(Refusal::WrongState, user->name, Users::tr("the account would have no administrator"),
            Users::tr("make another user an administrator first"), QStringLiteral("GEN-4"));
    fleet.removeUser(id);
    return {};
}

} // namespace lictor::authority
