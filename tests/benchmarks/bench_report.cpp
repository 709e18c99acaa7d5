#include "big_fleet.h"

#include "pdf/write_pages.h"
#include "report/parts.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <xlsxwriter.h>

#include <map>

using namespace lictor;

namespace {

const Fleet &fleetOf(int devices)
{
    static std::map<int, Fleet> fleets;
    const auto [it, added] = fleets.try_emplace(devices);
    if (added)
        it->second = bench::bigFleet(devices, true);
    return it->second;
}

/// The compliance report; the argument is the number of devices.
void compliance(benchmark::State &state, const char *format)
{
    const Fleet &fleet = fleetOf(int(state.range(0)));
    report::Options options;
    options.pages = report::writePages;
    qint64 size = 0;
    for (auto _ : state) {
        const auto written =
            report::write(report::Kind::Compliance, fleet, *bench::catalog(), QString::fromLatin1(format), options);
        size = written->bytes.size();
    }
    state.counters["MB"] = double(size) / 1e6;
}

/// The baseline of XLSX: the same cells, made before, through bare libxlsxwriter.
void bareWorkbook(benchmark::State &state)
{
    struct Made {
        bool isNumber = false;
        double number = 0;
        QByteArray text;
    };
    struct Table {
        size_t columns = 0;
        std::vector<Made> cells;
    };
    const Fleet &fleet = fleetOf(int(state.range(0)));
    const report::Options options;
    const auto parts = report::complianceParts(fleet, *bench::catalog(), options);
    std::vector<Table> tables;
    const report::Document document = parts->document(report::Shape::Flat);
    for (const report::Section &section : document.sections) {
        const auto *rows = std::get_if<report::Rows>(&section.content);
        if (!rows)
            continue;
        Table table{rows->columns.size(), {}};
        report::Cells cells(rows->columns.size());
        for (size_t row = 0; row < rows->count; ++row) {
            rows->fill(row, cells);
            for (const report::Cell &cell : cells) {
                using enum report::Cell::Kind;
                const bool isNumber = cell.kind == Number || cell.kind == Real || cell.kind == Time;
                table.cells.push_back({isNumber, cell.kind == Real ? cell.real : double(cell.number),
                    cell.kind == Text       ? cell.text.toUtf8()
                        : cell.kind == List ? cell.list.join(u"; ").toUtf8()
                        : cell.kind == Flag ? QByteArray(cell.number ? "yes" : "no")
                                            : QByteArray()});
            }
        }
        tables.push_back(std::move(table));
    }
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("bare.xlsx")).toLocal8Bit();
    for (auto _ : state) {
        lxw_workbook_options constant = {};
        constant.constant_memory = LXW_TRUE;
        lxw_workbook *book = workbook_new_opt(path.constData(), &constant);
        for (const Table &table : tables) {
            lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
            for (size_t i = 0; i < table.cells.size(); ++i) {
                const Made &cell = table.cells[i];
                const auto row = lxw_row_t(i / table.columns);
                const auto column = lxw_col_t(i % table.columns);
                if (cell.isNumber)
                    worksheet_write_number(sheet, row, column, cell.number, nullptr);
                else if (!cell.text.isEmpty())
                    worksheet_write_string(sheet, row, column, cell.text.constData(), nullptr);
            }
        }
        workbook_close(book);
    }
}

void sizes(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Arg(1000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
}

} // namespace

/// Target: 0.5 s for 100,000 devices.
BENCHMARK_CAPTURE(compliance, csv, "csv")->Apply(sizes);
BENCHMARK_CAPTURE(compliance, json, "json")->Apply(sizes);
BENCHMARK_CAPTURE(compliance, html, "html")->Apply(sizes);
/// Target: 1.2 times bareWorkbook.
BENCHMARK_CAPTURE(compliance, xlsx, "xlsx")->Apply(sizes);
BENCHMARK(bareWorkbook)->Apply(sizes);
/// Target: 1,000 devices in seconds.
BENCHMARK_CAPTURE(compliance, pdf, "pdf")->Apply(sizes)->Iterations(1);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
