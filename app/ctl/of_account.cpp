#include "ctl/of_account.h"

#include "ctl/names.h"
#include "ctl/tr.h"

namespace lictor::ctl {

void takeVirtualAccount(Declare &take, OfAccount &given)
{
    take.option("--va", given.account, Ctl::tr("One virtual account only"), "VA");
}

void takeAccount(Declare &take, OfAccount &given)
{
    takeVirtualAccount(take, given);
    take.option("--satellite", given.satellite, Ctl::tr("Of an On-Prem satellite"), "NAME");
}

Result<PortalView> readPortal(const Invocation &run, const OfAccount &given)
{
    auto snapshot = run.read();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const auto account = virtualAccountNamed(snapshot->fleet, given.account);
    if (!account)
        return tl::unexpected(account.error());
    const auto satellite = satelliteNamed(snapshot->fleet, given.satellite);
    if (!satellite)
        return tl::unexpected(satellite.error());
    const auto reach = Reach::of(snapshot->fleet, run.user());
    if (!reach)
        return tl::unexpected(reach.error());
    return PortalView{std::move(snapshot->fleet), *account, *satellite, *reach};
}

} // namespace lictor::ctl
