#include "fleet/fault.h"

#include "fleet/fleet.h"

namespace lictor {

bool canBeOf(FaultKind kind, FaultPlace place)
{
    switch (kind) {
    case FaultKind::Outage: return place != FaultPlace::Everybody;
    case FaultKind::Certificate: return place != FaultPlace::Everybody && place != FaultPlace::Proxy;
    case FaultKind::ProxyAuth: return place == FaultPlace::Proxy;
    case FaultKind::Dns:
    case FaultKind::ClockSkew:
    case FaultKind::LostReply: return place != FaultPlace::Proxy;
    }
    return false;
}

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
