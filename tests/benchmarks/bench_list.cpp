#include "big_fleet.h"
#include "order/device_order.h"
#include "resources/resources.h"

#include <QGuiApplication>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <benchmark/benchmark.h>

using namespace lictor;

namespace {

constexpr int devices = 100'000;

/// What somebody types, a key at a time.
const QStringList &keystrokes()
{
    static const QStringList typed{QStringLiteral("f"), QStringLiteral("fw"), QStringLiteral("fw-0"), QStringLiteral("fw-01"),
        QStringLiteral("fw-012"), QStringLiteral("s"), QStringLiteral("si"), QStringLiteral("site 4"), QStringLiteral("2130"),
        QString()};
    return typed;
}

const Fleet &fleet()
{
    static const Fleet made = bench::bigFleet(devices, true);
    return made;
}

void deviceOrder(benchmark::State &state)
{
    DeviceOrder order;
    order.setFleet(fleet(), bench::catalog());
    for (auto _ : state) {
        for (const QString &text : keystrokes()) {
            order.setFilter(*DeviceFilter::parse(text));
            benchmark::DoNotOptimize(order.rows().size());
        }
    }
    state.counters["keystrokes"] = double(keystrokes().size());
}
BENCHMARK(deviceOrder)->Name("list/keystrokes, device list")->Unit(benchmark::kMillisecond);

/// The baseline: the same words through Qt's own filter over an item for each cell.
void proxyModel(benchmark::State &state)
{
    constexpr int columns = 12;
    QStandardItemModel items(0, columns);
    fleet().devices().each([&](DeviceId, const Device &device) {
        const QStringList cells{device.name, bench::catalog()->model(device.model).name, device.serial, device.version,
            device.address, device.site, QStringLiteral("registered"), QStringLiteral("authorized"), QStringLiteral("smart"),
            QStringLiteral("Default"), QString::number(device.running->contexts), device.running->hostname};
        QList<QStandardItem *> row;
        for (const QString &cell : cells)
            row << new QStandardItem(cell);
        items.appendRow(row);
    });
    QSortFilterProxyModel proxy;
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSourceModel(&items);
    for (auto _ : state) {
        for (const QString &text : keystrokes()) {
            proxy.setFilterFixedString(text);
            benchmark::DoNotOptimize(proxy.rowCount());
        }
    }
    state.counters["keystrokes"] = double(keystrokes().size());
}
BENCHMARK(proxyModel)->Name("list/keystrokes, QSortFilterProxyModel")->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    initResources();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
