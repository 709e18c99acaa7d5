#include "fleet/fault.h"

#include "fleet/fleet.h"

namespace lictor {

QString placeOf(const Fleet &fleet, const Fault &fault)
{
    const auto nameOf = [](const auto *row) { return row ? row->name : QString(); };
    switch (fault.place) {
    case FaultPlace::Everybody: break;
    case FaultPlace::Satellite: return u"satellite:" + nameOf(fleet.satellites().find(fault.satellite));
    case FaultPlace::Manager: return QStringLiteral("ssm");
    case FaultPlace::Device: return u"device:" + nameOf(fleet.devices().find(fault.device));
    case FaultPlace::Chassis: return u"device:" + nameOf(fleet.chassis().find(fault.chassis));
    case FaultPlace::Proxy: return QStringLiteral("proxy");
    case FaultPlace::Url: return u"url:" + fault.url;
    }
    return {};
}

} // namespace lictor
