#include "setting_desk.h"

#include "setting_panes/trustpool_pane.h"
#include "setting_panes/why_not.h"
#include "support/test_main.h"
#include "widgets/notice.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;

namespace {

const QString fw1 = QStringLiteral("fw1"), fw2 = QStringLiteral("fw2");

Fleet twoRegistered()
{
    TestFleet fleet;
    const DeviceId one = fleet.device(fw1, QStringLiteral("FPR1140")), two = fleet.device(fw2, QStringLiteral("FPR1140"));
    const QString token = fleet.token();
    fleet.registerDevice(one, token);
    fleet.registerDevice(two, token);
    return fleet.fleet;
}

struct Desk : SettingDesk<TrustpoolPane> {
    Desk() : SettingDesk(twoRegistered()) { choose(fw1); }

    Notice *notice() const { return pane->findChild<Notice *>(); }
    QStringList cells(int column) const
    {
        const QAbstractItemModel *model = pane->findChild<TableView *>()->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, column).data().toString();
        return texts;
    }
    bool changeIssuer(const char *date)
    {
        Fault fault;
        fault.kind = FaultKind::Certificate;
        fault.place = FaultPlace::Manager;
        fault.from = *parseInstant(QString::fromLatin1(date));
        return act(AddFault{fault});
    }
    bool advance(const char *to) { return act(AdvanceClock{*parseInstant(QString::fromLatin1(to))}); }
};

} // namespace

class TrustpoolPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // CERTPOOL-1: the pool and what the device made by itself.
    void listsWhatIsTrusted()
    {
        Desk desk;
        QCOMPARE(desk.cells(0),
            (QStringList{QStringLiteral("IdenTrust Commercial Root CA 1"), QStringLiteral("IdenTrust Commercial Root CA 1")}));
        QVERIFY2(desk.cells(3)[1].contains(QStringLiteral("made by the device on 2026-01-01")), qPrintable(desk.cells(3)[1]));
        QVERIFY(desk.field<QLabel>("policy")->text().contains(QStringLiteral("CERTPOOL-2")));
    }

    // UI-TP-1 CERTPOOL-3: the policy is edited in its dialog and sent by Apply.
    void editsThePolicy()
    {
        Desk desk;
        QTest::mouseClick(desk.field<QPushButton>("editPolicy"), Qt::LeftButton);
        auto *dialog = desk.dialog("trustpoolPolicyDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QGroupBox *>()->title(), QStringLiteral("Automatic Import"));
        QVERIFY(dialog->findChild<Notice *>()->text().contains(QStringLiteral("CERTPOOL-2")));
        QVERIFY(!dialog->findChild<QTimeEdit *>()->isEnabled());
        dialog->findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(!dialog->findChild<Notice *>()->text().contains(QStringLiteral("CERTPOOL-2")));
        dialog->findChild<QTimeEdit *>()->setTime(QTime(3, 30));
        dialog->accept();
        QCOMPARE(desk.pane->commands(),
            (QStringList{QStringLiteral("crypto ca trustpool policy"), QStringLiteral("auto-import"),
                QStringLiteral("auto-import time 03:30:00")}));
        desk.pane->apply();
        QVERIFY(desk.running(fw1).services->trustpool.autoImport);
        QVERIFY(desk.field<QLabel>("policy")->text().contains(QStringLiteral("03:30:00")));
    }

    // CERTPOOL-2: what will happen is said before it does.
    void warnsOfAChangeToCome()
    {
        Desk desk;
        QVERIFY(desk.notice()->isHidden());
        QVERIFY(desk.changeIssuer("2026-05-01"));
        QVERIFY2(desk.notice()->text().contains(QStringLiteral("The server's issuer changes on 2026-05-01")),
            qPrintable(desk.notice()->text()));
        QTest::mouseClick(desk.notice()->button(), Qt::LeftButton);
        QVERIFY(desk.notice()->isHidden());
        QCOMPARE(desk.pane->changeCount(), 1);
    }

    // C-01 CERTPOOL-2 CERTPOOL-3 COM-6: the pane turns the import on for one of two devices; the other one loses its authorization.
    void aRootChanges()
    {
        Desk desk;
        QTest::mouseClick(desk.field<QPushButton>("editPolicy"), Qt::LeftButton);
        desk.dialog("trustpoolPolicyDialog")->findChild<QCheckBox *>()->setChecked(true);
        desk.dialog("trustpoolPolicyDialog")->accept();
        desk.pane->apply();
        QVERIFY(desk.advance("2026-01-30"));
        QVERIFY(desk.changeIssuer("2026-01-30"));
        QVERIFY(desk.advance("2026-04-02"));
        const auto restricted = [&](const QString &name) {
            return licenseState(desk.session.fleet(), desk.session.catalog(), desk.id(name)).restricted;
        };
        QVERIFY(!restricted(fw1) && restricted(fw2));
        QVERIFY(desk.notice()->isHidden());
        QVERIFY2(desk.cells(0).join(u'|').contains(QStringLiteral("issuer of the license server since 2026-01-30")),
            qPrintable(desk.cells(0).join(u'|')));
        desk.choose(fw2);
        QVERIFY2(desk.notice()->text().contains(QStringLiteral("every contact fails")), qPrintable(desk.notice()->text()));
        // By hand it helps too.
        QTest::mouseClick(desk.field<QPushButton>("importBundle"), Qt::LeftButton);
        QVERIFY(desk.notice()->isHidden());
        RunCommands renew;
        renew.devices = {desk.id(fw2)};
        renew.lines = {QStringLiteral("license smart renew auth")};
        QVERIFY(desk.act(renew));
        QVERIFY(!restricted(fw2));
    }

    // CERTPOOL-6
    void notBeforeItsRelease()
    {
        TestFleet fleet;
        const DeviceId old = fleet.device(fw1, QStringLiteral("ASAv"));
        DeviceFields fields;
        fields.version = QStringLiteral("9.5(1)");
        QVERIFY(fleet.act(SetDevice{old, fields}));
        SettingDesk<TrustpoolPane> desk(fleet.fleet);
        const QString why = whyNoTrustpool(desk.session, Subject{{old}, {}, {}});
        QVERIFY2(why.contains(QStringLiteral("9.5(1)")) && why.contains(QStringLiteral("CERTPOOL-6")), qPrintable(why));
    }
};

LICTOR_TEST(TrustpoolPaneTest)

#include "tst_trustpool.moc"
