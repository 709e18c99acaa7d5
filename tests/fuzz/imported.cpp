#include "imported.h"

#include "inventory/import.h"
#include "resources/resources.h"

#include <QTemporaryFile>

#include <cstdio>
#include <cstdlib>

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);
/// Any bytes may be a file.
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned)
{
    return LLVMFuzzerMutate(data, size, most);
}

namespace lictor::test {

namespace {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

const Catalog &catalog()
{
    static const CatalogPtr loaded = [] {
        initResources();
        return *Catalog::load(QStringLiteral(":/catalog"));
    }();
    return *loaded;
}

} // namespace

void import(const QByteArray &bytes, const char *format)
{
    QTemporaryFile file;
    require(file.open() && file.write(bytes) == bytes.size() && file.flush(), "the input cannot be written");
    inventory::Options options;
    options.format = QString::fromLatin1(format);
    options.previewRows = 10;
    const Catalog &known = catalog();
    const Fleet fleet = Fleet::create(*parseInstant(u"2026-03-01"), 1);
    const auto first = inventory::understand(fleet, known, {file.fileName()}, options);
    const auto second = inventory::understand(fleet, known, {file.fileName()}, options);
    require(first && second, "an input is an error of the call");
    const inventory::FileResult &result = first->files.front();
    require(result.rows == second->files.front().rows && result.added == second->files.front().added
            && result.refused.size() == second->files.front().refused.size(),
        "the same input gives two results");
    require(!result.refusedWhole || (first->nothingToDo() && result.refused.size() == 1), "a refused file leaves something");
    require(result.rows >= result.added + result.updated + result.unchanged + result.refusedCount * !result.refusedWhole
                + result.skippedCount,
        "there are more outcomes than rows");
}

} // namespace lictor::test
