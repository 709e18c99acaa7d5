#pragma once

#include "fleet/change_set.h"
#include "order/device_facts.h"

#include <bitset>
#include <vector>

namespace lictor {

/// What a list keeps of 256 devices with neighbouring ids. Text and facts are made when they are first asked for and again after a change.
class DeviceBlock {
public:
    static constexpr quint32 size = 256;
    using Bits = std::bitset<size>;

    void forget() { m_hasFacts = m_hasText = m_hasFigures = false; }
    const DeviceFacts &facts(const Fleet &fleet, const Catalog &catalog, DeviceId id);
    const DeviceFigures &figures(const Fleet &fleet, const Catalog &catalog, DeviceId id);
    /// Makes the text now, for who has time; false: it was there.
    bool prepare(const Fleet &fleet, const Catalog &catalog, quint32 block);
    /// Which devices of the block hold the word in any text column.
    Bits having(const Fleet &fleet, const Catalog &catalog, quint32 block, const std::string &word);

private:
    void makeFacts(const Fleet &fleet, const Catalog &catalog, quint32 block);

    std::vector<DeviceFacts> m_facts;
    std::vector<DeviceFigures> m_figures;
    std::string m_text;
    std::vector<quint32> m_ends; ///< of each device's text
    bool m_hasFacts = false, m_hasText = false, m_hasFigures = false;
};

} // namespace lictor
