#include "subject.h"

#include "resources/resources.h"
#include "support/plain_device.h"

#include <cstdio>
#include <cstdlib>

namespace lictor::test {

const Catalog &catalog()
{
    static const CatalogPtr loaded = [] {
        initResources();
        return *Catalog::load(QStringLiteral(":/catalog"));
    }();
    return *loaded;
}

Given read(const uint8_t *data, size_t size)
{
    Given given;
    given.lines = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)).split(u'\n');
    given.model = catalog().findModel(given.lines.takeFirst());
    if (!given.model)
        given.model = catalog().findModel(u"ASAv");
    return given;
}

Subject::Subject(const Model &model) : fleet(Fleet::create(Instant{}, 1))
{
    Configuration configuration;
    configuration.hostname = QStringLiteral("fw");
    Device made = plainDevice(model, std::move(configuration));
    made.startup = made.running;
    device = fleet.addDevice(std::move(made));
}

void require(bool holds, const char *what, const QString &line)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(line));
    std::abort();
}

void requireRoundTrip(const Model &model, const Subject &subject)
{
    const QStringList printed = subject.runningConfig();
    Subject other(model);
    cli::Session(other.fleet, catalog(), other.device).load(printed);
    const QStringList again = other.runningConfig();
    for (qsizetype i = 0; i < std::min(printed.size(), again.size()); ++i)
        require(printed[i] == again[i], "printed, read and printed again is another line", printed[i] + u" | " + again[i]);
    require(printed.size() == again.size(), "printed, read and printed again has another length", printed.join(u'\n'));
}

} // namespace lictor::test
