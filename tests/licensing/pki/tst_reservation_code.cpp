#include "pki/reservation_code.h"
#include "support/test_main.h"
#include "support/value.h"

#include <QRegularExpression>
#include <QTest>

using namespace lictor;

Q_DECLARE_METATYPE(lictor::pki::Claimant)

/// The codes of permanent license reservation: forms, signatures, and what is wrong with them.
class ReservationCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // PLR-CODE-1 PLR-CODE-2 PLR-CODE-5 HIS-11
    void requestCodeHasItsForm_data()
    {
        QTest::addColumn<pki::Claimant>("claimant");
        QTest::addColumn<bool>("oldAgent");
        QTest::addColumn<QString>("form");
        QTest::newRow("ASA virtual") << m_virtual << false
                                     << QStringLiteral("^ABP:ASAv,S:[0-9A-Z]{11}\\{[A-Za-z0-9+/]{22}\\{[0-9A-F]{6}$");
        QTest::newRow("ASA virtual, agent before 1.6.4")
            << m_virtual << true << QStringLiteral("^ABP:ASAv,S:[0-9A-Z]{11}\\{[A-Za-z0-9+/]{64}\\{[0-9A-F]{6}$");
        QTest::newRow("Firepower 2140") << m_hardware << false
                                        << QStringLiteral("^BB-ZFPR-2140:JAD200802RR-[A-Za-z0-9]{9}-[0-9A-F]{2}$");
        QTest::newRow("chassis") << pki::Claimant{QStringLiteral("FPR-4112-SUP"), QStringLiteral("JMX2433E5F6")} << false
                                 << QStringLiteral("^BB-Z[A-Z0-9-]+:[0-9A-Z]{11}-[A-Za-z0-9]{9}-[0-9A-F]{2}$");
    }
    void requestCodeHasItsForm()
    {
        QFETCH(pki::Claimant, claimant);
        QFETCH(bool, oldAgent);
        QFETCH(QString, form);
        Random random(7);
        const QString code = pki::makeRequestCode(claimant, random, oldAgent);
        const QRegularExpression expression(form);
        QVERIFY2(expression.match(code).hasMatch(), qPrintable(code));
        QVERIFY(VALUE(pki::readRequestCode(code)) == claimant);
        QVERIFY(pki::makeRequestCode(claimant, random, oldAgent) != code); // the next request is another one (PLR-12)
    }

    // PLR-CODE-3
    void authorizationCodeHasItsForm()
    {
        for (const pki::Claimant &claimant : {m_virtual, m_hardware}) {
            Random random(3);
            const QString request = pki::makeRequestCode(claimant, random);
            const QString code = VALUE(pki::authorize(5, request, true));
            static const QRegularExpression form(QStringLiteral("^AA[A-Za-z0-9+/]{22}\\{ME[A-Za-z0-9+/]+={0,2}$"));
            QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
            const pki::Authorization allowed = VALUE(pki::check(5, request, code));
            QVERIFY(allowed.strongEncryption);
            QCOMPARE(allowed.license, pki::licenseOf(request));
            const QString weaker = VALUE(pki::authorize(5, request, false));
            QVERIFY(!VALUE(pki::check(5, request, weaker)).strongEncryption);
            REFUSED(Refusal::Format, pki::check(6, request, code)); // another fleet's Smart Software Manager
        }
    }

    // PLR-16: whatever character is changed, at whatever place
    void changedCharacterIsSeen()
    {
        Random random(11);
        const QString request = pki::makeRequestCode(m_virtual, random);
        const QString other = pki::makeRequestCode(m_virtual, random);
        const QString code = VALUE(pki::authorize(1, request, false));
        REFUSED(Refusal::Format, pki::check(1, other, code));
        for (qsizetype i = 0; i < code.size(); ++i) {
            for (const QChar c : {u'A', u'Q', u'w', u'7', u'{'}) {
                QString changed = code;
                changed[i] = c;
                if (changed != code)
                    QVERIFY2(!pki::check(1, request, changed), qPrintable(changed));
            }
            REFUSED(Refusal::Format, pki::check(1, request, code.left(i)));
        }
        for (qsizetype i = 0; i < request.size(); ++i) {
            QString changed = request;
            changed[i] = changed[i] == u'4' ? u'5' : u'4';
            REFUSED(Refusal::Format, pki::readRequestCode(changed));
        }
    }

    // PLR-CODE-4 PLR-18
    void returnCodeHasItsForm()
    {
        Random random(3);
        const QString request = pki::makeRequestCode(m_hardware, random);
        const QString license = pki::licenseOf(request);
        const QString code = pki::makeReturnCode(5, m_hardware, license);
        static const QRegularExpression form(QStringLiteral("^A[A-Za-z0-9+/]{22}\\{[A-Za-z0-9+/]{43}=$"));
        QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
        QCOMPARE(pki::makeReturnCode(5, m_hardware, license), code);
        QCOMPARE(pki::licenseReturnedBy(code), license);
        QVERIFY(pki::makeReturnCode(6, m_hardware, license) != code);
        QVERIFY(pki::makeReturnCode(5, m_virtual, license) != code);
        const QString authorization = VALUE(pki::authorize(5, request, true));
        QVERIFY(pki::licenseReturnedBy(authorization).isEmpty());
        QVERIFY(pki::licenseReturnedBy(QString()).isEmpty());
    }

private:
    const pki::Claimant m_virtual{QStringLiteral("ASAv"), QStringLiteral("9AU5ET6UQHD"), 3};
    const pki::Claimant m_hardware{QStringLiteral("FPR-2140"), QStringLiteral("JAD200802RR")};
};

LICTOR_TEST(ReservationCodeTest)
#include "tst_reservation_code.moc"
