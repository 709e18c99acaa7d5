#pragma once

#include "terms/result.h"

namespace lictor::store {

/// A file that is written beside its place and put there whole: what was there stays until then.
class NewFile {
public:
    /// Refused where the folder is missing or the file exists, unless `replace`.
    static Result<NewFile> begin(const QString &path, bool replace);
    NewFile(NewFile &&other) noexcept;
    NewFile &operator=(NewFile &&) = delete;
    ~NewFile(); ///< removes the temporary file when it was not put in place

    const QString &path() const { return m_path; }
    const QString &temporaryPath() const { return m_temporary; }
    Result<void> putInPlace();

private:
    NewFile() = default;
    QString m_path, m_temporary;
    bool m_replace = false;
};

/// Looks at the head of a file without touching it: is it a fleet file that this version can read?
Result<void> looksLikeFleetFile(const QString &path);

/// Why a file cannot be written, as a clause; empty when it can.
QString whyReadOnly(const QString &path);

} // namespace lictor::store
