#include "fleet/licensed_lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace lictor {

namespace {

bool opensBlock(QStringView line) { return !line.startsWith(u' '); }

/// The end of the block that the line at this place opens.
qsizetype blockEnd(const QStringList &lines, qsizetype begin)
{
    qsizetype end = begin + 1;
    while (end < lines.size() && !opensBlock(lines[end]))
        ++end;
    return end;
}

qsizetype placeOf(const Configuration &configuration, QStringView line)
{
    for (qsizetype i = 0; i < configuration.kept.size(); ++i)
        if (configuration.kept[i].trimmed() == line && opensBlock(configuration.kept[i]))
            return i;
    return -1;
}

/// A word that a block holds once: its line replaces the one before.
bool holdsOnce(QStringView word)
{
    for (const QStringView once : {u"config-url", u"description", u"vlan", u"nameif", u"security-level"})
        if (word == once)
            return true;
    return false;
}

} // namespace

LicensedLine licensedLine(QStringView line)
{
    if (!opensBlock(line))
        return LicensedLine::None;
    if (line.startsWith(u"context "))
        return LicensedLine::Context;
    for (const QStringView inspection : {u"gtp ", u"diameter ", u"m3ua ", u"sctp "})
        if (line.startsWith(u"policy-map type inspect ") && line.sliced(24).startsWith(inspection))
            return LicensedLine::CarrierInspection;
    if (line.startsWith(u"crypto ikev1 enable ") || line.startsWith(u"crypto ikev2 enable "))
        return LicensedLine::Vpn;
    if (line.startsWith(u"crypto ipsec ikev1 transform-set ") && (line.contains(u" esp-3des") || line.contains(u" esp-aes")))
        return LicensedLine::StrongCipher;
    if (line.startsWith(u"interface "))
        return LicensedLine::Interface;
    if (line.startsWith(u"dynamic-filter "))
        return LicensedLine::BotnetFilter;
    return LicensedLine::None;
}

QStringList licensedLines(const Configuration &configuration, LicensedLine kind)
{
    QStringList lines;
    for (const QString &line : configuration.kept)
        if (licensedLine(line) == kind)
            lines.append(line.trimmed());
    return lines;
}

bool holdsLine(const Configuration &configuration, QStringView line) { return placeOf(configuration, line) >= 0; }

QStringList valuesInBlock(const Configuration &configuration, QStringView block, const QString &beginning)
{
    QStringList values;
    const QStringList &lines = configuration.kept;
    const qsizetype begin = placeOf(configuration, block);
    if (begin < 0)
        return values;
    for (qsizetype i = begin + 1; i < blockEnd(lines, begin); ++i)
        if (const QString line = lines[i].trimmed(); line.startsWith(beginning + u' '))
            values += line.sliced(beginning.size() + 1);
    return values;
}

void addLine(Configuration &configuration, const QString &line, const QString &block)
{
    QStringList &lines = configuration.kept;
    const qsizetype begin = block.isEmpty() ? -1 : placeOf(configuration, block);
    if (begin < 0) {
        lines.append(line);
        return;
    }
    const QString word = line.section(u' ', 0, 0), indented = u' ' + line;
    const qsizetype end = blockEnd(lines, begin);
    for (qsizetype i = begin + 1; i < end; ++i) {
        if (lines[i].trimmed() == line)
            return;
        if (holdsOnce(word) && lines[i].trimmed().section(u' ', 0, 0) == word) {
            lines[i] = indented;
            return;
        }
    }
    lines.insert(end, indented);
}

bool removeLine(Configuration &configuration, QStringView line)
{
    const qsizetype begin = placeOf(configuration, line);
    if (begin < 0)
        return false;
    configuration.kept.remove(begin, blockEnd(configuration.kept, begin) - begin);
    return true;
}

bool removeFromBlock(Configuration &configuration, QStringView block, QStringView beginning)
{
    QStringList &lines = configuration.kept;
    const qsizetype begin = placeOf(configuration, block);
    if (begin < 0)
        return false;
    const qsizetype before = lines.size();
    for (qsizetype i = blockEnd(lines, begin) - 1; i > begin; --i)
        if (const QString line = lines[i].trimmed(); line == beginning || line.startsWith(beginning + QStringLiteral(" ")))
            lines.removeAt(i);
    return lines.size() < before;
}

bool isContextName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,30}[A-Za-z0-9])?$"));
    return form.match(name).hasMatch() && name.compare(u"system", Qt::CaseInsensitive) != 0
        && name.compare(u"null", Qt::CaseInsensitive) != 0;
}

int interfacesWithVlan(const Configuration &configuration, QStringView except)
{
    int count = 0;
    const QStringList &lines = configuration.kept;
    for (qsizetype i = 0; i < lines.size(); i = blockEnd(lines, i)) {
        if (licensedLine(lines[i]) != LicensedLine::Interface || lines[i].trimmed() == except)
            continue;
        count += std::any_of(lines.begin() + i + 1, lines.begin() + blockEnd(lines, i),
            [](const QString &line) { return line.startsWith(u" vlan "); });
    }
    return count;
}

void replicateLicensedLines(Configuration &replica, const Configuration &leader)
{
    QStringList sent;
    for (qsizetype i = 0; i < leader.kept.size(); ++i)
        if (licensedLine(leader.kept[i]) != LicensedLine::None)
            sent += leader.kept.mid(i, blockEnd(leader.kept, i) - i);
    QStringList own;
    for (qsizetype i = 0; i < replica.kept.size();) {
        const qsizetype end = blockEnd(replica.kept, i);
        if (licensedLine(replica.kept[i]) == LicensedLine::None)
            own += replica.kept.mid(i, end - i);
        i = end;
    }
    replica.kept = own + sent;
}

bool managementOnly(const Configuration &configuration, QStringView interfaceName)
{
    const QStringList &lines = configuration.kept;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].startsWith(u"interface "))
            continue;
        const QStringList block = lines.mid(i, blockEnd(lines, i) - i);
        const auto holds = [&](const QString &wanted) {
            return std::any_of(block.begin(), block.end(), [&](const QString &line) { return line.trimmed() == wanted; });
        };
        if (holds(u"nameif " + interfaceName.toString()))
            return holds(QStringLiteral("management-only"));
    }
    return interfaceName == u"management";
}

} // namespace lictor
