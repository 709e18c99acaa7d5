#pragma once

#include "catalog/catalog.h"

#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace lictor::cli {

/// What the words of a phrase may depend on.
struct Vocabulary {
    const Catalog &catalog;
    const Model *model = nullptr; ///< null on a chassis
};

/// A word with its line of help.
struct Option {
    QString word;
    QString help;
};

/// One place of a command: a fixed word, a choice of words, or an argument. The device speaks English whatever the console's language,
/// so its texts are not translated.
struct Element {
    enum class Kind : quint8 { Word, Choice, Number, Text, Line };

    Kind kind = Kind::Word;
    const char *text = nullptr; ///< the word, or what help shows for an argument: `WORD`, `LINE`
    const char *help = nullptr;
    bool optional = false; ///< this one and all that follow it
    QList<Option> (*choices)(const Vocabulary &) = nullptr;
    std::pair<int, int> (*range)(const Vocabulary &) = nullptr;
};

inline Element word(const char *text, const char *help) { return {Element::Kind::Word, text, help}; }
/// One of some words that depend on the device.
inline Element choice(QList<Option> (*choices)(const Vocabulary &))
{
    return {Element::Kind::Choice, nullptr, nullptr, false, choices};
}
/// Digits; the range is what help shows, the command itself says what is wrong with a number outside it.
inline Element number(std::pair<int, int> (*range)(const Vocabulary &), const char *help)
{
    return {Element::Kind::Number, nullptr, help, false, nullptr, range};
}
inline Element text(const char *shown, const char *help) { return {Element::Kind::Text, shown, help}; }
/// All that is left of the line.
inline Element line(const char *help) { return {Element::Kind::Line, "LINE", help}; }
inline Element optional(Element element)
{
    element.optional = true;
    return element;
}

/// What can be typed, place by place.
struct Phrase {
    std::vector<Element> elements;
};

} // namespace lictor::cli
