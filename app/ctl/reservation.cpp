#include "ctl/code_list.h"
#include "ctl/names.h"
#include "ctl/output_file.h"
#include "ctl/tr.h"
#include "ctl/verb.h"

namespace lictor::ctl {

namespace {

using Step = ReserveOnDevices::Step;

struct Devices {
    QStringList names;
    std::optional<QString> output;
};

/// A device, or a chassis for its ASAs.
Result<ReserveOnDevices::Target> targetNamed(const Fleet &fleet, const QString &name, const QString &code = {})
{
    if (const ChassisId chassis = fleet.findChassis(name); chassis && !fleet.findDevice(name))
        return ReserveOnDevices::Target{{}, chassis, code};
    const auto device = deviceNamed(fleet, name);
    if (!device)
        return tl::unexpected(device.error());
    return ReserveOnDevices::Target{*device, {}, code};
}

Result<void> codesOf(Invocation &run, const Devices &given, Step step)
{
    if (given.output && *given.output != u"-")
        if (const auto writable = checkWritable(*given.output); !writable)
            return writable;
    const auto done = run.perform([&](const Fleet &fleet) -> Result<Action> {
        ReserveOnDevices action{step, {}};
        for (const QString &name : given.names) {
            const auto target = targetNamed(fleet, name);
            if (!target)
                return tl::unexpected(target.error());
            action.targets.push_back(*target);
        }
        return action;
    });
    if (!done)
        return tl::unexpected(done.error());
    std::optional<QString> shown = given.output.value_or(QStringLiteral("-"));
    if (run.json && *shown == u"-")
        shown.reset(); // the document holds the codes
    if (const auto written = writeCodes(run, shown, done->outcome); !written)
        return written;
    return printCodes(run, done->outcome);
}

Result<void> requests(Invocation &run, const Devices &given) { return codesOf(run, given, Step::Request); }
Result<void> returns(Invocation &run, const Devices &given) { return codesOf(run, given, Step::Return); }

struct CodeFile {
    QString file;
};

/// Rows that name no device of the fleet are refused here, the others by their devices.
Result<void> install(Invocation &run, const CodeFile &given)
{
    const auto rows = readCodes(run, given.file);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::optional<Error>> unknown;
    std::vector<CodeRow> sent;
    auto done = run.perform([&](const Fleet &fleet) -> Result<Action> {
        unknown.clear();
        sent.clear();
        ReserveOnDevices action{Step::Install, {}};
        std::optional<Error> first;
        for (const CodeRow &row : *rows) {
            const QString name = row.device.isEmpty() ? row.serial : row.device;
            const DeviceId bySerial = fleet.findDeviceBySerial(row.serial.toUpper());
            const auto target = row.device.isEmpty() && bySerial ? Result<ReserveOnDevices::Target>({bySerial, {}, row.code})
                                                                 : targetNamed(fleet, name, row.code);
            unknown.push_back(target ? std::nullopt : std::optional(target.error()));
            if (target) {
                action.targets.push_back(*target);
                sent.push_back(row);
            } else if (!first) {
                first = target.error();
            }
        }
        if (action.targets.empty())
            return tl::unexpected(*first);
        return action;
    });
    if (!done && unknown.empty()) // the fleet could not be read
        return tl::unexpected(done.error());
    auto outcome = sent.empty() ? Result<simulation::Outcome>() : asList(std::move(done), sent);
    if (!outcome)
        return tl::unexpected(outcome.error());
    std::vector<simulation::CodeOutcome> all;
    size_t next = 0;
    for (size_t i = 0; i < rows->size(); ++i) {
        if (!unknown[i]) {
            all.push_back(std::move(outcome->codes[next++]));
            all.back().code.clear(); // it prints nothing
            continue;
        }
        simulation::CodeOutcome refused;
        refused.device = (*rows)[i].device;
        refused.serial = (*rows)[i].serial;
        refused.refused = unknown[i];
        all.push_back(std::move(refused));
    }
    outcome->codes = std::move(all);
    return printCodes(run, *outcome, given.file, *rows);
}

void takeDevices(Declare &take, Devices &given)
{
    take.arguments("DEVICE", given.names, Ctl::tr("Devices, or chassis for their ASAs"));
    take.option("--output", given.output, Ctl::tr("CSV file of device, serial and code; - for standard output"), "FILE");
}

} // namespace

void addReservation(CLI::App &root, Chosen &chosen)
{
    Noun reservation(root, chosen, "reservation", Ctl::tr("Permanent license reservation of many devices, by files of codes"));
    reservation.verb<Devices>("requests", Ctl::tr("Enable it on devices and collect their request codes"),
        "lictorctl reservation requests fw-1 fw-2 --output requests.csv", takeDevices, requests);
    reservation.verb<CodeFile>(
        "install", Ctl::tr("Install authorization codes"), "lictorctl reservation install authorizations.csv",
        [](Declare &take, CodeFile &given) {
            take.argument("FILE", given.file, Ctl::tr("CSV file of device, serial and code, as ssm reserve writes it"));
        },
        install);
    reservation.verb<Devices>("returns", Ctl::tr("Return the permanent licenses of devices and collect their return codes"),
        "lictorctl reservation returns fw-1 fw-2 --output returns.csv", takeDevices, returns);
}

} // namespace lictor::ctl
