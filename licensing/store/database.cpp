#include "store/database.h"

#include "store/text.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace lictor::store {

namespace {

constexpr int busyMilliseconds = 5000; // another program's write takes a second at most

} // namespace

void Database::Close::operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }

Result<Database> Database::open(const QString &path, Access access)
{
    int flags = SQLITE_OPEN_NOMUTEX;
    switch (access) {
    case Access::ReadOnly: flags |= SQLITE_OPEN_READONLY; break;
    case Access::ReadWrite: flags |= SQLITE_OPEN_READWRITE; break;
    case Access::Create: flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE; break;
    }
    Database database;
    database.m_path = path;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    database.m_handle.reset(handle);
    if (code != SQLITE_OK)
        return tl::unexpected(database.error(code));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyMilliseconds);
    // The file may come from anywhere: its schema must not be able to do anything.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    if (const auto done = database.run("PRAGMA cell_size_check = ON"); !done)
        return tl::unexpected(done.error());
    return database;
}

Result<void> Database::run(const char *sql)
{
    const int code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(error(code));
    return {};
}

Error Database::error(int code) const
{
    const QString file = QDir::toNativeSeparators(m_path);
    switch (code & 0xff) {
    case SQLITE_FULL: return {Refusal::File, file, Store::tr("the disk is full"), Store::tr("free space and do it again"), {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Refusal::File, file, Store::tr("another program is writing to it"), Store::tr("try again when it is done"), {}};
    case SQLITE_NOTADB:
        return {Refusal::Format, file, Store::tr("it is not a fleet file"), Store::tr("open a file that Lictor made"), {}};
    case SQLITE_CORRUPT:
    case SQLITE_ERROR: // a table that is not there, as our statements are right
    case SQLITE_MISMATCH:
        return {Refusal::Format, file, Store::tr("the file is damaged (%1)").arg(QString::fromUtf8(sqlite3_errmsg(handle()))),
            Store::tr("open a backup of it"), {}};
    case SQLITE_READONLY:
        if (code == SQLITE_READONLY_DBMOVED)
            return {Refusal::Conflict, file, Store::tr("the file was replaced or moved by another program"),
                Store::tr("open it again"), {}};
        return {Refusal::File, file, Store::tr("the file cannot be written"), Store::tr("save a copy in another place"), {}};
    case SQLITE_CANTOPEN:
        return {Refusal::File, file, Store::tr("the file cannot be opened"),
            Store::tr("check that it exists and that you may read and write its folder"), {}};
    case SQLITE_NOMEM: return {Refusal::File, file, Store::tr("there is not enough memory to read it"), {}, {}};
    default:
        return {Refusal::File, file,
            Store::tr("the file cannot be read or written (%1)").arg(QString::fromUtf8(sqlite3_errmsg(handle()))),
            Store::tr("check the disk"), {}};
    }
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Statement::Statement(Database &database, const char *sql) : m_database(database)
{
    sqlite3_stmt *statement = nullptr;
    m_code = sqlite3_prepare_v2(database.handle(), sql, -1, &statement, nullptr);
    m_statement.reset(statement);
}

Statement &Statement::bindNumber(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), place, value);
    return *this;
}

Statement &Statement::bindText(int place, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement.get(), place, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindBytes(int place, QByteArrayView value)
{
    sqlite3_bind_blob64(m_statement.get(), place, value.data(), sqlite3_uint64(value.size()), SQLITE_STATIC);
    return *this;
}

Result<bool> Statement::step()
{
    if (m_code == SQLITE_OK)
        m_code = sqlite3_step(m_statement.get());
    const int code = std::exchange(m_code, SQLITE_OK);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    m_code = code;
    return tl::unexpected(m_database.error(code));
}

Result<void> Statement::finish()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

qint64 Statement::number(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(blob, sqlite3_column_bytes(m_statement.get(), column));
}

Result<Transaction> Transaction::begin(Database &database, Kind kind)
{
    if (const auto begun = database.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN"); !begun)
        return tl::unexpected(begun.error());
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database && !sqlite3_get_autocommit(m_database->handle()))
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit() { return m_database->run("COMMIT"); }

} // namespace lictor::store
