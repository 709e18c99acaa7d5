#include "cli/parser.h"

#include <algorithm>

namespace lictor::cli {

namespace {

struct Token {
    QString text;
    qsizetype at = 0;
};

QList<Token> tokenize(const QString &line)
{
    QList<Token> tokens;
    for (qsizetype i = 0; i < line.size();) {
        if (line[i].isSpace()) {
            ++i;
            continue;
        }
        const qsizetype from = i;
        while (i < line.size() && !line[i].isSpace())
            ++i;
        tokens.append({line.sliced(from, i - from), from});
    }
    return tokens;
}

QList<Option> wordsOf(const Element &element, const Vocabulary &vocabulary)
{
    switch (element.kind) {
    case Element::Kind::Word: return {{QLatin1StringView(element.text), QLatin1StringView(element.help)}};
    case Element::Kind::Choice: return element.choices(vocabulary);
    default: return {};
    }
}

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// How many characters of the token an element understands: where the caret goes when none understands it whole.
qsizetype understood(const QString &token, const Element &element, const Vocabulary &vocabulary)
{
    qsizetype best = 0;
    for (const Option &option : wordsOf(element, vocabulary)) {
        qsizetype same = 0;
        while (
            same < std::min(token.size(), option.word.size()) && token[same].toCaseFolded() == option.word[same].toCaseFolded())
            ++same;
        best = std::max(best, same);
    }
    if (element.kind == Element::Kind::Number) {
        qsizetype digits = 0;
        while (digits < token.size() && token[digits] >= u'0' && token[digits] <= u'9')
            ++digits;
        best = std::max(best, digits);
    }
    return best;
}

/// The phrases that agree with the tokens read so far, all at the same place.
class Reader {
public:
    Reader(Phrases phrases, const Vocabulary &vocabulary) : m_vocabulary(vocabulary), m_candidates(phrases.begin(), phrases.end())
    {
    }

    /// Takes one token; `rest` is the line from it on.
    Parsed::Outcome take(const Token &token, const QString &rest)
    {
        struct Match {
            const Phrase *phrase;
            QString word;
            bool isWord, whole;
            bool takesRest;
        };
        std::vector<Match> matches;
        for (const Phrase *phrase : m_candidates) {
            if (m_place >= phrase->elements.size())
                continue;
            const Element &element = phrase->elements[m_place];
            switch (element.kind) {
            case Element::Kind::Word:
                if (const QLatin1StringView known(element.text); known.startsWith(token.text, Qt::CaseInsensitive))
                    matches.push_back({phrase, known, true, known.size() == token.text.size(), false});
                break;
            case Element::Kind::Choice:
                for (const Option &option : element.choices(m_vocabulary))
                    if (option.word.startsWith(token.text, Qt::CaseInsensitive))
                        matches.push_back({phrase, option.word, true, option.word.size() == token.text.size(), false});
                break;
            case Element::Kind::Number:
                if (isDigits(token.text))
                    matches.push_back({phrase, token.text, false, false, false});
                break;
            case Element::Kind::Text: matches.push_back({phrase, token.text, false, false, false}); break;
            case Element::Kind::Line: matches.push_back({phrase, rest, false, false, true}); break;
            }
        }
        // A whole word counts before a shortened one, a word before an argument.
        if (std::any_of(matches.begin(), matches.end(), [](const Match &match) { return match.whole; }))
            std::erase_if(matches, [](const Match &match) { return !match.whole; });
        else if (std::any_of(matches.begin(), matches.end(), [](const Match &match) { return match.isWord; }))
            std::erase_if(matches, [](const Match &match) { return !match.isWord; });
        if (matches.empty()) {
            qsizetype farthest = 0;
            for (const Phrase *phrase : m_candidates)
                if (m_place < phrase->elements.size())
                    farthest = std::max(farthest, understood(token.text, phrase->elements[m_place], m_vocabulary));
            m_at = token.at + farthest;
            return Parsed::Outcome::Invalid;
        }
        if (std::any_of(matches.begin(), matches.end(), [&](const Match &match) { return match.word != matches.front().word; })) {
            m_at = token.at;
            return Parsed::Outcome::Ambiguous;
        }
        m_words.append(matches.front().word);
        m_candidates.clear();
        for (const Match &match : matches)
            m_candidates.push_back(match.phrase);
        m_tookRest = matches.front().takesRest;
        ++m_place;
        return Parsed::Outcome::Complete;
    }

