#include "cli/smart_agent.h"

#include <algorithm>

namespace lictor::cli {

namespace {

const QString enabledLine = QStringLiteral("Smart Licensing is ENABLED");

/// Cuts a value at ` on `: the summary shows states without their dates.
QString undated(const QString &line)
{
    const qsizetype on = line.indexOf(u" on ");
    return on < 0 ? line : line.left(on);
}

bool isFailureReason(const QString &line) { return line.startsWith(u"    Failure reason:"); }

QString summaryRow(const UsageEntry &entry)
{
    constexpr qsizetype nameWidth = 24, tagWidth = 30, countWidth = 5, longestTag = 25;
    const QString tag = entry.tag.size() > longestTag ? entry.tag.left(longestTag - 3) + u"..." : entry.tag;
    const QString name =
        entry.name.size() >= nameWidth ? entry.name.left(nameWidth - 4) + u"... " : entry.name.leftJustified(nameWidth);
    return u"  " + name + QString(u'(' + tag + u')').leftJustified(tagWidth)
        + QString::number(entry.count).rightJustified(countWidth) + u' ' + entry.status;
}

} // namespace

QStringList statusBlocks(const SmartAgent &agent)
{
    QStringList lines{QStringLiteral("Smart Licensing Status"), QString(22, u'='), QString(), enabledLine, QString()};
    lines << registrationBlock(agent) << QString() << authorizationBlock(agent);
    if (agent.form == AgentForm::Extended)
        lines << QString() << exportKeyBlock() << QString() << privacyBlocks(agent);
    return lines;
}

QStringList productBlocks(const SmartAgent &agent)
{
    return {QStringLiteral("Product Information"), QString(19, u'='), udiLine(agent), QString(), QStringLiteral("Agent Version"),
        QString(13, u'='), u"Smart Agent for Licensing: " + agentVersion(agent)};
}

QString showAll(const SmartAgent &agent)
{
    QStringList lines{QString()};
    lines << statusBlocks(agent) << QString();
    lines << QStringLiteral("License Usage") << QString(14, u'=') << QString() << usageEntries(agent) << QString();
    lines << productBlocks(agent);
    if (agent.form == AgentForm::Extended)
        lines << QString() << reservationBlock(agent);
    return lines.join(u'\n');
}

QString showStatus(const SmartAgent &agent)
{
    QStringList lines{enabledLine, QString()};
    if (agent.form == AgentForm::Extended)
        lines << privacyBlocks(agent) << QString();
    lines << registrationBlock(agent) << QString() << authorizationBlock(agent);
    if (agent.form == AgentForm::Extended)
        lines << QString() << exportKeyBlock() << QString() << QStringLiteral("Miscellaneous:")
              << u"  Custom Id: " + (agent.transport.customId.isEmpty() ? QStringLiteral("<empty>") : agent.transport.customId);
    return lines.join(u'\n');
}

QString showSummary(const SmartAgent &agent)
{
    QStringList lines{enabledLine, QString()};
    for (const QString &line : registrationBlock(agent))
        if (!line.startsWith(u"  Initial Registration:") && !line.startsWith(u"  Registration Expires:")
            && !isFailureReason(line))
            lines += line.startsWith(u"  Last ") ? undated(line) : line;
    lines += QString();
    for (const QString &line : authorizationBlock(agent))
        if (!line.startsWith(u"  Communication Deadline:") && !isFailureReason(line))
            lines += line.startsWith(u"  Status:") || line.startsWith(u"  Last ") ? undated(line) : line;
    lines << QString() << QStringLiteral("License Usage:");
    if (agent.usage.empty())
        return (lines << QStringLiteral("  No licenses in use")).join(u'\n');
    lines << QStringLiteral("  License                 Entitlement Tag               Count Status") << u"  " + QString(77, u'-');
    for (const UsageEntry &entry : agent.usage)
        lines += summaryRow(entry);
    return lines.join(u'\n');
}

QString showUsage(const SmartAgent &agent)
{
    return (authorizationBlock(agent).mid(0, 2) + QStringList{QString()} + usageEntries(agent)).join(u'\n');
}

} // namespace lictor::cli
