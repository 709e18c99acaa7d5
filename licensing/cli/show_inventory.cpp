#include "cli/show_system.h"

#include "fleet/requests.h"
#include "terms/release.h"

namespace lictor::cli {

namespace {

/// `Compliant`, or what is wrong with an amount.
QString compliance(qint64 provisioned, qint64 allowed)
{
    return provisioned > allowed ? QStringLiteral("Noncompliant: Over-provisioned") : QStringLiteral("Compliant");
}

QString hypervisorName(Hypervisor hypervisor)
{
    switch (hypervisor) {
    case Hypervisor::Vmware: return QStringLiteral("VMware");
    case Hypervisor::Kvm: return QStringLiteral("KVM");
    case Hypervisor::Aws: return QStringLiteral("Amazon EC2");
    case Hypervisor::Azure: return QStringLiteral("Azure");
    case Hypervisor::HyperV: return QStringLiteral("Hyper-V");
    case Hypervisor::None: break;
    }
    return QStringLiteral("Unknown");
}

} // namespace

QString showInventory(const Place &place)
{
    constexpr qsizetype pidWidth = 18, versionWidth = 8;
    const Model &model = place.model();
    const Device &device = place.device();
    // The sticker of the chassis has a serial number of its own; where nobody knows it, the board's stands in.
    const QString &serial = device.chassisSerial.isEmpty() ? device.serial : device.chassisSerial;
    return QStringLiteral("Name: \"%1\", DESCR: \"%2\"\nPID: %3, VID: %4, SN: %5")
        .arg(model.series->isVirtual ? QStringLiteral("Chassis") : QStringLiteral("module 0"), model.inventory,
            model.hardware.leftJustified(pidWidth), QStringLiteral("V01").leftJustified(versionWidth), serial);
}

QString showVirtualMachine(const Place &place)
{
    const Device &device = place.device();
    const qint64 megabytes = qint64(double(device.memoryGb) * 1024);
    // Before flexible licensing nothing is allowed without a licence; since then the machine's size is its limit (HIS-13).
    const bool flexible = place.catalog.allows(Capability::FlexibleLicensing, *place.model().series, releaseOf(device.version));
    const bool nothingAllowed = !flexible && licenseState(place.fleet, place.catalog, place.id).rateLimited;
    const qint64 allowedVcpus = nothingAllowed ? 0 : device.vcpus, allowedMegabytes = nothingAllowed ? 0 : megabytes;
    const Entitlement *level = place.catalog.entitlement(device.entitlement);
    return QStringLiteral("\nVirtual Platform Resource Limits\n"
                          "--------------------------------\n"
                          "Number of vCPUs              : %1\n"
                          "Processor Memory             : %2 MB\n"
                          "\n"
                          "Virtual Platform Resource Status\n"
                          "--------------------------------\n"
                          "Number of vCPUs              : %3    (%4)\n"
                          "Processor Memory             : %5 MB (%6)\n"
                          "Hypervisor                   :   %7\n"
                          "Model Id                     :   %8")
        .arg(allowedVcpus, 5)
        .arg(allowedMegabytes, 5)
        .arg(device.vcpus, 5)
        .arg(compliance(device.vcpus, allowedVcpus))
        .arg(megabytes, 5)
        .arg(compliance(megabytes, allowedMegabytes), hypervisorName(device.hypervisor),
            level ? level->modelLabel : QStringLiteral("Unknown"));
}

} // namespace lictor::cli
