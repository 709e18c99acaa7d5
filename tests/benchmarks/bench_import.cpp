#include "fleet/fleet.h"
#include "inventory/import.h"
#include "resources/resources.h"

#include <benchmark/benchmark.h>

#include <csv.h>
#include <expat.h>
#include <simdjson.h>
#include <zip.h>

#include <QFile>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

using namespace lictor;

namespace {

/// The same rows as CSV, as a workbook and as JSON, and a terminal log: make_inventory.py, convert_inventory.py and make_output_log.py wrote them.
QString tableFile, workbookFile, objectsFile, logFile;

void readAll(benchmark::State &state, const QString &file)
{
    const CatalogPtr catalog = *Catalog::load(QStringLiteral(":/catalog"));
    const Fleet fleet = Fleet::create(*parseInstant(u"2026-03-01"), 1);
    size_t devices = 0;
    for (auto _ : state) {
        const auto understood = inventory::understand(fleet, *catalog, {file}, {});
        if (!understood || understood->anyRefused() || understood->nothingToDo())
            return state.SkipWithError("the file is not taken");
        devices = understood->action.devices->size();
    }
    state.counters["devices"] = double(devices);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The baselines: the same bytes through the parser alone.

void bareCsv(benchmark::State &state)
{
    const QByteArray bytes = bytesOf(tableFile);
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

/// Unpacks the sheet and gives it to Expat, which only counts.
void bareWorkbook(benchmark::State &state)
{
    for (auto _ : state) {
        zip_t *archive = zip_open(workbookFile.toLocal8Bit().constData(), ZIP_RDONLY, nullptr);
        zip_file_t *sheet = archive ? zip_fopen(archive, "xl/worksheets/sheet1.xml", 0) : nullptr;
        if (!sheet)
            return state.SkipWithError("the file cannot be read");
        const XML_Parser parser = XML_ParserCreate(nullptr);
        size_t elements = 0;
        XML_SetUserData(parser, &elements);
        XML_SetElementHandler(
            parser, [](void *counter, const XML_Char *, const XML_Char **) { ++*static_cast<size_t *>(counter); },
            [](void *, const XML_Char *) {});
        XML_SetCharacterDataHandler(parser, [](void *counter, const XML_Char *, int) { ++*static_cast<size_t *>(counter); });
        std::array<char, 64 * 1024> block;
        for (zip_int64_t read = zip_fread(sheet, block.data(), block.size()); read > 0;
             read = zip_fread(sheet, block.data(), block.size()))
            XML_Parse(parser, block.data(), int(read), XML_FALSE);
        XML_Parse(parser, nullptr, 0, XML_TRUE);
        XML_ParserFree(parser);
        zip_fclose(sheet);
        zip_discard(archive);
        benchmark::DoNotOptimize(elements);
    }
}

/// Parses the text and asks for every value once.
void bareJson(benchmark::State &state)
{
    const QByteArray bytes = bytesOf(objectsFile);
    for (auto _ : state) {
        simdjson::dom::parser parser;
        size_t texts = 0;
        simdjson::dom::array devices;
        if (parser.parse(bytes.constData(), size_t(bytes.size())).at_key("devices").get(devices))
            return state.SkipWithError("the file cannot be read");
        for (const simdjson::dom::element device : devices)
            for (const simdjson::dom::key_value_pair field : simdjson::dom::object(device))
                texts += field.value.is_string();
        benchmark::DoNotOptimize(texts);
    }
}

/// Nothing is done but finding the lines.
void bareLines(benchmark::State &state)
{
    const QByteArray bytes = bytesOf(logFile);
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

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    if (argc != 5) {
        std::fputs("usage: benchmark_import CSV XLSX JSON LOG [--benchmark_…]; make_inventory.py, convert_inventory.py and "
                   "make_output_log.py "
                   "write them\n",
            stderr);
        return 2;
    }
    tableFile = QString::fromLocal8Bit(argv[1]);
    workbookFile = QString::fromLocal8Bit(argv[2]);
    objectsFile = QString::fromLocal8Bit(argv[3]);
    logFile = QString::fromLocal8Bit(argv[4]);
    for (const auto &[name, file] :
        {std::pair("import/read, check, plan", &tableFile), std::pair("import/read, check, plan a workbook", &workbookFile),
            std::pair("import/read, check, plan JSON", &objectsFile),
            std::pair("import/device output: read, check, plan", &logFile)})
        benchmark::RegisterBenchmark(name, readAll, *file)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("import/libcsv alone", bareCsv)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("import/libzip and Expat alone", bareWorkbook)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("import/simdjson alone", bareJson)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("import/lines alone", bareLines)->Unit(benchmark::kMillisecond);
    initResources();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
