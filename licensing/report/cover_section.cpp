#include "report/sections.h"

#include "report/text.h"

namespace lictor::report {

namespace {

QString scopeText(const Fleet &fleet, const Options &options)
{
    const VirtualAccount *account = fleet.virtualAccounts().find(options.account);
    const QString accounts = account ? Text::tr("virtual account %1").arg(account->name) : Text::tr("all virtual accounts");
    return options.devices.empty() ? accounts : Text::tr("%1, the selected devices").arg(accounts);
}

QString lastAction(const std::vector<TrailEntry> &trail)
{
    for (auto entry = trail.rbegin(); entry != trail.rend(); ++entry)
        if (!entry->undone)
            return Text::tr("%1, by %2 at %3 (revision %4)")
                .arg(entry->text, entry->by, toReadable(entry->at))
                .arg(entry->revision);
    return {};
}

} // namespace

size_t coveredDevices(const Fleet &fleet, const Options &options)
{
    const auto covers = [&](const Device &device) { return !options.account || device.account == options.account; };
    size_t count = 0;
    if (options.devices.empty())
        fleet.devices().each([&](DeviceId, const Device &device) { count += covers(device); });
    for (const DeviceId id : options.devices)
        if (const Device *device = fleet.devices().find(id))
            count += covers(*device);
    return count;
}

Section coverSection(const Fleet &fleet, const Options &options, size_t devices)
{
    std::vector<Member> members;
    if (!options.organization.isEmpty())
        members.push_back({"organization", Text::tr("Organization"), Cell::of(options.organization)});
    const auto count = [&](const char *key, const QString &title, size_t number) {
        members.push_back({key, title, Cell::of(qint64(number))});
    };
    members.push_back({"scope", Text::tr("Scope"), Cell::of(scopeText(fleet, options))});
    members.push_back({"asOf", Text::tr("As of"), Cell::time(fleet.now)});
    count("devices", Text::tr("Devices"), devices);
    count("chassis", Text::tr("Chassis of the fleet"), fleet.chassis().size());
    count("groups", Text::tr("Failover pairs and clusters of the fleet"), fleet.groups().size());
    count("virtualAccounts", Text::tr("Virtual accounts"), options.account ? 1 : fleet.virtualAccounts().size());
    count("instances", Text::tr("Product instances of the fleet"), fleet.instances().size());
    members.push_back(
        {"exportQualified", Text::tr("Qualified for strong encryption"), Cell::flag(fleet.account.exportQualified)});
    members.push_back({"reservationApproved", Text::tr("Approved for permanent license reservation"),
        Cell::flag(fleet.account.reservationApproved)});
    members.push_back({"seed", Text::tr("Seed of the fleet"), Cell::of(QString::number(fleet.seed))});
    Cell last;
    last.setOrNone(lastAction(options.trail));
    members.push_back({"lastAction", Text::tr("Last change of the fleet"), last});
    members.push_back({"program", Text::tr("Program"), Cell::of(QStringLiteral("Lictor " LICTOR_VERSION))});
    Cell catalogue;
    catalogue.setOrNone(options.catalogue);
    members.push_back({"catalogue", Text::tr("Catalogue of platforms and products"), catalogue});
    members.push_back({"statement", Text::tr("Statement"),
        Cell::of(Text::tr("The figures come from a simulation of imported data: they say what the licensing rules make of that "
                          "data at the time above. They were not compared with the real Smart Software Manager or the real "
                          "devices."))});
    return {"fleet", Text::tr("What this report covers"), {}, std::move(members)};
}

} // namespace lictor::report
