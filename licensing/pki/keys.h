#pragma once

#include <QByteArray>
#include <QStringBuilder>

#include <openssl/evp.h>

#include <memory>

namespace lictor::pki {

struct FreeKey {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, FreeKey>;

/// The P-256 key that follows from a seed and a label: the same every time. Null where OpenSSL fails. Only this room includes this header.
KeyPtr deriveKey(quint64 seed, const QByteArray &label);

} // namespace lictor::pki
