#include "cli/output_filter.h"

#include <QRegularExpression>

#include <array>

namespace lictor::cli {

namespace {

const std::array<Phrase, 5> &table()
{
    static const std::array<Phrase, 5> phrases{{
        {{word("begin", "Begin with the line that matches"), line("Regular expression")}},
        {{word("count", "Count the lines that match"), line("Regular expression")}},
        {{word("exclude", "Leave out lines that match"), line("Regular expression")}},
        {{word("grep", "Show lines that match; -v: that do not"), line("Regular expression")}},
        {{word("include", "Show lines that match"), line("Regular expression")}},
    }};
    return phrases;
}

} // namespace

Phrases outputFilters()
{
    static const std::vector<const Phrase *> phrases = [] {
        std::vector<const Phrase *> pointers;
        for (const Phrase &phrase : table())
            pointers.push_back(&phrase);
        return pointers;
    }();
    return phrases;
}

qsizetype barIn(const QString &line)
{
    for (qsizetype i = 1; i < line.size(); ++i)
        if (line[i] == u'|' && line[i - 1].isSpace())
            return i;
    return -1;
}

QString filtered(const QString &output, const Parsed &filter)
{
    const QString &verb = filter.words.front();
    QString pattern = filter.argument().value_or(QString());
    bool inverted = verb == u"exclude";
    if (verb == u"grep" && pattern.startsWith(u"-v ")) {
        inverted = true;
        pattern = pattern.sliced(3).trimmed();
    }
    QRegularExpression expression(pattern);
    if (!expression.isValid()) // a lone bracket is meant as it stands
        expression.setPattern(QRegularExpression::escape(pattern));
    QStringList kept;
    bool begun = false;
    for (const QString &line : output.split(u'\n')) {
        const bool matches = expression.match(line).hasMatch();
        begun = begun || matches;
        if (verb == u"begin" ? begun : matches != inverted)
            kept.append(line);
    }
    if (verb == u"count")
        return QStringLiteral("Number of lines which match regexp = %1").arg(kept.size());
    return kept.join(u'\n');
}

} // namespace lictor::cli
