#include "store/history.h"

#include "store/chunk_store.h"
#include "store/text.h"

#include <unordered_set>

namespace lictor::store {

namespace {

qint64 seconds(Instant instant) { return instant.time_since_epoch().count(); }

JournalRow rowOf(const Statement &row)
{
    return {row.number(0), Instant(Duration(row.number(1))), Instant(Duration(row.number(2))), row.text(3), row.text(4),
        Standing(row.number(5)) != Standing::Done, row.number(6) != 0};
}
#define LICTOR_JOURNAL_COLUMNS "revision, at, clock, by, text, standing, clock_advance"

} // namespace

Result<History::Newest> History::newest()
{
    Statement select(m_database, "SELECT revision, root_after FROM journal ORDER BY revision DESC LIMIT 1");
    const Result<bool> row = select.step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return refuse(Refusal::Format, m_database.path(),
            Store::tr("the file is damaged (%1)").arg(Store::tr("it has no revision")), Store::tr("open a backup of it"));
    return Newest{select.number(0), select.number(1)};
}

Result<Root> History::root(qint64 id)
{
    Statement select(m_database, "SELECT bytes, hash FROM roots WHERE id = ?");
    const Result<bool> row = select.bindNumber(1, id).step();
    if (!row)
        return tl::unexpected(row.error());
    if (*row) {
        const QByteArray bytes = select.bytes(0);
        if (hashOf(bytes) == select.bytes(1))
            if (auto root = decodeRoot(bytes))
                return std::move(*root);
    }
    return refuse(Refusal::Format, m_database.path(),
        Store::tr("the file is damaged (%1)").arg(Store::tr("root %1 cannot be read").arg(id)), Store::tr("open a backup of it"));
}

Result<void> History::insertRoot(qint64 id, const Root &root)
{
    const QByteArray bytes = encodeRoot(root);
    const QByteArray hash = hashOf(bytes);
    Statement insert(m_database, "INSERT INTO roots(id, hash, bytes) VALUES(?, ?, ?)");
    return insert.bindNumber(1, id).bindBytes(2, hash).bindBytes(3, bytes).finish();
}

Result<void> History::insert(const Revision &revision)
{
    Statement insert(m_database,
        "INSERT INTO journal(revision, step, at, clock, by, text, clock_advance, root_before, root_after, standing, subject)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)");
    insert.bindNumber(1, revision.revision).bindNumber(2, qint64(revision.step));
    insert.bindNumber(3, seconds(revision.row->at)).bindNumber(4, seconds(revision.row->clock));
    insert.bindText(5, revision.row->by).bindText(6, revision.row->text).bindNumber(7, revision.row->clockAdvance);
    insert.bindNumber(8, revision.before).bindNumber(9, revision.after).bindNumber(10, revision.subject);
    return insert.finish();
}

Result<void> History::begin(const Root &root)
{
    JournalRow row;
    row.at = row.clock = root.now;
    if (const auto done = insertRoot(1, root); !done)
        return done;
    return insert({1, Step::Create, &row, 0, 1, 0});
}

Result<qint64> History::act(const Newest &before, const Root &after, const JournalRow &row)
{
    const qint64 revision = before.revision + 1;
    // Nothing leads to the worlds of dropped actions any more.
    Result<void> done =
        m_database.run("DELETE FROM roots WHERE id IN (SELECT root_after FROM journal WHERE step = 1 AND standing = 1)");
    if (done)
        done = m_database.run("UPDATE journal SET standing = 2 WHERE step = 1 AND standing = 1");
    if (done)
        done = insertRoot(revision, after);
    if (done)
        done = insert({revision, Step::Action, &row, before.root, revision, 0});
    if (done && revision % sweepEvery == 0)
        done = sweep(revision);
    if (!done)
        return tl::unexpected(done.error());
    return revision;
}

Result<void> History::move(Step step, const JournalRow &row)
{
    const auto current = newest();
    if (!current)
        return tl::unexpected(current.error());
    const bool undo = step == Step::Undo;
    Statement select(m_database,
        undo ? "SELECT revision, root_before FROM journal WHERE step = 1 AND standing = 0 ORDER BY revision DESC LIMIT 1"
             : "SELECT revision, root_after FROM journal WHERE step = 1 AND standing = 1 ORDER BY revision LIMIT 1");
    const Result<bool> found = select.step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return refuse(Refusal::WrongState, m_database.path(),
            undo ? Store::tr("there is nothing to undo") : Store::tr("there is nothing to redo"));
    const qint64 subject = select.number(0), target = select.number(1);
    select.reset();
    Statement there(m_database, "SELECT 1 FROM roots WHERE id = ?");
    const Result<bool> kept = there.bindNumber(1, target).step();
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return refuse(
            Refusal::WrongState, m_database.path(), Store::tr("only the last %1 actions can be taken back").arg(keptRoots));
    there.reset();
    Statement mark(m_database, "UPDATE journal SET standing = ? WHERE revision = ?");
    if (const auto done = mark.bindNumber(1, qint64(undo ? Standing::Undone : Standing::Done)).bindNumber(2, subject).finish();
        !done)
        return done;
    return insert({current->revision + 1, step, &row, current->root, target, subject});
}

Result<void> History::setClock(qint64 revision, Instant clock)
{
    Statement update(m_database, "UPDATE journal SET clock = ? WHERE revision = ?");
    return update.bindNumber(1, seconds(clock)).bindNumber(2, revision).finish();
}

std::optional<JournalRow> History::next(Step step)
{
    Statement select(m_database,
        step == Step::Undo ? "SELECT " LICTOR_JOURNAL_COLUMNS
                             " FROM journal WHERE step = 1 AND standing = 0 AND root_before IN (SELECT id FROM roots)"
                             " ORDER BY revision DESC LIMIT 1"
                           : "SELECT " LICTOR_JOURNAL_COLUMNS
                             " FROM journal WHERE step = 1 AND standing = 1 ORDER BY revision LIMIT 1");
    const Result<bool> row = select.step();
    if (!row || !*row)
        return std::nullopt;
    return rowOf(select);
}

std::vector<JournalRow> History::actions(const JournalQuery &query)
{
    std::vector<JournalRow> rows;
    Statement select(m_database,
        "SELECT " LICTOR_JOURNAL_COLUMNS " FROM journal WHERE step = 1 AND (?2 = 0 OR revision < ?2)"
        " AND (instr(lower(text), lower(?3)) OR instr(lower(by), lower(?3))) ORDER BY revision DESC LIMIT ?1");
    select.bindNumber(1, query.last > 0 ? query.last : -1).bindNumber(2, query.before).bindText(3, query.containing);
    for (Result<bool> row = select.step(); row && *row; row = select.step())
        rows.push_back(rowOf(select));
    std::reverse(rows.begin(), rows.end());
    return rows;
}

std::optional<std::pair<qint64, qint64>> History::rootsAround(qint64 revision)
{
    Statement select(m_database,
        "SELECT root_before, root_after FROM journal WHERE step = 1 AND revision = ?"
        " AND root_before IN (SELECT id FROM roots) AND root_after IN (SELECT id FROM roots)");
    const Result<bool> row = select.bindNumber(1, revision).step();
    if (!row || !*row)
        return std::nullopt;
    return std::pair(select.number(0), select.number(1));
}

QString History::whoWroteAfter(qint64 revision)
{
    Statement select(m_database, "SELECT revision, by, text FROM journal WHERE revision > ? ORDER BY revision DESC LIMIT 1");
    const Result<bool> row = select.bindNumber(1, revision).step();
    if (!row || !*row)
        return Store::tr("it is not at revision %1").arg(revision);
    return Store::tr("%1 changed it meanwhile (revision %2: %3)").arg(select.text(1)).arg(select.number(0)).arg(select.text(2));
}

/// Deletes old roots, then the chunks that no root names any more.
Result<void> History::sweep(qint64 revision)
{
    Statement old(m_database, "DELETE FROM roots WHERE id NOT IN (SELECT id FROM roots ORDER BY id DESC LIMIT ?) AND id < ?");
    if (const auto done = old.bindNumber(1, keptRoots + 1).bindNumber(2, revision).finish(); !done)
        return done;
    std::unordered_set<qint64> named;
    Statement roots(m_database, "SELECT bytes FROM roots");
    Result<bool> row = roots.step();
    for (; row && *row; row = roots.step()) {
        const auto root = decodeRoot(roots.bytes(0));
        if (!root)
            return {}; // nothing may go while it is not known what is needed
        for (const TableRoot &table : root->tables)
            named.insert(table.chunks.begin(), table.chunks.end());
    }
    if (!row)
        return tl::unexpected(row.error());
    std::vector<qint64> lost;
    Statement all(m_database, "SELECT id FROM chunks");
    for (row = all.step(); row && *row; row = all.step())
        if (!named.contains(all.number(0)))
            lost.push_back(all.number(0));
    if (!row)
        return tl::unexpected(row.error());
    all.reset();
    Statement remove(m_database, "DELETE FROM chunks WHERE id = ?");
    for (const qint64 id : lost)
        if (const auto done = remove.bindNumber(1, id).finish(); !done)
            return done;
    return {};
}

QStringList History::checkRoots(std::vector<std::pair<qint64, Root>> &roots)
{
    QStringList problems;
    std::vector<qint64> ids;
    Statement select(m_database, "SELECT id FROM roots ORDER BY id");
    Result<bool> row = select.step();
    for (; row && *row; row = select.step())
        ids.push_back(select.number(0));
    if (!row)
        problems << row.error().sentence();
    for (const qint64 id : ids) {
        if (auto read = root(id))
            roots.emplace_back(id, std::move(*read));
        else
            problems << read.error().sentence();
    }
    if (const auto current = newest(); !current)
        problems << current.error().sentence();
    else if (std::find(ids.begin(), ids.end(), current->root) == ids.end())
        problems << Store::tr("The newest revision has no root.");
    return problems;
}

} // namespace lictor::store
