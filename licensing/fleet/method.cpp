#include "fleet/method.h"

#include "fleet/requests.h"
#include "fleet/route.h"

#include <array>

namespace lictor {

Method methodOf(const Fleet &fleet, const Catalog &catalog, const Device &device)
{
    if (catalog.model(device.model).series->registrar == Registrar::Chassis)
        if (const Chassis *chassis = fleet.chassis().find(device.chassis))
            return methodOf(*chassis);
    const Configuration &running = *device.running;
    if (running.reservation)
        return Method::Permanent;
    if (running.transport->standardUtility)
        return Method::Utility;
    return !pointsToManager(configuredUrl(running)) || device.servedOnPrem ? Method::OnPrem : Method::Smart;
}

Method methodOf(const Chassis &chassis)
{
    if (chassis.reservation)
        return Method::Permanent;
    return !pointsToManager(chassis.licenseUrl) || chassis.servedOnPrem ? Method::OnPrem : Method::Smart;
}

QString toWord(Method method)
{
    static constexpr std::array words{"smart", "on-prem", "permanent", "utility"};
    return QString::fromLatin1(words[size_t(method)]);
}

} // namespace lictor
