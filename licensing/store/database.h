#pragma once

#include "terms/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace lictor::store {

/// An open SQLite file. Failures come as errors that name the file and say what a person can do.
class Database {
public:
    enum class Access : quint8 { ReadOnly, ReadWrite, Create };
    static Result<Database> open(const QString &path, Access access);

    /// Runs statements that give no rows.
    Result<void> run(const char *sql);
    /// The error of the last call, given its result code.
    Error error(int code) const;
    const QString &path() const { return m_path; }
    sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    std::unique_ptr<sqlite3, Close> m_handle;
    QString m_path;
};

/// A prepared statement. An error of its text is reported by the first step.
class Statement {
public:
    Statement(Database &database, const char *sql);

    Statement &bindNumber(int place, qint64 value);
    Statement &bindText(int place, const QString &value);
    Statement &bindBytes(int place, QByteArrayView value); ///< the bytes must live until the step
    /// True: there is a row to read.
    Result<bool> step();
    /// Runs it to its end and makes it ready for other values.
    Result<void> finish();
    void reset();

    bool isNull(int column) const;
    qint64 number(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    Database &m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_code = 0;
};

/// Everything between begin and commit happens whole or not at all.
class Transaction {
public:
    enum class Kind : quint8 { Read, Write };
    static Result<Transaction> begin(Database &database, Kind kind);
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) { }
    Database *m_database;
};

} // namespace lictor::store
