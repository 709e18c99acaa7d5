#include "commands/configuration_text.h"

#include "cli/interpreter.h"

#include <algorithm>

namespace lictor {

QStringList ConfigurationText::texts() const
{
    QStringList list;
    for (const Line &line : lines)
        list += line.text;
    return list;
}

int ConfigurationText::keptCount() const
{
    return int(std::count_if(lines.begin(), lines.end(), [](const Line &line) { return line.kept; }));
}

ConfigurationText runningConfiguration(const Fleet &fleet, const Catalog &catalog, DeviceId device)
{
    ConfigurationText text;
    const QStringList &kept = fleet.devices().at(device).running->kept;
    auto next = kept.begin(); // they stand in this order, whatever the device prints between them
    bool inHead = true;
    for (const QString &line : cli::runningConfig(fleet, catalog, device)) {
        const bool isKept = !inHead && next != kept.end() && line == *next;
        if (isKept)
            ++next;
        text.lines.push_back({line, isKept});
        inHead = inHead && !line.startsWith(u"hostname ");
    }
    return text;
}

ConfigurationText startupConfiguration(const Fleet &fleet, const Catalog &catalog, DeviceId device)
{
    Fleet reloaded = fleet;
    reloaded.edit(device).running = fleet.devices().at(device).startup;
    return runningConfiguration(reloaded, catalog, device);
}

} // namespace lictor
