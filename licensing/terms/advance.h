#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>

namespace lictor {

/// Counts rows towards the whole and asks whether to go on.
class Advance {
public:
    Advance(const std::function<bool(double)> &told, size_t total) : m_told(told), m_total(total) { }
    /// False: cancelled.
    bool row()
    {
        constexpr size_t step = 1024;
        if (++m_done % step != 0 || !m_told)
            return true;
        return m_told(std::min(1.0, double(m_done) / double(std::max<size_t>(m_total, 1))));
    }

private:
    const std::function<bool(double)> &m_told;
    size_t m_total, m_done = 0;
};

} // namespace lictor
