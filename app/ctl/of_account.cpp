#include "ctl/of_account.h"

#include "ctl/tr.h"

namespace lictor::ctl {

void takeAccount(Declare &take, OfAccount &given)
{
    take.option("--va", given.account, Ctl::tr("One virtual account only"), "VA");
    take.option("--satellite", given.satellite, Ctl::tr("Of an On-Prem satellite"), "NAME");
}

} // namespace lictor::ctl
