#include "cli/show_system.h"

#include "fleet/licensed_lines.h"

namespace lictor::cli {

namespace {

constexpr qsizetype nameWidth = 18, classWidth = 11, interfacesWidth = 21, modeWidth = 13;

QString row(const QString &name, const QString &group, const QString &interfaces, const QString &mode, const QString &url)
{
    return name.leftJustified(nameWidth) + group.leftJustified(classWidth) + interfaces.leftJustified(interfacesWidth)
        + mode.leftJustified(modeWidth) + url;
}

} // namespace

QString showMode(const Place &place)
{
    const bool several = !licensedLines(*place.device().running, LicensedLine::Context).isEmpty();
    return several ? QStringLiteral("Security context mode: multiple ") : QStringLiteral("Security context mode: single ");
}

QString showContextCount(const Place &place)
{
    return QStringLiteral("Total active Security Contexts: %1")
        .arg(licensedLines(*place.device().running, LicensedLine::Context).size());
}

QString showContexts(const Place &place)
{
    const Configuration &running = *place.device().running;
    QStringList lines{row(QStringLiteral("Context Name"), QStringLiteral("Class"), QStringLiteral("Interfaces"),
        QStringLiteral("Mode"), QStringLiteral("URL"))};
    for (const QString &opening : licensedLines(running, LicensedLine::Context))
        lines += row(u' ' + opening.section(u' ', 1), QStringLiteral("default"),
            valuesInBlock(running, opening, QStringLiteral("allocate-interface")).join(u','), QStringLiteral("Routed"),
            valuesInBlock(running, opening, QStringLiteral("config-url")).join(u','));
    return (lines << QString() << showContextCount(place)).join(u'\n');
}

} // namespace lictor::cli
