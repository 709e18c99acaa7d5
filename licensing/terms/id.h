#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace lictor {

/// A typed number that names one entity of one kind; 0 names none. Entities refer to each other by id only.
template <class Tag> struct Id {
    quint32 value = 0;

    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

using DeviceId = Id<struct DeviceTag>;
using ChassisId = Id<struct ChassisTag>;
using GroupId = Id<struct GroupTag>;
using VirtualAccountId = Id<struct VirtualAccountTag>;
using PoolId = Id<struct PoolTag>;
using TokenId = Id<struct TokenTag>;
using InstanceId = Id<struct InstanceTag>;
using EventId = Id<struct EventTag>;
using SatelliteId = Id<struct SatelliteTag>;
using FaultId = Id<struct FaultTag>;
using BillId = Id<struct BillTag>;
using GatewayId = Id<struct GatewayTag>;
using UserId = Id<struct UserTag>;

} // namespace lictor

template <class Tag> struct std::hash<lictor::Id<Tag>> {
    size_t operator()(lictor::Id<Tag> id) const noexcept { return std::hash<quint32>()(id.value); }
};
