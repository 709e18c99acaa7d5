#include "tables/license_table.h"

#include "tables/account_time.h"
#include "tables/roles.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace lictor {

Tone toneOf(entitlement::Compliance compliance)
{
    switch (compliance) {
    case entitlement::Compliance::Compliant: return Tone::Positive;
    case entitlement::Compliance::Approaching: return Tone::Attention;
    case entitlement::Compliance::OutOfCompliance: return Tone::Critical;
    }
    return Tone::Neutral;
}

QString toLabel(entitlement::Compliance compliance)
{
    switch (compliance) {
    case entitlement::Compliance::Compliant: return QCoreApplication::translate("LicenseTable", "Compliant");
    case entitlement::Compliance::Approaching: return QCoreApplication::translate("LicenseTable", "Approaching");
    case entitlement::Compliance::OutOfCompliance: return QCoreApplication::translate("LicenseTable", "Out of compliance");
    }
    return {};
}

void LicenseTable::reload() { show(entitlement::positions(fleet(), catalog(), account())); }

void LicenseTable::show(std::vector<entitlement::Position> positions)
{
    if (!account())
        std::stable_sort(positions.begin(), positions.end(), [](const auto &a, const auto &b) { return a.status > b.status; });
    std::vector<RowId> ids;
    std::unordered_map<RowId, entitlement::Position> next;
    for (entitlement::Position &position : positions) {
        ids.push_back(position.pool.value);
        next.emplace(position.pool.value, std::move(position));
    }
    m_positions.swap(next); // a row that goes is empty for the moment between here and its removal
    setRows(std::move(ids));
}

const entitlement::Position *LicenseTable::find(RowId id) const
{
    const auto found = m_positions.find(id);
    return found == m_positions.end() ? nullptr : &found->second;
}

QString LicenseTable::accountName(const entitlement::Position &position) const
{
    const VirtualAccount *account = fleet().virtualAccounts().find(position.account);
    return account ? account->name : QString();
}

QString LicenseTable::title(int column) const
{
    switch (column) {
    case Account: return tr("Virtual Account");
    case License: return tr("License");
    case Purchased: return tr("Purchased");
    case InUse: return tr("In Use");
    case Balance: return tr("Balance");
    case Status: return tr("Status");
    case Alerts: return tr("Alerts");
    case NextExpiry: return tr("Next Expiry");
    default: return {};
    }
}

QVariant LicenseTable::cell(RowId id, int column, int role) const
{
    const entitlement::Position *position = find(id);
    if (!position)
        return {};
    if (role == ToneRole && column == Status)
        return int(toneOf(position->status));
    if (role == CopyRole && isNumber(column))
        return QString::number(column == Purchased ? position->purchased
                : column == InUse                  ? position->inUse
                                                   : position->balance());
    if (role == CopyRole && column == NextExpiry)
        return position->nextExpiry ? toIso(*position->nextExpiry) : QString();
    if (role == Qt::ToolTipRole && column == NextExpiry && position->nextExpiry)
        return toReadable(*position->nextExpiry);
    if (role == Qt::ToolTipRole && (column == License || column == Alerts))
        return cell(id, column, Qt::DisplayRole);
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    switch (column) {
    case Account: return accountName(*position);
    case License: return catalog().licenseName(position->key);
    case Purchased: return locale.toString(position->purchased);
    case InUse: return locale.toString(position->inUse);
    case Balance: return locale.toString(position->balance());
    case Status: return toLabel(position->status);
    case Alerts: return position->reason.isEmpty() ? QStringLiteral("–") : position->reason;
    case NextExpiry:
        return position->nextExpiry ? QStringLiteral("%1 (%2)").arg(
                   toIso(*position->nextExpiry).left(10), distanceText(*position->nextExpiry, fleet().now))
                                    : QStringLiteral("–");
    default: return {};
    }
}

RowTable::SortKey LicenseTable::sortKey(RowId id, int column) const
{
    if (const entitlement::Position *position = find(id)) {
        switch (column) {
        case Purchased: return {position->purchased, {}};
        case InUse: return {position->inUse, {}};
        case Balance: return {position->balance(), {}};
        case Status: return {-qint64(position->status), {}};
        case NextExpiry:
            return {
                position->nextExpiry ? position->nextExpiry->time_since_epoch().count() : std::numeric_limits<qint64>::max(), {}};
        default: break;
        }
    }
    return RowTable::sortKey(id, column);
}

} // namespace lictor
