#pragma once

#include "tables/fleet_table.h"

namespace lictor {

/// What the network does to messages (`fault list`), with what it did so far.
class FaultTable : public FleetTable {
    Q_OBJECT
public:
    enum Column { State, Kind, Of, From, Until, Messages, Effect, ColumnCount };

    using FleetTable::FleetTable;
    void reload() override;
    /// Devices and chassis that missed a contact because of a fault; computed elsewhere.
    using Missed = std::unordered_map<RowId, int>;
    void showMissed(Missed missed);
    FaultId faultAt(const QModelIndex &index) const { return FaultId{idAt(index)}; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

    /// Of every fault how many agents it keeps from their contact; looks at each device.
    static Missed missedContacts(const Fleet &fleet, const Catalog &catalog);

protected:
    QString title(int column) const override;
    QVariant cell(RowId id, int column, int role) const override;
    SortKey sortKey(RowId id, int column) const override;

private:
    QString effectOf(RowId id) const;

    Missed m_missed;
};

/// "everybody" where a fault is of nothing in particular.
QString placeLabel(const Fleet &fleet, const Fault &fault);

} // namespace lictor
