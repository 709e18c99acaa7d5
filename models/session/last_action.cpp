#include "session/last_action.h"

#include <algorithm>

namespace lictor {

void LastAction::record(QString title, Entries entries)
{
    m_title = std::move(title);
    m_entries = std::move(entries);
    Q_EMIT changed();
}

void LastAction::clear()
{
    if (!m_entries.empty())
        record({}, {});
}

const LastAction::Entry &LastAction::of(DeviceId device) const
{
    static const Entry none;
    const auto found = m_entries.find(device);
    return found == m_entries.end() ? none : found->second;
}

std::vector<DeviceId> LastAction::refused() const
{
    std::vector<DeviceId> devices;
    for (const auto &[device, entry] : m_entries)
        if (entry.status == LastStatus::Refused)
            devices.push_back(device);
    std::sort(devices.begin(), devices.end());
    return devices;
}

} // namespace lictor
