#include "pki/issuer.h"
#include "support/test_main.h"
#include "support/value.h"

#include <QTest>

using namespace lictor;
using namespace std::chrono_literals;

/// The OpenSSL maker of ID certificates.
class IssuerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void issuesForOneYear(); // CERT-1
    void sameSeedSameAuthorityKey();
    void refusesWhatIsNotItsOwn();
    void datesOnlyIssuesNothing();

private:
    const Instant m_start = *parseInstant(u"2025-01-10T00:00:00Z");
};

void IssuerTest::issuesForOneYear()
{
    auto issuer = pki::OpenSslIssuer::create(7, m_start);
    QVERIFY(issuer);
    const pki::CertificateOrder order{
        42, QStringLiteral("FPR-2140"), QStringLiteral("JAD200802RR"), m_start, addYears(m_start, 1)};
    QVERIFY((*issuer)->issue(order));
    const QByteArray der = (*issuer)->certificate(42);
    QVERIFY(!der.isEmpty());
    QVERIFY((*issuer)->verify(der, m_start + 1h));
    QVERIFY((*issuer)->verify(der, *parseInstant(u"2026-01-09T23:59:59Z")));
    QVERIFY(!(*issuer)->verify(der, *parseInstant(u"2026-01-10T00:00:01Z")));
    QVERIFY(!(*issuer)->verify(der, m_start - 1s));
    QVERIFY((*issuer)->certificate(43).isEmpty());
}

void IssuerTest::sameSeedSameAuthorityKey()
{
    auto one = pki::OpenSslIssuer::create(7, m_start), two = pki::OpenSslIssuer::create(7, m_start),
         other = pki::OpenSslIssuer::create(8, m_start);
    QVERIFY(one && two && other);
    const pki::CertificateOrder order{5, QStringLiteral("ASAv"), QStringLiteral("9A000000001"), m_start, addYears(m_start, 1)};
    QVERIFY((*one)->issue(order));
    // The signatures differ, the keys do not: what one signed the other accepts, and another seed does not.
    QVERIFY((*two)->verify((*one)->certificate(5), m_start + 24h));
    QVERIFY(!(*other)->verify((*one)->certificate(5), m_start + 24h));
}

void IssuerTest::refusesWhatIsNotItsOwn()
{
    auto issuer = pki::OpenSslIssuer::create(7, m_start);
    QVERIFY(issuer);
    QVERIFY((*issuer)->issue({9, QStringLiteral("ASAv"), QStringLiteral("9A000000001"), m_start, addYears(m_start, 1)}));
    QByteArray der = (*issuer)->certificate(9);
    der[der.size() - 3] = char(der[der.size() - 3] ^ 1);
    QVERIFY(!(*issuer)->verify(der, m_start + 24h));
    QVERIFY(!(*issuer)->verify("nonsense", m_start));
    QVERIFY(!(*issuer)->verify({}, m_start));
}

void IssuerTest::datesOnlyIssuesNothing()
{
    pki::DatesOnlyIssuer issuer;
    QVERIFY(issuer.issue({1, {}, {}, m_start, m_start}));
}

LICTOR_TEST(IssuerTest)

#include "tst_issuer.moc"
