#include "cli/server_address.h"

#include <QUrl>

namespace lictor::cli {

bool isServerUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty()
        && url.userInfo().isEmpty();
}

std::pair<int, int> ports(const Vocabulary &) { return {1, 65535}; }

QString whyNoProxy(const QString &host, const QString &port)
{
    if (host.contains(u'@') || host.contains(u'/'))
        return QStringLiteral(
            "a proxy that asks for a user and password is not supported (TRN-9); give a name or an address alone, "
            "such as 10.1.1.1");
    bool fits = false;
    const int number = port.toInt(&fits);
    if (!fits || number < 1 || number > 65535)
        return QStringLiteral("port %1 is outside 1 to 65535; give the proxy's port").arg(port.left(12));
    return {};
}

} // namespace lictor::cli
