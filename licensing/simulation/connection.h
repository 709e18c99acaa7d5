#pragma once

#include "fleet/route.h"

namespace lictor::simulation {

/// How a message fares at one link of its way.
struct Passage {
    RouteLink link = RouteLink::Name;
    enum class State : quint8 { Passed, Failed, NotReached } state = State::Passed;
    QString text; ///< what is there; of a link that fails the reason in the words that a device shows, with what to do
};

/// How far a licensing message of the device would come at the fleet's clock, link by link. Sends nothing and changes nothing.
std::vector<Passage> walk(Fleet fleet, const Catalog &catalog, DeviceId device);

} // namespace lictor::simulation
