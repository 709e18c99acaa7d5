#pragma once

#include <QtGlobal>

namespace lictor {

/// Numbers that follow from a seed alone (SplitMix64): the same seed gives the same fleet, byte for byte.
class Random {
public:
    explicit constexpr Random(quint64 seed = 0) : m_state(seed) { }

    constexpr quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ull;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }
    /// A number from 0 to bound - 1.
    constexpr quint32 below(quint32 bound) { return quint32((next() >> 32) * bound >> 32); }

    constexpr quint64 state() const { return m_state; }
    constexpr bool operator==(const Random &) const = default;

private:
    quint64 m_state;
};

} // namespace lictor
