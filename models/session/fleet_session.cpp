#include "session/fleet_session.h"

#include "session/job.h"
#include "store/fleet_file.h"

#include <QFileInfo>

namespace lictor {

namespace {
constexpr size_t keptEvents = 2000;

bool movesClock(const Action &action)
{
    return std::holds_alternative<AdvanceClock>(action) || std::holds_alternative<NextEvent>(action);
}
} // namespace

FleetSession::FleetSession(CatalogPtr catalog, QString user, QObject *parent)
    : QObject(parent), m_catalog(std::move(catalog)), m_user(std::move(user)), m_fleet(Fleet::create(Instant{}, 0))
{
    m_workers.setMaxThreadCount(2);
}

FleetSession::~FleetSession()
{
    for (Job *job : m_jobs)
        job->cancel();
    m_workers.waitForDone();
}

template <typename Work, typename Done> void FleetSession::onWorker(Job *job, Work work, Done done)
{
    const auto made = std::make_shared<std::optional<decltype(work())>>();
    connect(
        job, &Job::worked, this, [made, done = std::move(done)] { done(std::move(**made)); }, Qt::QueuedConnection);
    m_workers.start([job, made, work = std::move(work)] {
        made->emplace(work());
        Q_EMIT job->worked();
    });
}

QString FleetSession::path() const { return m_file ? m_file->path() : QString(); }
bool FleetSession::isOpen() const { return m_file != nullptr; }
bool FleetSession::isReadOnly() const { return m_file && m_file->isReadOnly(); }
QString FleetSession::readOnlyReason() const { return m_file ? m_file->readOnlyReason() : QString(); }
bool FleetSession::isBusy() const { return !m_waiting.empty(); }

Result<FleetSession::Loaded> FleetSession::readFile(const QString &path, const Catalog &catalog)
{
    auto file = store::FleetFile::open(path, catalog);
    if (!file)
        return tl::unexpected(file.error());
    auto snapshot = (*file)->load();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    return Loaded{std::move(*file), std::move(snapshot->fleet), snapshot->revision};
}

Result<FleetSession::Loaded> FleetSession::makeFile(const QString &path, const Fleet &fleet, const Catalog &catalog, bool replace)
{
    auto file = store::FleetFile::create(path, fleet, catalog, replace);
    if (!file)
        return tl::unexpected(file.error());
    const auto revision = (*file)->currentRevision();
    if (!revision)
        return tl::unexpected(revision.error());
    return Loaded{std::move(*file), fleet, *revision};
}

Result<void> FleetSession::adoptLoaded(Result<Loaded> loaded)
{
    if (!loaded)
        return tl::unexpected(loaded.error());
    adoptFile(std::move(loaded->file), std::move(loaded->fleet), loaded->revision);
    return {};
}

Result<void> FleetSession::open(const QString &path)
{
    if (isBusy())
        return refuse(Refusal::WrongState, path, tr("an action is still running"), tr("wait for it or cancel it"));
    return adoptLoaded(readFile(path, *m_catalog));
}

Result<void> FleetSession::create(const QString &path, const Fleet &fleet, bool replace)
{
    if (isBusy())
        return refuse(Refusal::WrongState, path, tr("an action is still running"), tr("wait for it or cancel it"));
    return adoptLoaded(makeFile(path, fleet, *m_catalog, replace));
}

Job *FleetSession::startOpen(const QString &path, Opened opened)
{
    return startLoading(
        tr("Open %1").arg(QFileInfo(path).fileName()),
        [path, catalog = m_catalog](const Job &) { return readFile(path, *catalog); }, std::move(opened));
}

Job *FleetSession::startCreate(const QString &path, std::function<Result<Fleet>()> make, bool replace, Opened opened)
{
    return startLoading(
        tr("Make %1").arg(QFileInfo(path).fileName()),
        [path, make = std::move(make), replace, catalog = m_catalog](const Job &job) -> Result<Loaded> {
            const Result<Fleet> fleet = make();
            if (!fleet)
                return tl::unexpected(fleet.error());
            if (job.isCancelled()) // no file is left behind
                return refuse(Refusal::Cancelled, path, tr("cancelled"));
            return makeFile(path, *fleet, *catalog, replace);
        },
        std::move(opened));
}

Job *FleetSession::startLoading(const QString &title, std::function<Result<Loaded>(const Job &)> work, Opened opened)
{
    if (m_opening)
        m_opening->cancel();
    auto *job = new Job(title, this);
    job->report(Job::unknown);
    m_opening = job;
    m_jobs.append(job);
    Q_EMIT jobStarted(job);
    const auto load = [job, work = std::move(work)] {
        return job->isCancelled() ? Result<Loaded>(refuse(Refusal::Cancelled, job->title(), tr("cancelled"))) : work(*job);
    };
    onWorker(job, load, [this, job, opened = std::move(opened)](Result<Loaded> loaded) {
        if (!isBusy())
            return finishLoading(job, std::move(loaded), opened);
        // An action that was begun meanwhile still writes the present file.
        m_whenIdle.push_back([this, job, opened, kept = std::make_shared<Result<Loaded>>(std::move(loaded))] {
            finishLoading(job, std::move(*kept), opened);
        });
    });
    return job;
}

void FleetSession::finishLoading(Job *job, Result<Loaded> loaded, const Opened &opened)
{
    if (m_opening == job)
        m_opening = nullptr;
    const Result<void> result = job->isCancelled() ? Result<void>(refuse(Refusal::Cancelled, job->title(), tr("cancelled")))
                                                   : adoptLoaded(std::move(loaded));
    end(job);
    if (opened)
        opened(result);
}

Job *FleetSession::startBackup(const QString &path, Opened done)
{
    return enqueue(tr("Back up to %1").arg(QFileInfo(path).fileName()), [this, path, done = std::move(done)](Job *job) {
        job->report(Job::unknown);
        const auto copy = [this, path, job]() -> Result<void> {
            if (!m_file)
                return refuse(Refusal::WrongState, path, tr("no fleet is open"));
            if (QFileInfo(path) == QFileInfo(m_file->path()))
                return refuse(Refusal::File, path, tr("that is the open fleet itself"), tr("choose another name"));
            if (job->isCancelled())
                return refuse(Refusal::Cancelled, job->title(), tr("cancelled"));
            return m_file->backup(path);
        };
        onWorker(job, copy, [this, job, done](const Result<void> &copied) {
            m_waiting.pop_front();
            end(job);
            if (done)
                done(copied);
            startNext();
        });
    });
}

void FleetSession::setOpenFailure(std::optional<Error> failure)
{
    m_openFailure = std::move(failure);
    Q_EMIT openFailureChanged();
}

void FleetSession::adoptFile(std::unique_ptr<store::FleetFile> file, Fleet fleet, qint64 revision)
{
    if (m_file)
        Q_EMIT aboutToOpen();
    m_file = std::move(file);
    m_fleet = std::move(fleet);
    m_revision = revision;
    m_recent.clear();
    readUndo();
    Q_EMIT opened();
}

simulation::Context FleetSession::context() const
{
    return {.catalog = *m_catalog, .user = m_user, .everyEvent = false, .progress = {}};
}

Result<void> FleetSession::writable() const
{
    if (!m_file)
        return refuse(Refusal::WrongState, tr("Fleet"), tr("no fleet is open"), tr("open or make one first"));
    if (m_file->isReadOnly())
        return refuse(Refusal::File, QFileInfo(m_file->path()).fileName(), m_file->readOnlyReason(),
            tr("save the fleet under another name and work there"));
    return {};
}

Result<FleetSession::Written> FleetSession::write(
    const Fleet &fleet, qint64 base, const Action &action, const simulation::Context &context) const
{
    Written written;
    const Fleet *from = &fleet;
    for (int attempt = 0;; ++attempt) {
        auto outcome = simulation::apply(*from, action, context);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (outcome->fleet == *from) { // a line that shows something: there is nothing to write and nothing to take back
            written.outcome = std::move(*outcome);
            written.revision = base;
            return written;
        }
        store::JournalRow row;
        row.clock = outcome->fleet.now;
        row.at = m_wallClock ? m_wallClock() : outcome->fleet.now;
        row.by = m_user;
        row.text = outcome->text;
        row.clockAdvance = movesClock(action);
        const auto revision = m_file->commit(base, outcome->fleet, row);
        if (revision) {
            written.outcome = std::move(*outcome);
            written.revision = *revision;
            return written;
        }
        if (revision.error().refusal != Refusal::Conflict || attempt == 1)
            return tl::unexpected(revision.error());
        auto newer = m_file->load();
        if (!newer)
            return tl::unexpected(newer.error());
        base = newer->revision;
        written.newer = std::move(newer->fleet);
        from = &*written.newer;
    }
}

Result<simulation::Outcome> FleetSession::adopt(Result<Written> written)
{
    if (!written) {
        // Whoever came second may have made the file newer although the action itself failed.
        if (m_file)
            (void)catchUp();
        if (written.error().refusal != Refusal::Cancelled)
            Q_EMIT failed(written.error());
        return tl::unexpected(written.error());
    }
    simulation::Outcome &outcome = written->outcome;
    const bool changesNothing = written->revision == m_revision;
    const ChangeSet changes = written->newer ? difference(m_fleet, outcome.fleet) : outcome.changes;
    m_recent.insert(m_recent.end(), outcome.events.begin(), outcome.events.end());
    if (m_recent.size() > keptEvents)
        m_recent.erase(m_recent.begin(), m_recent.end() - keptEvents);
    if (changesNothing) {
        Q_EMIT message(outcome.text, false);
        return std::move(outcome);
    }
    show(outcome.fleet, written->revision, changes);
    if (!outcome.events.empty())
        Q_EMIT eventsHappened();
    if (written->newer)
        Q_EMIT message(tr("%1 (done again on what another program had changed)").arg(outcome.text), true);
    else
        Q_EMIT message(outcome.text, true);
    return std::move(outcome);
}

void FleetSession::show(Fleet fleet, qint64 revision, const ChangeSet &changes)
{
    m_fleet = std::move(fleet);
    m_revision = revision;
    readUndo();
    Q_EMIT changed(changes);
}

void FleetSession::readUndo()
{
    const auto undoable = m_file->undoable();
    const auto redoable = m_file->redoable();
    m_undoText = undoable ? undoable->text : QString();
    m_undoMovesClock = undoable && undoable->clockAdvance;
    m_redoText = redoable ? redoable->text : QString();
}

Result<simulation::Outcome> FleetSession::perform(const Action &action)
{
    auto can = writable();
    if (can && isBusy())
        can = refuse(Refusal::WrongState, simulation::describe(m_fleet, *m_catalog, action), tr("an action is still running"),
            tr("wait for it or cancel it"));
    if (!can) {
        Q_EMIT failed(can.error());
        return tl::unexpected(can.error());
    }
    return adopt(write(m_fleet, m_revision, action, context()));
}

Result<simulation::Outcome> FleetSession::tryOut(const Action &action) const
{
    return simulation::apply(m_fleet, action, context());
}

Job *FleetSession::enqueue(const QString &title, std::function<void(Job *)> begin)
{
    auto *job = new Job(title, this);
    m_jobs.append(job);
    m_waiting.push_back({job, std::move(begin)});
    Q_EMIT jobStarted(job);
    if (m_waiting.size() == 1)
        startNext();
    return job;
}

void FleetSession::startNext()
{
    if (!m_waiting.empty()) {
        // The file is the worker's until it is done: meanwhile nothing else of the session writes.
        // Who is told of an end may begin something else at once: that is not begun a second time.
        if (!std::exchange(m_waiting.front().begun, true)) {
            const Waiting next = m_waiting.front();
            next.begin(next.job);
        }
        return;
    }
    for (const auto &wanted : std::exchange(m_whenIdle, {}))
        wanted();
}

void FleetSession::end(Job *job)
{
    m_jobs.removeOne(job);
    job->finish();
    job->deleteLater();
}

Job *FleetSession::start(const Action &action, Finished finished)
{
    return enqueue(simulation::describe(m_fleet, *m_catalog, action), [this, action, finished = std::move(finished)](Job *job) {
        simulation::Context working = context();
        working.progress = [job](double fraction) { return job->report(fraction); };
        const auto work = [this, can = writable(), fleet = m_fleet, base = m_revision, action, job,
                              working = std::move(working)]() -> Result<Written> {
            if (!can)
                return tl::unexpected(can.error());
            if (job->isCancelled())
                return refuse(Refusal::Cancelled, job->title(), tr("cancelled"));
            return write(fleet, base, action, working);
        };
        onWorker(job, work, [this, job, finished](Result<Written> written) {
            m_waiting.pop_front();
            const auto outcome = adopt(std::move(written));
            end(job);
            if (finished)
                finished(outcome);
            startNext();
        });
    });
}

Job *FleetSession::run(const QString &title, std::function<void(const Fleet &, Job &)> work, std::function<void()> done)
{
    auto *started = new Job(title, this);
    m_jobs.append(started);
    Q_EMIT jobStarted(started);
    const auto read = [fleet = m_fleet, work = std::move(work), job = started] {
        if (!job->isCancelled())
            work(fleet, *job);
        return job;
    };
    onWorker(started, read, [this, done = std::move(done)](Job *job) {
        const bool wanted = !job->isCancelled();
        end(job);
        if (wanted && done)
            done();
    });
    return started;
}

QString FleetSession::undoText() const { return m_undoText; }
QString FleetSession::redoText() const { return m_redoText; }
Result<void> FleetSession::undo() { return step(true); }
Result<void> FleetSession::redo() { return step(false); }

Result<void> FleetSession::step(bool back)
{
    auto can = writable();
    if (can && isBusy())
        can = refuse(Refusal::WrongState, back ? tr("Undo") : tr("Redo"), tr("an action is still running"),
            tr("wait for it or cancel it"));
    if (!can) {
        Q_EMIT failed(can.error());
        return can;
    }
    const QString text = back ? m_undoText : m_redoText;
    store::JournalRow row;
    row.at = wallTime();
    row.clock = m_fleet.now;
    row.by = m_user;
    row.text = (back ? tr("Undo %1") : tr("Redo %1")).arg(text);
    auto snapshot = back ? m_file->undo(row) : m_file->redo(row);
    if (!snapshot) {
        Q_EMIT failed(snapshot.error());
        return tl::unexpected(snapshot.error());
    }
    const ChangeSet changes = difference(m_fleet, snapshot->fleet);
    show(std::move(snapshot->fleet), snapshot->revision, changes);
    m_lastAction.clear();
    Q_EMIT message((back ? tr("Undone: %1") : tr("Done again: %1")).arg(text), false);
    return {};
}

Result<void> FleetSession::catchUp()
{
    if (!m_file || isBusy())
        return {};
    const auto revision = m_file->currentRevision();
    if (!revision)
        return tl::unexpected(revision.error());
    if (*revision == m_revision)
        return {};
    auto snapshot = m_file->load();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const ChangeSet changes = difference(m_fleet, snapshot->fleet);
    show(std::move(snapshot->fleet), snapshot->revision, changes);
    Q_EMIT message(tr("Another program changed the fleet; it was loaded again"), false);
    return {};
}

std::vector<FleetSession::JournalEntry> FleetSession::journal(int last, qint64 before, const QString &containing) const
{
    std::vector<JournalEntry> entries;
    if (!m_file || isBusy())
        return entries;
    for (const store::JournalRow &row : m_file->journal({last, before, containing}))
        entries.push_back({row.revision, row.at, row.clock, row.by, row.text, row.undone});
    return entries;
}

Job *FleetSession::startReading(qint64 revision, std::function<void(const Result<Around> &)> read)
{
    auto *job = new Job(tr("Read what revision %1 changed").arg(revision), this);
    job->report(Job::unknown);
    m_jobs.append(job);
    Q_EMIT jobStarted(job);
    // Through a door of its own: the session's may be in use.
    const auto work = [path = path(), catalog = m_catalog, revision]() -> Result<Around> {
        const auto file = store::FleetFile::open(path, *catalog);
        if (!file)
            return tl::unexpected(file.error());
        auto around = (*file)->around(revision);
        if (!around)
            return tl::unexpected(around.error());
        return Around{std::move(around->first), std::move(around->second)};
    };
    onWorker(job, work, [this, job, read = std::move(read)](const Result<Around> &around) {
        const bool wanted = !job->isCancelled();
        end(job);
        if (wanted)
            read(around);
    });
    return job;
}

} // namespace lictor
