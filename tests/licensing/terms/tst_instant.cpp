#include "support/test_main.h"
#include "support/value.h"

#include "terms/instant.h"
#include "terms/nearest.h"

#include <QtTest/QTest>

using namespace lictor;

class InstantTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadAgain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("ISO") << QStringLiteral("2026-03-01T00:00:00Z") << QStringLiteral("2026-03-01T00:00:00Z");
        QTest::newRow("for people") << QStringLiteral("2026-03-01 12:30:45 UTC") << QStringLiteral("2026-03-01T12:30:45Z");
        QTest::newRow("a date alone") << QStringLiteral("2026-03-01") << QStringLiteral("2026-03-01T00:00:00Z");
        QTest::newRow("a day that does not exist") << QStringLiteral("2026-02-30") << QString();
        QTest::newRow("a word") << QStringLiteral("tomorrow") << QString();
    }
    void textIsReadAgain()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const std::optional<Instant> read = parseInstant(text);
        QCOMPARE(read ? toIso(*read) : QString(), iso);
    }

    void durationIsReadAgain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds"); // -1: none
        QTest::newRow("days") << QStringLiteral("90d") << qint64(90) * 86400;
        QTest::newRow("joined") << QStringLiteral("1d12h") << qint64(36) * 3600;
        QTest::newRow("seconds") << QStringLiteral("35s") << qint64(35);
        QTest::newRow("no unit") << QStringLiteral("35") << qint64(-1);
        QTest::newRow("unit alone") << QStringLiteral("d") << qint64(-1);
        QTest::newRow("negative") << QStringLiteral("-1d") << qint64(-1);
        QTest::newRow("empty") << QString() << qint64(-1);
        QTest::newRow("more than a number holds") << QStringLiteral("99999999999999999999d") << qint64(-1);
    }
    void durationIsReadAgain()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        const std::optional<Duration> read = parseDuration(text);
        QCOMPARE(read ? qint64(read->count()) : qint64(-1), seconds);
        if (read)
            QCOMPARE(toText(*read), text);
    }

    void aMonthThatIsShorterEndsEarlier()
    {
        const auto plus = [](const char *from, int months) {
            return toIso(addMonths(*parseInstant(QString::fromLatin1(from)), months));
        };
        QCOMPARE(plus("2026-01-31", 1), QStringLiteral("2026-02-28T00:00:00Z"));
        QCOMPARE(plus("2024-01-31", 1), QStringLiteral("2024-02-29T00:00:00Z"));
        QCOMPARE(plus("2026-08-31T10:00:00", 6), QStringLiteral("2027-02-28T10:00:00Z"));
        QCOMPARE(plus("2026-05-15", 12), QStringLiteral("2027-05-15T00:00:00Z"));
    }

    void nearestNamesAreOffered()
    {
        const QStringList names{QStringLiteral("FPR1120"), QStringLiteral("FPR1140"), QStringLiteral("ASAv")};
        QCOMPARE(nearestNames(QStringLiteral("fpr1121"), names).value(0), QStringLiteral("FPR1120"));
        QCOMPARE(nearestNames(QStringLiteral("something else"), names), QStringList());
    }
};

LICTOR_TEST(InstantTest)
#include "tst_instant.moc"
