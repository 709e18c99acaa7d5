#include "fleet/method.h"

#include "fleet/requests.h"
#include "fleet/route.h"

#include <array>

namespace lictor {

namespace {

/// A Transport Gateway passes messages on to the Smart Software Manager (TRN-11); any other server is one of its own.
bool isOnPrem(const Fleet &fleet, const QString &url) { return !pointsToManager(url) && !gatewayAt(fleet, url); }

} // namespace

Method methodOf(const Fleet &fleet, const Catalog &catalog, const Device &device)
{
    if (catalog.model(device.model).series->registrar == Registrar::Chassis)
        if (const Chassis *chassis = fleet.chassis().find(device.chassis))
            return methodOf(fleet, *chassis);
    const Configuration &running = *device.running;
    if (running.reservation)
        return Method::Permanent;
    if (running.transport->standardUtility)
        return Method::Utility;
    return isOnPrem(fleet, configuredUrl(running)) || device.servedOnPrem ? Method::OnPrem : Method::Smart;
}

Method methodOf(const Fleet &fleet, const Chassis &chassis)
{
    if (chassis.reservation)
        return Method::Permanent;
    return isOnPrem(fleet, chassis.licenseUrl) || chassis.servedOnPrem ? Method::OnPrem : Method::Smart;
}

QString toWord(Method method)
{
    static constexpr std::array words{"smart", "on-prem", "permanent", "utility"};
    return QString::fromLatin1(words[size_t(method)]);
}

} // namespace lictor
