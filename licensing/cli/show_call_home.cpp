#include "cli/show_system.h"

namespace lictor::cli {

namespace {

QStringList profile(const QString &name, bool active, const QString &email, const QString &url)
{
    return {u"Profile Name: " + name,
        active ? QStringLiteral("    Profile status: ACTIVE") : QStringLiteral("    Profile status: INACTIVE"),
        QStringLiteral("    Preferred Message Format: xml"), QStringLiteral("    Message Size Limit: 3145728 Bytes"),
        u"    Email address(es): " + email, u"    HTTP address(es): " + url, QString(),
        QStringLiteral("    Alert-group               Severity"), QStringLiteral("    ------------------------  ------------")};
}

} // namespace

QString showCallHomeProfiles(const Place &place)
{
    const QString &url = place.device().running->licenseUrl;
    QStringList lines = profile(
        QStringLiteral("License"), true, QStringLiteral("Not yet set up"), url.isEmpty() ? place.catalog.licenseUrl() : url);
    lines << QStringLiteral("    N/A                       N/A") << QString();
    lines += profile(QStringLiteral("CiscoTAC-1"), false, QStringLiteral("callhome@cisco.com"), place.catalog.licenseUrl());
    for (const char *group : {"diagnostic", "environment"})
        lines += u"    " + QString(QLatin1StringView(group)).leftJustified(26) + u"informational";
    for (const char *group : {"inventory", "configuration", "telemetry"})
        lines += u"    " + QString(QLatin1StringView(group)).leftJustified(26) + u"N/A";
    return lines.join(u'\n');
}

} // namespace lictor::cli
