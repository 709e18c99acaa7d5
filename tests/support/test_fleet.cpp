#include "support/test_fleet.h"

#include <QDebug>

namespace lictor::test {

CatalogPtr catalog()
{
    static const auto loaded = Catalog::load(QStringLiteral(":/catalog"));
    if (!loaded)
        qFatal("the catalogue does not load: %s", qPrintable(loaded.error().sentence()));
    return *loaded;
}

TestFleet::TestFleet(QStringView start, quint64 seed) : fleet(Fleet::create(*parseInstant(start), seed)) { }

bool TestFleet::act(const Action &action)
{
    refused.reset();
    const auto outcome = simulation::apply(fleet, action, {.catalog = *catalog(), .progress = {}});
    if (!outcome) {
        refused = outcome.error();
        return false;
    }
    last = *outcome;
    fleet = last.fleet;
    const QStringList problems = simulation::check(fleet, *catalog());
    if (!problems.isEmpty())
        qWarning() << problems;
    return problems.isEmpty();
}

DeviceId TestFleet::device(const QString &name, const QString &model, const QString &entitlement, double memoryGb)
{
    AddDevice add;
    const Model *found = catalog()->findModel(model);
    if (!found)
        return {};
    add.model = found->key;
    add.fields.name = name;
    if (found->series->isVirtual) {
        add.fields.entitlement = catalog()->findEntitlement(entitlement)->key;
        if (memoryGb > 0)
            add.fields.memoryGb = memoryGb;
    }
    return act(add) ? last.device : DeviceId{};
}

QString TestFleet::token(bool exportControlled, VirtualAccountId account, int days)
{
    CreateToken create;
    create.exportControlled = exportControlled;
    create.account = account;
    create.days = days;
    return act(create) ? fleet.tokens().at(last.token).text : QString();
}

bool TestFleet::buy(const QString &pid, int count, VirtualAccountId account)
{
    AddLicenses add;
    add.pid = pid;
    add.count = count;
    add.account = account;
    return act(add);
}

bool TestFleet::cli(DeviceId device, const QStringList &lines)
{
    if (!act(RunCommands{{device}, lines, false, false}))
        return false;
    for (const simulation::CommandOutput &command : last.commands)
        if (!command.ok)
            return false;
    return true;
}

bool TestFleet::license(DeviceId device, const QStringList &lines)
{
    return cli(device, QStringList{QStringLiteral("configure terminal"), QStringLiteral("license smart")} + lines);
}

bool TestFleet::registerDevice(DeviceId device, const QString &token, bool force)
{
    const Device &row = at(device);
    if (row.chassis)
        return act(RunChassisCommands{row.chassis,
                   {QStringLiteral("scope license"),
                       QStringLiteral("register idtoken ") + token + (force ? QStringLiteral(" force") : QString())}})
            && last.commands.back().ok;
    return cli(
        device, {QStringLiteral("license smart register idtoken ") + token + (force ? QStringLiteral(" force") : QString())});
}

bool TestFleet::advance(const char *duration)
{
    return act(AdvanceClock{fleet.now + *parseDuration(QString::fromLatin1(duration))});
}

QString TestFleet::output() const { return last.commands.empty() ? QString() : last.commands.back().output; }

} // namespace lictor::test
