#pragma once

#include <QtGlobal>

namespace lictor::store {

inline constexpr quint32 applicationId = 0x4C696374; ///< `Lict` at byte 68 of the file: SQLite's application_id
inline constexpr int schemaVersion = 1; ///< SQLite's user_version
inline constexpr int keptRoots = 1000; ///< how many actions can be taken back
inline constexpr int sweepEvery = 64; ///< revisions between two searches for chunks that no root names

/// Kinds of journal rows; stored.
enum class Step : quint8 { Create = 0, Action = 1, Undo = 2, Redo = 3 };
/// What became of an action; stored.
enum class Standing : quint8 {
    Done = 0,
    Undone = 1, ///< may be done again
    Dropped = 2, ///< undone, then something else was done
};

inline constexpr const char *createSchema = R"(
CREATE TABLE chunks(
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used again, so that programs may remember what an id held
    hash BLOB NOT NULL UNIQUE,            -- XXH3, 128 bit, of bytes
    bytes BLOB NOT NULL);
CREATE TABLE roots(
    id INTEGER PRIMARY KEY,               -- the revision that made it
    hash BLOB NOT NULL,
    bytes BLOB NOT NULL);
CREATE TABLE journal(
    revision INTEGER PRIMARY KEY,
    step INTEGER NOT NULL,                -- 0 create, 1 action, 2 undo, 3 redo
    at INTEGER NOT NULL,                  -- seconds since 1970, wall clock
    clock INTEGER NOT NULL,               -- the fleet's, after it
    by TEXT NOT NULL,
    text TEXT NOT NULL,
    clock_advance INTEGER NOT NULL,
    root_before INTEGER,                  -- roots.id
    root_after INTEGER NOT NULL,
    standing INTEGER NOT NULL,            -- of an action: 0 done, 1 undone, 2 undone for good
    subject INTEGER);                     -- of undo and redo: the action's revision
CREATE INDEX journal_standing ON journal(step, standing, revision);
)";

} // namespace lictor::store
