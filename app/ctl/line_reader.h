#pragma once

#include <QStringList>

#include <functional>
#include <optional>

namespace lictor::ctl {

/// Lines typed on the terminal of this process, with editing and a history that lasts as long as the reader. There is one at a time.
class LineReader {
public:
    /// What the keys `?` and Tab ask for: the text up to the cursor is theirs.
    struct Answers {
        std::function<QString(const QString &text)> help;
        std::function<QStringList(const QString &text)> completions; ///< whole words that can stand at its end
    };

    explicit LineReader(Answers answers);
    ~LineReader();
    Q_DISABLE_COPY_MOVE(LineReader)

    /// The next line; nothing at the end of the input.
    std::optional<QString> read(const QString &prompt);
    /// The answer to a question: no line that the history keeps.
    std::optional<QString> ask(const QString &question);
    /// One key, not shown; the text is wiped when it comes. Nothing at the end of the input.
    std::optional<char> key(const QString &text);
};

} // namespace lictor::ctl
