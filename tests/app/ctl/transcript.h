#pragma once

#include "lictorctl.h"

namespace lictor::test {

/// A part of a transcript file: lines for lictorctl, or a session on a device with the whole of what it prints.
struct Part {
    bool isSession = false;
    int number = 0; ///< of its first line in the file
    QStringList lines; ///< as they stand in the file
    QString device; ///< of a session
    bool onChassis = false;

    /// What is typed in the session: what follows a prompt.
    QStringList inputs() const;
};

/// The parts of a file; tests/transcripts/README.md says how it is written.
QList<Part> readTranscript(const QString &text);

/// Values that `NAME = COMMAND : PATH` kept; `{NAME}` stands for them.
class KeptValues {
public:
    void keep(const QString &name, const QString &value) { m_values.append({name, value}); }
    QString filledIn(QString text) const;
    QString takenOut(QString text) const;

private:
    QList<std::pair<QString, QString>> m_values;
};

/// Does the lines of a part that is no session; gives why one failed, empty when none did.
QString perform(Lictorctl &lictorctl, const Part &part, KeptValues &values);
/// The session as it takes place: prompts, lines and answers.
QStringList take(Lictorctl &lictorctl, const Part &session, const KeptValues &values);

} // namespace lictor::test
