#pragma once

#include "support/value.h"

#include "cli/interpreter.h"
#include "simulation/simulation.h"

#include <QFile>

namespace lictor::test {

/// A fleet that actions are done to, and what its devices print.
class Terminal {
public:
    Terminal()
        : m_catalog(*Catalog::load(QStringLiteral(":/catalog"))), fleet(Fleet::create(*parseInstant(u"2026-01-01T00:00:00Z"), 1))
    {
    }

    const Catalog &catalog() const { return *m_catalog; }

    /// Does the action; false (and a message) when the engine refuses it.
    bool perform(const Action &action)
    {
        Result<simulation::Outcome> outcome = simulation::apply(fleet, action, {catalog(), QStringLiteral("admin"), false, {}});
        if (!outcome) {
            qWarning("%s", qPrintable(outcome.error().sentence()));
            return false;
        }
        last = *outcome;
        fleet = last.fleet;
        return true;
    }

    DeviceId add(const QString &model, const QString &name, const QString &version = QStringLiteral("9.18(1)"),
        const QString &entitlement = QStringLiteral("1G"))
    {
        AddDevice action;
        const Model *found = catalog().findModel(model);
        action.model = found->key;
        action.fields.name = name;
        action.fields.version = version;
        action.fields.serial = serialFor(name);
        if (found->series->isVirtual)
            action.fields.entitlement = catalog().findEntitlement(entitlement)->key;
        return perform(action) ? last.device : DeviceId{};
    }

    /// An On-Prem of that address.
    SatelliteId addOnPrem(const QString &address)
    {
        AddSatellite action;
        action.name = QStringLiteral("onp");
        action.address = address;
        action.version = QStringLiteral("2.3");
        return perform(action) ? fleet.findSatellite(action.name) : SatelliteId{};
    }

    /// Runs the lines until one is refused; gives the output of the last one.
    QString cli(DeviceId device, const QStringList &lines)
    {
        RunCommands action;
        action.devices = {device};
        action.lines = lines;
        if (!perform(action))
            return QStringLiteral("action refused");
        accepted = last.commands.back().ok;
        return last.commands.back().output;
    }
    QString chassisCli(ChassisId chassis, const QStringList &lines)
    {
        if (!perform(RunChassisCommands{chassis, lines}))
            return QStringLiteral("action refused");
        accepted = last.commands.back().ok;
        return last.commands.back().output;
    }

    QString token(bool exportControlled = false)
    {
        CreateToken action;
        action.exportControlled = exportControlled;
        return perform(action) ? fleet.tokens().at(last.token).text : QString();
    }
    bool buy(const QString &pid, int count)
    {
        AddLicenses action;
        action.pid = pid;
        action.count = count;
        return perform(action);
    }
    bool advance(Duration duration) { return perform(AdvanceClock{fleet.now + duration}); }
    const Configuration &running(DeviceId device) const { return *fleet.devices().at(device).running; }

    /// A serial number that follows from the name, so that expected texts can be committed.
    static QString serialFor(const QString &name)
    {
        quint32 hash = 2166136261u;
        for (const QChar c : name)
            hash = (hash ^ c.unicode()) * 16777619u;
        return QStringLiteral("JAD") + QString::number(hash).rightJustified(8, u'0').right(8);
    }

private:
    CatalogPtr m_catalog;

public:
    Fleet fleet;
    simulation::Outcome last;
    bool accepted = true;
};

/// The committed text of that name; with LICTOR_WRITE_EXPECTED set in the environment, `actual` is written there first.
inline QString expectedText(const QString &name, const QString &actual)
{
    const QString path = QStringLiteral(LICTOR_TEST_DATA "/cli/") + name + QStringLiteral(".txt");
    QFile file(path);
    if (qEnvironmentVariableIsSet("LICTOR_WRITE_EXPECTED") && file.open(QIODevice::WriteOnly)) {
        file.write(actual.toUtf8() + '\n');
        file.close();
    }
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("no file ") + path;
    QString text = QString::fromUtf8(file.readAll());
    text.chop(1);
    return text;
}

} // namespace lictor::test
