#include "transcript/device_output.h"

#include <algorithm>

namespace lictor::transcript {

bool DeviceOutput::saysAnything() const
{
    return !configuration.empty() || !entitlements.empty()
        || std::any_of(items.begin(), items.end(), [](const Fact &fact) { return bool(fact); });
}

void DeviceOutput::absorb(const DeviceOutput &other)
{
    for (size_t i = 0; i < itemCount; ++i)
        if (!items[i])
            items[i] = other.items[i];
    for (const auto part : {&DeviceOutput::unit, &DeviceOutput::state})
        if (!(this->*part))
            this->*part = other.*part;
    if (chassis.empty()) {
        chassis = other.chassis;
        slot = other.slot;
    }
    if (entitlements.empty())
        entitlements = other.entitlements;
    if (!wholeConfiguration && !other.configuration.empty()) {
        if (other.wholeConfiguration)
            configuration.clear();
        configuration.insert(configuration.end(), other.configuration.begin(), other.configuration.end());
        wholeConfiguration = other.wholeConfiguration;
    }
    archived = archived || other.archived;
    isFxos = isFxos || other.isFxos;
    unknown.insert(unknown.end(), other.unknown.begin(), other.unknown.end());
}

void DeviceOutput::standAt(int place)
{
    const auto move = [place](Fact &fact) {
        if (fact)
            fact.line = place;
    };
    line = place;
    move(unit);
    move(state);
    for (Fact &fact : items)
        move(fact);
    for (ListedEntitlement &entitlement : entitlements)
        for (const auto part : {&ListedEntitlement::name, &ListedEntitlement::tag, &ListedEntitlement::count,
                 &ListedEntitlement::status, &ListedEntitlement::requested})
            move(entitlement.*part);
    for (const auto lines : {&DeviceOutput::configuration, &DeviceOutput::unknown})
        for (Line &each : this->*lines)
            each.number = place;
}

} // namespace lictor::transcript
