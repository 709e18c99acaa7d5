#pragma once

#include "forecast/forecast.h"
#include "outlook/lever_list.h"

#include <QPointer>

namespace lictor {

class Job;

/// What comes, as the fleet stands today, and beside it as it would come with the levers pulled. Computed on a worker, on a copy; the last
/// result stays until there is a new one, also when one is cancelled.
class Outlook : public QObject {
    Q_OBJECT
public:
    struct Result {
        forecast::Forecast today;
        std::optional<forecast::Forecast> whatIf;
    };

    explicit Outlook(FleetSession &session, QObject *parent = nullptr);
    ~Outlook() override;

    int days() const { return m_days; }
    void setDays(int days);
    LeverList *levers() const { return m_levers; }

    /// Looks ahead; what is being computed already is given up.
    void look();
    void cancel();
    bool isRunning() const;
    /// The fleet, the days or the levers are not those of the result any more.
    bool isStale() const { return m_stale; }
    void noteChange(const ChangeSet &changes);
    void forget(); ///< another fleet altogether

    const Result *result() const { return m_result.get(); }
    const std::shared_ptr<const Result> &shared() const { return m_result; } ///< stays whole while somebody shows it
    const std::optional<Error> &refused() const { return m_refused; } ///< why there is no new result

    /// What makes the levers real, in words, in order; what nobody can do in Lictor says so.
    QStringList steps() const;
    /// Does it, one action after the other; stops where one is refused.
    void makeReal();

Q_SIGNALS:
    void changed(); ///< there is a result, or it is stale, running or refused
    void madeReal(int actions);

private:
    struct Made {
        lictor::Result<Result> result = Result{};
    };
    void finish(Job *job, const std::shared_ptr<Made> &made);
    void perform(const std::vector<Action> &actions, size_t next);
    void setStale();

    FleetSession &m_session;
    LeverList *m_levers;
    int m_days;
    std::shared_ptr<const Result> m_result;
    std::optional<Error> m_refused;
    QPointer<Job> m_job;
    bool m_stale = true;
};

} // namespace lictor
