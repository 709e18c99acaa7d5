#pragma once

#include "order/last_status.h"
#include "terms/id.h"

#include <QObject>

#include <unordered_map>
#include <vector>

namespace lictor {

/// What came of the last action on several devices, a status a device. Kept while the program runs, until that action is taken back.
class LastAction : public QObject {
    Q_OBJECT
public:
    struct Entry {
        LastStatus status = LastStatus::None;
        QString why = {}; ///< of what was refused
    };
    using Entries = std::unordered_map<DeviceId, Entry>;
    using QObject::QObject;

    /// `title` is the action's in the journal.
    void record(QString title, Entries entries);
    void clear();

    QString title() const { return m_title; }
    const Entry &of(DeviceId device) const;
    std::vector<DeviceId> refused() const; ///< in order of id

Q_SIGNALS:
    void changed();

private:
    QString m_title;
    Entries m_entries;
};

} // namespace lictor
