#include "big_fleet.h"

#include "entitlement/effective.h"
#include "fleet/change_set.h"
#include "fleet/requests.h"
#include "forecast/forecast.h"
#include "simulation/simulation.h"

#include <QDebug>

#include <benchmark/benchmark.h>

using namespace lictor;

namespace {

constexpr int devices = 100'000;

const Fleet &registeredFleet()
{
    static const Fleet fleet = bench::bigFleet(devices, true);
    return fleet;
}

/// Target: under 100 ns of CPU a device and feature line.
void effectiveLicenses(benchmark::State &state)
{
    const Fleet &fleet = registeredFleet();
    const Catalog &catalog = *bench::catalog();
    for (auto _ : state) {
        qint64 sum = 0;
        fleet.devices().each([&](DeviceId id, const Device &) {
            sum += entitlement::effective(fleet, catalog, id)[Feature::SecurityContexts].value.number;
        });
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(state.iterations() * devices * featureCount);
    state.counters["ns_per_line"] = benchmark::Counter(
        double(state.iterations()) * devices * featureCount, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}
BENCHMARK(effectiveLicenses)->Unit(benchmark::kMillisecond);

void licenseStates(benchmark::State &state)
{
    const Fleet &fleet = registeredFleet();
    for (auto _ : state) {
        int authorized = 0;
        fleet.devices().each([&](DeviceId id, const Device &) {
            authorized += licenseState(fleet, *bench::catalog(), id).authorization == AuthorizationWord::Authorized;
        });
        benchmark::DoNotOptimize(authorized);
    }
    state.SetItemsProcessed(state.iterations() * devices);
}
BENCHMARK(licenseStates)->Unit(benchmark::kMillisecond);

/// Target: under 1 ms.
void fleetCopy(benchmark::State &state)
{
    const Fleet &fleet = registeredFleet();
    for (auto _ : state) {
        Fleet copy = fleet;
        benchmark::DoNotOptimize(copy.now);
    }
}
BENCHMARK(fleetCopy)->Unit(benchmark::kMicrosecond);

/// The baseline of fleetCopy: the same devices in a plain vector.
void plainVectorCopy(benchmark::State &state)
{
    std::vector<Device> plain;
    registeredFleet().devices().each([&](DeviceId, const Device &device) { plain.push_back(device); });
    for (auto _ : state) {
        std::vector<Device> copy = plain;
        benchmark::DoNotOptimize(copy.data());
    }
}
BENCHMARK(plainVectorCopy)->Unit(benchmark::kMicrosecond);

/// One changed device, and what a window learns of it.
void oneAction(benchmark::State &state)
{
    const Fleet &fleet = registeredFleet();
    SetDevice action;
    action.device = DeviceId{4711};
    action.fields.site = QStringLiteral("elsewhere");
    for (auto _ : state) {
        auto outcome = simulation::apply(fleet, action, {.catalog = *bench::catalog(), .progress = {}});
        benchmark::DoNotOptimize(outcome);
    }
}
BENCHMARK(oneAction)->Unit(benchmark::kMicrosecond);

/// Target: 5 s for a simulated year of 100,000 registered devices, dates only.
void simulatedYear(benchmark::State &state)
{
    const Fleet &fleet = registeredFleet();
    quint64 events = 0;
    for (auto _ : state) {
        auto outcome =
            simulation::apply(fleet, AdvanceClock{addYears(fleet.now, 1)}, {.catalog = *bench::catalog(), .progress = {}});
        events = outcome->eventsRun;
    }
    state.counters["events"] = double(events);
}
BENCHMARK(simulatedYear)->Unit(benchmark::kSecond)->Iterations(1);

constexpr int daysAhead = 180;

/// The baseline of the forecast: the time passes, nobody looks.
void halfYear(benchmark::State &state)
{
    const Fleet &fleet = registeredFleet();
    for (auto _ : state) {
        auto outcome =
            simulation::apply(fleet, AdvanceClock{fleet.now + days(daysAhead)}, {.catalog = *bench::catalog(), .progress = {}});
        benchmark::DoNotOptimize(outcome);
    }
}
BENCHMARK(halfYear)->Unit(benchmark::kSecond)->Iterations(1);

void forecastOf180Days(benchmark::State &state)
{
    const Fleet &fleet = registeredFleet();
    for (auto _ : state) {
        auto found = forecast::forecast(fleet, {}, daysAhead, {.catalog = *bench::catalog(), .progress = {}});
        state.counters["events"] = double(found->events.size());
    }
}
BENCHMARK(forecastOf180Days)->Unit(benchmark::kSecond)->Iterations(1);

/// The worst for memory and text: everybody loses contact and then the authorization.
void forecastOfAnOutage(benchmark::State &state)
{
    const Fleet &fleet = registeredFleet();
    forecast::Levers levers;
    levers.faults.push_back(forecast::newRootCertificate(fleet.now + days(1)));
    for (auto _ : state) {
        auto found = forecast::forecast(fleet, levers, daysAhead, {.catalog = *bench::catalog(), .progress = {}});
        state.counters["events"] = double(found->events.size());
    }
}
BENCHMARK(forecastOfAnOutage)->Unit(benchmark::kSecond)->Iterations(1);

} // namespace

BENCHMARK_MAIN();
