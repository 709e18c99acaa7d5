#include "authority/usage.h"

#include "authority/pools.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace lictor::authority {

namespace {

struct Usage {
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

QDate dayOf(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), QTimeZone::utc()).date();
}

CustomerProfile customerOf(const protocol::UsageRequest &report)
{
    return {report.customerId, report.company, report.street, report.city, report.state, report.country, report.postalCode};
}

/// The bill that the report belongs to: of this month and of this customer.
BillId billFor(Fleet &fleet, InstanceId id, const protocol::UsageRequest &report)
{
    const ProductInstance &instance = fleet.instances().at(id);
    const QDate day = dayOf(fleet.now);
    UsageBill wanted{instance.account, instance.name, instance.udiPid, instance.udiSerial, report.customId, customerOf(report),
        day.year(), day.month(), 0, {}};
    if (const UsageBill *open = fleet.usageBills().find(instance.bill)) {
        UsageBill same = *open;
        same.reports = 0;
        same.uses.clear();
        if (same == wanted)
            return instance.bill;
    }
    const BillId bill = fleet.addUsageBill(std::move(wanted));
    fleet.edit(id).bill = bill;
    return bill;
}

} // namespace

void recordUsage(Fleet &fleet, const Catalog &catalog, InstanceId id, const protocol::UsageRequest &report)
{
    UsageBill &bill = fleet.edit(billFor(fleet, id, report));
    ++bill.reports;
    QStringList told;
    for (const protocol::Metered &use : report.uses) {
        addUse(bill.uses, use.key, use.licenseSeconds);
        constexpr double secondsPerHour = 3600;
        told << Usage::tr("%1 for %2 hours")
                    .arg(catalog.licenseName(use.key))
                    .arg(double(use.licenseSeconds) / secondsPerHour, 0, 'f', 2);
    }
    ProductInstance &instance = fleet.edit(id);
    instance.lastContact = fleet.now;
    fleet.addEvent({fleet.now, instance.account, AuthorityEventKind::UsageReport, instance.name, system(),
        told.isEmpty() ? Usage::tr("nothing was used") : Usage::tr("used %1").arg(told.join(QStringLiteral(", ")))});
}

} // namespace lictor::authority