    /// The phrase that can end here; null if none.
    const Phrase *complete() const
    {
        for (const Phrase *phrase : m_candidates)
            if (m_place >= phrase->elements.size() || phrase->elements[m_place].optional)
                return phrase;
        return nullptr;
    }
    const std::vector<const Phrase *> &candidates() const { return m_candidates; }
    size_t place() const { return m_place; }
    qsizetype at() const { return m_at; }
    bool tookRest() const { return m_tookRest; }
    QStringList takeWords() { return std::move(m_words); }

private:
    const Vocabulary &m_vocabulary;
    std::vector<const Phrase *> m_candidates;
    QStringList m_words;
    size_t m_place = 0;
    qsizetype m_at = 0;
    bool m_tookRest = false;
};

} // namespace

std::optional<QString> Parsed::argument() const
{
    for (qsizetype i = 0; phrase && i < words.size(); ++i)
        if (phrase->elements[size_t(i)].kind != Element::Kind::Word)
            return words[i];
    return std::nullopt;
}

bool Parsed::has(QLatin1StringView wanted) const
{
    for (qsizetype i = 0; phrase && i < words.size(); ++i)
        if (phrase->elements[size_t(i)].kind == Element::Kind::Word && words[i] == wanted)
            return true;
    return false;
}

Parsed parse(const QString &line, Phrases phrases, const Vocabulary &vocabulary)
{
    Parsed parsed;
    Reader reader(phrases, vocabulary);
    const QList<Token> tokens = tokenize(line);
    if (tokens.isEmpty())
        return parsed;
    for (const Token &token : tokens) {
        parsed.outcome = reader.take(token, line.sliced(token.at).trimmed());
        parsed.at = reader.at();
        if (parsed.outcome != Parsed::Outcome::Complete)
            return parsed;
        if (reader.tookRest())
            break;
    }
    parsed.phrase = reader.complete();
    if (!parsed.phrase) {
        parsed.outcome = Parsed::Outcome::Incomplete;
        parsed.at = line.size();
    }
    parsed.words = reader.takeWords();
    return parsed;
}

std::optional<Following> following(const QString &text, Phrases phrases, const Vocabulary &vocabulary, bool wordsOnly)
{
    QList<Token> tokens = tokenize(text);
    QString begun;
    if (!tokens.isEmpty() && !text.back().isSpace())
        begun = tokens.takeLast().text;
    Reader reader(phrases, vocabulary);
    for (const Token &token : tokens)
        if (reader.take(token, text.sliced(token.at).trimmed()) != Parsed::Outcome::Complete)
            return std::nullopt;

    Following result;
    const auto add = [&](const Option &option) {
        if (std::none_of(
                result.options.begin(), result.options.end(), [&](const Option &known) { return known.word == option.word; }))
            result.options.append(option);
    };
    bool argumentFits = reader.tookRest();
    for (const Phrase *phrase : reader.candidates()) {
        if (reader.place() >= phrase->elements.size())
            continue;
        const Element &element = phrase->elements[reader.place()];
        for (const Option &option : wordsOf(element, vocabulary))
            if (option.word.startsWith(begun, Qt::CaseInsensitive))
                add(option);
        const bool isArgument =
            element.kind == Element::Kind::Text || element.kind == Element::Kind::Line || element.kind == Element::Kind::Number;
        if (!isArgument || (element.kind == Element::Kind::Number && !isDigits(begun)))
            continue;
        argumentFits = true;
        if (wordsOnly)
            continue;
        if (element.range) {
            const auto [least, most] = element.range(vocabulary);
            add({QStringLiteral("<%1-%2>").arg(least).arg(most), QLatin1StringView(element.help)});
        } else {
            add({QLatin1StringView(element.text), QLatin1StringView(element.help)});
        }
    }
    std::sort(result.options.begin(), result.options.end(),
        [](const Option &a, const Option &b) { return a.word < b.word; }); // arguments first: they are in capitals
    result.complete = begun.isEmpty() && !tokens.isEmpty() && reader.complete();
    if (result.options.isEmpty() && !result.complete && !argumentFits)
        return std::nullopt;
    return result;
}

} // namespace lictor::cli
