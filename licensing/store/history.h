#pragma once

#include "store/database.h"
#include "store/fleet_file.h"
#include "store/root.h"
#include "store/schema.h"

namespace lictor::store {

/// The journal of a fleet file with the roots: what was done, what can be taken back, what can be done again. A view of the open
/// database; it holds nothing itself, and the caller has the transaction.
class History {
public:
    struct Newest {
        qint64 revision = 0;
        qint64 root = 0;
    };

    explicit History(Database &database) : m_database(database) { }

    Result<Newest> newest();
    Result<Root> root(qint64 id);
    /// Revision 1 of a new file.
    Result<void> begin(const Root &root);
    /// A new action on top of the newest revision; what could be done again is dropped.
    Result<qint64> act(const Newest &before, const Root &after, const JournalRow &row);
    /// Takes the last action back or does it again, as a new revision.
    Result<void> move(Step step, const JournalRow &row);
    Result<void> setClock(qint64 revision, Instant clock);
    /// The action that undo or redo takes next.
    std::optional<JournalRow> next(Step step);
    std::vector<JournalRow> actions(const JournalQuery &query);
    /// The roots before and after an action; nothing where one of them is gone.
    std::optional<std::pair<qint64, qint64>> rootsAround(qint64 revision);
    /// Who wrote what after that revision, as a clause.
    QString whoWroteAfter(qint64 revision);
    /// All roots that can be read; gives sentences about the others.
    QStringList checkRoots(std::vector<std::pair<qint64, Root>> &roots);

private:
    struct Revision {
        qint64 revision = 0;
        Step step = Step::Action;
        const JournalRow *row = nullptr;
        qint64 before = 0, after = 0;
        qint64 subject = 0;
    };
    Result<void> insert(const Revision &revision);
    Result<void> insertRoot(qint64 id, const Root &root);
    Result<void> sweep(qint64 revision);

    Database &m_database;
};

} // namespace lictor::store
