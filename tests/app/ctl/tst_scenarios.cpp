#include "support/test_main.h"

#include "lictorctl.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QtTest/QTest>

using namespace lictor;

/// Runs tests/scenarios/*.txt; README.md there says how they are written.
class TestScenarios : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void story_data();
    void story();
};

void TestScenarios::story_data()
{
    QTest::addColumn<QStringList>("lines");
    const QDir folder(QStringLiteral(LICTOR_TEST_SCENARIOS));
    const QStringList files = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    QVERIFY2(!files.isEmpty(), "there are no scenarios");
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString title;
        QStringList lines;
        const auto finish = [&] {
            if (!title.isEmpty())
                QTest::newRow(qPrintable(name.chopped(4) + u": " + title)) << lines;
            lines.clear();
        };
        int number = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            ++number;
            if (line.startsWith(u"== ")) {
                finish();
                title = line.mid(3).trimmed();
            } else if (!line.trimmed().isEmpty() && !line.startsWith(u'#')) {
                lines << QStringLiteral("%1:%2\t%3").arg(name).arg(number).arg(line.trimmed());
            }
        }
        finish();
    }
}

void TestScenarios::story()
{
    QFETCH(QStringList, lines);
    test::Lictorctl lictorctl;
    QCOMPARE(lictorctl("fleet new --seed 1 --start 2026-01-01T00:00:00Z").status, 0);
    QHash<QString, QString> values{{QStringLiteral("DATA"), QStringLiteral(LICTOR_TEST_DATA "/inventory")}};
    for (const QString &numbered : lines) {
        const QString place = numbered.section(u'\t', 0, 0);
        QString line = numbered.section(u'\t', 1);
        for (auto value = values.begin(); value != values.end(); ++value)
            line.replace(u'{' + value.key() + u'}', value.value());
        const auto failure = [&](const QString &why) { return QString(place + u": " + line + u"\n  " + why).toUtf8(); };
        const QStringList parts = line.split(QStringLiteral(" : "));
        const QString first = parts.front();
        if (first.startsWith(u"$ ")) {
            const test::Ran ran = lictorctl(test::Lictorctl::split(line.mid(2)));
            QVERIFY2(ran.status == 0, failure(ran.error()));
        } else if (first.startsWith(u"! ")) {
            const test::Ran ran = lictorctl(test::Lictorctl::split(first.mid(2)));
            QVERIFY2(ran.status == 1, failure(QStringLiteral("status %1, %2").arg(ran.status).arg(ran.error())));
            const QString expected = line.section(QStringLiteral(" : "), 1);
            QVERIFY2(ran.error().contains(expected), failure(ran.error()));
        } else if (first.startsWith(u"> ")) {
            const test::Ran ran = lictorctl(test::Lictorctl::split(first.mid(2)) + QStringList{QStringLiteral("--json")});
            const QString expectation = line.section(QStringLiteral(" : "), 1);
            const bool contains = expectation.contains(u" ~ ");
            const QString sign = contains ? QStringLiteral(" ~ ") : QStringLiteral(" = ");
            QVERIFY2(expectation.contains(sign), failure(QStringLiteral("an expectation is PATH = VALUE or PATH ~ TEXT")));
            const auto value = test::valueAt(ran.json(), expectation.section(sign, 0, 0).trimmed());
            QVERIFY2(value, failure(QStringLiteral("there is no such value; ") + QString::fromUtf8(ran.out) + ran.error()));
            const QString expected = expectation.section(sign, 1).trimmed();
            QVERIFY2(contains ? value->contains(expected) : *value == expected, failure(u"it is " + *value));
        } else { // NAME = COMMAND : PATH
            const QString name = first.section(QStringLiteral(" = "), 0, 0);
            const test::Ran ran = lictorctl(
                test::Lictorctl::split(first.section(QStringLiteral(" = "), 1)) + QStringList{QStringLiteral("--json")});
            QVERIFY2(ran.status == 0, failure(ran.error()));
            const auto value = parts.size() > 1 ? test::valueAt(ran.json(), parts.last().trimmed()) : std::nullopt;
            QVERIFY2(value, failure(QStringLiteral("a line is `$`, `>`, `!` or NAME = COMMAND : PATH")));
            values.insert(name, *value);
        }
    }
}

LICTOR_TEST(TestScenarios)
#include "tst_scenarios.moc"
