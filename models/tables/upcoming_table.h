#pragma once

#include "simulation/simulation.h"

#include <QAbstractTableModel>

namespace lictor {

/// *Next events*: what comes by itself, soonest first. A handful of rows; each change is a reset.
class UpcomingTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<simulation::Event> events, Instant now);
    const simulation::Event &eventAt(int row) const { return m_events[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_events.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<simulation::Event> m_events;
    Instant m_now{};
};

} // namespace lictor
