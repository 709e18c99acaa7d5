#pragma once

#include "tables/fleet_table.h"

namespace lictor {

/// The licensing messages in a device's log, newest first, and on wish what its agent did besides, as `debug license` shows it (UI-MON-2).
class LicenseMessageTable : public FleetTable {
    Q_OBJECT
public:
    enum Column { Time, Severity, Name, Text, ColumnCount };

    explicit LicenseMessageTable(const FleetSession &session, QObject *parent = nullptr)
        : FleetTable(session, parent), m_session(session)
    {
    }
    void setDevice(DeviceId device);
    void setDebug(bool debug);
    void reload() override;
    QString text() const; ///< the lines of the log
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QString title(int column) const override;
    QVariant cell(RowId id, int column, int role) const override;
    SortKey sortKey(RowId id, int column) const override;

private:
    struct Message {
        Instant at{};
        int severity = 0;
        QString name, text, line;
    };

    const FleetSession &m_session;
    DeviceId m_device;
    bool m_debug = false;
    std::vector<Message> m_messages; ///< oldest first; row ids count from 1
};

} // namespace lictor
