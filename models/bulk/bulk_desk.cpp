#include "bulk/bulk_desk.h"

#include "session/fleet_session.h"
#include "session/job.h"

#include <QPointer>

#include <algorithm>

namespace lictor {

BulkDesk::BulkDesk(FleetSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_outcomes(new OutcomeTree(session, this)), m_pools(new PoolChangeTable(session, this))
{
    connect(&session, &FleetSession::changed, this, &BulkDesk::follow);
    connect(&session, &FleetSession::opened, this, [this] { setDevices({}); });
    connect(&session.lastAction(), &LastAction::changed, this, [this] {
        if (m_result && m_session.lastAction().title().isEmpty()) { // it was taken back
            m_result.reset();
            want();
        }
    });
    connect(m_outcomes, &OutcomeTree::ticked, this, &BulkDesk::want);
}

BulkDesk::~BulkDesk()
{
    if (m_job && !m_doing)
        m_job->cancel();
}

void BulkDesk::setDevices(const std::vector<DeviceId> &devices)
{
    if (devices == m_devices || m_doing)
        return;
    m_devices = devices;
    m_overview.reset();
    m_result.reset();
    m_outcomes->forgetLeftOut();
    want();
}

void BulkDesk::setAction(const BulkAction &action)
{
    if (m_doing)
        return;
    if (action.kind != m_action.kind) { // what was tried says nothing of it
        m_outcomes->show({});
        m_pools->show({});
        m_outcomes->forgetLeftOut();
        m_tried = false;
    }
    m_action = action;
    m_result.reset();
    want();
}

void BulkDesk::setShown(bool shown)
{
    m_shown = shown;
    if (shown && m_stale && !m_job && !m_result)
        begin();
}

void BulkDesk::follow(const ChangeSet &changes)
{
    if (changes.isEmpty() || m_doing || m_result)
        return;
    want();
}

void BulkDesk::want()
{
    m_stale = true;
    m_cancelled = false;
    if (m_doing)
        return;
    if (m_job) {
        m_wanted = true;
        m_job->cancel();
    } else if (m_shown) {
        begin();
        return;
    }
    Q_EMIT changed();
}

void BulkDesk::begin()
{
    m_wanted = false;
    if (m_devices.empty()) {
        show({});
        return;
    }
    const auto made = std::make_shared<Made>();
    const bool complete = whyIncomplete(m_action).isEmpty();
    m_job = m_session.run(tr("What will happen to %n device(s)", nullptr, int(m_devices.size())),
        [made, complete, catalog = m_session.catalogPtr(), user = m_session.user(), action = m_action, devices = m_devices,
            leftOut = m_outcomes->leftOut()](const Fleet &fleet, Job &job) {
            made->overview = overviewOf(fleet, *catalog, devices);
            if (!complete)
                return;
            simulation::Context context{*catalog, user};
            context.progress = [&job](double fraction) { return job.report(fraction); };
            made->trial = tryOut(fleet, context, action, devices, leftOut);
        },
        {});
    connect(m_job, &Job::progressed, this, &BulkDesk::progressed);
    connect(m_job, &Job::finished, this, [this, made, job = m_job] {
        m_job = nullptr;
        if (m_wanted) {
            if (m_shown)
                begin();
            return;
        }
        m_cancelled = job->isCancelled();
        if (!m_cancelled)
            show(std::move(*made));
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void BulkDesk::show(Made made)
{
    m_overview = std::move(made.overview);
    m_stale = false;
    m_tried = made.trial.has_value();
    const BulkTrial trial = made.trial ? std::move(*made.trial) : BulkTrial{};
    m_refused = trial.refused;
    m_outcomes->show(trial);
    m_pools->show(trial.pools);
    Q_EMIT changed();
}

BulkDesk::State BulkDesk::state() const
{
    if (m_doing)
        return State::Doing;
    if (m_result)
        return State::Done;
    if (!whyIncomplete(m_action).isEmpty() || m_devices.empty())
        return State::Choosing;
    if (m_cancelled)
        return State::Cancelled;
    return m_stale ? State::Trying : State::Ready;
}

QString BulkDesk::whyStale() const
{
    if (state() == State::Cancelled)
        return tr("Trying it out was cancelled.");
    return state() == State::Trying ? tr("It is being tried on a copy of the fleet.") : QString();
}

QString BulkDesk::whyNotDo() const
{
    if (m_session.isReadOnly())
        return tr("The fleet file is read-only: %1.").arg(m_session.readOnlyReason());
    if (const QString missing = whyIncomplete(m_action); !missing.isEmpty())
        return missing;
    if (m_doing)
        return tr("It is being done.");
    if (m_result)
        return tr("It was done. Choose another action, or try again for those that failed.");
    if (const QString stale = whyStale(); !stale.isEmpty())
        return stale;
    if (m_refused)
        return m_refused->sentence();
    return toDoCount() == 0 ? tr("There is no device for which it can be done.") : QString();
}

std::vector<BulkGroup> BulkDesk::warnings() const
{
    std::vector<BulkGroup> warning;
    for (const BulkGroup &group : m_outcomes->groups()) {
        if (!group.effect.warns)
            continue;
        BulkGroup left = group;
        std::erase_if(left.devices, [this](DeviceId id) { return m_outcomes->leftOut().contains(id); });
        if (!left.devices.empty())
            warning.push_back(std::move(left));
    }
    return warning;
}

void BulkDesk::doIt()
{
    if (!whyNotDo().isEmpty())
        return;
    const BulkOrder order = orderFor(m_session.fleet(), m_session.catalog(), m_action, m_outcomes->toDo());
    m_doing = true;
    m_job = m_session.start(order.action, [desk = QPointer(this), order](const lictor::Result<simulation::Outcome> &outcome) {
        if (desk)
            desk->finish(outcome, order);
    });
    connect(m_job, &Job::progressed, this, &BulkDesk::progressed);
    Q_EMIT changed();
}

LastAction::Entries BulkDesk::entriesOf(const BulkOrder &order, const std::unordered_map<DeviceId, QString> &refusals) const
{
    LastAction::Entries entries;
    for (const BulkGroup &group : m_outcomes->groups()) {
        for (const DeviceId id : group.devices) {
            const QString refusal = m_outcomes->refusalOf(id);
            if (group.effect.fate == BulkEffect::Fate::Cannot)
                entries[id] = {LastStatus::Refused, refusal.isEmpty() ? group.effect.sentence : refusal};
            else if (group.effect.fate == BulkEffect::Fate::Unchanged) // it is as it is to be
                entries[id] = {LastStatus::Done};
            else
                entries[id] = {LastStatus::LeftOut};
        }
    }
    for (const BulkOrder::Part &part : order.parts) {
        const auto refusal = refusals.find(part.device);
        entries[part.device] = refusal == refusals.end() ? LastAction::Entry{LastStatus::Done}
                                                         : LastAction::Entry{LastStatus::Refused, refusal->second};
    }
    return entries;
}

void BulkDesk::finish(const lictor::Result<simulation::Outcome> &outcome, const BulkOrder &order)
{
    m_job = nullptr;
    m_doing = false;
    if (!outcome && (outcome.error().refusal == Refusal::Cancelled || order.parts.size() > 1)) {
        if (outcome.error().refusal == Refusal::Cancelled)
            want(); // nothing was done
        else
            m_result = Result{0, {}, outcome.error(), {}};
        Q_EMIT changed();
        return;
    }
    const auto refusals = refusalsOf(m_session.fleet(), order, outcome);
    LastAction::Entries entries = entriesOf(order, refusals);
    Result result;
    result.done = order.parts.size() - refusals.size();
    if (outcome)
        for (const simulation::CodeOutcome &made : outcome->codes)
            if (!made.refused && !made.code.isEmpty())
                result.codes.push_back({made.device, made.serial, made.code});
    m_session.lastAction().record(simulation::describe(m_session.fleet(), m_session.catalog(), order.action), std::move(entries));
    result.refused = m_session.lastAction().refused();
    m_result = std::move(result);
    Q_EMIT changed();
    if (!m_result->codes.empty() && m_action.kind != BulkKind::InstallCodes)
        Q_EMIT codesMade();
}

void BulkDesk::cancel()
{
    m_wanted = false;
    if (m_job)
        m_job->cancel();
}

void BulkDesk::tryAgain()
{
    if (m_result)
        setDevices(std::vector(m_result->refused));
}

} // namespace lictor
