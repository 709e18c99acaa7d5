#include "simulation/actions.h"
#include "simulation/device_rules.h"

#include "cli/interpreter.h"

#include <QCoreApplication>

namespace lictor::simulation {

namespace {

struct Simulation {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

/// Runs the lines on one device; what a line sets off at this instant is done before the next.
void runLines(World &world, Outcome &outcome, DeviceId id, const RunCommands &action)
{
    const auto start = action.startInConfiguration ? cli::Session::Mode::Configuration : cli::Session::Mode::Privileged;
    if (const Device &device = world.fleet.devices().at(id); device.down) {
        outcome.commands.push_back({id, {}, action.lines.value(0), whyDown(device).value().sentence(), false});
        return;
    }
    cli::Session session(world.fleet, world.catalog(), id, start);
    bool reloaded = false;
    for (const QString &line : action.lines) {
        CommandOutput output{id, session.prompt(), line, {}, true};
        if (reloaded) { // REG-10, C-07: the session ended with the reload
            output.output = Simulation::tr("not run: device reloaded");
            output.ok = false;
            outcome.commands.push_back(std::move(output));
            if (!action.keepGoing)
                return;
            continue;
        }
        const size_t reloads = world.reloadsOf(id);
        const Device before = world.fleet.devices().at(id);
        const cli::Answer answer = session.run(line);
        output.output = answer.output;
        output.ok = answer.ok;
        outcome.commands.push_back(std::move(output));
        if (answer.effect == cli::Effect::Reload)
            world.reload(id);
        if (!(world.fleet.devices().at(id) == before)) // looking at a device sets nothing off
            world.touch(id);
        world.settle();
        reloaded = world.reloadsOf(id) != reloads;
        if (!answer.ok && !action.keepGoing)
            return;
    }
}

} // namespace

QString inOneLine(const QString &output)
{
    QStringList words;
    for (const QString &line : output.split(u'\n'))
        if (const QString word = line.simplified(); !word.isEmpty() && word != u"^")
            words << word;
    return words.join(u' ');
}

QString whyRefused(const QString &output, const QString &device)
{
    QString why = inOneLine(output).section(QStringLiteral("ERROR: "), -1);
    if (why.startsWith(device + u": "))
        why.remove(0, device.size() + 2);
    return why;
}

Result<void> perform(World &world, Outcome &outcome, const RunCommands &action)
{
    size_t done = 0;
    for (DeviceId id : action.devices) {
        if (!world.fleet.devices().find(id))
            return refuse(Refusal::NotFound, Simulation::tr("device"), Simulation::tr("it does not exist any more"));
        runLines(world, outcome, id, action);
        if (Result<void> reported = world.progressed(++done, action.devices.size()); !reported)
            return reported;
    }
    return {};
}

Result<void> perform(World &world, Outcome &outcome, const RunChassisCommands &action)
{
    if (!world.fleet.chassis().find(action.chassis))
        return refuse(Refusal::NotFound, Simulation::tr("chassis"), Simulation::tr("it does not exist"));
    outcome.chassis = action.chassis;
    cli::ChassisSession session(world.fleet, world.catalog(), action.chassis);
    for (const QString &line : action.lines) {
        const QString prompt = session.prompt();
        const Chassis before = world.fleet.chassis().at(action.chassis);
        const cli::Answer answer = session.run(line);
        outcome.commands.push_back({{}, prompt, line, answer.output, answer.ok});
        if (!(world.fleet.chassis().at(action.chassis) == before))
            world.touch(action.chassis);
        world.settle();
        if (!answer.ok)
            break;
    }
    return {};
}

} // namespace lictor::simulation
