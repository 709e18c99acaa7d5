#include "pki/issuer.h"

#include "pki/keys.h"
#include "pki/open_ssl_error.h"

#include <QCoreApplication>

#include <openssl/x509v3.h>

namespace lictor::pki {

namespace {

using CertificatePtr = std::unique_ptr<X509, decltype(&X509_free)>;

struct Certificates {
    Q_DECLARE_TR_FUNCTIONS(Certificates)
};

QByteArray toDer(X509 *certificate)
{
    QByteArray der(i2d_X509(certificate, nullptr), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &out);
    return der;
}

CertificatePtr fromDer(const QByteArray &der)
{
    const auto *in = reinterpret_cast<const unsigned char *>(der.constData());
    return {d2i_X509(nullptr, &in, der.size()), &X509_free};
}

bool addExtension(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

struct Contents {
    quint64 serial = 0;
    QByteArray commonName, subjectSerial;
    Instant from{}, until{};
    bool authority = false;
};

/// One certificate, signed by the issuer (itself where there is none).
CertificatePtr sign(const Contents &contents, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey)
{
    CertificatePtr certificate(X509_new(), &X509_free);
    X509_NAME *name = X509_NAME_new();
    const auto add = [&](const char *field, const QByteArray &value) {
        return value.isEmpty()
            || X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(value.constData()),
                   int(value.size()), -1, 0)
            == 1;
    };
    bool fine = certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1
        && ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), contents.serial) == 1
        && ASN1_TIME_set(X509_getm_notBefore(certificate.get()), contents.from.time_since_epoch().count()) != nullptr
        && ASN1_TIME_set(X509_getm_notAfter(certificate.get()), contents.until.time_since_epoch().count()) != nullptr
        && add("O", "Lictor simulation") && add("CN", contents.commonName) && add("serialNumber", contents.subjectSerial)
        && X509_set_subject_name(certificate.get(), name) == 1
        && X509_set_issuer_name(certificate.get(), issuer ? X509_get_subject_name(issuer) : name) == 1
        && X509_set_pubkey(certificate.get(), key) == 1;
    X509_NAME_free(name);
    X509 *signer = issuer ? issuer : certificate.get();
    fine = fine
        && addExtension(
            certificate.get(), signer, NID_basic_constraints, contents.authority ? "critical,CA:TRUE" : "critical,CA:FALSE")
        && addExtension(certificate.get(), signer, NID_key_usage,
            contents.authority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature")
        && (contents.authority || addExtension(certificate.get(), signer, NID_ext_key_usage, "clientAuth"))
        && X509_sign(certificate.get(), issuerKey, EVP_sha256()) > 0;
    if (!fine)
        certificate.reset();
    return certificate;
}

} // namespace

struct OpenSslIssuer::Private {
    quint64 seed = 0;
    KeyPtr rootKey, issuingKey;
    CertificatePtr root{nullptr, &X509_free}, issuing{nullptr, &X509_free};
    QHash<quint64, QByteArray> issued;
};

OpenSslIssuer::OpenSslIssuer() : d(std::make_unique<Private>()) { }
OpenSslIssuer::~OpenSslIssuer() = default;

Result<std::unique_ptr<OpenSslIssuer>> OpenSslIssuer::create(quint64 seed, Instant validFrom)
{
    constexpr int yearsOfAuthority = 10;
    std::unique_ptr<OpenSslIssuer> issuer(new OpenSslIssuer);
    Private &d = *issuer->d;
    d.seed = seed;
    d.rootKey = deriveKey(seed, "root");
    d.issuingKey = deriveKey(seed, "issuing");
    if (!d.rootKey || !d.issuingKey)
        return openSslError(Certificates::tr("keys"));
    const Instant until = addYears(validFrom, yearsOfAuthority);
    d.root = sign({1, "Lictor Licensing Root CA", {}, validFrom, until, true}, d.rootKey.get(), nullptr, d.rootKey.get());
    if (d.root)
        d.issuing = sign(
            {2, "Lictor Licensing Issuing CA", {}, validFrom, until, true}, d.issuingKey.get(), d.root.get(), d.rootKey.get());
    if (!d.root || !d.issuing)
        return openSslError(Certificates::tr("certification authority"));
    return issuer;
}

Result<void> OpenSslIssuer::issue(const CertificateOrder &order)
{
    const QByteArray label = QByteArray("device:") + order.udiPid.toUtf8() + ':' + order.udiSerial.toUtf8();
    const KeyPtr key = deriveKey(d->seed, label);
    if (!key)
        return openSslError(order.udiSerial);
    const CertificatePtr certificate =
        sign({order.serial, order.udiPid.toUtf8(), order.udiSerial.toUtf8(), order.from, order.until, false}, key.get(),
            d->issuing.get(), d->issuingKey.get());
    if (!certificate)
        return openSslError(order.udiSerial);
    d->issued.insert(order.serial, toDer(certificate.get()));
    return {};
}

QByteArray OpenSslIssuer::rootCertificate() const { return toDer(d->root.get()); }
QByteArray OpenSslIssuer::issuingCertificate() const { return toDer(d->issuing.get()); }
QByteArray OpenSslIssuer::certificate(quint64 serial) const { return d->issued.value(serial); }

Result<void> OpenSslIssuer::verify(const QByteArray &der, Instant at) const
{
    const CertificatePtr certificate = fromDer(der);
    if (!certificate)
        return refuse(Refusal::Format, Certificates::tr("ID certificate"), Certificates::tr("these bytes are no certificate"));
    const std::unique_ptr<X509_STORE, decltype(&X509_STORE_free)> store(X509_STORE_new(), &X509_STORE_free);
    X509_STORE_add_cert(store.get(), d->root.get());
    const std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509) *)> chain(
        sk_X509_new_null(), [](STACK_OF(X509) * stack) { sk_X509_free(stack); });
    sk_X509_push(chain.get(), d->issuing.get());
    const std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)> context(X509_STORE_CTX_new(), &X509_STORE_CTX_free);
    X509_STORE_CTX_init(context.get(), store.get(), certificate.get(), chain.get());
    X509_VERIFY_PARAM_set_time(X509_STORE_CTX_get0_param(context.get()), at.time_since_epoch().count());
    X509_VERIFY_PARAM_set_purpose(X509_STORE_CTX_get0_param(context.get()), X509_PURPOSE_SSL_CLIENT);
    if (X509_verify_cert(context.get()) != 1)
        return refuse(Refusal::Format, Certificates::tr("ID certificate"),
            QString::fromLatin1(X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get()))));
    return {};
}

} // namespace lictor::pki
