#include "pki/keys.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/obj_mac.h>
#include <openssl/param_build.h>

#include <array>

namespace lictor::pki {

namespace {

struct Free {
    void operator()(BIGNUM *number) const { BN_clear_free(number); }
    void operator()(EC_GROUP *group) const { EC_GROUP_free(group); }
    void operator()(EC_POINT *point) const { EC_POINT_free(point); }
    void operator()(OSSL_PARAM_BLD *builder) const { OSSL_PARAM_BLD_free(builder); }
    void operator()(OSSL_PARAM *parameters) const { OSSL_PARAM_free(parameters); }
    void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
};
template <class T> using Owned = std::unique_ptr<T, Free>;

/// A number from 1 to order - 1, by hashing seed and label; 64 bytes make the bias of the modulus negligible.
Owned<BIGNUM> scalar(quint64 seed, const QByteArray &label, const BIGNUM *order)
{
    const QByteArray input = QByteArray(QByteArray::number(seed) + '/' + label);
    std::array<unsigned char, 64> digest{};
    unsigned int length = 0;
    if (EVP_Digest(input.constData(), size_t(input.size()), digest.data(), &length, EVP_sha512(), nullptr) != 1)
        return nullptr;
    Owned<BIGNUM> number(BN_bin2bn(digest.data(), int(length), nullptr));
    Owned<BIGNUM> highest(BN_dup(order));
    Owned<BIGNUM> result(BN_new());
    BN_CTX *context = BN_CTX_new();
    const bool fine = number && highest && result && context && BN_sub_word(highest.get(), 1) == 1
        && BN_mod(result.get(), number.get(), highest.get(), context) == 1 && BN_add_word(result.get(), 1) == 1;
    BN_CTX_free(context);
    return fine ? std::move(result) : nullptr;
}

} // namespace

KeyPtr deriveKey(quint64 seed, const QByteArray &label)
{
    const Owned<EC_GROUP> group(EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1));
    const Owned<BIGNUM> secret = group ? scalar(seed, label, EC_GROUP_get0_order(group.get())) : nullptr;
    const Owned<EC_POINT> point(group ? EC_POINT_new(group.get()) : nullptr);
    if (!secret || !point || EC_POINT_mul(group.get(), point.get(), secret.get(), nullptr, nullptr, nullptr) != 1)
        return nullptr;
    std::array<unsigned char, 65> encoded{};
    const size_t length =
        EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED, encoded.data(), encoded.size(), nullptr);
    const Owned<OSSL_PARAM_BLD> builder(OSSL_PARAM_BLD_new());
    if (length == 0 || !builder
        || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, secret.get()) != 1
        || OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, encoded.data(), length) != 1)
        return nullptr;
    const Owned<OSSL_PARAM> parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters.get()) != 1)
        return nullptr;
    return KeyPtr(key);
}

} // namespace lictor::pki
