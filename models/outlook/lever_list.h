#pragma once

#include "forecast/levers.h"
#include "session/fleet_session.h"

#include <QAbstractListModel>

#include <variant>

namespace lictor {

/// *What if*: the levers that were pulled, one row each, in the order in which somebody thought of them.
class LeverList : public QAbstractListModel {
    Q_OBJECT
public:
    struct LeaveOut {
        std::vector<DeviceId> devices;
    };
    struct FailOver {
        GroupId group;
    };
    using Lever = std::variant<LeaveOut, forecast::Dropped, AddLicenses, FailOver, Fault>;

    explicit LeverList(const FleetSession &session, QObject *parent = nullptr)
        : QAbstractListModel(parent), m_session(session) { }

    void add(Lever lever);
    void remove(int row);
    void clear();
    /// All of them together; each device and group once.
    forecast::Levers levers() const;
    /// Takes out what speaks of devices, groups or accounts that are gone.
    void forgetGone();

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_levers.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(const Lever &lever) const;
    bool isThere(const Lever &lever) const;

    const FleetSession &m_session;
    std::vector<Lever> m_levers;
};

} // namespace lictor
