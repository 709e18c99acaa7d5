#include "pki/open_ssl_error.h"

#include <QCoreApplication>

#include <openssl/err.h>

namespace lictor::pki {

tl::unexpected<Error> openSslError(const QString &what)
{
    char text[256] = {};
    ERR_error_string_n(ERR_get_error(), text, sizeof text);
    return refuse(Refusal::Unsupported, what, QString::fromLatin1(text),
        QCoreApplication::translate("OpenSsl", "check the OpenSSL installation"));
}

} // namespace lictor::pki
