#pragma once

#include "terms/instant.h"
#include "terms/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

namespace lictor::pki {

/// What an ID certificate is to say (CERT-1): the serial number and the validity are decided by who asks for it.
struct CertificateOrder {
    quint64 serial = 0;
    QString udiPid, udiSerial;
    Instant from{}, until{};
};

/// Makes ID certificates. Two makers: real ones, and none at all where only the dates matter (forecasts, fleets of 100,000).
class Issuer {
public:
    virtual ~Issuer();
    /// Signs the certificate; gives an Error where OpenSSL fails.
    virtual Result<void> issue(const CertificateOrder &order) = 0;
};

class DatesOnlyIssuer final : public Issuer {
public:
    Result<void> issue(const CertificateOrder &) override { return {}; }
};

/// A root and an issuing CA whose keys follow from a seed; signs with ECDSA P-256. Keeps the bytes, since the fleet holds only the facts.
class OpenSslIssuer final : public Issuer {
public:
    /// `validFrom`: start of the validity of root and issuing CA (ten years).
    static Result<std::unique_ptr<OpenSslIssuer>> create(quint64 seed, Instant validFrom);
    ~OpenSslIssuer() override;

    Result<void> issue(const CertificateOrder &order) override;

    QByteArray rootCertificate() const; ///< DER
    QByteArray issuingCertificate() const; ///< DER
    QByteArray certificate(quint64 serial) const; ///< DER of an issued one; empty if unknown
    /// Checks a device certificate against the chain at that instant; the error says what is wrong with it.
    Result<void> verify(const QByteArray &der, Instant at) const;

private:
    OpenSslIssuer();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lictor::pki
