#include "commands/transcript.h"

#include <QHash>

namespace lictor {

QString harmless(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control && c != u'\t')
            c = QChar::ReplacementCharacter;
    return text;
}

QString commandsText(const std::vector<simulation::CommandOutput> &commands, bool transcript, DeviceId device)
{
    QString text;
    for (const simulation::CommandOutput &command : commands) {
        if (device && command.device != device)
            continue;
        if (transcript)
            text += command.prompt + harmless(command.input) + u'\n';
        text += command.output;
        if (!command.output.isEmpty() && !command.output.endsWith(u'\n'))
            text += u'\n';
    }
    return text;
}

std::vector<AnswerGroup> groupAnswers(const std::vector<simulation::CommandOutput> &commands, qsizetype skipped)
{
    std::vector<AnswerGroup> groups;
    QHash<QString, size_t> byAnswer;
    for (size_t begin = 0, end = 0; begin < commands.size(); begin = end) {
        const DeviceId device = commands[begin].device;
        std::vector<simulation::CommandOutput> own;
        for (end = begin; end < commands.size() && commands[end].device == device; ++end)
            // A device that is down answers once, before any line.
            if (qsizetype(end - begin) >= skipped || commands[end].prompt.isEmpty())
                own.push_back(commands[end]);
        AnswerGroup answer{{device}, commandsText(own, true), false};
        for (const simulation::CommandOutput &command : own)
            answer.refused = answer.refused || !command.ok;
        const QString key = commandsText(own, false);
        if (const auto known = byAnswer.constFind(key); known != byAnswer.cend()) {
            groups[*known].devices.push_back(device);
        } else {
            byAnswer.insert(key, groups.size());
            groups.push_back(std::move(answer));
        }
    }
    return groups;
}

} // namespace lictor
