#include "commands/configuration_text.h"
#include "commands/unified_diff.h"
#include "support/test_fleet.h"
#include "support/test_main.h"

#include <QtTest/QTest>

using namespace lictor;

namespace {
QStringList linesOf(const char *text) { return QString::fromLatin1(text).split(u' '); }
QString diffOf(const char *before, const char *after)
{
    return unifiedDiff(linesOf(before), QStringLiteral("a"), linesOf(after), QStringLiteral("b")).texts().join(u' ');
}
} // namespace

class ConfigurationTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // CLI-16: what Lictor models can be told from what it keeps word for word.
    void keptLinesAreToldFromModelledOnes()
    {
        test::TestFleet made;
        const DeviceId device = made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        QVERIFY(made.license(device, {QStringLiteral("feature tier standard")}));
        made.fleet.edit(device).running.edit().kept = {
            QStringLiteral("!"), QStringLiteral("interface Ethernet1/1"), QStringLiteral(" nameif outside"), QStringLiteral("!")};
        const ConfigurationText text = runningConfiguration(made.fleet, *test::catalog(), device);
        QCOMPARE(text.keptCount(), 4);
        for (const ConfigurationText::Line &line : text.lines) {
            if (line.text == u" nameif outside")
                QVERIFY(line.kept);
            if (line.text == u" feature tier standard" || line.text.startsWith(u"hostname ") || line.text.startsWith(u": Serial"))
                QVERIFY(!line.kept);
        }
        QVERIFY(!startupConfiguration(made.fleet, *test::catalog(), device)
                     .texts()
                     .contains(QStringLiteral(" feature tier standard")));
        QVERIFY(made.cli(device, {QStringLiteral("write memory")}));
        QCOMPARE(startupConfiguration(made.fleet, *test::catalog(), device).texts(),
            runningConfiguration(made.fleet, *test::catalog(), device).texts());
    }

    // As `diff -u` prints them.
    void differences_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << QByteArray("a b c") << QByteArray("a b c") << QString();
        QTest::newRow("changed") << QByteArray("a b c") << QByteArray("a x c") << "--- a +++ b @@ -1,3 +1,3 @@  a -b +x  c";
        QTest::newRow("added at the end") << QByteArray("1 2 3 4 5") << QByteArray("1 2 3 4 5 6")
                                          << "--- a +++ b @@ -3,3 +3,4 @@  3  4  5 +6";
        QTest::newRow("removed at the beginning")
            << QByteArray("1 2 3 4 5") << QByteArray("2 3 4 5") << "--- a +++ b @@ -1,4 +1,3 @@ -1  2  3  4";
        QTest::newRow("near: one place") << QByteArray("1 2 3 4 5 6 7 8") << QByteArray("x 2 3 4 5 6 7 y")
                                         << "--- a +++ b @@ -1,8 +1,8 @@ -1 +x  2  3  4  5  6  7 -8 +y";
        QTest::newRow("far: two places") << QByteArray("1 2 3 4 5 6 7 8 9") << QByteArray("x 2 3 4 5 6 7 8 y")
                                         << "--- a +++ b @@ -1,4 +1,4 @@ -1 +x  2  3  4 @@ -6,4 +6,4 @@  6  7  8 -9 +y";
        QTest::newRow("repeated lines") << QByteArray("! a ! b !") << QByteArray("! a ! c ! b !")
                                        << "--- a +++ b @@ -1,5 +1,7 @@  !  a  ! +c +!  b  !";
    }
    void differences()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, shown);
        QCOMPARE(diffOf(before.constData(), after.constData()), shown);
    }

    void countsWhatDiffers()
    {
        const UnifiedDiff diff = unifiedDiff(linesOf("a b c"), {}, linesOf("a c d e"), {});
        QCOMPARE(diff.added, 2);
        QCOMPARE(diff.removed, 1);
    }
};

LICTOR_TEST(ConfigurationTextTest)

#include "tst_configuration_text.moc"
