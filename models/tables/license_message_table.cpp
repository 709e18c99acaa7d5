#include "tables/license_message_table.h"

#include "cli/license_messages.h"
#include "order/state_word.h"
#include "tables/roles.h"

#include <algorithm>

namespace lictor {

namespace {
constexpr int debugging = 7; // syslog's severity

Tone toneOf(int severity)
{
    return severity <= 3 ? Tone::Critical : severity == 4 ? Tone::Attention : severity < debugging ? Tone::Info : Tone::Neutral;
}
} // namespace

void LicenseMessageTable::setDevice(DeviceId device)
{
    m_device = device;
    reload();
}

void LicenseMessageTable::setDebug(bool debug)
{
    m_debug = debug;
    reload();
}

void LicenseMessageTable::reload()
{
    std::vector<Message> next;
    if (fleet().devices().find(m_device))
        for (cli::LicenseMessage &message : cli::licenseMessages(fleet(), catalog(), m_device))
            next.push_back(
                {message.at, message.severity, std::move(message.name), std::move(message.text), std::move(message.line)});
    if (m_debug)
        for (const simulation::Event &event : m_session.recentEvents())
            if (event.device == m_device)
                next.push_back({event.at, debugging, event.kind, event.text,
                    QStringLiteral("%1 %2: %3").arg(toIso(event.at), event.kind, event.text)});
    std::stable_sort(next.begin(), next.end(), [](const Message &a, const Message &b) { return a.at < b.at; });
    setRows({}); // a message has no name by which it would be known again
    m_messages = std::move(next);
    std::vector<RowId> ids;
    for (size_t at = m_messages.size(); at > 0; --at)
        ids.push_back(RowId(at));
    setRows(std::move(ids));
}

QString LicenseMessageTable::text() const
{
    QString text;
    for (const Message &message : m_messages)
        text += message.line + u'\n';
    return text;
}

QString LicenseMessageTable::title(int column) const
{
    switch (column) {
    case Time: return tr("Time");
    case Severity: return tr("Severity");
    case Name: return tr("Message ID");
    case Text: return tr("Message");
    default: return {};
    }
}

QVariant LicenseMessageTable::cell(RowId id, int column, int role) const
{
    const Message &message = m_messages[id - 1];
    if (role == ToneRole && column == Severity)
        return int(toneOf(message.severity));
    if (role == CopyRole && column == Time)
        return toIso(message.at);
    if (role == Qt::ToolTipRole && column == Name)
        return message.line;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Time: return toReadable(message.at);
    case Severity:
        switch (message.severity) {
        case 3: return tr("3 error");
        case 4: return tr("4 warning");
        case 5: return tr("5 notification");
        case 6: return tr("6 informational");
        case debugging: return tr("7 debugging");
        default: return QString::number(message.severity);
        }
    case Name: return message.name;
    case Text: return message.text; // the device's own words
    default: return {};
    }
}

RowTable::SortKey LicenseMessageTable::sortKey(RowId id, int column) const
{
    const Message &message = m_messages[id - 1];
    if (column == Time)
        return {message.at.time_since_epoch().count(), {}};
    return column == Severity ? SortKey{message.severity, {}} : RowTable::sortKey(id, column);
}

} // namespace lictor
