#pragma once

#include "simulation/world.h"

namespace lictor::simulation {

// What a file knows to be registered or reserved is a product instance in the portal too, without an exchange of messages.

/// What the portal calls the device or chassis.
ProductInstance instanceOf(const World &world, agent::Owner owner);
/// A permanent license that a file knows of is in use in the portal too (PLR-15); the codes that led to it are made up.
void adoptPermanentLicense(World &world, agent::Owner owner, bool strongEncryption, Instant since);
/// The agent becomes what its output says; the grants of its devices are what the product instance uses.
void adoptAgent(World &world, agent::Owner owner, const AgentState &observed);

} // namespace lictor::simulation
