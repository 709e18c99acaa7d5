#pragma once

#include "session/last_action.h"
#include "simulation/simulation.h"

#include <QObject>

#include <QThreadPool>

#include <deque>
#include <functional>
#include <memory>

namespace lictor {

class Job;
namespace store {
class FleetFile;
}

/// The one object that owns the current fleet: it performs actions, writes each into the fleet file in one transaction, takes them back
/// and says what changed. Everything that shows the fleet listens to it; nothing changes the fleet but through it.
class FleetSession : public QObject {
    Q_OBJECT
public:
    FleetSession(CatalogPtr catalog, QString user, QObject *parent = nullptr);
    ~FleetSession() override;

    /// The wall clock for the journal's rows; without one they carry the simulated time.
    void setWallClock(std::function<Instant()> clock) { m_wallClock = std::move(clock); }
    QString user() const { return m_user; }
    Instant wallTime() const { return m_wallClock ? m_wallClock() : m_fleet.now; }
    qint64 revision() const { return m_revision; } ///< of the fleet file

    const Catalog &catalog() const { return *m_catalog; }
    CatalogPtr catalogPtr() const { return m_catalog; }
    const Fleet &fleet() const { return m_fleet; }
    QString path() const; ///< empty while no file is open
    bool isOpen() const;
    bool isReadOnly() const;
    QString readOnlyReason() const;

    /// Opens a fleet file; the present one stays open when that fails.
    Result<void> open(const QString &path);
    /// Makes a new file with the fleet given (an empty one, the demo) and opens it.
    Result<void> create(const QString &path, const Fleet &fleet, bool replace);
    using Opened = std::function<void(const Result<void> &)>;
    /// Opens a fleet file on a worker; the present fleet stays until the other one is whole, and altogether when that fails or is
    /// cancelled. Whoever asks last is served. `opened` is called in this thread.
    Job *startOpen(const QString &path, Opened opened);
    /// Makes a fleet and its file on a worker, then opens it in the same way.
    Job *startCreate(const QString &path, std::function<Result<Fleet>()> make, bool replace, Opened opened);
    bool isOpening() const { return m_opening != nullptr; }
    /// The file that somebody wanted and that could not be opened; stays until it is settled or another one is opened.
    const std::optional<Error> &openFailure() const { return m_openFailure; }
    void setOpenFailure(std::optional<Error> failure);
    /// Copies the open file on a worker, after the actions that were begun before.
    Job *startBackup(const QString &path, Opened done);

    /// Performs the action now and writes it, unless it changed nothing. For work that is short; long work goes through `start`.
    Result<simulation::Outcome> perform(const Action &action);
    /// Runs the action on a copy, nothing is changed: for previews.
    Result<simulation::Outcome> tryOut(const Action &action) const;
    using Finished = std::function<void(const Result<simulation::Outcome> &)>;
    /// Performs the action on a worker with progress and cancel; other actions wait their turn. `finished` is called in this thread.
    Job *start(const Action &action, Finished finished = {});
    /// Runs any reading work on a worker with a copy of the fleet; `done` is called in this thread unless cancelled.
    Job *run(const QString &title, std::function<void(const Fleet &, Job &)> work, std::function<void()> done);
    bool isBusy() const;
    const QList<Job *> &jobs() const { return m_jobs; } ///< those that run or wait
    /// What came of the last action on several devices, for lists; whoever starts such an action records it.
    LastAction &lastAction() { return m_lastAction; }
    const LastAction &lastAction() const { return m_lastAction; }

    QString undoText() const; ///< the action that undo takes back; empty if none
    QString redoText() const;
    Result<void> undo();
    Result<void> redo();
    /// True where undo would take back a movement of the clock.
    bool undoMovesClock() const { return m_undoMovesClock; }
    /// Loads what another program wrote into the file meanwhile; nothing happens when there is nothing new.
    Result<void> catchUp();

    struct JournalEntry {
        qint64 revision = 0;
        Instant at{}, clock{};
        QString by, text;
        bool undone = false;
    };
    /// The last actions, oldest first (0: all); only those before a revision, and with a text in what was done or by whom, where given.
    std::vector<JournalEntry> journal(int last, qint64 before = 0, const QString &containing = {}) const;
    struct Around {
        Fleet before, after;
    };
    /// Reads the fleet before and after an action on a worker, as far as the file keeps them. `read` is called in this thread.
    Job *startReading(qint64 revision, std::function<void(const Result<Around> &)> read);

    /// What agents did since the session began, newest last (bounded).
    const std::vector<simulation::Event> &recentEvents() const { return m_recent; }

Q_SIGNALS:
    void changed(const lictor::ChangeSet &changes); ///< after every action, undo and redo
    void aboutToOpen(); ///< another fleet comes; the present one is still there
    void opened(); ///< another fleet altogether: reset
    void message(const QString &text, bool undoable); ///< for the status bar
    void failed(const lictor::Error &error);
    void openFailureChanged();
    void jobStarted(lictor::Job *job);
    void eventsHappened();

private:
    struct Written {
        simulation::Outcome outcome;
        qint64 revision = 0;
        std::optional<Fleet> newer; ///< what another program wrote in between
    };
    struct Loaded {
        std::unique_ptr<store::FleetFile> file;
        Fleet fleet;
        qint64 revision = 0;
    };
    struct Waiting {
        Job *job;
        std::function<void(Job *)> begin;
        bool begun = false;
    };

    /// Does the work on a worker and hands what it made to `done` in this thread: always later, when whoever began it has its job in
    /// hand, however soon the work is over.
    template <typename Work, typename Done> void onWorker(Job *job, Work work, Done done);
    simulation::Context context() const;
    Result<void> writable() const;
    /// Applies and writes; runs again once on what another writer made of the file meanwhile. Touches no member but the file.
    Result<Written> write(const Fleet &fleet, qint64 base, const Action &action, const simulation::Context &context) const;
    Result<simulation::Outcome> adopt(Result<Written> written);
    /// Work on the file waits its turn; `begin` starts it and goes on with the next when it is done.
    Job *enqueue(const QString &title, std::function<void(Job *)> begin);
    void startNext();
    void end(Job *job);
    static Result<Loaded> readFile(const QString &path, const Catalog &catalog);
    static Result<Loaded> makeFile(const QString &path, const Fleet &fleet, const Catalog &catalog, bool replace);
    Result<void> adoptLoaded(Result<Loaded> loaded);
    Job *startLoading(const QString &title, std::function<Result<Loaded>(const Job &)> work, Opened opened);
    void finishLoading(Job *job, Result<Loaded> loaded, const Opened &opened);
    void show(Fleet fleet, qint64 revision, const ChangeSet &changes);
    void readUndo();
    Result<void> step(bool back);
    void adoptFile(std::unique_ptr<store::FleetFile> file, Fleet fleet, qint64 revision);

    CatalogPtr m_catalog;
    QString m_user;
    std::function<Instant()> m_wallClock;
    Fleet m_fleet;
    qint64 m_revision = 0;
    std::unique_ptr<store::FleetFile> m_file;
    std::optional<Error> m_openFailure;
    QString m_undoText, m_redoText;
    bool m_undoMovesClock = false;
    std::vector<simulation::Event> m_recent;
    LastAction m_lastAction;
    std::deque<Waiting> m_waiting; ///< the first is being done
    std::vector<std::function<void()>> m_whenIdle; ///< what waits until no action is being written any more
    Job *m_opening = nullptr;
    QList<Job *> m_jobs;
    QThreadPool m_workers;
};

} // namespace lictor

Q_DECLARE_METATYPE(lictor::ChangeSet)
