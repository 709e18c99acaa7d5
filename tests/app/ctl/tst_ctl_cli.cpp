#include "support/test_main.h"

#include "lictorctl.h"

#include <QFile>
#include <QtTest/QTest>

using namespace lictor;

/// Lines for a device that come from files and from terminals where other things stood beside them.
class TestCtlCli : public QObject {
    Q_OBJECT

    test::Lictorctl m_lictorctl;

    QString file(const QByteArray &text)
    {
        const QString path = m_lictorctl.path(QStringLiteral("lines.txt"));
        QFile lines(path);
        return lines.open(QIODevice::WriteOnly) && lines.write(text) == text.size() ? path : QString();
    }
    test::Ran run(const QByteArray &text)
    {
        return m_lictorctl(
            {QStringLiteral("cli"), QStringLiteral("fw"), QStringLiteral("--transcript"), QStringLiteral("--file"), file(text)});
    }
    QByteArray runningConfig() { return m_lictorctl("cli fw -c 'show running-config'").out; }

private Q_SLOTS:
    void init()
    {
        QCOMPARE(m_lictorctl("fleet new --seed 1 --force").status, 0);
        QCOMPARE(m_lictorctl("device add fw --model FPR2110 --serial JAD200802RR").status, 0);
    }

    void aFileOfAnotherSystem()
    {
        const test::Ran ran = run("\xef\xbb\xbf"
                                  "configure terminal\r\nhostname gate\r\n\r\nend\r\nshow running-config hostname\r\n");
        QVERIFY2(ran.status == 0, ran.err);
        QCOMPARE(ran.out,
            QByteArray("fw# configure terminal\nfw(config)# hostname gate\ngate(config)# end\n"
                       "gate# show running-config hostname\nhostname gate\n"));
    }

    void whatATerminalPrintedIsNoCommand_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("prompt") << QByteArray("fw(config)# hostname late");
        QTest::newRow("pager") << QByteArray("<--- More --->");
        QTest::newRow("pager before a line") << QByteArray("<--- More --->\r              \rhostname late");
        QTest::newRow("colour") << QByteArray("hostname \x1b[31mlate");
        QTest::newRow("not UTF-8") << QByteArray("hostname l\xff\xfe");
        QTest::newRow("umlaut") << QByteArray("hostname sp\xc3\xa4t");
        QTest::newRow("endless") << QByteArray("hostname " + QByteArray(10'000, 'x'));
        QTest::newRow("of another platform") << QByteArray("license smart\n throughput level 10G");
    }

    /// What was run before the refused line stays, nothing after it is run, and undo takes back the whole file.
    void whatATerminalPrintedIsNoCommand()
    {
        QFETCH(QByteArray, line);
        const QByteArray before = runningConfig();
        const test::Ran ran = run("configure terminal\nhostname early\n" + line + "\nhostname never\n");
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.startsWith("lictorctl: fw: \"") && ran.err.count('\n') == 1 && ran.err.size() < 500, ran.err);
        QVERIFY2(!ran.out.contains('\x1b') && !ran.err.contains('\x1b'), ran.out);
        QVERIFY(!ran.out.contains("never"));
        QVERIFY(runningConfig().contains("hostname early"));
        QCOMPARE(m_lictorctl("fleet undo").status, 0);
        QCOMPARE(runningConfig(), before);
    }

    /// What a device prints as its configuration it takes again, line by line.
    void itsOwnConfiguration()
    {
        QCOMPARE(
            m_lictorctl("cli fw -c 'configure terminal' -c 'license smart' -c 'feature tier standard' -c 'feature context 3'")
                .status,
            0);
        const QByteArray printed = runningConfig();
        QByteArrayList lines = printed.split('\n');
        lines.removeIf([](const QByteArray &line) { return line.startsWith("ASA Version"); });
        const test::Ran ran = run("configure terminal\n" + lines.join('\n'));
        QVERIFY2(ran.status == 0, ran.err);
        QCOMPARE(runningConfig(), printed);
    }
};

LICTOR_TEST(TestCtlCli)
#include "tst_ctl_cli.moc"
