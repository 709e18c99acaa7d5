#include "fleet_fixture.h"
#include "store/database.h"
#include "store/fleet_file.h"
#include "store/schema.h"
#include "support/test_main.h"
#include "support/value.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::store;
using namespace lictor::test;

namespace {

JournalRow action(const QString &text, const QString &by = QStringLiteral("admin"))
{
    return {0, at(1800000000), at(1770000000), by, text, false, text.startsWith(u"Advance")};
}

qint64 count(const QString &path, const char *sql)
{
    Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return -1;
    Statement statement(*database, sql);
    const auto row = statement.step();
    return row && *row ? statement.number(0) : -1;
}

} // namespace

class FleetFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(folderTemplate());
        m_path = m_folder->filePath(QStringLiteral("f.lictor"));
    }

    /// A file of encoding 1, as it was written before encoding 2 came; what came later has its default.
    void encoding1()
    {
        QVERIFY(QFile::copy(QStringLiteral(LICTOR_TEST_DATA "/store/encoding-1.sqlite"), m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        const auto file = VALUE(FleetFile::open(m_path, *catalog()));
        const Fleet fleet = VALUE(file->load()).fleet;
        QCOMPARE(fleet.devices().size(), 2u);
        const Device &hardware = fleet.devices().at(fleet.findDevice(QStringLiteral("fw-1")));
        QCOMPARE(hardware.serial, QStringLiteral("JAD12345678"));
        QCOMPARE(hardware.running->contexts, 2);
        QVERIFY(hardware.agent.registered());
        QCOMPARE(hardware.grants.size(), size_t(2));
        QVERIFY(hardware.trust == ServerTrust{});
        const Device &machine = fleet.devices().at(fleet.findDevice(QStringLiteral("fw-2")));
        QCOMPARE(machine.running->hostname, QStringLiteral("gate"));
        QCOMPARE(machine.startup->hostname, QStringLiteral("fw-2"));
        QVERIFY(*machine.running->services == ServiceSettings{});
        QCOMPARE(fleet.faults().size(), 1u);
    }

    void roundTrip()
    {
        const Fleet fleet = fullFleet();
        {
            const auto file = VALUE(FleetFile::create(m_path, fleet, *catalog(), false));
            QCOMPARE(VALUE(file->currentRevision()), qint64(1));
            QCOMPARE(file->schema(), 1);
            QVERIFY(!file->isReadOnly());
        }
        const auto file = VALUE(FleetFile::open(m_path, *catalog()));
        const Snapshot snapshot = VALUE(file->load());
        QCOMPARE(snapshot.revision, qint64(1));
        QVERIFY(snapshot.fleet == fleet);
        QCOMPARE(snapshot.fleet.findDevice(QStringLiteral("FW-3")), DeviceId{4});
        QCOMPARE(snapshot.fleet.defaultVirtualAccount(), fleet.defaultVirtualAccount());
        QCOMPARE(file->check(), QStringList());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("f.lictor")));
    }
    void sameFleetSameBytes()
    {
        const auto first = VALUE(FleetFile::create(m_path, fullFleet(), *catalog(), false));
        const Snapshot snapshot = VALUE(first->load());
        const QString other = m_folder->filePath(QStringLiteral("other.lictor"));
        const auto second = VALUE(FleetFile::create(other, snapshot.fleet, *catalog(), false));
        QFile a(m_path), b(other);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QVERIFY(a.readAll() == b.readAll());
    }
    void smallChangeWritesFewChunks()
    {
        const Fleet fleet = fullFleet();
        const auto file = VALUE(FleetFile::create(m_path, fleet, *catalog(), false));
        Snapshot snapshot = VALUE(file->load());
        const qint64 before = count(m_path, "SELECT count(*) FROM chunks");
        VALUE(file->commit(1, changed(snapshot.fleet, 1), action(QStringLiteral("Change"))));
        QCOMPARE(count(m_path, "SELECT count(*) FROM chunks"), before + 1);
        VALUE(file->commit(2, snapshot.fleet, action(QStringLiteral("Change back"))));
        QCOMPARE(count(m_path, "SELECT count(*) FROM chunks"), before + 1);
    }

    void undoAndRedo()
    {
        std::vector<Fleet> worlds{fullFleet()};
        {
            const auto file = VALUE(FleetFile::create(m_path, worlds[0], *catalog(), false));
            QVERIFY(!file->undoable());
            REFUSED(Refusal::WrongState, file->undo(action({})));
            for (int i = 1; i <= 3; ++i) {
                worlds.push_back(changed(worlds.back(), i));
                QCOMPARE(VALUE(file->commit(i, worlds.back(), action(QStringLiteral("Action %1").arg(i)))), qint64(i + 1));
            }
            QCOMPARE(file->undoable()->text, QStringLiteral("Action 3"));
            QVERIFY(!file->redoable());
            const Snapshot undone = VALUE(file->undo(action({})));
            QCOMPARE(undone.revision, qint64(5));
            QVERIFY(undone.fleet == worlds[2]);
        }
        const auto file = VALUE(FleetFile::open(m_path, *catalog())); // across a restart
        QVERIFY(VALUE(file->load()).fleet == worlds[2]);
        QVERIFY(VALUE(file->undo(action({}))).fleet == worlds[1]);
        QCOMPARE(file->undoable()->text, QStringLiteral("Action 1"));
        QCOMPARE(file->redoable()->text, QStringLiteral("Action 2"));
        QVERIFY(VALUE(file->undo(action({}))).fleet == worlds[0]);
        REFUSED(Refusal::WrongState, file->undo(action({})));
        QVERIFY(VALUE(file->redo(action({}))).fleet == worlds[1]);
        QVERIFY(VALUE(file->redo(action({}))).fleet == worlds[2]);
        QVERIFY(VALUE(file->redo(action({}))).fleet == worlds[3]);
        REFUSED(Refusal::WrongState, file->redo(action({})));
        QCOMPARE(file->check(), QStringList());
    }
    void newActionDropsWhatWasUndone()
    {
        const Fleet start = fullFleet();
        const auto file = VALUE(FleetFile::create(m_path, start, *catalog(), false));
        VALUE(file->commit(1, changed(start, 1), action(QStringLiteral("One"))));
        VALUE(file->undo(action({})));
        VALUE(file->commit(3, changed(start, 2), action(QStringLiteral("Two"))));
        QVERIFY(!file->redoable());
        REFUSED(Refusal::WrongState, file->redo(action({})));
        const std::vector<JournalRow> rows = file->journal();
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].text, QStringLiteral("One"));
        QVERIFY(rows[0].undone);
        QVERIFY(!rows[1].undone);
        QVERIFY(VALUE(file->undo(action({}))).fleet == start);
    }
    void journal()
    {
        const auto file = VALUE(FleetFile::create(m_path, fullFleet(), *catalog(), false));
        QVERIFY(file->journal().empty());
        Fleet fleet = VALUE(file->load()).fleet;
        VALUE(file->commit(1, fleet, action(QStringLiteral("Advance clock"), QStringLiteral("anna"))));
        VALUE(file->commit(2, fleet, action(QStringLiteral("Other"))));
        const auto rows = file->journal();
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].revision, qint64(2));
        QCOMPARE(rows[0].by, QStringLiteral("anna"));
        QCOMPARE(toIso(rows[0].at), toIso(at(1800000000)));
        QCOMPARE(toIso(rows[0].clock), toIso(at(1770000000)));
        QVERIFY(rows[0].clockAdvance);
        QVERIFY(!rows[1].clockAdvance);
        QCOMPARE(file->journal({1}).front().text, QStringLiteral("Other"));
    }

    void conflictNamesWhoWroteWhat()
    {
        const Fleet start = fullFleet();
        const auto console = VALUE(FleetFile::create(m_path, start, *catalog(), false));
        const auto script = VALUE(FleetFile::open(m_path, *catalog()));
        VALUE(console->commit(1, changed(start, 1), action(QStringLiteral("Register fw-1"), QStringLiteral("anna"))));
        QCOMPARE(VALUE(script->currentRevision()), qint64(2));
        const auto late = script->commit(1, changed(start, 2), action(QStringLiteral("Late")));
        QVERIFY(!late);
        QCOMPARE(late.error().refusal, Refusal::Conflict);
        QVERIFY2(late.error().why.contains(u"anna") && late.error().why.contains(u"Register fw-1"), qPrintable(late.error().why));
        const Snapshot newer = VALUE(script->load());
        QVERIFY(newer.fleet == changed(start, 1));
        const Fleet both = changed(newer.fleet, 3);
        QCOMPARE(VALUE(script->commit(2, both, action(QStringLiteral("Again")))), qint64(3));
        QVERIFY(VALUE(console->load()).fleet == both);
    }
    void writerIsRefusedAfterReplacement()
    {
        const auto file = VALUE(FleetFile::create(m_path, fullFleet(), *catalog(), false));
        const Fleet other = Fleet::create(at(0), 1);
        const auto newer = VALUE(FleetFile::create(m_path, other, *catalog(), true));
        const auto lost = file->commit(1, changed(fullFleet(), 1), action(QStringLiteral("Lost")));
        QVERIFY2(!lost, "nothing is acknowledged that is in no file");
        QVERIFY(VALUE(newer->load()).fleet == other);
    }

    void oldRootsGo()
    {
        Fleet fleet = fullFleet();
        const auto file = VALUE(FleetFile::create(m_path, fleet, *catalog(), false));
        const int actions = keptRoots + 2 * sweepEvery;
        for (int i = 1; i <= actions; ++i) {
            fleet = changed(fleet, i);
            VALUE(file->commit(i, fleet, action(QString::number(i))));
        }
        QVERIFY(count(m_path, "SELECT count(*) FROM roots") <= keptRoots + 1 + sweepEvery);
        QVERIFY(count(m_path, "SELECT count(*) FROM chunks") <= keptRoots + sweepEvery + 12);
        QCOMPARE(file->journal().size(), size_t(actions));
        QCOMPARE(file->check(), QStringList());
        int undone = 0;
        while (file->undoable()) {
            VALUE(file->undo(action({})));
            ++undone;
        }
        QVERIFY2(undone >= keptRoots, qPrintable(QString::number(undone)));
        const auto beyond = file->undo(action({}));
        QVERIFY(!beyond);
        QCOMPARE(beyond.error().refusal, Refusal::WrongState);
        QCOMPARE(VALUE(file->load()).fleet.devices().at(DeviceId{2}).site, QStringLiteral("site %1").arg(actions - undone));
    }

    void createRefusesAnExistingFile()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
        file.close();
        const auto refused = FleetFile::create(m_path, fullFleet(), *catalog(), false);
        QVERIFY(!refused);
        QCOMPARE(refused.error().refusal, Refusal::File);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("precious"));
        file.close();
        VALUE(FleetFile::create(m_path, fullFleet(), *catalog(), true));
        const auto made = VALUE(FleetFile::open(m_path, *catalog()));
        QVERIFY(VALUE(made->load()).fleet == fullFleet());
    }
    void createWithoutFolder()
    {
        const auto refused =
            FleetFile::create(m_folder->filePath(QStringLiteral("none/f.lictor")), fullFleet(), *catalog(), false);
        QVERIFY(!refused);
        QVERIFY2(refused.error().why.contains(u"does not exist"), qPrintable(refused.error().sentence()));
        QVERIFY(!FleetFile::create(m_folder->path(), fullFleet(), *catalog(), true));
    }
    void backup()
    {
        const Fleet start = fullFleet();
        const auto file = VALUE(FleetFile::create(m_path, start, *catalog(), false));
        VALUE(file->commit(1, changed(start, 1), action(QStringLiteral("One"))));
        const QString copy = m_folder->filePath(QStringLiteral("copy's.lictor"));
        ACCEPTED(file->backup(copy));
        REFUSED(Refusal::File, file->backup(copy));
        const auto opened = VALUE(FleetFile::open(copy, *catalog()));
        QVERIFY(VALUE(opened->load()).fleet == changed(start, 1));
        QVERIFY(VALUE(opened->undo(action({}))).fleet == start);
        QCOMPARE(opened->check(), QStringList());
    }
    void readOnlyFile()
    {
        const Fleet start = fullFleet();
        VALUE(FleetFile::create(m_path, start, *catalog(), false));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        const auto file = VALUE(FleetFile::open(m_path, *catalog()));
        QVERIFY(file->isReadOnly());
        QCOMPARE(file->readOnlyReason(), QStringLiteral("the file is read-only"));
        QVERIFY(VALUE(file->load()).fleet == start);
        REFUSED(Refusal::File, file->commit(1, changed(start, 1), action(QStringLiteral("No"))));
        REFUSED(Refusal::File, file->undo(action({})));
        ACCEPTED(file->backup(m_folder->filePath(QStringLiteral("copy.lictor"))));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

LICTOR_TEST(FleetFileTest)
#include "tst_fleet_file.moc"
