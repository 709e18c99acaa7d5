#include "order/device_block.h"

#include <algorithm>
#include <cstring>

namespace lictor {

namespace {
template <class Visit> void each(const Fleet &fleet, quint32 block, Visit &&visit)
{
    for (quint32 i = 0; i < DeviceBlock::size; ++i) {
        const DeviceId id{block * DeviceBlock::size + i + 1};
        visit(i, id, fleet.devices().find(id) != nullptr);
    }
}
quint32 blockOf(DeviceId id) { return (id.value - 1) / DeviceBlock::size; }
quint32 placeOf(DeviceId id) { return (id.value - 1) % DeviceBlock::size; }
} // namespace

void DeviceBlock::makeFacts(const Fleet &fleet, const Catalog &catalog, quint32 block)
{
    if (m_hasFacts)
        return;
    m_facts.assign(size, {});
    each(fleet, block, [&](quint32 place, DeviceId id, bool exists) {
        if (exists)
            m_facts[place] = factsOf(fleet, catalog, id);
    });
    m_hasFacts = true;
}

const DeviceFacts &DeviceBlock::facts(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    makeFacts(fleet, catalog, blockOf(id));
    return m_facts[placeOf(id)];
}

const DeviceFigures &DeviceBlock::figures(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    if (!m_hasFigures) {
        m_figures.assign(size, {});
        each(fleet, blockOf(id), [&](quint32 place, DeviceId one, bool exists) {
            if (exists)
                m_figures[place] = figuresOf(fleet, catalog, one);
        });
        m_hasFigures = true;
    }
    return m_figures[placeOf(id)];
}

bool DeviceBlock::prepare(const Fleet &fleet, const Catalog &catalog, quint32 block)
{
    if (m_hasText)
        return false;
    makeFacts(fleet, catalog, block);
    m_text.clear();
    m_ends.clear();
    each(fleet, block, [&](quint32 place, DeviceId id, bool exists) {
        if (exists)
            appendFolded(m_text, fleet, catalog, id, m_facts[place]);
        m_ends.push_back(quint32(m_text.size()));
    });
    m_hasText = true;
    return true;
}

DeviceBlock::Bits DeviceBlock::having(const Fleet &fleet, const Catalog &catalog, quint32 block, const std::string &word)
{
    prepare(fleet, catalog, block);
    Bits bits;
    const char *const begin = m_text.data();
    const char *const end = begin + m_text.size();
    auto device = m_ends.begin();
    for (const char *at = begin; at < end;) {
        const auto *hit = static_cast<const char *>(memmem(at, size_t(end - at), word.data(), word.size()));
        if (!hit)
            break;
        device = std::upper_bound(device, m_ends.end(), quint32(hit - begin));
        bits.set(size_t(device - m_ends.begin()));
        at = begin + *device;
    }
    return bits;
}

} // namespace lictor
