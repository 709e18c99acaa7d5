#include "support/test_main.h"
#include "support/value.h"

#include "ctl/invocation.h"
#include "lictorctl.h"
#include "store/database.h"

#include <QFile>
#include <QtTest/QTest>

#include <csignal>
#include <sstream>
#include <sys/resource.h>

using namespace lictor;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// No file of this process can grow beyond `bytes` while this lives; to a program that is a disk without room.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

/// Fleet files that cannot be written, or that somebody else writes: one clear line, exit status 1, nothing changed.
class TestCtlFiles : public QObject {
    Q_OBJECT

private:
    QString path() const { return m_lictorctl.path(QStringLiteral("fleet.lictor")); }
    QString devices() { return *test::valueAt(m_lictorctl("fleet info --json").json(), QStringLiteral("devices")); }
    void refusedWith(const test::Ran &ran, const char *text, const QByteArray &before)
    {
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.error().contains(QLatin1StringView(text)), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
        QVERIFY(content(path()) == before);
    }

    test::Lictorctl m_lictorctl;

private Q_SLOTS:
    void init()
    {
        QCOMPARE(m_lictorctl("fleet new --seed 1 --force").status, 0);
        QCOMPARE(m_lictorctl("device add fw-1 --model FPR1120").status, 0);
    }

    void readOnly()
    {
        const QByteArray before = content(path());
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
        const auto writable = qScopeGuard([this] { QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner); });
        for (const char *command : {"device add fw-2 --model FPR1120", "clock advance 1d", "fleet undo", "ssm va add North"})
            refusedWith(m_lictorctl(command), "read-only", before);
        QCOMPARE(devices(), QStringLiteral("1"));
        QCOMPARE(m_lictorctl("fleet check").status, 0);
    }

    void newerVersion()
    {
        {
            store::Database database = VALUE(store::Database::open(path(), store::Database::Access::ReadWrite));
            ACCEPTED(database.run("PRAGMA user_version = 99"));
        }
        const QByteArray before = content(path());
        for (const char *command : {"device add fw-2 --model FPR1120", "device list", "fleet check", "fleet undo"})
            refusedWith(m_lictorctl(command), "newer", before);
    }

    void noRoomOnTheDisk()
    {
        QStringList add{QStringLiteral("import"), m_lictorctl.path(QStringLiteral("list.csv"))};
        QFile list(add.back());
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("name,model,serial\n");
        for (int i = 0; i < 5000; ++i)
            list.write(QStringLiteral("fw-%1,FPR1120,JAD2608%2\n").arg(i + 10).arg(i, 4, 16, QLatin1Char('0')).toUtf8());
        list.close();
        {
            const SmallDisk disk(rlim_t(QFile(path()).size() + 65536));
            const test::Ran ran = m_lictorctl(add);
            QCOMPARE(ran.status, 1);
            QVERIFY2(ran.error().contains(u"written"), ran.err.constData());
            QCOMPARE(ran.err.count('\n'), 1);
        }
        QCOMPARE(devices(), QStringLiteral("1"));
        QCOMPARE(m_lictorctl("fleet check").status, 0);
        QCOMPARE(m_lictorctl(add).status, 0);
        QCOMPARE(devices(), QStringLiteral("5001"));
    }

    void twoWriters()
    {
        std::ostringstream out, err;
        std::istringstream in;
        ctl::Invocation run({out, err, in}, VALUE(Catalog::load(QStringLiteral(":/catalog"))));
        run.fleetOption = path();
        int made = 0;
        const auto done = run.perform([&](const Fleet &) -> Result<Action> {
            if (++made == 1)
                [&] { QCOMPARE(m_lictorctl("device add fw-other --model FPR1140").status, 0); }();
            return AddVirtualAccount{QStringLiteral("North"), {}};
        });
        ACCEPTED(done);
        QCOMPARE(made, 2); // once more on what the other one wrote
        QCOMPARE(devices(), QStringLiteral("2"));
        QCOMPARE(
            *test::valueAt(m_lictorctl("ssm va list --json").json(), QStringLiteral("virtualAccounts#")), QStringLiteral("2"));

        // The other one is always faster: it is refused, and says so.
        made = 0;
        const auto refused = run.perform([&](const Fleet &) -> Result<Action> {
            const QByteArray name = "device add fw-late-" + QByteArray::number(++made) + " --model FPR1140";
            [&] { QCOMPARE(m_lictorctl(name.constData()).status, 0); }();
            return AddVirtualAccount{QStringLiteral("South"), {}};
        });
        REFUSED(Refusal::Conflict, refused);
        QCOMPARE(made, 2);
        QCOMPARE(
            *test::valueAt(m_lictorctl("ssm va list --json").json(), QStringLiteral("virtualAccounts#")), QStringLiteral("2"));
    }
};

LICTOR_TEST(TestCtlFiles)
#include "tst_ctl_files.moc"
