#include "transcript.h"

#include <QRegularExpression>

namespace lictor::test {

namespace {

const QRegularExpression &prompt()
{
    static const QRegularExpression form(
        QStringLiteral("^[A-Za-z0-9][\\w.-]*(?:/[\\w.-]+)*(?: /[\\w/-]+ )?(?:\\([\\w-]+\\))?[#>] "));
    return form;
}

const QRegularExpression &keptValue()
{
    static const QRegularExpression form(QStringLiteral("^([A-Z]+) = (.+) : (\\S+)$"));
    return form;
}

} // namespace

QStringList Part::inputs() const
{
    QStringList typed;
    for (const QString &line : lines)
        if (const auto match = prompt().match(line); match.hasMatch())
            typed += line.sliced(match.capturedLength());
    return typed;
}

QList<Part> readTranscript(const QString &text)
{
    QList<Part> parts{Part{false, 1, {}, {}, false}};
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.startsWith(u"@ ")) {
            const QString target = line.sliced(2);
            const bool onChassis = target.startsWith(u"chassis ");
            parts += Part{true, number + 1, {}, onChassis ? target.sliced(8) : target, onChassis};
            continue;
        }
        if (parts.last().isSession && (line.startsWith(u"$ ") || keptValue().match(line).hasMatch()))
            parts += Part{false, number, {}, {}, false};
        parts.last().lines += line;
    }
    if (parts.last().lines.last().isEmpty()) // behind the last line feed
        parts.last().lines.removeLast();
    return parts;
}

QString KeptValues::filledIn(QString text) const
{
    for (const auto &[name, value] : m_values)
        text.replace(u'{' + name + u'}', value);
    return text;
}

QString KeptValues::takenOut(QString text) const
{
    for (const auto &[name, value] : m_values)
        text.replace(value, u'{' + name + u'}');
    return text;
}

QString perform(Lictorctl &lictorctl, const Part &part, KeptValues &values)
{
    for (const QString &line : part.lines) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (const auto match = keptValue().match(line); match.hasMatch()) {
            const Ran ran =
                lictorctl(Lictorctl::split(values.filledIn(match.captured(2))) + QStringList{QStringLiteral("--json")});
            const auto value = valueAt(ran.json(), match.captured(3));
            if (ran.status != 0 || !value)
                return line + u": " + ran.error();
            values.keep(match.captured(1), *value);
        } else if (line.startsWith(u"$ ")) {
            const Ran ran = lictorctl(Lictorctl::split(values.filledIn(line.sliced(2))));
            if (ran.status != 0)
                return line + u": " + ran.error();
        } else {
            return line + u": a line is `$ COMMAND`, `NAME = COMMAND : PATH`, `@ DEVICE` or a remark";
        }
    }
    return {};
}

QStringList take(Lictorctl &lictorctl, const Part &session, const KeptValues &values)
{
    QStringList arguments{QStringLiteral("cli"), session.device, QStringLiteral("--transcript")};
    if (session.onChassis)
        arguments.prepend(QStringLiteral("chassis"));
    else
        arguments += QStringLiteral("--keep-going");
    for (const QString &line : session.inputs())
        arguments << QStringLiteral("-c") << values.filledIn(line);
    const Ran ran = lictorctl(arguments);
    QStringList lines = values.takenOut(QString::fromUtf8(ran.out)).split(u'\n');
    lines.removeLast(); // behind the last line feed
    return lines;
}

} // namespace lictor::test
