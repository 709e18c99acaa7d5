#pragma once

#include <QStringList>

#include <vector>

namespace lictor {

/// Edits of one device in one pane that were not applied, as the command lines that Apply would have sent.
struct KeptEdit {
    QStringList pane; ///< its path
    QString device; ///< its name
    QStringList commands;
};

/// Keeps the edits of a fleet file for the next time that it is opened, instead of those kept before; in the user's settings.
void keepEdits(const QString &fleetFile, const std::vector<KeptEdit> &edits);
std::vector<KeptEdit> keptEdits(const QString &fleetFile);

} // namespace lictor
