#include "store/fleet_file.h"

#include "store/chunk_store.h"
#include "store/file_place.h"
#include "store/history.h"
#include "store/schema.h"
#include "store/text.h"

#include <QFileInfo>

namespace lictor::store {

struct FleetFile::Private {
    QString path;
    const Catalog *catalog = nullptr;
    Database database;
    QString readOnlyReason; // empty: it can be written
    ChunkStore chunks;

    /// The fleet of the newest revision; inside a transaction.
    Result<Snapshot> newest();
    Result<Fleet> at(qint64 rootId);
    Result<void> mayWrite() const;
    /// Does `step` and hands out what came of it, in one transaction.
    Result<Snapshot> moveInHistory(Step step, const JournalRow &row);
};

FleetFile::FleetFile() : d(std::make_unique<Private>()) { }
FleetFile::~FleetFile() = default;

const QString &FleetFile::path() const { return d->path; }
bool FleetFile::isReadOnly() const { return !d->readOnlyReason.isEmpty(); }
QString FleetFile::readOnlyReason() const { return d->readOnlyReason; }
int FleetFile::schema() const { return schemaVersion; }

Result<std::unique_ptr<FleetFile>> FleetFile::create(
    const QString &path, const Fleet &fleet, const Catalog &catalog, bool replace)
{
    Result<NewFile> place = NewFile::begin(path, replace);
    if (!place)
        return tl::unexpected(place.error());
    {
        Result<Database> database = Database::open(place->temporaryPath(), Database::Access::Create);
        if (!database)
            return tl::unexpected(database.error());
        // Nobody else sees the temporary file and it is thrown away when this fails: no rollback journal is needed.
        const QByteArray head = QStringLiteral(
            "PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA application_id = %1; PRAGMA user_version = %2; BEGIN")
                                    .arg(applicationId)
                                    .arg(schemaVersion)
                                    .toLatin1();
        Result<void> done = database->run(head.constData());
        if (done)
            done = database->run(createSchema);
        if (done) {
            ChunkStore chunks;
            const Result<Root> root = chunks.write(*database, fleet);
            done = root ? History(*database).begin(*root) : tl::unexpected(root.error());
        }
        if (done)
            done = database->run("COMMIT");
        if (!done) {
            Error error = done.error();
            error.what = place->path(); // people know nothing of the temporary one
            return tl::unexpected(error);
        }
    }
    if (const auto moved = place->putInPlace(); !moved)
        return tl::unexpected(moved.error());
    return open(path, catalog);
}

Result<std::unique_ptr<FleetFile>> FleetFile::open(const QString &path, const Catalog &catalog)
{
    if (const auto looked = looksLikeFleetFile(path); !looked)
        return tl::unexpected(looked.error());
    std::unique_ptr<FleetFile> file(new FleetFile);
    file->d->path = path;
    file->d->catalog = &catalog;
    file->d->readOnlyReason = whyReadOnly(path);
    Result<Database> database =
        Database::open(path, file->isReadOnly() ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    file->d->database = std::move(*database);
    if (const auto revision = file->currentRevision(); !revision)
        return tl::unexpected(revision.error());
    return file;
}

Result<Snapshot> FleetFile::Private::newest()
{
    History history(database);
    const auto revision = history.newest();
    if (!revision)
        return tl::unexpected(revision.error());
    Result<Fleet> fleet = at(revision->root);
    if (!fleet)
        return tl::unexpected(fleet.error());
    return Snapshot{std::move(*fleet), revision->revision};
}

Result<Fleet> FleetFile::Private::at(qint64 rootId)
{
    const auto root = History(database).root(rootId);
    if (!root)
        return tl::unexpected(root.error());
    return chunks.read(database, *root, *catalog);
}

Result<void> FleetFile::Private::mayWrite() const
{
    if (!readOnlyReason.isEmpty())
        return refuse(Refusal::File, path, readOnlyReason, Store::tr("save a copy in another place"));
    return {};
}

Result<Snapshot> FleetFile::load() const
{
    const Result<Transaction> transaction = Transaction::begin(d->database, Transaction::Kind::Read);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return d->newest();
}

Result<qint64> FleetFile::currentRevision() const
{
    const auto revision = History(d->database).newest();
    if (!revision)
        return tl::unexpected(revision.error());
    return revision->revision;
}

Result<qint64> FleetFile::commit(qint64 base, const Fleet &after, const JournalRow &row)
{
    if (const auto may = d->mayWrite(); !may)
        return tl::unexpected(may.error());
    Result<Transaction> transaction = Transaction::begin(d->database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    History history(d->database);
    const auto newest = history.newest();
    if (!newest)
        return tl::unexpected(newest.error());
    if (newest->revision != base)
        return refuse(
            Refusal::Conflict, d->path, history.whoWroteAfter(base), Store::tr("do it again on the fleet as it now is"));
    const auto root = d->chunks.write(d->database, after);
    Result<qint64> revision = root ? history.act(*newest, *root, row) : tl::unexpected(root.error());
    if (revision) {
        if (const auto done = transaction->commit(); !done)
            revision = tl::unexpected(done.error());
    }
    if (!revision)
        d->chunks.forget();
    return revision;
}

Result<Snapshot> FleetFile::Private::moveInHistory(Step step, const JournalRow &row)
{
    if (const auto may = mayWrite(); !may)
        return tl::unexpected(may.error());
    Result<Transaction> transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto moved = History(database).move(step, row); !moved)
        return tl::unexpected(moved.error());
    Result<Snapshot> snapshot = newest(); // before the commit: what cannot be read back is not done
    if (!snapshot)
        return snapshot;
    if (const auto done = History(database).setClock(snapshot->revision, snapshot->fleet.now); !done)
        return tl::unexpected(done.error());
    if (const auto done = transaction->commit(); !done) {
        chunks.forget();
        return tl::unexpected(done.error());
    }
    return snapshot;
}

Result<Snapshot> FleetFile::undo(const JournalRow &row) { return d->moveInHistory(Step::Undo, row); }
Result<Snapshot> FleetFile::redo(const JournalRow &row) { return d->moveInHistory(Step::Redo, row); }
std::optional<JournalRow> FleetFile::undoable() const { return History(d->database).next(Step::Undo); }
std::optional<JournalRow> FleetFile::redoable() const { return History(d->database).next(Step::Redo); }
std::vector<JournalRow> FleetFile::journal(const JournalQuery &query) const { return History(d->database).actions(query); }

Result<std::pair<Fleet, Fleet>> FleetFile::around(qint64 revision) const
{
    const Result<Transaction> transaction = Transaction::begin(d->database, Transaction::Kind::Read);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto roots = History(d->database).rootsAround(revision);
    if (!roots)
        return refuse(Refusal::NotFound, d->path, Store::tr("what revision %1 changed is not kept any more").arg(revision),
            Store::tr("look at one of the last %1 actions").arg(keptRoots));
    auto before = d->at(roots->first);
    if (!before)
        return tl::unexpected(before.error());
    auto after = d->at(roots->second);
    if (!after)
        return tl::unexpected(after.error());
    return std::pair(std::move(*before), std::move(*after));
}

Result<void> FleetFile::backup(const QString &path) const
{
    Result<NewFile> place = NewFile::begin(path, false);
    if (!place)
        return tl::unexpected(place.error());
    Statement copy(d->database, "VACUUM INTO ?");
    if (const auto done = copy.bindText(1, place->temporaryPath()).finish(); !done) {
        Error error = done.error();
        error.what = path;
        return tl::unexpected(error);
    }
    return place->putInPlace();
}

QStringList FleetFile::check() const
{
    const Result<Transaction> transaction = Transaction::begin(d->database, Transaction::Kind::Read);
    if (!transaction)
        return {transaction.error().sentence()};
    QStringList problems;
    Statement integrity(d->database, "PRAGMA integrity_check");
    for (;;) {
        const Result<bool> row = integrity.step();
        if (!row) {
            problems << row.error().sentence();
            break;
        }
        if (!*row)
            break;
        if (integrity.text(0) != QLatin1StringView("ok"))
            problems << integrity.text(0);
    }
    std::vector<std::pair<qint64, Root>> roots;
    problems << History(d->database).checkRoots(roots);
    return problems << checkChunks(d->database, roots);
}

} // namespace lictor::store
