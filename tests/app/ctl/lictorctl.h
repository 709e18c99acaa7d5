#pragma once

#include "ctl/ctl.h"

#include <QJsonDocument>
#include <QTemporaryDir>

namespace lictor::test {

/// What one run of lictorctl gave.
struct Ran {
    int status = -1;
    QByteArray out, err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QString error() const { return QString::fromUtf8(err).trimmed(); }
};

/// Runs lictorctl in this process on a fleet file of its own.
class Lictorctl {
public:
    Ran operator()(const QStringList &arguments, const QByteArray &input = {});
    /// The same from a line as a shell would split it.
    Ran operator()(const char *line) { return (*this)(split(QString::fromUtf8(line))); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Words with blanks between them; '…' and "…" hold blanks.
    static QStringList split(const QString &line);

private:
    QTemporaryDir m_folder;
};

/// The value at a path such as `lines[feature=security-contexts].value` or `slots[0].device`, as text: a number, `true`, `null`, a text; the
/// elements of a list joined by commas; `#` after a list is its length, after `[KEY=VALUE]` how many there are. Nothing where the path leads nowhere.
std::optional<QString> valueAt(const QJsonDocument &document, const QString &path);

} // namespace lictor::test
