#include "ctl/command_output.h"

#include "commands/transcript.h"
#include "ctl/invocation.h"
#include "ctl/tr.h"

#include <QFile>

#include <algorithm>

namespace lictor::ctl {

Json linesJson(const std::vector<simulation::CommandOutput> &commands, DeviceId device)
{
    Json lines = Json::array();
    for (const simulation::CommandOutput &command : commands)
        if (!device || command.device == device)
            lines.add(Json::object().set("input", command.input).set("output", command.output).set("ok", command.ok));
    return lines;
}

std::optional<Error> refusedLine(const std::vector<simulation::CommandOutput> &commands, const QString &name)
{
    const auto refused =
        std::find_if(commands.begin(), commands.end(), [](const simulation::CommandOutput &command) { return !command.ok; });
    if (refused == commands.end())
        return std::nullopt;
    constexpr qsizetype longest = 120;
    const QString typed = refused->input.trimmed();
    return Error{Refusal::CommandRefused, name,
        Ctl::tr("\"%1\" was refused: %2")
            .arg(harmless(typed.size() > longest ? QString(typed.left(longest) + u"…") : typed),
                simulation::inOneLine(refused->output)),
        Ctl::tr("correct the line; what ran before it stays"), {}};
}

Result<QStringList> commandLines(const Invocation &run, const QStringList &given, const std::optional<QString> &file)
{
    QStringList lines = given;
    if (!file)
        return lines;
    QByteArray text;
    if (*file == u"-") {
        text = run.readInput();
    } else {
        QFile source(*file);
        if (!source.open(QIODevice::ReadOnly))
            return refuse(Refusal::File, *file, source.errorString(), Ctl::tr("name a file that can be read"));
        text = source.readAll();
    }
    if (text.contains('\0'))
        return refuse(Refusal::Format, *file, Ctl::tr("it holds binary data, not command lines"), Ctl::tr("name a text file"));
    for (QString line : QString::fromUtf8(text).split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (!line.trimmed().isEmpty())
            lines << line;
    }
    return lines;
}

} // namespace lictor::ctl
