#include "fleet/fleet.h"
#include "inventory/import.h"
#include "resources/resources.h"

#include <benchmark/benchmark.h>

#include <csv.h>

#include <QFile>

using namespace lictor;

namespace {

/// The file that make_inventory.py wrote; the first argument that is no option.
QString inventoryFile;

void readRows(benchmark::State &state)
{
    const CatalogPtr catalog = *Catalog::load(QStringLiteral(":/catalog"));
    const Fleet fleet = Fleet::create(*parseInstant(u"2026-03-01"), 1);
    size_t devices = 0;
    for (auto _ : state) {
        const auto understood = inventory::understand(fleet, *catalog, {inventoryFile}, {});
        if (!understood || understood->anyRefused() || understood->nothingToDo())
            return state.SkipWithError("the file is not taken");
        devices = understood->action.devices->size();
    }
    state.counters["devices"] = double(devices);
}
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

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    if (argc != 2) {
        std::fputs("usage: benchmark_import FILE [--benchmark_…]; make_inventory.py writes FILE\n", stderr);
        return 2;
    }
    inventoryFile = QString::fromLocal8Bit(argv[1]);
    initResources();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
