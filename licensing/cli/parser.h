#pragma once

#include "cli/phrase.h"

#include <QStringList>

#include <optional>
#include <span>

namespace lictor::cli {

using Phrases = std::span<const Phrase *const>;

/// A line read against the phrases that can be typed at this place.
struct Parsed {
    enum class Outcome : quint8 { Complete, Empty, Invalid, Incomplete, Ambiguous };

    Outcome outcome = Outcome::Empty;
    qsizetype at = 0; ///< the offending character, or that of the ambiguous word
    const Phrase *phrase = nullptr;
    QStringList words; ///< by place: whole words for abbreviations, arguments as typed

    /// What was typed for the first argument (a choice, number, text or line); nothing where it was left out.
    std::optional<QString> argument() const;
    /// True when the optional word was typed.
    bool has(QLatin1StringView word) const;
};

/// Reads a line: words may be shortened as long as they are unique, a whole word is never ambiguous.
Parsed parse(const QString &line, Phrases phrases, const Vocabulary &vocabulary);

/// What can stand at the end of a text.
struct Following {
    QList<Option> options; ///< words and arguments, in the order of the words
    bool complete = false; ///< the line can end here
};
/// Nothing when the text before that place is no beginning of any phrase. A text that ends in a blank asks for the next word, another
/// for words that begin with its last one. Arguments are listed as help shows them, unless `wordsOnly`.
std::optional<Following> following(const QString &text, Phrases phrases, const Vocabulary &vocabulary, bool wordsOnly);

} // namespace lictor::cli
