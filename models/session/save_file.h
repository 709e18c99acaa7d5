#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace lictor {

class FleetSession;
class Job;

/// Writes a file whole or not at all; gives the sentence that says why where that fails.
QString writeFile(const QString &file, const QByteArray &bytes);
/// The same on a worker, where its content is made too. `done` gets the sentence, empty where all went well, in this thread.
Job *saveFile(FleetSession &session, const QString &title, const QString &file, std::function<QByteArray()> content,
    std::function<void(const QString &trouble)> done);

} // namespace lictor
