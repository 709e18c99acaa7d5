#include "cli/show_system.h"

#include "cli/running_config.h"
#include "fleet/requests.h"

#include <QDateTime>
#include <QLocale>

namespace lictor::cli {

namespace {

/// A unit of a failover pair as the unit that is asked sees it.
struct Unit {
    const Device *device = nullptr;
    bool primary = false;
    bool here = false;
    bool failed = false; ///< it is down, or its link is not understood (FO-1100-13)
    UnitRole role = UnitRole::Single;

    QString name() const { return primary ? QStringLiteral("Primary") : QStringLiteral("Secondary"); }
    QString state() const
    {
        if (failed)
            return QStringLiteral("Failed");
        return role == UnitRole::Active ? QStringLiteral("Active") : QStringLiteral("Standby Ready");
    }
};

struct Pair {
    const Group &group;
    Unit ours, mate;
};

const Group *failoverGroup(const Place &place)
{
    const Group *group = place.fleet.groups().find(place.device().group);
    return group && group->kind == GroupKind::Failover ? group : nullptr;
}

Pair pairOf(const Place &place, const Group &group)
{
    Pair pair{group, {}, {}};
    for (size_t i = 0; i < group.units.size(); ++i) {
        const DeviceId id = group.units[i];
        Unit unit{place.fleet.devices().find(id), i == 0, id == place.id, false, roleOf(place.fleet, id)};
        unit.failed = !unit.here && (!unit.device || unit.device->down || group.splitBrain());
        (unit.here ? pair.ours : pair.mate) = unit;
    }
    return pair;
}

/// Since when the active unit is active: the takeover that is not settled yet, else since it runs.
Instant activeSince(const Place &place, const Group &group)
{
    if (group.takeover)
        return group.takeover->since;
    const Device *active = place.fleet.devices().find(group.activeUnit());
    return active ? active->upSince : place.device().upSince;
}

QStringList head(bool on, const QString &unit, const QString &link)
{
    return {on ? QStringLiteral("Failover On ") : QStringLiteral("Failover Off "), u"Failover unit " + unit,
        u"Failover LAN Interface: " + link, QStringLiteral("Reconnect timeout 0:00:00"),
        QStringLiteral("Unit Poll frequency 1 seconds, holdtime 15 seconds"),
        QStringLiteral("Interface Poll frequency 5 seconds, holdtime 25 seconds"), QStringLiteral("Interface Policy 1"),
        QStringLiteral("Monitored Interfaces 0 of 1292 maximum"),
        QStringLiteral("MAC Address Move Notification Interval not set")};
}

QString slotLine(const Catalog &catalog, const Unit &unit)
{
    return QStringLiteral("                slot 0: %1 hw/sw rev (%2/%3) status (%4)")
        .arg(catalog.model(unit.device->model).hardware,
            catalog.model(unit.device->model).series->isVirtual ? QString() : QStringLiteral("1.0"), unit.device->version,
            unit.failed ? QStringLiteral("Unknown/Unknown") : QStringLiteral("Up Sys"));
}

QString activeTime(qint64 seconds) { return QStringLiteral("%1 (sec)").arg(seconds); }

/// One host of an Active/Standby pair.
QStringList hostLines(const Place &place, const Pair &pair, const Unit &unit)
{
    const bool active = !unit.failed && unit.role == UnitRole::Active;
    const qint64 seconds = active ? (place.fleet.now - activeSince(place, pair.group)).count() : 0;
    QStringList lines{QStringLiteral("        %1 host: %2 - %3 ")
                          .arg(unit.here ? QStringLiteral("This") : QStringLiteral("Other"), unit.name(), unit.state()),
        u"                Active time: " + activeTime(seconds)};
    if (unit.device)
        lines += slotLine(place.catalog, unit);
    return lines;
}

/// One host of an Active/Active pair: the active unit leads group 1, the other one group 2 as long as it is there.
QStringList groupLines(const Place &place, const Pair &pair, const Unit &unit)
{
    const qint64 seconds = (place.fleet.now - activeSince(place, pair.group)).count();
    QStringList lines{
        QStringLiteral("  %1 host:    %2").arg(unit.here ? QStringLiteral("This") : QStringLiteral("Other"), unit.name())};
    const bool otherIsThere = unit.here ? !pair.mate.failed : !pair.ours.failed;
    for (int number : {1, 2}) {
        const bool leads = unit.role == UnitRole::Active;
        const bool active = !unit.failed && (number == 1 ? leads : !leads || !otherIsThere);
        lines += QStringLiteral("  Group %1       State:          %2")
                     .arg(number)
                     .arg(unit.failed ? QStringLiteral("Failed")
                             : active ? QStringLiteral("Active")
                                      : QStringLiteral("Standby Ready"));
        lines += u"                Active time:    " + activeTime(active ? seconds : 0);
    }
    lines += QString();
    if (unit.device)
        lines += slotLine(place.catalog, unit);
    return lines;
}

/// A row of `show failover state`.
QString stateRow(const QString &state, const QString &reason, const QString &time = {})
{
    constexpr qsizetype stateAt = 15, stateWidth = 15, reasonWidth = 25;
    if (time.isEmpty())
        return QString(stateAt, u' ') + state.leftJustified(stateWidth) + reason;
    return QString(stateAt, u' ') + state.leftJustified(stateWidth) + reason.leftJustified(reasonWidth) + time;
}

} // namespace

QString clockText(Instant at)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(time, QStringLiteral("HH:mm:ss 'UTC' MMM d yyyy"));
}

