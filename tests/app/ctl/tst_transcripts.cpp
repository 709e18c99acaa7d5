#include "support/test_main.h"

#include "transcript.h"

#include "cli/grammar.h"
#include "cli/output_filter.h"

#include <QDir>
#include <QFile>
#include <QtTest/QTest>

using namespace lictor;

/// Replays tests/transcripts/*.txt: what is typed on a device, and the whole of what it prints.
class TestTranscripts : public QObject {
    Q_OBJECT

    const QDir m_folder{QStringLiteral(LICTOR_TEST_TRANSCRIPTS)};
    QStringList files() const { return m_folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name); }
    QString textOf(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    struct Typed {
        QString line;
        const Model *model;
    };
    QList<Typed> typed(const Catalog &catalog) const;
    static QString wordsOf(const cli::Phrase &row)
    {
        QStringList words;
        for (const cli::Element &element : row.elements)
            words += element.text ? QString::fromLatin1(element.text) : QStringLiteral("…");
        return words.join(u' ');
    }

private Q_SLOTS:
    void replay_data();
    void replay();
    void everyCommandIsInATranscript();
};

void TestTranscripts::replay_data()
{
    QTest::addColumn<QString>("name");
    QVERIFY(!files().isEmpty());
    for (const QString &name : files())
        QTest::newRow(qPrintable(name)) << name;
}

void TestTranscripts::replay()
{
    QFETCH(QString, name);
    const QString wanted = textOf(name);
    test::Lictorctl lictorctl;
    QCOMPARE(lictorctl("fleet new --seed 1 --start 2026-01-01T00:00:00Z").status, 0);
    test::KeptValues values;
    QStringList whole;
    for (const test::Part &part : test::readTranscript(wanted)) {
        if (!part.isSession) {
            const QString why = test::perform(lictorctl, part, values);
            QVERIFY2(why.isEmpty(), qPrintable(why));
            whole += part.lines;
            continue;
        }
        const QStringList taken = test::take(lictorctl, part, values);
        if (!qEnvironmentVariableIsSet("LICTOR_WRITE_EXPECTED")) {
            for (qsizetype i = 0; i < std::min(taken.size(), part.lines.size()); ++i)
                QVERIFY2(taken[i] == part.lines[i],
                    qPrintable(QStringLiteral("%1:%2:\n  is     |%3|\n  wanted |%4|")
                                   .arg(name)
                                   .arg(part.number + i)
                                   .arg(taken[i], part.lines[i])));
            QCOMPARE(taken.size(), part.lines.size());
        }
        whole += (part.onChassis ? QStringLiteral("@ chassis ") : QStringLiteral("@ ")) + part.device;
        whole += taken;
    }
    if (!qEnvironmentVariableIsSet("LICTOR_WRITE_EXPECTED"))
        return;
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(whole.join(u'\n').toUtf8() + '\n');
}

/// What is typed in the transcripts: on which model, null on a chassis.
QList<TestTranscripts::Typed> TestTranscripts::typed(const Catalog &catalog) const
{
    QList<Typed> all;
    for (const QString &name : files()) {
        QHash<QString, const Model *> models; // by the device's name, from the lines that add devices
        for (const test::Part &part : test::readTranscript(textOf(name))) {
            for (const QString &line : part.lines) {
                const QStringList words = test::Lictorctl::split(line);
                if (words.value(1) == u"device" && words.value(2) == u"add")
                    models[words.value(3)] = catalog.findModel(words.value(words.indexOf(QStringLiteral("--model")) + 1));
            }
            for (const QString &line : part.inputs())
                all.append({line.left(cli::barIn(line)), part.onChassis ? nullptr : models.value(part.device)});
        }
    }
    return all;
}

/// A row of the grammar needs a transcript in which it is typed; a row that shows something, one on every platform that has it.
void TestTranscripts::everyCommandIsInATranscript()
{
    const CatalogPtr catalog = *Catalog::load(QStringLiteral(":/catalog"));
    const QList<Typed> all = typed(*catalog);
    const auto platformsOf = [&](const cli::Phrase *row) {
        QSet<QString> platforms;
        for (const Typed &one : all)
            if (cli::parse(one.line, {&row, 1}, {*catalog, one.model}).outcome == cli::Parsed::Outcome::Complete)
                platforms.insert(one.model ? one.model->series->word : QStringLiteral("chassis"));
        return platforms;
    };
    QStringList missing;
    for (const cli::Command &command : cli::grammar()) {
        QSet<QString> shown = platformsOf(&command), wanted;
        shown.remove(QStringLiteral("chassis"));
        for (const Model &model : catalog->models())
            if (command.filtered && (!command.has || command.has(model)))
                wanted.insert(model.series->word);
        if (const QStringList lacking = (wanted - shown).values(); shown.isEmpty() || !lacking.isEmpty())
            missing += wordsOf(command) + u' ' + lacking.join(QStringLiteral(", "));
    }
    for (const cli::Phrase *row : cli::chassisGrammar())
        if (!platformsOf(row).contains(QStringLiteral("chassis")))
            missing += wordsOf(*row) + u" on a chassis";
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("in no transcript:\n  ") + missing.join(QStringLiteral("\n  "))));
}

LICTOR_TEST(TestTranscripts)
#include "tst_transcripts.moc"
