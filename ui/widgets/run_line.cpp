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
    else if (const auto outcome = session.perform(commands)) {
        for (const auto &output : outcome->commands) {
            if (!output.ok) {
                const Device *device = session.fleet().devices().find(output.device);
                Q_EMIT session.failed(
                    {Refusal::CommandRefused, device ? device->name : QString(), output.output.simplified(), {}, {}});
                break;
            }
        }
    }
}

} // namespace lictor