QString showFailover(const Place &place)
{
    const Group *group = failoverGroup(place);
    if (!group)
        return head(false, QStringLiteral("Secondary"), QStringLiteral("not Configured")).join(u'\n');
    const Pair pair = pairOf(place, *group);
    const bool linkUp = !pair.mate.failed;
    QStringList lines = head(
        true, pair.ours.name(), failoverLink(place.model()) + (linkUp ? QStringLiteral(" (up)") : QStringLiteral(" (down)")));
    const bool mateKnown = pair.mate.device && !group->splitBrain();
    lines << QStringLiteral("Version: Ours %1, Mate %2")
                 .arg(pair.ours.device->version, mateKnown ? pair.mate.device->version : QStringLiteral("Unknown"))
          << QStringLiteral("Serial Number: Ours %1, Mate %2")
                 .arg(pair.ours.device->serial, mateKnown ? pair.mate.device->serial : QStringLiteral("Unknown"));
    const QString since = clockText(activeSince(place, *group));
    if (group->activeActive)
        lines << u"Group 1 last failover at: " + since << u"Group 2 last failover at: " + since << QString()
              << groupLines(place, pair, pair.ours) << QString() << groupLines(place, pair, pair.mate);
    else
        lines << u"Last Failover at: " + since << hostLines(place, pair, pair.ours) << hostLines(place, pair, pair.mate);
    lines << QString() << QStringLiteral("Stateful Failover Logical Update Statistics")
          << QStringLiteral("        Link : Unconfigured.");
    return lines.join(u'\n');
}

QString showFailoverState(const Place &place)
{
    const Group *group = failoverGroup(place);
    const QString none = QStringLiteral("None");
    QStringList lines{
        QString(), stateRow(QStringLiteral("State"), QStringLiteral("Last Failure Reason"), QStringLiteral("Date/Time"))};
    if (!group)
        return (lines << QStringLiteral("This host  -   Secondary") << stateRow(QStringLiteral("Disabled"), none)
                      << QStringLiteral("Other host -   Primary") << stateRow(QStringLiteral("Not Detected"), none) << QString()
                      << QStringLiteral("====Configuration State===") << QStringLiteral("====Communication State==="))
            .join(u'\n');
    const Pair pair = pairOf(place, *group);
    const QString since = pair.mate.failed && group->takeover ? clockText(group->takeover->since) : QString();
    lines << u"This host  -   " + pair.ours.name() << stateRow(pair.ours.state(), none) << u"Other host -   " + pair.mate.name()
          << stateRow(pair.mate.state(), pair.mate.failed ? QStringLiteral("Comm Failure") : none, since) << QString()
          << QStringLiteral("====Configuration State===");
    if (!pair.mate.failed)
        lines += pair.ours.role == UnitRole::Standby ? QStringLiteral("        Sync Done - STANDBY")
                                                     : QStringLiteral("        Sync Done");
    lines << QStringLiteral("====Communication State===") << QStringLiteral("        Mac set");
    return lines.join(u'\n');
}

} // namespace lictor::cli
