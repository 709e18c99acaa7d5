#pragma once

#include "bulk/bulk_overview.h"
#include "bulk/outcome_tree.h"
#include "bulk/pool_change_table.h"
#include "report/reservation_csv.h"
#include "session/last_action.h"

#include <QObject>

#include <memory>

namespace lictor {

class Job;

/// Many devices, an action that is chosen for them, and what it would do: tried on a copy whenever one of the three changes, on a worker.
/// The last trial stays until the next one is there. Then the action itself: one for all, one undo.
class BulkDesk : public QObject {
    Q_OBJECT
public:
    enum class State : quint8 {
        Choosing, ///< something is missing before it can be tried
        Trying,
        Cancelled, ///< the trial
        Ready,
        Doing,
        Done,
    };
    /// What came of doing it.
    struct Result {
        size_t done = 0;
        std::vector<DeviceId> refused; ///< also those that could not be done
        std::optional<Error> error; ///< nothing was done
        std::vector<report::ReservationRow> codes; ///< that were made
    };

    explicit BulkDesk(FleetSession &session, QObject *parent = nullptr);
    ~BulkDesk() override;

    void setDevices(const std::vector<DeviceId> &devices);
    void setAction(const BulkAction &action);
    /// Nothing is tried while nobody looks.
    void setShown(bool shown);

    const std::vector<DeviceId> &devices() const { return m_devices; }
    const BulkAction &action() const { return m_action; }
    /// Nothing until it was read for the first time.
    const std::optional<BulkOverview> &overview() const { return m_overview; }
    OutcomeTree *outcomes() const { return m_outcomes; }
    PoolChangeTable *pools() const { return m_pools; }

    State state() const;
    /// Why the trial that is shown is not to be trusted; empty: it is of the fleet as it stands.
    QString whyStale() const;
    /// Why it cannot be done; empty: it can.
    QString whyNotDo() const;
    size_t toDoCount() const { return m_outcomes->toDo().size(); }
    /// What has to be confirmed before it is done: the groups that warn and have a device to do.
    std::vector<BulkGroup> warnings() const;
    const std::optional<Result> &result() const { return m_result; }
    Job *job() const { return m_job; } ///< that tries or does; none while there is nothing to wait for

    /// Does it for the devices with a tick.
    void doIt();
    /// Leaves everything as it is.
    void cancel();
    /// Tries it out once more, such as after a trial was cancelled.
    void preview() { want(); }
    /// Goes on with those that failed alone: the same action, after another trial.
    void tryAgain();

Q_SIGNALS:
    void changed();
    void progressed(double fraction);
    void codesMade(); ///< of permanent reservation, to be carried to the other side

private:
    struct Made {
        BulkOverview overview;
        std::optional<BulkTrial> trial;
    };
    void follow(const ChangeSet &changes);
    void want();
    void begin();
    void show(Made made);
    LastAction::Entries entriesOf(const BulkOrder &order, const std::unordered_map<DeviceId, QString> &refusals) const;
    void finish(const lictor::Result<simulation::Outcome> &outcome, const BulkOrder &order);

    FleetSession &m_session;
    std::vector<DeviceId> m_devices;
    BulkAction m_action;
    OutcomeTree *m_outcomes;
    PoolChangeTable *m_pools;
    std::optional<BulkOverview> m_overview;
    std::optional<lictor::Error> m_refused; ///< the action altogether
    std::optional<Result> m_result;
    Job *m_job = nullptr;
    bool m_shown = false, m_wanted = false, m_stale = true, m_doing = false, m_cancelled = false, m_tried = false;
};

} // namespace lictor
