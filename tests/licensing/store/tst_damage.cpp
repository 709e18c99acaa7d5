#include "fleet_fixture.h"
#include "store/database.h"
#include "store/fleet_file.h"
#include "support/test_main.h"
#include "support/value.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest/QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lictor;
using namespace lictor::store;
using namespace lictor::test;

namespace {

JournalRow action(int number)
{
    return {0, at(1800000000), at(1770000000), QStringLiteral("admin"), QStringLiteral("Action %1").arg(number), false, false};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// What disks, kills and strangers do to a file.
class DamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(folderTemplate());
        m_path = m_folder->filePath(QStringLiteral("f.lictor"));
    }

    void notAFleet_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("why");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("short") << QByteArray("SQLite format 3\0", 16) << QStringLiteral("not a fleet file");
        QTest::newRow("text") << QByteArray("hostname,serial\r\n").repeated(50) << QStringLiteral("not a fleet file");
        QByteArray stranger("SQLite format 3\0", 16);
        stranger.append(QByteArray(4080, '\0'));
        QTest::newRow("another program's database") << stranger << QStringLiteral("not a fleet file");
    }
    void notAFleet()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, why);
        put(m_path, content);
        const auto opened = FleetFile::open(m_path, *catalog());
        QVERIFY(!opened);
        QCOMPARE(opened.error().refusal, Refusal::Format);
        QVERIFY2(opened.error().why.contains(why), qPrintable(opened.error().why));
        QCOMPARE(contentOf(m_path), content);
    }
    void noFile()
    {
        REFUSED(Refusal::File, FleetFile::open(m_path, *catalog()));
        QVERIFY(!QFile::exists(m_path));
        REFUSED(Refusal::File, FleetFile::open(m_folder->path(), *catalog()));
    }
    void newerSchema()
    {
        VALUE(FleetFile::create(m_path, fullFleet(), *catalog(), false));
        QByteArray bytes = contentOf(m_path);
        qToBigEndian<quint32>(3, bytes.data() + 60);
        put(m_path, bytes);
        const auto opened = FleetFile::open(m_path, *catalog());
        QVERIFY(!opened);
        QCOMPARE(opened.error().why, QStringLiteral("made by a newer Lictor (schema 3; this one knows 1)"));
        QCOMPARE(contentOf(m_path), bytes);
    }
    void unknownModel()
    {
        Fleet fleet = fullFleet();
        fleet.edit(DeviceId{2}).model = ModelKey{60000};
        const auto opened = FleetFile::create(m_path, fleet, *catalog(), false);
        QVERIFY(opened); // the file is whole; reading it is refused
        const auto loaded = (*opened)->load();
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().why.contains(u"fw-1"), qPrintable(loaded.error().why));
    }

    /// A file that is cut or changed anywhere gives an error or a sound fleet.
    void everyByte()
    {
        const Fleet fleet = Fleet::create(at(1767225600), 7);
        {
            const auto file = VALUE(FleetFile::create(m_path, fleet, *catalog(), false));
            VALUE(file->commit(1, changedAccount(fleet), action(1)));
        }
        const QByteArray bytes = contentOf(m_path);
        const QString damagedPath = m_folder->filePath(QStringLiteral("damaged.lictor"));
        int refused = 0;
        const auto use = [&](const QByteArray &damaged) {
            put(damagedPath, damaged);
            const auto file = FleetFile::open(damagedPath, *catalog());
            if (!file) {
                ++refused;
                QVERIFY(!file.error().why.isEmpty());
                return;
            }
            const auto loaded = (*file)->load();
            if (!loaded) {
                ++refused;
                QVERIFY(!loaded.error().why.isEmpty());
            } else {
                QVERIFY(loaded->fleet == fleet || loaded->fleet == changedAccount(fleet));
            }
            (void)(*file)->check();
            (void)(*file)->journal();
            (void)(*file)->undo(action(2));
        };
        Random random(3);
        for (qsizetype place = 0; place < bytes.size(); ++place) {
            if (bytes[place] == 0 && random.below(64) != 0) // most of a small file is the empty part of its pages
                continue;
            QByteArray damaged = bytes;
            damaged[place] = char(damaged[place] ^ char(1 + random.below(255)));
            use(damaged);
        }
        QVERIFY(refused > 100);
        refused = 0;
        for (qsizetype length = 0; length < bytes.size(); length += 509)
            use(bytes.first(length));
        QVERIFY(refused > 20);
    }
    void checkFindsADamagedChunk()
    {
        {
            const auto file = VALUE(FleetFile::create(m_path, fullFleet(), *catalog(), false));
            VALUE(file->load());
        }
        QByteArray bytes = contentOf(m_path);
        const qsizetype place = bytes.indexOf("bulk-17");
        QVERIFY(place > 0);
        bytes[place] = 'B';
        put(m_path, bytes);
        const auto file = VALUE(FleetFile::open(m_path, *catalog()));
        const QStringList problems = file->check();
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.front().contains(u"devices"), qPrintable(problems.front()));
        REFUSED(Refusal::Format, file->load());
    }

    void fullDisk()
    {
        const Fleet fleet = fullFleet();
        VALUE(FleetFile::create(m_path, fleet, *catalog(), false));
        const QByteArray before = contentOf(m_path);
        const pid_t child = fork();
        if (child == 0) {
            // A limit on the size of files, counted in the child alone, stands for the disk.
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{rlim_t(before.size()), rlim_t(before.size())};
            setrlimit(RLIMIT_FSIZE, &limit);
            const auto file = FleetFile::open(m_path, *catalog());
            Fleet grown = fleet;
            for (int i = 0; i < 3000; ++i)
                grown.addEvent({at(i), {}, AuthorityEventKind::UsageReport, QString::number(i), {}, QString::number(i * 7)});
            const bool refused = file && !(*file)->commit(1, grown, action(1));
            const auto created = FleetFile::create(m_path + u'2', grown, *catalog(), false);
            _exit(refused && !created && !QFile::exists(m_path + u'2') ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        const auto file = VALUE(FleetFile::open(m_path, *catalog()));
        QVERIFY(VALUE(file->load()).fleet == fleet);
        QCOMPARE(file->check(), QStringList());
    }
    void fullDiskInWords()
    {
        VALUE(FleetFile::create(m_path, fullFleet(), *catalog(), false));
        auto database = VALUE(Database::open(m_path, Database::Access::ReadWrite));
        ACCEPTED(database.run("PRAGMA max_page_count = 1"));
        const auto full = database.run("INSERT INTO chunks(hash, bytes) VALUES(x'00', zeroblob(1000000))");
        QVERIFY(!full);
        QCOMPARE(full.error().refusal, Refusal::File);
        QCOMPARE(full.error().why, QStringLiteral("the disk is full"));
    }

    /// Killed at any instant, the file opens and holds all that was acknowledged.
    void killedWhileWriting()
    {
        const Fleet start = fullFleet();
        VALUE(FleetFile::create(m_path, start, *catalog(), false));
        Random random(11);
        int acknowledged = 0;
        for (int round = 0; round < 12; ++round) {
            int ends[2];
            QCOMPARE(pipe(ends), 0);
            const pid_t child = fork();
            if (child == 0) {
                close(ends[0]);
                const auto file = FleetFile::open(m_path, *catalog());
                auto snapshot = file ? (*file)->load() : tl::unexpected(file.error());
                if (!snapshot)
                    _exit(1);
                for (;;) {
                    const int number = int(snapshot->revision);
                    const Fleet next = changed(snapshot->fleet, number);
                    const auto revision = (*file)->commit(snapshot->revision, next, action(number));
                    if (!revision)
                        _exit(2);
                    snapshot = Snapshot{next, *revision};
                    if (write(ends[1], &number, sizeof number) != sizeof number)
                        _exit(3);
                }
            }
            close(ends[1]);
            const int wanted = 1 + int(random.below(12));
            for (int i = 0; i < wanted; ++i)
                QCOMPARE(read(ends[0], &acknowledged, sizeof acknowledged), ssize_t(sizeof acknowledged));
            for (quint32 spin = random.below(200000); spin > 0; --spin)
                asm volatile("");
            kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            QVERIFY2(WIFSIGNALED(status), qPrintable(QString::number(status)));
            while (read(ends[0], &acknowledged, sizeof acknowledged) == sizeof acknowledged) { }
            close(ends[0]);

            const auto file = VALUE(FleetFile::open(m_path, *catalog()));
            const Snapshot snapshot = VALUE(file->load());
            QVERIFY(snapshot.revision >= acknowledged + 1);
            QCOMPARE(snapshot.fleet.devices().at(DeviceId{2}).site, QStringLiteral("site %1").arg(snapshot.revision - 1));
            QCOMPARE(file->check(), QStringList());
        }
    }

private:
    static Fleet changedAccount(Fleet fleet)
    {
        fleet.addVirtualAccount({QStringLiteral("Second"), QStringLiteral("an account"), false});
        return fleet;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

LICTOR_TEST(DamageTest)
#include "tst_damage.moc"
