#include "fleet_panes/compliance_pane.h"
#include "fleet_panes/faults_pane.h"
#include "fleet_panes/journal_pane.h"
#include "support/session_desk.h"
#include "support/test_main.h"
#include "widgets/table_view.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace lictor;

namespace {

struct Desk : test::SessionDesk {
    std::unique_ptr<Pane> pane;

    template <class PaneType> void show()
    {
        open();
        pane = std::make_unique<PaneType>(session);
        QObject::connect(&session, &FleetSession::changed, pane.get(), &Pane::refresh);
        pane->resize(900, 700);
        static_cast<QWidget *>(pane.get())->show();
        pane->show(Subject{});
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : pane->findChildren<QPushButton *>())
            if (candidate->text().remove(u'&') == text && candidate->isVisible())
                return candidate;
        return nullptr;
    }
    QPushButton *named(const QString &name) const
    {
        for (QPushButton *candidate : pane->findChildren<QPushButton *>())
            if (candidate->accessibleName() == name)
                return candidate;
        return nullptr;
    }
    TableView *table(const QString &name) const
    {
        for (TableView *candidate : pane->findChildren<TableView *>())
            if (candidate->accessibleName() == name)
                return candidate;
        return nullptr;
    }
    bool says(const QString &text) const
    {
        for (const QLabel *label : pane->findChildren<QLabel *>())
            if (label->text() == text && label->isVisible())
                return true;
        return false;
    }
};

QDialog *openDialog()
{
    for (QWidget *top : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(top); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

QPushButton *buttonIn(QWidget *dialog, const QString &text)
{
    for (QPushButton *candidate : dialog->findChildren<QPushButton *>())
        if (candidate->text() == text)
            return candidate;
    return nullptr;
}

} // namespace

class FleetPanesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // C-32 REG-7: the remedy is a button, which shows first what it would do.
    void aRemedyIsOneClickWithAPreview()
    {
        Desk desk;
        desk.made.buy(QStringLiteral("L-FPR2100-ASA="), 1);
        const DeviceId device = desk.made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        desk.made.license(device, {QStringLiteral("feature tier standard")});
        desk.made.registerDevice(device, desk.made.token());
        desk.made.act(RemoveInstance{desk.made.at(device).agent.registered()->instance});
        desk.show<CompliancePane>();
        desk.pane->show(Subject{{}, {}, QStringLiteral("findings")});
        QPushButton *remedy = desk.named(QStringLiteral("Preview Register fw"));
        QVERIFY(remedy);
        remedy->click();
        QDialog *dialog = openDialog();
        QVERIFY(dialog);
        QVERIFY(desk.session.fleet().instances().isEmpty());
        buttonIn(dialog, QStringLiteral("Do It"))->click();
        QCOMPARE(desk.session.fleet().instances().size(), size_t(1));
        QVERIFY(!desk.named(QStringLiteral("Preview Register fw")));
        QVERIFY(desk.session.undo());
        QVERIFY(desk.session.fleet().instances().isEmpty());
    }
    void whoRequestsALicenceIsShownInTheDeviceList()
    {
        Desk desk;
        const DeviceId device = desk.made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        desk.made.license(device, {QStringLiteral("feature tier standard"), QStringLiteral("feature context 5")});
        desk.made.registerDevice(device, desk.made.token());
        desk.show<CompliancePane>();
        QSignalSpy filters(desk.pane.get(), &Pane::filterDevices);
        TableView *table = desk.table(QStringLiteral("Compliance"));
        QVERIFY(table->model()->rowCount() == 2);
        Q_EMIT table->chosen(table->model()->index(0, 0));
        QCOMPARE(filters.size(), 1);
        const QString filter = filters.front().front().toString();
        QVERIFY2(filter.contains(QStringLiteral("license:")) && filter.contains(QStringLiteral("platform:firepower-2100")),
            qPrintable(filter));
    }

    void anOutageIsAddedAndCleared()
    {
        Desk desk;
        desk.show<FaultsPane>();
        QVERIFY(desk.says(QStringLiteral("No fault is set; everything reaches everything.")));
        desk.button(QStringLiteral("Add outage…"))->click();
        QDialog *dialog = openDialog();
        QVERIFY(dialog);
        buttonIn(dialog, QStringLiteral("Add Fault"))->click();
        QCOMPARE(desk.session.fleet().faults().size(), size_t(1));
        desk.session.fleet().faults().each([&](FaultId, const Fault &fault) {
            QCOMPARE(fault.kind, FaultKind::Outage);
            QCOMPARE(fault.place, FaultPlace::Manager);
            QCOMPARE(*fault.until, fault.from + days(100));
        });
        TableView *table = desk.table(QStringLiteral("Outages and Faults"));
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(!desk.button(QStringLiteral("Clear"))->isEnabled());
        table->selectRow(0);
        desk.button(QStringLiteral("Clear"))->click();
        QVERIFY(desk.session.fleet().faults().isEmpty());
    }
    void whatIsWrongWithAFaultIsSaidAtItsField()
    {
        Desk desk;
        desk.show<FaultsPane>();
        desk.button(QStringLiteral("Add…"))->click();
        QDialog *dialog = openDialog();
        QVERIFY(dialog);
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>())
            if (field->accessibleName() == QStringLiteral("Lasts"))
                field->setText(QStringLiteral("soon"));
        buttonIn(dialog, QStringLiteral("Add Fault"))->click();
        QVERIFY(desk.session.fleet().faults().isEmpty());
        QVERIFY(dialog->isVisible());
        dialog->reject();
    }

    void undoToHereTakesBackEverythingSince()
    {
        Desk desk;
        desk.show<JournalPane>();
        for (const char16_t *name : {u"A", u"B", u"C"})
            QVERIFY(desk.session.perform(AddVirtualAccount{QString::fromUtf16(name), {}}));
        TableView *table = desk.table(QStringLiteral("Journal"));
        QCOMPARE(table->model()->rowCount(), 3);
        table->selectRow(1); // B
        desk.button(QStringLiteral("Undo to Here"))->click();
        QTRY_VERIFY(!desk.session.fleet().findVirtualAccount(QStringLiteral("B")));
        QVERIFY(!desk.session.fleet().findVirtualAccount(QStringLiteral("C")));
        QVERIFY(desk.session.fleet().findVirtualAccount(QStringLiteral("A")));
        QCoreApplication::processEvents();
        QVERIFY2(desk.session.fleet().findVirtualAccount(QStringLiteral("A")), "it stops there");
        table->selectRow(1);
        QVERIFY(!desk.button(QStringLiteral("Undo to Here"))->isEnabled());
        QVERIFY(desk.button(QStringLiteral("Undo to Here"))->toolTip().contains(QStringLiteral("undone already")));
    }
};

LICTOR_TEST(FleetPanesTest)
#include "tst_fleet_panes.moc"
