#include "terms/address.h"

#include <QUrl>

#include <arpa/inet.h>

namespace lictor {

bool isIpAddress(const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    in6_addr buffer;
    return inet_pton(AF_INET, bytes.constData(), &buffer) == 1 || inet_pton(AF_INET6, bytes.constData(), &buffer) == 1;
}

bool isHost(const QString &text)
{
    const QUrl url(QStringLiteral("https://%1/").arg(text), QUrl::StrictMode);
    return url.isValid() && !text.isEmpty() && url.host().compare(text, Qt::CaseInsensitive) == 0;
}

} // namespace lictor
