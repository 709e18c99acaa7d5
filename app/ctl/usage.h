#pragma once

#include <QStringList>

#include <optional>

namespace CLI {
class App;
}

namespace lictor::ctl {

/// The words of the arguments that stand for nouns and verbs, at most `most`; global options between them are passed over.
QStringList commandWords(const QStringList &arguments, int most);

/// "satellite add" where the arguments name a command of the contract that comes with a later version; nothing otherwise.
std::optional<QString> laterCommand(const QStringList &words);

/// Why the words name no command, with the nearest that exist; nothing where they name one (or ask for help only).
std::optional<QString> unknownCommand(const CLI::App &root, const QStringList &words);

/// The nearest options of that command to one that it does not have; may be empty.
QStringList nearestOptions(const CLI::App &command, const QString &wrong);

} // namespace lictor::ctl
