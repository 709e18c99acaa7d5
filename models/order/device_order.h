#pragma once

#include "fleet/change_set.h"
#include "order/device_facts.h"
#include "order/last_status.h"

#include <functional>
#include <memory>

namespace lictor {

/// What a list can be sorted by: a field of the filter, or the state (worst first).
struct SortKey {
    std::optional<DeviceField> field; ///< nothing: the state
    bool descending = false;
    bool operator==(const SortKey &) const = default;
};

/// The devices of a fleet as a list shows them: filtered, sorted, as a vector of ids. Keeps the folded text of each device and the sorted
/// order of all, so that a keystroke of the filter is one search through text in memory.
class DeviceOrder {
public:
    DeviceOrder();
    ~DeviceOrder();

    /// Another fleet altogether.
    void setFleet(const Fleet &fleet, CatalogPtr catalog);
    /// What an action touched.
    void update(const Fleet &fleet, const ChangeSet &changes);
    void setFilter(DeviceFilter filter);
    /// First key first; equal devices keep the order that they had.
    void setSort(const std::vector<SortKey> &keys);
    /// Says for the flag `edited` whether a device has edits that were not applied.
    void setEdited(std::function<bool(DeviceId)> isEdited);
    /// Says what came of the last action on several devices.
    void setLastStatus(std::function<LastStatus(DeviceId)> lastStatus);
    /// It changed; true if the rows did with it.
    bool lastStatusChanged();
    /// Says for the flag `imported` whether a device came or changed with the last import.
    void setImported(std::function<bool(DeviceId)> isImported);

    /// Makes a little of what a search needs, so that the first keystroke does not have to; true while there is more to do.
    bool prepareSome();

    const std::vector<DeviceId> &rows() const;
    size_t total() const;
    const Fleet &fleet() const;
    const Catalog &catalog() const;
    const DeviceFacts &facts(DeviceId id) const; ///< of a device that exists
    const DeviceFigures &figures(DeviceId id) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The devices that a filter finds, in the order of their names: for programs without a window.
Result<std::vector<DeviceId>> findDevices(const Fleet &fleet, const CatalogPtr &catalog, const QString &filter);

} // namespace lictor
