#pragma once

#include "terms/instant.h"

#include <vector>

namespace lictor::forecast {

/// From an instant on there are so many, until the next step.
struct Step {
    Instant from{};
    qint64 count = 0;
    bool operator==(const Step &) const = default;
};

/// A number over time, at most one step a day behind the first: the last of a day counts.
class Steps {
public:
    void add(Instant at, qint64 count);

    const std::vector<Step> &all() const { return m_steps; }
    qint64 first() const { return m_steps.empty() ? 0 : m_steps.front().count; }
    qint64 last() const { return m_steps.empty() ? 0 : m_steps.back().count; }
    /// How many there are at that instant; 0 before the first step.
    qint64 at(Instant instant) const;
    bool operator==(const Steps &) const = default;

private:
    std::vector<Step> m_steps;
};

} // namespace lictor::forecast
