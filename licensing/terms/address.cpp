#include "terms/address.h"

#include <arpa/inet.h>

namespace lictor {

bool isIpAddress(const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    in6_addr buffer;
    return inet_pton(AF_INET, bytes.constData(), &buffer) == 1 || inet_pton(AF_INET6, bytes.constData(), &buffer) == 1;
}

} // namespace lictor
