#pragma once

#include "tables/fleet_table.h"

#include <set>

namespace lictor {

/// The devices that a unit may form a pair or a cluster with: those that can, first; then those that cannot, with the reason (screens 2.7,
/// 2.8). Of a large fleet the first some hundred that a part of the name fits.
class CandidateTable : public FleetTable {
    Q_OBJECT
public:
    enum Column { Name, Model, Encryption, Why, ColumnCount };

    CandidateTable(const FleetSession &session, GroupKind kind, QObject *parent = nullptr);

    /// Who will lead; the chosen ones come first, whatever speaks against them.
    void setLeader(DeviceId leader, const std::vector<DeviceId> &chosen = {});
    void search(const QString &partOfName);
    void reload() override;

    /// In a cluster they are ticked; a pair has one.
    const std::set<DeviceId> &chosen() const { return m_chosen; }
    void choose(DeviceId device, bool chosen);
    DeviceId candidateAt(const QModelIndex &index) const { return DeviceId{idAt(index)}; }
    /// Why the device cannot be chosen; empty: it can.
    QString whyNot(DeviceId device) const;
    int fitting() const { return m_fitting; } ///< listed devices of the model that are in no group; they come first
    bool isCut() const { return m_cut; } ///< more devices are found than are listed

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void choiceChanged();

protected:
    QString title(int column) const override;
    QVariant cell(RowId id, int column, int role) const override;

private:
    GroupKind m_kind;
    DeviceId m_leader;
    std::set<DeviceId> m_chosen;
    QString m_search;
    int m_fitting = 0;
    bool m_cut = false;
};

} // namespace lictor
