#pragma once

#include "fleet/action.h"
#include "simulation/world.h"

namespace lictor::simulation {

// One function an action; each changes the world's fleet and fills in what the outcome says, or refuses and leaves the world to be thrown away.
Result<void> perform(World &world, Outcome &outcome, const AddDevice &action);
Result<void> perform(World &world, Outcome &outcome, const SetDevice &action);
Result<void> perform(World &world, Outcome &outcome, const RemoveDevices &action);
Result<void> perform(World &world, Outcome &outcome, const ReloadDevices &action);
Result<void> perform(World &world, Outcome &outcome, const FactoryDefaultDevice &action);
Result<void> perform(World &world, Outcome &outcome, const UpgradeDevices &action);
Result<void> perform(World &world, Outcome &outcome, const AddChassis &action);
Result<void> perform(World &world, Outcome &outcome, const RemoveChassis &action);
Result<void> perform(World &world, Outcome &outcome, const RunCommands &action);
Result<void> perform(World &world, Outcome &outcome, const RunChassisCommands &action);
Result<void> perform(World &world, Outcome &outcome, const SetAccount &action);
Result<void> perform(World &world, Outcome &outcome, const AddVirtualAccount &action);
Result<void> perform(World &world, Outcome &outcome, const AddLicenses &action);
Result<void> perform(World &world, Outcome &outcome, const ImportLicenses &action);
Result<void> perform(World &world, Outcome &outcome, const TransferLicenses &action);
Result<void> perform(World &world, Outcome &outcome, const CreateToken &action);
Result<void> perform(World &world, Outcome &outcome, const RevokeToken &action);
Result<void> perform(World &world, Outcome &outcome, const RemoveInstance &action);
Result<void> perform(World &world, Outcome &outcome, const ReserveLicenses &action);
Result<void> perform(World &world, Outcome &outcome, const ReturnLicenses &action);
Result<void> perform(World &world, Outcome &outcome, const ReserveOnDevices &action);
Result<void> perform(World &world, Outcome &outcome, const TransferInstances &action);
Result<void> perform(World &world, Outcome &outcome, const AddSatellite &action);
Result<void> perform(World &world, Outcome &outcome, const SyncSatellite &action);
Result<void> perform(World &world, Outcome &outcome, const SetPortalUser &action);
Result<void> perform(World &world, Outcome &outcome, const RemovePortalUser &action);
Result<void> perform(World &world, Outcome &outcome, const AddGateway &action);
Result<void> perform(World &world, Outcome &outcome, const RemoveGateway &action);
Result<void> perform(World &world, Outcome &outcome, const FormFailover &action);
Result<void> perform(World &world, Outcome &outcome, const FormCluster &action);
Result<void> perform(World &world, Outcome &outcome, const SwitchGroup &action);
Result<void> perform(World &world, Outcome &outcome, const RejoinUnit &action);
Result<void> perform(World &world, Outcome &outcome, const LeaveCluster &action);
Result<void> perform(World &world, Outcome &outcome, const DisbandGroup &action);
Result<void> perform(World &world, Outcome &outcome, const AdvanceClock &action);
Result<void> perform(World &world, Outcome &outcome, const NextEvent &action);
Result<void> perform(World &world, Outcome &outcome, const AddFault &action);
Result<void> perform(World &world, Outcome &outcome, const ClearFaults &action);
Result<void> perform(World &world, Outcome &outcome, const Import &action);

/// Does it to one target of an action after another, as far as it goes; a single one that is refused refuses the action.
template <class Target, class Act>
Result<void> onEach(World &world, Outcome &outcome, const std::vector<Target> &targets, Act act)
{
    for (size_t place = 0; place < targets.size(); ++place) {
        if (Result<void> done = act(targets[place]); !done) {
            if (targets.size() == 1)
                return done;
            outcome.refused.push_back({place, done.error()});
        }
        if (Result<void> reported = world.progressed(place + 1, targets.size()); !reported)
            return reported;
    }
    return {};
}

/// The satellite speaks with the Smart Software Manager, or learns that it cannot and when it tries again.
void synchronize(World &world, SatelliteId satellite);

} // namespace lictor::simulation
