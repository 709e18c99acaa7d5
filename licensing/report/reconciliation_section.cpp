#include "report/sections.h"

#include "report/text.h"

#include <QHash>

#include <memory>
#include <unordered_set>

namespace lictor::report {

namespace {

struct Difference {
    QString name, udi, account;
    const char *outcome;
    QString text;
};

/// Compares the account's product instances with the inventory's devices and chassis.
class Reconciliation {
public:
    explicit Reconciliation(const Scope &scope) : m_scope(scope), m_fleet(scope.fleet()), m_catalog(scope.catalog())
    {
        for (const CoveredInstance &entry : scope.instances())
            ++m_named[entry.instance->name.toLower()];
        for (const CoveredInstance &entry : scope.instances())
            compare(entry);
        for (const CoveredDevice &entry : scope.devices())
            if (entry.agent == &entry.device->agent && !m_accounted.contains(entry.id.value))
                findMissing(entry.device->name, udiPid(m_catalog, *entry.device), entry.device->serial, entry.account,
                    entry.agent->registered());
        if (scope.coverage().devices.empty())
            m_fleet.chassis().each([&](ChassisId, const Chassis &chassis) {
                if (scope.covers(chassis.account))
                    findMissing(
                        chassis.name, udiPid(m_catalog, chassis), chassis.serial, chassis.account, chassis.agent.registered());
            });
    }

    std::vector<Difference> differences;
    qint64 both = 0;

private:
    void differ(const ProductInstance &instance, const char *outcome, const QString &text)
    {
        differences.push_back({instance.name, Fleet::udiKey(instance.udiPid, instance.udiSerial),
            m_scope.accountName(instance.account), outcome, text});
    }
    void compare(const CoveredInstance &entry)
    {
        const ProductInstance &instance = *entry.instance;
        if (const int count = m_named.value(instance.name.toLower()); count > 1)
            differ(instance, "duplicate", Text::tr("%1 product instances have this name").arg(count));
        if (!entry.isKnown()) {
            compareUnknown(instance);
            return;
        }
        ++both;
        m_accounted.insert(entry.deviceId.value);
        const Device *device = m_fleet.devices().find(entry.deviceId);
        const VirtualAccountId expected = device ? device->account : m_fleet.chassis().at(entry.chassis).account;
        if (expected && expected != instance.account)
            differ(instance, "other-virtual-account", Text::tr("the inventory has it in %1").arg(m_scope.accountName(expected)));
        const QString name = device ? device->name : m_fleet.chassis().at(entry.chassis).name;
        if (!instance.reserved->license.isEmpty())
            return; // it is listed by its UDI
        if (name.compare(instance.name, Qt::CaseInsensitive) != 0)
            differ(instance, "other-name", Text::tr("the inventory calls it %1").arg(name));
    }
    /// No device has this UDI; one may have half of it.
    void compareUnknown(const ProductInstance &instance)
    {
        if (const DeviceId id = m_fleet.findDeviceBySerial(instance.udiSerial)) {
            m_accounted.insert(id.value);
            differ(instance, "other-model",
                Text::tr("the inventory has this serial number as %1").arg(udiPid(m_catalog, m_fleet.devices().at(id))));
            return;
        }
        const DeviceId named = m_fleet.findDevice(instance.name);
        const Device *device = m_fleet.devices().find(named);
        if (device && udiPid(m_catalog, *device) == instance.udiPid) {
            m_accounted.insert(named.value);
            differ(instance, "other-serial",
                Text::tr("the inventory's %1 has the serial number %2").arg(device->name, device->serial));
            return;
        }
        differ(instance, "only-in-account", Text::tr("no device of the inventory has this UDI"));
    }
    void findMissing(const QString &name, const QString &pid, const QString &serial, VirtualAccountId account, bool registered)
    {
        const QString udi = Fleet::udiKey(pid, serial);
        if (!m_fleet.findInstance(udi))
            differences.push_back({name, udi, m_scope.accountName(account), "only-in-inventory",
                registered ? Text::tr("the device takes itself for registered, the account does not know it")
                           : Text::tr("not registered")});
    }

    const Scope &m_scope;
    const Fleet &m_fleet;
    const Catalog &m_catalog;
    QHash<QString, int> m_named; ///< instances by name
    std::unordered_set<quint32> m_accounted; ///< devices of which an instance tells, of whichever server
};

} // namespace

Section instancesSection(const Scope &scope)
{
    auto found = std::make_shared<const Reconciliation>(scope);
    Rows rows;
    rows.columns = {{"name", Text::tr("Name")}, {"udi", Text::tr("UDI")}, {"virtualAccount", Text::tr("Virtual account")},
        {"outcome", Text::tr("Outcome")}, {"text", Text::tr("Difference")}};
    rows.count = found->differences.size();
    rows.fill = [found](size_t row, Cells &cells) {
        const Difference &difference = found->differences[row];
        const QString outcome = QString::fromLatin1(difference.outcome);
        cells[0].set(difference.name);
        cells[1].set(difference.udi);
        cells[2].setOrNone(difference.account);
        cells[3].set(outcome, outcome == u"only-in-inventory" ? Tone::Neutral : Tone::Attention);
        cells[4].set(difference.text);
    };
    return {"instances", Text::tr("Reconciliation"),
        Text::tr("Inventory against product instances of the account: %1 are in both; the differences follow.").arg(found->both),
        std::move(rows), Text::tr("Inventory and account agree.")};
}

} // namespace lictor::report
