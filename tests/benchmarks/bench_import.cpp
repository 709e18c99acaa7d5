#include "fleet/fleet.h"
#include "inventory/import.h"
#include "resources/resources.h"

#include <benchmark/benchmark.h>

#include <csv.h>

#include <QFile>

#include <algorithm>

using namespace lictor;

namespace {

/// The files that make_inventory.py and make_output_log.py wrote: the arguments that are no options.
QString inventoryFile, logFile;

void readAll(benchmark::State &state, const QString &name)
{
    const CatalogPtr catalog = *Catalog::load(QStringLiteral(":/catalog"));
    const Fleet fleet = Fleet::create(*parseInstant(u"2026-03-01"), 1);
    size_t devices = 0;
    for (auto _ : state) {
        const auto understood = inventory::understand(fleet, *catalog, {name}, {});
        if (!understood || understood->anyRefused() || understood->nothingToDo())
            return state.SkipWithError("the file is not taken");
        devices = understood->action.devices->size();
    }
    state.counters["devices"] = double(devices);
}
void readRows(benchmark::State &state) { readAll(state, inventoryFile); }
BENCHMARK(readRows)->Name("import/read, check, plan")->Unit(benchmark::kMillisecond);

/// The baseline: the same bytes through libcsv alone.
void bareParser(benchmark::State &state)
{
    QFile file(inventoryFile);
    if (!file.open(QIODevice::ReadOnly))
        return state.SkipWithError("the file cannot be read");
    const QByteArray bytes = file.readAll();
    for (auto _ : state) {
        csv_parser parser;
        csv_init(&parser, 0);
        size_t cells = 0;
        const auto count = [](void *, size_t, void *counter) { ++*static_cast<size_t *>(counter); };
        csv_parse(&parser, bytes.constData(), size_t(bytes.size()), count, nullptr, &cells);
        csv_fini(&parser, count, nullptr, &cells);
        csv_free(&parser);
        benchmark::DoNotOptimize(cells);
    }
}
BENCHMARK(bareParser)->Name("import/libcsv alone")->Unit(benchmark::kMillisecond);

void readOutput(benchmark::State &state) { readAll(state, logFile); }
BENCHMARK(readOutput)->Name("import/device output: read, check, plan")->Unit(benchmark::kMillisecond);

/// The baseline: the same bytes, and nothing done but finding their lines.
void bareLines(benchmark::State &state)
{
    QFile file(logFile);
    if (!file.open(QIODevice::ReadOnly))
        return state.SkipWithError("the file cannot be read");
    const QByteArray bytes = file.readAll();
    for (auto _ : state) {
        size_t lines = 0, longest = 0;
        for (qsizetype begin = 0; begin < bytes.size(); ++lines) {
            const qsizetype end = bytes.indexOf('\n', begin);
            longest = std::max(longest, size_t((end < 0 ? bytes.size() : end) - begin));
            begin = end < 0 ? bytes.size() : end + 1;
        }
        benchmark::DoNotOptimize(lines + longest);
    }
}
BENCHMARK(bareLines)->Name("import/lines alone")->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    if (argc != 3) {
        std::fputs("usage: benchmark_import INVENTORY LOG [--benchmark_…]; make_inventory.py and make_output_log.py write them\n",
            stderr);
        return 2;
    }
    inventoryFile = QString::fromLocal8Bit(argv[1]);
    logFile = QString::fromLocal8Bit(argv[2]);
    initResources();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
