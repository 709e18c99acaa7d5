#include "widgets/run_line.h"

#include "session/fleet_session.h"

namespace lictor {

namespace {
constexpr size_t servedAtOnce = 20; ///< devices
}

void runLine(FleetSession &session, const std::vector<DeviceId> &devices, const QString &line)
{
    RunCommands commands;
    commands.devices = devices;
    commands.lines = {line};
    if (devices.size() > servedAtOnce)
        session.start(commands);
    else if (const auto outcome = session.perform(commands))
        tellRefusals(session, *outcome);
}

void tellRefusals(FleetSession &session, const simulation::Outcome &outcome)
{
    for (const simulation::CommandOutput &output : outcome.commands) {
        if (output.ok)
            continue;
        const Device *device = session.fleet().devices().find(output.device);
        Q_EMIT session.failed({Refusal::CommandRefused, device ? device->name : QString(), output.output.simplified(), {}, {}});
        return;
    }
}

} // namespace lictor
