#pragma once

#include "bulk/bulk_trial.h"

#include <QAbstractItemModel>

namespace lictor {

class FleetSession;

/// What will happen to which devices: a row a group, below it its devices. A tick stands before those that are to be done.
class OutcomeTree : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { What, Count, ColumnCount };

    explicit OutcomeTree(const FleetSession &session, QObject *parent = nullptr) : QAbstractItemModel(parent), m_session(session)
    {
    }

    /// Another trial; what is left out stays so. The same groups again leave the rows as they are.
    void show(const BulkTrial &trial);
    const std::vector<BulkGroup> &groups() const { return m_groups; }
    /// The devices without a tick.
    const std::set<DeviceId> &leftOut() const { return m_leftOut; }
    void forgetLeftOut() { m_leftOut.clear(); }
    /// The devices with a tick, in order of id.
    std::vector<DeviceId> toDo() const;
    /// Why the engine refuses a device, in its own words; empty where it does not.
    QString refusalOf(DeviceId device) const;
    /// Device, model, what happens and the engine's own words, a line each, as CSV.
    QString asCsv() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticked();

private:
    static bool isGroup(const QModelIndex &index) { return index.internalId() == 0; }
    const BulkGroup &groupOf(const QModelIndex &index) const;
    DeviceId deviceOf(const QModelIndex &index) const;
    size_t tickedIn(const BulkGroup &group) const;
    QVariant groupData(const BulkGroup &group, int column, int role) const;
    QVariant deviceData(DeviceId device, const BulkGroup &group, int column, int role) const;

    const FleetSession &m_session;
    std::vector<BulkGroup> m_groups;
    std::unordered_map<DeviceId, QString> m_refusals;
    std::set<DeviceId> m_leftOut;
};

} // namespace lictor
