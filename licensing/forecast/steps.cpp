#include "forecast/steps.h"

#include <algorithm>

namespace lictor::forecast {

void Steps::add(Instant at, qint64 count)
{
    if (!m_steps.empty() && m_steps.back().count == count)
        return;
    const bool sameDay = m_steps.size() > 1 && std::chrono::floor<days>(m_steps.back().from) == std::chrono::floor<days>(at);
    if (!sameDay) {
        m_steps.push_back({at, count});
        return;
    }
    m_steps.back().count = count;
    if (m_steps[m_steps.size() - 2].count == count)
        m_steps.pop_back();
}

qint64 Steps::at(Instant instant) const
{
    const auto after = std::upper_bound(
        m_steps.begin(), m_steps.end(), instant, [](Instant moment, const Step &step) { return moment < step.from; });
    return after == m_steps.begin() ? 0 : std::prev(after)->count;
}

} // namespace lictor::forecast
