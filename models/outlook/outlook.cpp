#include "outlook/outlook.h"

#include "session/job.h"

namespace lictor {

namespace {
constexpr int daysAtFirst = 180; // as the tile of Home
}

Outlook::Outlook(FleetSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_levers(new LeverList(session, this)), m_days(daysAtFirst)
{
    const auto stale = [this] { setStale(); };
    connect(m_levers, &QAbstractItemModel::rowsInserted, this, stale);
    connect(m_levers, &QAbstractItemModel::rowsRemoved, this, stale);
    connect(m_levers, &QAbstractItemModel::modelReset, this, stale);
}

Outlook::~Outlook()
{
    if (m_job)
        m_job->cancel();
}

bool Outlook::isRunning() const { return m_job != nullptr; }

void Outlook::setDays(int days)
{
    if (days == m_days)
        return;
    m_days = days;
    setStale();
}

void Outlook::setStale()
{
    m_stale = true;
    Q_EMIT changed();
}

void Outlook::noteChange(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    m_levers->forgetGone();
    setStale();
}

void Outlook::forget()
{
    cancel();
    m_result.reset();
    m_refused.reset();
    m_levers->clear();
}

void Outlook::cancel()
{
    if (m_job)
        m_job->cancel();
}

void Outlook::look()
{
    cancel();
    m_stale = false; // from now on: a change of the fleet makes the result stale before it is there
    auto made = std::make_shared<Made>();
    const auto work = [made, catalog = m_session.catalogPtr(), user = m_session.user(), days = m_days,
                          levers = m_levers->levers()](const Fleet &fleet, Job &job) {
        const double share = levers.isEmpty() ? 1 : 0.5;
        const auto ahead = [&](const forecast::Levers &pulled, double before) {
            return forecast::forecast(fleet, pulled, days,
                {*catalog, user, false, [&job, share, before](double done) { return job.report(before + share * done); }});
        };
        auto today = ahead({}, 0);
        if (!today) {
            made->result = tl::make_unexpected(today.error());
            return;
        }
        made->result->today = std::move(*today);
        if (levers.isEmpty())
            return;
        auto whatIf = ahead(levers, share);
        if (whatIf)
            made->result->whatIf = std::move(*whatIf);
        else
            made->result = tl::make_unexpected(whatIf.error());
    };
    Job *job = m_session.run(tr("Look %n day(s) ahead", nullptr, m_days), work, {});
    m_job = job;
    connect(job, &Job::finished, this, [this, job, made] { finish(job, made); });
    Q_EMIT changed();
}

void Outlook::finish(Job *job, const std::shared_ptr<Made> &made)
{
    if (m_job != job)
        return; // another one was begun
    m_job = nullptr;
    if (job->isCancelled()) {
        m_stale = true;
    } else if (made->result) {
        m_refused.reset();
        m_result = std::make_shared<const Result>(std::move(*made->result));
    } else {
        m_refused = made->result.error();
        m_stale = true;
    }
    Q_EMIT changed();
}

QStringList Outlook::steps() const
{
    QStringList texts;
    const forecast::Levers levers = m_levers->levers();
    for (const Action &action : forecast::actions(m_session.fleet(), m_session.catalog(), levers))
        texts << simulation::describe(m_session.fleet(), m_session.catalog(), action);
    for (const forecast::Dropped &dropped : levers.dropped)
        texts << tr("Not done here: do not renew %1 × %2, or give them back")
                     .arg(QString::number(dropped.count), m_session.catalog().licenseName(dropped.key));
    return texts;
}

void Outlook::makeReal() { perform(forecast::actions(m_session.fleet(), m_session.catalog(), m_levers->levers()), 0); }

void Outlook::perform(const std::vector<Action> &actions, size_t next)
{
    if (next == actions.size()) {
        m_levers->clear();
        Q_EMIT madeReal(int(next));
        return;
    }
    m_session.start(actions[next], [life = QPointer(this), actions, next](const lictor::Result<simulation::Outcome> &done) {
        if (life && done)
            life->perform(actions, next + 1);
    });
}

} // namespace lictor
