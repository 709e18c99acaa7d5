#include "subject.h"

#include "inventory/import.h"
#include "simulation/simulation.h"
#include "transcript/transcript.h"

#include <QFile>
#include <QTemporaryDir>

using namespace lictor;
using namespace lictor::test;

namespace {

const QString &inputFile()
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/lictor-fuzz-XXXXXX"));
    static const QString name = folder.filePath(QStringLiteral("input.log"));
    return name;
}

void requireLinesInside(const transcript::Transcript &read)
{
    for (const transcript::DeviceOutput &device : read.devices) {
        require(device.line > 0 && device.line <= read.lines, "a session begins outside the file");
        for (const transcript::Fact &fact : device.items)
            require(fact.line <= read.lines, "a fact stands outside the file");
    }
}

} // namespace

/// Any bytes as a log: it is read, what it tells is taken into a fleet, and the fleet is sound.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    requireLinesInside(transcript::readTranscript({reinterpret_cast<const char *>(data), size}));
    QFile file(inputFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(reinterpret_cast<const char *>(data), qint64(size)) != qint64(size))
        return 0;
    file.close();
    const Fleet fleet = Fleet::create(*parseInstant(u"2026-01-01"), 1);
    inventory::Options options;
    options.format = QStringLiteral("device-output");
    const auto understood = inventory::understand(fleet, catalog(), {inputFile()}, options);
    if (!understood || understood->nothingToDo())
        return 0;
    const auto taken = simulation::apply(fleet, understood->action, {.catalog = catalog(), .progress = {}});
    require(taken.has_value(), "what is understood is refused", taken ? QString() : taken.error().sentence());
    const QStringList problems = simulation::check(taken->fleet, catalog());
    require(problems.isEmpty(), "the fleet is not sound", problems.join(u'\n'));
    return 0;
}
