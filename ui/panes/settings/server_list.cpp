#include "setting_panes/server_list.h"

#include "terms/address.h"

#include <QCoreApplication>

namespace lictor {

QStringList serversIn(const QString &text)
{
    QStringList servers;
    for (const QString &part : text.split(u','))
        if (const QString server = part.simplified(); !server.isEmpty())
            servers += server;
    return servers;
}

QString serverText(const QStringList &servers) { return servers.join(QStringLiteral(", ")); }

QString whyNoServers(const QStringList &servers)
{
    for (const QString &server : servers)
        if (!isIpAddress(server.section(u' ', 0, 0)))
            return QCoreApplication::translate("ServerList", "“%1” is no address. Enter one such as 192.0.2.53.")
                .arg(server.left(40));
    return {};
}

} // namespace lictor
