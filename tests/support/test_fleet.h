#pragma once

#include "simulation/simulation.h"

#include <QtTest/qtestcase.h>

namespace lictor::test {

/// The catalogue of the resources; the test fails where it does not load.
CatalogPtr catalog();

/// A fleet to which a test does actions one after another; a refusal is kept for the test to look at.
class TestFleet {
public:
    explicit TestFleet(QStringView start = u"2026-01-01T00:00:00Z", quint64 seed = 1);

    Fleet fleet;
    simulation::Outcome last; ///< of the last action that was done
    std::optional<Error> refused; ///< of the last action

    /// Does the action; false where the engine refuses it.
    bool act(const Action &action);
    /// Adds a device of that model (`entitlement` for an ASA virtual); the id.
    DeviceId device(
        const QString &name, const QString &model, const QString &entitlement = QStringLiteral("1G"), double memoryGb = 0);
    /// A token's text.
    QString token(bool exportControlled = true, VirtualAccountId account = {}, int days = 30);
    /// Adds licences by product ID.
    bool buy(const QString &pid, int count, VirtualAccountId account = {});
    /// Runs command lines in privileged mode; true if none was refused.
    bool cli(DeviceId device, const QStringList &lines);
    /// The same from `license smart` on.
    bool license(DeviceId device, const QStringList &lines);
    bool registerDevice(DeviceId device, const QString &token, bool force = false);
    bool advance(const char *duration);
    QString output() const; ///< of the last command line

    const Device &at(DeviceId id) const { return fleet.devices().at(id); }
};

} // namespace lictor::test
