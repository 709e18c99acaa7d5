#include "support/test_main.h"

#include "lictorctl.h"

#include <QFile>
#include <QtTest/QTest>

using namespace lictor;

/// Files of reservation codes: what is wrong with one, and the way of a file from the devices to the portal and back.
class TestCtlCodes : public QObject {
    Q_OBJECT

private:
    QString written(const QByteArray &text)
    {
        const QString path = m_lictorctl.path(QStringLiteral("codes.csv"));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
    }

    test::Lictorctl m_lictorctl;

private Q_SLOTS:
    void init() { QCOMPARE(m_lictorctl("fleet new --seed 1 --force").status, 0); }

    void fileWithoutCodes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        const QString noColumn = QStringLiteral("its first line does not name a column code"),
                      noRow = QStringLiteral("it holds no code");
        QTest::newRow("nothing") << QByteArray() << noColumn;
        QTest::newRow("two columns without a header") << QByteArray("fw,ABC\r\n") << noColumn;
        QTest::newRow("header") << QByteArray("device,serial,code\r\n") << noRow;
        QTest::newRow("code in the fifth column") << QByteArray("site,rack,device,serial,code\r\n") << noRow;
    }

    void fileWithoutCodes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const test::Ran ran = m_lictorctl({QStringLiteral("reservation"), QStringLiteral("install"), written(text)});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.error().contains(reason), ran.err.constData());
    }

    // Each row that cannot be done is told with its line, whether one row is left for a device or none
    void everyRefusedRowIsTold()
    {
        QCOMPARE(m_lictorctl("device add fw --model FPR2140").status, 0);
        const test::Ran ran = m_lictorctl({QStringLiteral("reservation"), QStringLiteral("install"),
            written("device,serial,code\r\nnobody,X,AAbc\r\nfw,,AAbc{x\r\n")});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains("codes.csv:2: nobody: there is no device of this name"), ran.err.constData());
        QVERIFY2(ran.err.contains("codes.csv:3: fw: permanent license reservation is not enabled"), ran.err.constData());
        const test::Ran none = m_lictorctl(
            {QStringLiteral("reservation"), QStringLiteral("install"), written("device,serial,code\r\nnobody,X,AAbc\r\n")});
        QCOMPARE(none.status, 1);
        QVERIFY2(none.err.contains("codes.csv:2: nobody: "), none.err.constData());
        QVERIFY(m_lictorctl("ssm account set --plr approved").status == 0);
        const test::Ran reserved = m_lictorctl({QStringLiteral("ssm"), QStringLiteral("reserve"), QStringLiteral("--file"),
            written("device,serial,code\r\nfw,,nonsense\r\n")});
        QCOMPARE(reserved.status, 1);
        QVERIFY2(reserved.err.contains("codes.csv:2: request code: "), reserved.err.constData());
    }

    // PLR-4K9K-2
    void chassisByFiles()
    {
        QCOMPARE(m_lictorctl("ssm account set --plr approved").status, 0);
        QCOMPARE(m_lictorctl("ssm license add --pid L-FPR4K-ASA-BPU= --count 1").status, 0);
        QCOMPARE(m_lictorctl("chassis add c --model 4112").status, 0);
        QCOMPARE(m_lictorctl("device add fw --model FPR4112 --chassis c").status, 0);
        const QString requests = m_lictorctl.path(QStringLiteral("requests.csv")),
                      codes = m_lictorctl.path(QStringLiteral("authorizations.csv"));
        QCOMPARE(m_lictorctl({QStringLiteral("reservation"), QStringLiteral("requests"), QStringLiteral("c"),
                                 QStringLiteral("--output"), requests})
                     .status,
            0);
        QCOMPARE(m_lictorctl({QStringLiteral("ssm"), QStringLiteral("reserve"), QStringLiteral("--file"), requests,
                                 QStringLiteral("--output"), codes})
                     .status,
            0);
        const test::Ran installed = m_lictorctl({QStringLiteral("reservation"), QStringLiteral("install"), codes});
        QVERIFY2(installed.status == 0, installed.err.constData());
        QCOMPARE(test::valueAt(m_lictorctl("chassis show c --json").json(), QStringLiteral("chassis[0].registration.state")),
            QStringLiteral("reserved"));
    }
};

LICTOR_TEST(TestCtlCodes)
#include "tst_ctl_codes.moc"
