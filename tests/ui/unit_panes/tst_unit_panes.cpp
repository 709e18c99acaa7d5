#include "support/session_desk.h"
#include "support/test_main.h"
#include "unit_panes/chassis_pane.h"
#include "unit_panes/contexts_pane.h"
#include "unit_panes/group_pane.h"
#include "unit_panes/monitor_group_pane.h"
#include "widgets/state_badge.h"
#include "widgets/table_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace lictor;

namespace {

/// A pane on a session, shown for a device.
template <class PaneType> struct Desk : test::SessionDesk {
    std::unique_ptr<PaneType> pane;

    void show(DeviceId device)
    {
        if (!pane) {
            open();
            pane = std::make_unique<PaneType>(session);
            QObject::connect(&session, &FleetSession::changed, pane.get(), &Pane::refresh);
            pane->resize(1000, 800);
            static_cast<QWidget *>(pane.get())->show();
        }
        static_cast<Pane *>(pane.get())->show(Subject{{device}, {}});
    }
    template <class Widget> Widget *child(const char *name) const
    {
        return pane->template findChild<Widget *>(QLatin1StringView(name));
    }
    QPushButton *button(const char *name) const { return child<QPushButton>(name); }
    /// What the checklist marks as in the way, all at once.
    QStringList reasons() const
    {
        QStringList texts;
        const QAbstractItemModel *list = child<TableView>("preconditions")->model();
        for (int row = 0; row < list->rowCount(); ++row)
            if (const QString text = list->index(row, 1).data().toString(); text != QStringLiteral("–"))
                texts << text;
        return texts;
    }
    void chooseCandidate(const QString &name)
    {
        auto *table = child<TableView>("candidates");
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == name)
                table->selectRow(row);
    }
};

/// The dialog or message that is in front.
template <class Window> Window *inFront()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *window = qobject_cast<Window *>(widget); window && window->isVisible())
            return window;
    return nullptr;
}

} // namespace

class UnitPanesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // C-20 of the field, FO-1100-10 to 13: the levels are named before it is tried, and nothing can be pressed
    void levelsThatDifferAreSaidBeforeItIsTried()
    {
        Desk<FailoverPane> desk;
        const DeviceId a = desk.made.device(QStringLiteral("fw-1"), QStringLiteral("FPR1140"));
        const DeviceId b = desk.made.device(QStringLiteral("fw-2"), QStringLiteral("FPR1140"));
        desk.made.buy(QStringLiteral("L-FPR1000-ASA="), 2);
        desk.made.registerDevice(a, desk.made.token(true));
        desk.made.registerDevice(b, desk.made.token(false));
        const QString token = desk.made.token(true);
        desk.show(a);
        QVERIFY(!desk.button("formGroup")->isEnabled());
        desk.chooseCandidate(QStringLiteral("fw-2"));
        QCOMPARE(desk.reasons().size(), 1);
        QVERIFY2(
            desk.reasons().first().contains(QStringLiteral("its encryption is Base (DES), that of fw-1 is Strong (3DES/AES)")),
            qPrintable(desk.reasons().first()));
        QVERIFY(!desk.button("formGroup")->isEnabled());
        QVERIFY(!desk.button("formGroup")->toolTip().isEmpty());

        // Way 2: neither is registered, the pair first, with its warning; then the active unit.
        for (const DeviceId unit : {a, b}) {
            RunCommands run;
            run.devices = {unit};
            run.lines = {QStringLiteral("license smart deregister")};
            QVERIFY(desk.session.perform(run));
        }
        QVERIFY(!desk.button("formGroup")->isEnabled());
        QVERIFY(desk.button("registerFirst")->isVisibleTo(desk.pane.get()));
        for (QCheckBox *box : desk.pane->template findChildren<QCheckBox *>())
            if (box->text().contains(QStringLiteral("failover link")))
                box->setChecked(true);
        for (QRadioButton *choice : desk.pane->template findChildren<QRadioButton *>())
            if (choice->text().startsWith(QStringLiteral("Form the pair first")))
                choice->setChecked(true);
        bool warned = false;
        for (const QLabel *label : desk.pane->template findChildren<QLabel *>())
            warned = warned || (label->text().contains(QStringLiteral("FO-1100-13")) && label->isVisibleTo(desk.pane.get()));
        QVERIFY(warned);
        QVERIFY(desk.button("formGroup")->isEnabled());
        desk.button("formGroup")->click();
        const GroupId group = desk.session.fleet().devices().at(a).group;
        QVERIFY(group);
        RunCommands run;
        run.devices = {a};
        run.lines = {QStringLiteral("license smart register idtoken %1").arg(token)};
        QVERIFY(desk.session.perform(run));
        QVERIFY(desk.session.fleet().devices().at(b).encryption.active);
        QVERIFY(desk.child<QLabel>("groupHead")->text().contains(QStringLiteral("DES")));

        // One reload alone is asked about, and makes both active.
        desk.child<TableView>("units")->selectRow(0);
        desk.button("reloadUnit")->click();
        auto *question = inFront<QMessageBox>();
        QVERIFY(question);
        QVERIFY(question->informativeText().contains(QStringLiteral("both become active")));
        for (QAbstractButton *answer : question->buttons())
            if (question->buttonRole(answer) == QMessageBox::DestructiveRole)
                answer->click();
        QVERIFY(desk.session.fleet().groups().at(group).splitBrain());
        QCOMPARE(desk.pane->banner().tone, Tone::Critical);
        desk.child<TableView>("units")->selectRow(1);
        desk.button("reloadUnit")->click();
        QVERIFY(!desk.session.fleet().groups().at(group).splitBrain());
        QVERIFY(desk.child<QLabel>("groupHead")->text().contains(QStringLiteral("AES/3DES")));
    }

    // FO-1010-1 FO-1010-2: all that is missing on both, at once
    void allReasonsAtOnce()
    {
        Desk<FailoverPane> desk;
        const DeviceId a = desk.made.device(QStringLiteral("fw-1"), QStringLiteral("FPR1010"));
        desk.made.device(QStringLiteral("fw-2"), QStringLiteral("FPR1010"));
        desk.show(a);
        desk.chooseCandidate(QStringLiteral("fw-2"));
        QCOMPARE(desk.reasons().size(), 2);
        QVERIFY(desk.reasons().first().contains(QStringLiteral("fw-1: it is not registered")));
        QVERIFY(desk.reasons().first().contains(QStringLiteral("fw-2: it is not registered")));
        QVERIFY(desk.reasons().last().contains(QStringLiteral("Security Plus")));
    }

    // FO-1100-7 CTX-8: the suggestion is used on the active unit
    void theSuggestionIsUsed()
    {
        Desk<FailoverPane> desk;
        const DeviceId a = desk.made.device(QStringLiteral("fw-1"), QStringLiteral("FPR1120"));
        const DeviceId b = desk.made.device(QStringLiteral("fw-2"), QStringLiteral("FPR1120"));
        desk.made.buy(QStringLiteral("L-FPR1000-ASA="), 2);
        desk.made.buy(QStringLiteral("L-FPR1K-ASASC-5="), 1);
        desk.made.registerDevice(a, desk.made.token());
        desk.made.registerDevice(b, desk.made.token());
        QVERIFY(desk.made.act(FormFailover{{}, a, b, false, false}));
        desk.made.license(a, {QStringLiteral("feature tier standard"), QStringLiteral("feature context 3")});
        desk.show(b);
        QCOMPARE(desk.button("useSuggestion")->text(), QStringLiteral("&Use 1"));
        desk.button("useSuggestion")->click();
        QCOMPARE(desk.session.fleet().devices().at(a).running->contexts, 1);
        QVERIFY(!desk.button("useSuggestion")->isVisibleTo(desk.pane.get()));
        desk.button("switchGroup")->click();
        QVERIFY(desk.session.fleet().devices().at(a).down);
        QVERIFY(!desk.button("switchGroup")->isEnabled());
        QVERIFY(!desk.button("switchGroup")->toolTip().isEmpty());
        desk.button("rejoinUnit")->click();
        QVERIFY(!desk.session.fleet().devices().at(a).down);
        desk.button("disbandGroup")->click();
        QVERIFY(!desk.session.fleet().devices().at(a).group);
        QVERIFY(desk.button("formGroup")->isVisibleTo(desk.pane.get()));
    }

    // CLU-4K9K-16
    void aClusterElectsAndLoses()
    {
        Desk<ClusterPane> desk;
        std::vector<DeviceId> units;
        for (int i = 1; i <= 3; ++i)
            units.push_back(desk.made.device(QStringLiteral("c-%1").arg(i), QStringLiteral("FPR3130")));
        QVERIFY(desk.made.act(FormCluster{QStringLiteral("dc"), units}));
        desk.show(units[0]);
        auto *table = desk.child<TableView>("units");
        QCOMPARE(table->model()->rowCount(), 3);
        table->selectRow(2);
        desk.button("switchGroup")->click();
        QCOMPARE(desk.session.fleet().groups().at(desk.session.fleet().devices().at(units[0]).group).activeUnit(), units[2]);
        table->selectRow(1);
        desk.button("leaveCluster")->click();
        QVERIFY(!desk.session.fleet().devices().at(units[1]).group);
        // A unit of a cluster has no pair, and the way there is shown.
        Desk<FailoverPane> other;
        QSignalSpy went(desk.pane.get(), &Pane::goTo);
        static_cast<Pane *>(desk.pane.get())->show(Subject{{units[1]}, {}});
        QVERIFY(desk.button("formGroup")->isVisibleTo(desk.pane.get()));
    }

    // OOC-6
    void contextsAreAddedAndDeleted()
    {
        Desk<ContextsPane> desk;
        const DeviceId id = desk.made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        desk.made.buy(QStringLiteral("L-FPR2100-ASA="), 1);
        desk.made.registerDevice(id, desk.made.token());
        desk.made.license(id, {QStringLiteral("feature tier standard")});
        desk.show(id);
        QCOMPARE(desk.child<QLabel>("contextHead")->text(), QStringLiteral("0 of 2 contexts used; license 2; platform 25"));
        desk.button("addContext")->click();
        auto *dialog = inFront<QDialog>();
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("contextName"));
        name->setText(QStringLiteral("-x"));
        dialog->accept();
        QVERIFY(dialog->isVisible());
        name->setText(QStringLiteral("blue"));
        dialog->accept();
        QVERIFY(!dialog->isVisible());
        auto *table = desk.child<TableView>("contexts");
        QCOMPARE(table->model()->rowCount(), 1);
        // Short of contexts: what is deleted does not come back.
        desk.made.fleet = desk.session.fleet();
        RunCommands run;
        run.devices = {id};
        run.lines = {QStringLiteral("license smart"), QStringLiteral("feature context 5")};
        run.startInConfiguration = true;
        QVERIFY(desk.session.perform(run));
        table->selectRow(0);
        desk.button("deleteContext")->click();
        auto *question = inFront<QMessageBox>();
        QVERIFY(question);
        QVERIFY(question->informativeText().contains(QStringLiteral("OOC-6")));
        QCOMPARE(table->model()->rowCount(), 1);
        for (QAbstractButton *answer : question->buttons())
            if (question->buttonRole(answer) == QMessageBox::DestructiveRole)
                answer->click();
        QCOMPARE(table->model()->rowCount(), 0);
    }

    void theStateIsMonitored()
    {
        Desk<MonitorFailoverPane> desk;
        const DeviceId a = desk.made.device(QStringLiteral("fw-1"), QStringLiteral("FPR2110"));
        const DeviceId b = desk.made.device(QStringLiteral("fw-2"), QStringLiteral("FPR2110"));
        const DeviceId single = desk.made.device(QStringLiteral("fw-3"), QStringLiteral("FPR2110"));
        QVERIFY(desk.made.act(FormFailover{{}, a, b, false, false}));
        desk.show(b);
        QVERIFY(desk.button("makeActive")->isEnabled());
        QVERIFY(!desk.button("makeStandby")->isEnabled());
        desk.button("makeActive")->click();
        QVERIFY(!desk.button("makeActive")->isEnabled());
        QVERIFY(desk.button("resetFailover")->isEnabled());
        desk.button("resetFailover")->click();
        auto *tabs = desk.pane->template findChild<QTabWidget *>();
        tabs->setCurrentIndex(1);
        QVERIFY(desk.pane->template findChild<QPlainTextEdit *>()->toPlainText().startsWith(QStringLiteral("Failover On")));
        tabs->setCurrentIndex(0);
        desk.show(single);
        QVERIFY(!desk.button("makeActive")->isVisibleTo(desk.pane.get()));
    }

    // UI-SL-16: the chassis shows which node controls, and leads to it
    void theChassisLeadsToItsModules()
    {
        Desk<ChassisPane> desk;
        const DeviceId a = desk.made.device(QStringLiteral("m-1"), QStringLiteral("FPR4112"));
        const DeviceId b = desk.made.device(QStringLiteral("m-2"), QStringLiteral("FPR4112"));
        QVERIFY(desk.made.act(FormCluster{QStringLiteral("dc"), {a, b}}));
        desk.show(b);
        QVERIFY(desk.pane->banner().text.contains(QStringLiteral("control unit m-1")));
        auto *table = desk.child<TableView>("modules");
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("data"));
        QVERIFY(desk.button("registerChassis")->isEnabled());
        QVERIFY(!desk.button("renewChassis")->isEnabled());
        QSignalSpy went(desk.pane.get(), &Pane::goTo);
        Q_EMIT table->chosen(table->model()->index(0, 0));
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.first().first().toStringList().last(), QStringLiteral("Smart Licensing"));
    }
};

LICTOR_TEST(UnitPanesTest)
#include "tst_unit_panes.moc"
