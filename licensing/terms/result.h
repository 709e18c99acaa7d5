#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace lictor {

/// What kind of refusal an error is; callers decide by this word, never by the text.
enum class Refusal : quint8 {
    NotFound, ///< a name that does not exist
    Duplicate, ///< a name or serial number that is taken
    OutOfRange, ///< a number or time outside its limits
    Unknown, ///< a word that is none of the known ones (model, product ID, licence kind)
    Unsupported, ///< the platform, release or mode does not have it
    WrongState, ///< right in itself, not now (already registered, not registered)
    Restricted, ///< licences are short or a period ended (OOC-5, REG-12)
    TokenUnknown,
    TokenExpired,
    TokenRevoked,
    CommandRefused, ///< a device refused a command line
    Conflict, ///< somebody else changed what this touches
    File, ///< a file cannot be read or written
    Format, ///< a file or text is not what it should be
    NotAllowed, ///< not of this user (GEN-4)
    Cancelled,
};

/// An error as data: what it is about, why, and what to do; the texts are ready to be shown and translated where they are made.
struct Error {
    Refusal refusal = Refusal::WrongState;
    QString what; ///< the object, such as a device's name
    QString why; ///< one clause without a full stop
    QString remedy; ///< what to do, one clause without a full stop; may be empty
    QString rule; ///< requirement ID, or empty

    /// "WHAT: WHY; WHAT TO DO", the form of lictorctl's error line.
    QString sentence() const;
    bool operator==(const Error &) const = default;
};

template <class T> using Result = tl::expected<T, Error>;

/// Shorthand for returning an error from a function that gives a Result.
tl::unexpected<Error> refuse(Refusal refusal, QString what, QString why, QString remedy = {}, QString rule = {});

} // namespace lictor
