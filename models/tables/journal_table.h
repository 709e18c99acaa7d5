#pragma once

#include "session/fleet_session.h"

#include <QAbstractTableModel>

namespace lictor {

/// What people did, newest first. Read from the file as far down as somebody looks, so that a long journal costs nothing.
class JournalTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Action, By, When, Clock, Standing, ColumnCount };

    explicit JournalTable(const FleetSession &session, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_session(session)
    {
    }
    /// Begins anew with the newest rows; those that are known stay.
    void reload();
    /// In what was done or by whom; empty: everything.
    void setFilter(const QString &text);
    const FleetSession::JournalEntry *entryAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_more; }
    void fetchMore(const QModelIndex &parent) override;

    static constexpr int page = 200; ///< rows read at once

private:
    /// Newest first, older than a revision (0: all).
    std::vector<FleetSession::JournalEntry> read(int count, qint64 before) const;

    const FleetSession &m_session;
    QString m_filter;
    std::vector<FleetSession::JournalEntry> m_entries; ///< newest first
    bool m_more = true;
};

} // namespace lictor
