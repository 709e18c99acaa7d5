#include "ctl/line_reader.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include <readline/history.h>
#include <readline/readline.h>

namespace lictor::ctl {

namespace {

constexpr int endOfInput = 4; // Ctrl+D

LineReader::Answers answers; // GNU readline calls plain functions

QString textToCursor() { return QString::fromUtf8(rl_line_buffer, rl_point); }

/// `?`: shown behind what was typed, then the help, then the line again without it.
int showHelp(int, int)
{
    const QString help = answers.help(textToCursor());
    rl_insert_text("?");
    rl_redisplay();
    rl_rubout(1, 0);
    rl_crlf();
    const QByteArray bytes = help.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), rl_outstream);
    rl_on_new_line();
    return 0;
}

/// Tab: the rest of the word, as far as all that can stand there agree; with a blank behind it where there is only one.
int completeWord(int, int)
{
    const QString text = textToCursor();
    const QStringList words = answers.completions(text);
    if (words.isEmpty())
        return rl_ding();
    const auto lastBlank = std::find_if(text.rbegin(), text.rend(), [](QChar c) { return c.isSpace(); });
    const qsizetype begun = lastBlank - text.rbegin();
    QString common = words.front();
    for (const QString &word : words)
        while (!word.startsWith(common, Qt::CaseInsensitive))
            common.chop(1);
    if (words.size() == 1)
        common += u' ';
    if (common.size() <= begun)
        return rl_ding();
    rl_insert_text(common.sliced(begun).toUtf8().constData());
    return 0;
}

} // namespace

LineReader::LineReader(Answers given)
{
    answers = std::move(given);
    rl_readline_name = "lictor";
    rl_initialize();
    rl_variable_bind("enable-bracketed-paste", "off"); // pasted lines are run one by one, as on a device
    rl_bind_key('?', showHelp);
    rl_bind_key('\t', completeWord);
}

LineReader::~LineReader()
{
    clear_history();
    answers = {};
}

std::optional<QString> LineReader::read(const QString &prompt)
{
    std::optional<QString> line = ask(prompt);
    if (line && !line->isEmpty())
        add_history(line->toUtf8().constData());
    return line;
}

std::optional<QString> LineReader::ask(const QString &question)
{
    const std::unique_ptr<char, decltype(&std::free)> typed(readline(question.toUtf8().constData()), &std::free);
    return typed ? std::optional(QString::fromUtf8(typed.get())) : std::nullopt;
}

std::optional<char> LineReader::key(const QString &text)
{
    const QByteArray shown = text.toUtf8();
    std::fwrite(shown.constData(), 1, size_t(shown.size()), rl_outstream);
    std::fflush(rl_outstream);
    rl_prep_terminal(1);
    const int key = rl_read_key();
    rl_deprep_terminal();
    const QByteArray wipe = '\r' + QByteArray(shown.size(), ' ') + '\r';
    std::fwrite(wipe.constData(), 1, size_t(wipe.size()), rl_outstream);
    std::fflush(rl_outstream);
    return key == EOF || key == endOfInput ? std::nullopt : std::optional(char(key));
}

} // namespace lictor::ctl
