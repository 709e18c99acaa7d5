#include "tables/license_text.h"

#include "cli/interpreter.h"
#include "session/fleet_session.h"

#include <QRegularExpression>

namespace lictor {

QString licenseText(const FleetSession &session, DeviceId device)
{
    return session.fleet().devices().find(device) ? cli::showLicenseAll(session.fleet(), session.catalog(), device) : QString();
}

QString agentVersion(const QString &licenseText)
{
    static const QRegularExpression line(
        QStringLiteral("^Smart Agent for Licensing: *(\\S+)"), QRegularExpression::MultilineOption);
    return line.match(licenseText).captured(1);
}

} // namespace lictor
