#pragma once

#include "fleet/fleet.h"

#include <memory>
#include <vector>

namespace lictor::store {

struct JournalRow {
    qint64 revision = 0; ///< that the action made
    Instant at{}; ///< wall clock
    Instant clock{}; ///< simulated, after the action
    QString by;
    QString text;
    bool undone = false;
    bool clockAdvance = false; ///< what `clock back` takes back
};

/// Which rows of a journal.
struct JournalQuery {
    int last = 0; ///< so many at most; 0: all
    qint64 before = 0; ///< older than this revision; 0: all
    QString containing = {}; ///< in what was done or by whom
};

struct Snapshot {
    Fleet fleet;
    qint64 revision = 0;
};

/// A fleet file (`.lictor`, SQLite): the value's chunks by content, a root a revision, the journal.
/// Every commit is one transaction. Two writers: the second gets Refusal::Conflict, loads and does its action again.
class FleetFile {
public:
    /// Makes a new file with this fleet as revision 1; an existing file is refused unless `replace`.
    static Result<std::unique_ptr<FleetFile>> create(
        const QString &path, const Fleet &fleet, const Catalog &catalog, bool replace);
    /// Opens an existing file; read-only where it cannot be written. A file that is none, or is newer, is refused and left alone.
    static Result<std::unique_ptr<FleetFile>> open(const QString &path, const Catalog &catalog);
    ~FleetFile();

    const QString &path() const;
    bool isReadOnly() const;
    QString readOnlyReason() const;
    int schema() const;

    Result<Snapshot> load() const;
    Result<qint64> currentRevision() const; ///< cheap: to learn whether another program wrote

    /// Writes the chunks in which `after` differs from the snapshot loaded or written last. `base`: the revision that `after` was made from.
    Result<qint64> commit(qint64 base, const Fleet &after, const JournalRow &row);
    /// Takes the last action back / does it again; gives the fleet as it then is. Refused with a reason when there is none.
    Result<Snapshot> undo(const JournalRow &row);
    Result<Snapshot> redo(const JournalRow &row);
    /// The action that undo or redo would take next; nothing if none.
    std::optional<JournalRow> undoable() const;
    std::optional<JournalRow> redoable() const;
    std::vector<JournalRow> journal(const JournalQuery &query = {}) const; ///< oldest first
    /// The fleet before and after an action. Refused where the file does not keep both any more.
    Result<std::pair<Fleet, Fleet>> around(qint64 revision) const;
    /// A consistent copy while others use the file.
    Result<void> backup(const QString &path) const;
    /// Problems of the file itself: damaged chunks, roots that name missing ones.
    QStringList check() const;

private:
    FleetFile();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lictor::store
