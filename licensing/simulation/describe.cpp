#include "simulation/simulation.h"

#include <QCoreApplication>

namespace lictor::simulation {

namespace {

struct Actions {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

struct Describer {
    const Fleet &fleet;
    const Catalog &catalog;

    QString device(DeviceId id) const
    {
        const Device *found = fleet.devices().find(id);
        return found ? found->name : Actions::tr("a device that is gone");
    }
    QString devices(const std::vector<DeviceId> &ids) const
    {
        if (ids.size() == 1)
            return device(ids.front());
        return Actions::tr("%n device(s)", nullptr, int(ids.size()));
    }
    QString account(VirtualAccountId id) const
    {
        const VirtualAccount *found = fleet.virtualAccounts().find(id ? id : fleet.defaultVirtualAccount());
        return found ? found->name : QString();
    }

    QString operator()(const AddDevice &a) const { return Actions::tr("Add device %1").arg(a.fields.name.value_or(QString())); }
    QString operator()(const SetDevice &a) const { return Actions::tr("Change device %1").arg(device(a.device)); }
    QString operator()(const RemoveDevices &a) const { return Actions::tr("Remove %1").arg(devices(a.devices)); }
    QString operator()(const ReloadDevices &a) const { return Actions::tr("Reload %1").arg(devices(a.devices)); }
    QString operator()(const FactoryDefaultDevice &a) const
    {
        return Actions::tr("Restore factory default of %1").arg(device(a.device));
    }
    QString operator()(const UpgradeDevices &a) const
    {
        return Actions::tr("Change release of %1 to %2").arg(devices(a.devices), a.version);
    }
    QString operator()(const AddChassis &a) const { return Actions::tr("Add chassis %1").arg(a.name); }
    QString operator()(const RemoveChassis &a) const
    {
        const Chassis *found = fleet.chassis().find(a.chassis);
        return Actions::tr("Remove chassis %1").arg(found ? found->name : QString());
    }
    QString operator()(const RunCommands &a) const
    {
        // The acting commands have names of their own; a token is never written into the journal.
        const QString last = a.lines.isEmpty() ? QString() : a.lines.back().simplified();
        for (const QString &line : a.lines)
            if (line.simplified().startsWith(u"license smart register"))
                return Actions::tr("Register %1").arg(devices(a.devices));
        if (last.startsWith(u"license smart deregister"))
            return Actions::tr("Unregister %1").arg(devices(a.devices));
        if (last.startsWith(u"license smart renew auth"))
            return Actions::tr("Renew authorization of %1").arg(devices(a.devices));
        if (last.startsWith(u"license smart renew id"))
            return Actions::tr("Renew ID certificate of %1").arg(devices(a.devices));
        if (last.startsWith(u"license smart reservation install")) // nor is a code
            return Actions::tr("Install the permanent license of %1").arg(devices(a.devices));
        if (last == u"write standby")
            return Actions::tr("Save configuration of %1 to the standby unit").arg(devices(a.devices));
        if (last == u"write" || last == u"write memory")
            return Actions::tr("Save configuration of %1").arg(devices(a.devices));
        if (a.startInConfiguration)
            return Actions::tr("Change configuration of %1").arg(devices(a.devices));
        return Actions::tr("Command lines on %1").arg(devices(a.devices));
    }
    QString operator()(const RunChassisCommands &a) const
    {
        const Chassis *found = fleet.chassis().find(a.chassis);
        return Actions::tr("Command lines on chassis %1").arg(found ? found->name : QString());
    }
    QString operator()(const SetAccount &) const { return Actions::tr("Change the Smart Account"); }
    QString operator()(const AddVirtualAccount &a) const { return Actions::tr("Add virtual account %1").arg(a.name); }
    QString operator()(const AddLicenses &a) const
    {
        return Actions::tr("Add %1 × %2 to %3")
            .arg(QString::number(a.count), a.pid.isEmpty() ? catalog.licenseName(a.key) : a.pid, account(a.account));
    }
    QString operator()(const TransferLicenses &a) const
    {
        return Actions::tr("Transfer %1 × %2 from %3 to %4")
            .arg(QString::number(a.count), catalog.licenseName(a.key), account(a.from), account(a.to));
    }
    QString operator()(const CreateToken &a) const { return Actions::tr("Create token in %1").arg(account(a.account)); }
    QString operator()(const RevokeToken &) const { return Actions::tr("Revoke token"); }
    QString operator()(const RemoveInstance &a) const
    {
        const ProductInstance *found = fleet.instances().find(a.instance);
        return Actions::tr("Remove product instance %1").arg(found ? found->name : QString());
    }
    QString operator()(const ReserveLicenses &a) const
    {
        return Actions::tr("Reserve %n permanent license(s) of %1", nullptr, int(a.codes.size())).arg(account(a.account));
    }
    QString operator()(const ReturnLicenses &a) const
    {
        return Actions::tr("Return %n permanent license(s)", nullptr, int(a.codes.size()));
    }
    QString operator()(const ReserveOnDevices &a) const
    {
        const int count = int(a.targets.size());
        switch (a.step) {
        case ReserveOnDevices::Step::Request: return Actions::tr("Request permanent licenses for %n device(s)", nullptr, count);
        case ReserveOnDevices::Step::Install: return Actions::tr("Install permanent licenses on %n device(s)", nullptr, count);
        case ReserveOnDevices::Step::Cancel:
            return Actions::tr("Cancel the requests for permanent licenses of %n device(s)", nullptr, count);
        case ReserveOnDevices::Step::Enable:
            return Actions::tr("Enable permanent license reservation on %n device(s)", nullptr, count);
        case ReserveOnDevices::Step::Disable:
            return Actions::tr("Disable permanent license reservation on %n device(s)", nullptr, count);
        case ReserveOnDevices::Step::Return: break;
        }
        return Actions::tr("Return the permanent licenses of %n device(s)", nullptr, count);
    }
    QString operator()(const TransferInstances &a) const
    {
        if (a.instances.size() != 1)
            return Actions::tr("Transfer %n product instance(s) to %1", nullptr, int(a.instances.size())).arg(account(a.to));
        const ProductInstance *found = fleet.instances().find(a.instances.front());
        return Actions::tr("Transfer product instance %1 to %2").arg(found ? found->name : QString(), account(a.to));
    }
    QString operator()(const AddSatellite &a) const { return Actions::tr("Add satellite %1").arg(a.name); }
    QString operator()(const SetPortalUser &a) const
    {
        return a.administrator ? Actions::tr("Make %1 an administrator of the account").arg(a.name)
                               : Actions::tr("Let %1 reach %n virtual account(s)", nullptr, int(a.accounts.size())).arg(a.name);
    }
    QString operator()(const RemovePortalUser &a) const
    {
        const PortalUser *found = fleet.users().find(a.user);
        return Actions::tr("Remove user %1 of the portal").arg(found ? found->name : QString());
    }
    QString operator()(const AddGateway &a) const { return Actions::tr("Add Transport Gateway %1").arg(a.name); }
    QString operator()(const RemoveGateway &a) const
    {
        const TransportGateway *found = fleet.gateways().find(a.gateway);
        return Actions::tr("Remove Transport Gateway %1").arg(found ? found->name : QString());
    }
    QString operator()(const SyncSatellite &a) const
    {
        const Satellite *found = fleet.satellites().find(a.satellite);
        return Actions::tr("Synchronize satellite %1").arg(found ? found->name : QString());
    }
    QString operator()(const FormFailover &a) const
    {
        return Actions::tr("Form failover pair of %1 and %2").arg(device(a.active), device(a.standby));
    }
    QString operator()(const FormCluster &a) const { return Actions::tr("Form cluster of %1").arg(devices(a.units)); }
    QString operator()(const SwitchGroup &a) const
    {
        const Group *found = fleet.groups().find(a.group);
        return Actions::tr("Switch %1").arg(found ? found->name : QString());
    }
    QString operator()(const RejoinUnit &a) const { return Actions::tr("Rejoin of %1").arg(device(a.device)); }
    QString operator()(const LeaveCluster &a) const { return Actions::tr("%1 leaves its cluster").arg(device(a.device)); }
    QString operator()(const DisbandGroup &a) const
    {
        const Group *found = fleet.groups().find(a.group);
        return Actions::tr("Disband %1").arg(found ? found->name : QString());
    }
    QString operator()(const AdvanceClock &a) const { return Actions::tr("Advance clock to %1").arg(toReadable(a.to)); }
    QString operator()(const NextEvent &) const { return Actions::tr("Advance clock to the next event"); }
    QString operator()(const AddFault &a) const
    {
        const QString of = placeOf(fleet, a.fault);
        return of.isEmpty() ? Actions::tr("Add fault %1").arg(toWord(a.fault.kind))
                            : Actions::tr("Add fault %1 of %2").arg(toWord(a.fault.kind), of);
    }
    QString operator()(const ClearFaults &a) const
    {
        return a.faults.empty() ? Actions::tr("Clear all faults")
                                : Actions::tr("Clear %n fault(s)", nullptr, int(a.faults.size()));
    }
    QString operator()(const Import &a) const
    {
        const QString what =
            Actions::tr("Import %1 (%n device(s))", nullptr, int(a.devices ? a.devices->size() : 0)).arg(a.source);
        return a.note.isEmpty() ? what : Actions::tr("%1: %2", "an import and what was noted of it").arg(what, a.note);
    }
    QString operator()(const ImportLicenses &a) const
    {
        return Actions::tr("Import %1 (%n license(s))", nullptr, int(a.licenses.size())).arg(a.source);
    }
};

} // namespace

QString describe(const Fleet &fleet, const Catalog &catalog, const Action &action)
{
    return std::visit(Describer{fleet, catalog}, action);
}

} // namespace lictor::simulation
