#include "tables/event_table.h"

#include "order/state_word.h"
#include "tables/account_time.h"
#include "tables/roles.h"

#include <algorithm>

namespace lictor {

namespace {
QString labelOf(AuthorityEventKind kind)
{
    switch (kind) {
    case AuthorityEventKind::TokenCreated: return EventTable::tr("Registration token created");
    case AuthorityEventKind::TokenRevoked: return EventTable::tr("Registration token revoked");
    case AuthorityEventKind::InstanceRegistered: return EventTable::tr("Product instance registered");
    case AuthorityEventKind::InstanceRemoved: return EventTable::tr("Product instance removed");
    case AuthorityEventKind::InstanceTransferred: return EventTable::tr("Product instance transferred");
    case AuthorityEventKind::LicenseAdded: return EventTable::tr("Licenses added");
    case AuthorityEventKind::LicenseTransferred: return EventTable::tr("Licenses transferred");
    case AuthorityEventKind::LicenseExpired: return EventTable::tr("Licenses expired");
    case AuthorityEventKind::OutOfCompliance: return EventTable::tr("Out of compliance");
    case AuthorityEventKind::Compliant: return EventTable::tr("In compliance again");
    case AuthorityEventKind::CertificateRenewed: return EventTable::tr("ID certificate renewed");
    case AuthorityEventKind::ReservationMade: return EventTable::tr("License reserved");
    case AuthorityEventKind::ReservationReturned: return EventTable::tr("Reserved license returned");
    case AuthorityEventKind::UsageReport: return EventTable::tr("Usage reported");
    case AuthorityEventKind::SatelliteSynced: return EventTable::tr("On-Prem server synchronized");
    }
    return {};
}

std::optional<Tone> toneOf(AuthorityEventKind kind)
{
    switch (kind) {
    case AuthorityEventKind::OutOfCompliance: return Tone::Critical;
    case AuthorityEventKind::LicenseExpired: return Tone::Attention;
    case AuthorityEventKind::Compliant: return Tone::Positive;
    default: return {};
    }
}
} // namespace

void EventTable::reload()
{
    std::vector<RowId> ids = rowsOf(fleet().events());
    std::reverse(ids.begin(), ids.end());
    setRows(std::move(ids));
}

QString EventTable::messageOf(const AuthorityEvent &event)
{
    QString message = event.subject.isEmpty() ? labelOf(event.kind) : tr("%1: %2").arg(labelOf(event.kind), event.subject);
    if (!event.text.isEmpty())
        message = tr("%1 – %2").arg(message, event.text);
    // Midnight says nothing that the date does not.
    return message.remove(QLatin1StringView(" 00:00:00 UTC"));
}

QString EventTable::title(int column) const
{
    switch (column) {
    case Message: return tr("Message");
    case Time: return tr("Time");
    case User: return tr("User");
    default: return {};
    }
}

QVariant EventTable::cell(RowId id, int column, int role) const
{
    const AuthorityEvent *event = fleet().events().find(EventId{id});
    if (!event)
        return {};
    if (role == ToneRole && column == Message) {
        const auto tone = toneOf(event->kind);
        return tone ? QVariant(int(*tone)) : QVariant();
    }
    if (role == CopyRole && column == Time)
        return toIso(event->at);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Message: return messageOf(*event);
    case Time: return toPortalText(event->at);
    case User: return event->by.isEmpty() ? QStringLiteral("–") : event->by;
    default: return {};
    }
}

RowTable::SortKey EventTable::sortKey(RowId id, int column) const
{
    if (column == Time)
        if (const AuthorityEvent *event = fleet().events().find(EventId{id}))
            return {event->at.time_since_epoch().count(), {}};
    return RowTable::sortKey(id, column);
}

} // namespace lictor
