#include "session/fleet_session.h"
#include "support/test_fleet.h"
#include "support/test_main.h"
#include "tables/device_table.h"
#include "tables/effective_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace lictor;

class DeviceTableTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    static AddDevice add(const QString &name, QStringView model = u"FPR2110")
    {
        AddDevice action;
        action.model = test::catalog()->findModel(model)->key;
        action.fields.name = name;
        return action;
    }

private Q_SLOTS:
    void followsTheSession()
    {
        FleetSession session(test::catalog(), QStringLiteral("ada"));
        QVERIFY(
            session.create(m_folder.filePath(QStringLiteral("a.lictor")), Fleet::create(*parseInstant(u"2026-01-01"), 1), true));
        DeviceTable table(session);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset), changed(&table, &QAbstractItemModel::dataChanged);
        QVERIFY(session.perform(add(QStringLiteral("b"))));
        QVERIFY(session.perform(add(QStringLiteral("c"))));
        const auto first = session.perform(add(QStringLiteral("a")));
        QVERIFY(first);
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.at(0), first->device);
        QCOMPARE(reset.count(), 0); // one row that comes is one row
        QCOMPARE(table.index(0, DeviceTable::State).data().toString(), QStringLiteral("Evaluation"));
        QVERIFY(table.index(0, DeviceTable::State).data(ToneRole).isValid());

        // One device that changed is one row that is drawn again.
        changed.clear();
        SetDevice site;
        site.device = table.at(1);
        site.fields.site = QStringLiteral("Köln");
        QVERIFY(session.perform(site));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front()[0].toModelIndex().row(), 1);
        QCOMPARE(changed.front()[1].toModelIndex().row(), 1);
        QCOMPARE(table.index(1, DeviceTable::Site).data().toString(), QStringLiteral("Köln"));

        QVERIFY(session.undo());
        QCOMPARE(table.index(1, DeviceTable::Site).data(Qt::AccessibleTextRole).toString(), QStringLiteral("none"));
        QVERIFY(session.perform(RemoveDevices{{table.at(0)}}));
        QCOMPARE(table.rowCount(), 2);

        QVERIFY(table.setFilter(QStringLiteral("name:c")));
        QCOMPARE(table.rowCount(), 1);
        QVERIFY(!table.setFilter(QStringLiteral("nonsense:c")));
        QCOMPARE(table.rowCount(), 1);
    }

    // UI-SL-14
    void showsEveryFeatureOfEveryModel()
    {
        for (const Model &model : test::catalog()->models()) {
            test::TestFleet fleet;
            const DeviceId id = fleet.device(QStringLiteral("x"), model.word);
            QVERIFY2(id, qPrintable(model.word));
            EffectiveTable table;
            QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
            table.setDevice(fleet.fleet, *test::catalog(), id);
            int lines = 0;
            for (int row = 0; row < table.rowCount(); ++row) {
                if (!table.line(row))
                    continue;
                ++lines;
                QVERIFY(!table.index(row, EffectiveTable::Value).data().toString().isEmpty());
                QVERIFY(!table.index(row, EffectiveTable::Status).data().toString().isEmpty());
            }
            QCOMPARE(lines, featureCount);
        }
    }
};

LICTOR_TEST(DeviceTableTest)

#include "tst_device_table.moc"
