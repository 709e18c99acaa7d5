#include "bulk_page/bulk_pane.h"

#include "session/fleet_session.h"
#include "support/test_fleet.h"
#include "support/test_main.h"
#include "widgets/state_badge.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest/QTest>

using namespace lictor;

namespace {
/// Some devices of two models, a session on them and the page for all.
struct Desk {
    QTemporaryDir folder;
    test::TestFleet made;
    FleetSession session{test::catalog(), QStringLiteral("ada")};
    std::vector<DeviceId> devices;
    QString token;
    std::unique_ptr<BulkPane> pane;

    Desk()
    {
        for (int i = 1; i <= 6; ++i)
            devices.push_back(made.device(QStringLiteral("branch-%1").arg(i), QStringLiteral("FPR1120")));
        devices.push_back(made.device(QStringLiteral("core"), QStringLiteral("FPR4112")));
        made.buy(QStringLiteral("L-FPR1000-ASA="), 10);
        made.license(devices.front(), {QStringLiteral("feature tier standard"), QStringLiteral("feature context 2")});
        token = made.token();
        const auto created = session.create(folder.filePath(QStringLiteral("desk.lictor")), made.fleet, true);
        if (!created)
            qFatal("%s", qPrintable(created.error().sentence()));
        pane = std::make_unique<BulkPane>(session);
        QObject::connect(&session, &FleetSession::changed, pane.get(), &BulkPane::refresh);
        pane->resize(900, 700);
        static_cast<QWidget *>(pane.get())->show();
        static_cast<Pane *>(pane.get())->show(Subject{devices, {}, {}});
    }
    template <class T> T *field(const char *name) const { return pane->findChild<T *>(QString::fromLatin1(name)); }
    QPushButton *button(const char *name) const { return field<QPushButton>(name); }
    QString state() const { return field<StateBadge>("bulkState")->text(); }
    void choose(const QString &action) const
    {
        auto *box = field<QComboBox>("bulkAction");
        box->setCurrentIndex(box->findText(action));
    }
    void enterToken() const { pane->findChild<QPlainTextEdit *>()->setPlainText(token); }
};
} // namespace

class BulkPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIsAndWhatIsMissing()
    {
        const Desk desk;
        const auto *head = desk.field<QLabel>("bulkHead");
        QTRY_VERIFY(head->text().contains(QStringLiteral("(2 model")));
        QVERIFY(
            head->text().startsWith(QStringLiteral("7 device")) && head->text().contains(QStringLiteral("1 virtual account")));
        QVERIFY(!desk.button("doIt")->isEnabled());
        QVERIFY(desk.button("doIt")->toolTip().contains(QStringLiteral("token")));
    }

    void registersThoseThatCan()
    {
        Desk desk;
        desk.enterToken();
        QTRY_VERIFY(desk.button("doIt")->isEnabled());
        QVERIFY(desk.button("doIt")->text().contains(QStringLiteral("6 Device")));
        const auto *tree = desk.field<QTreeView>("outcomes");
        QCOMPARE(tree->model()->rowCount(), 3); // asks for a license, asks for none, cannot
        desk.button("doIt")->click();
        QTRY_VERIFY(desk.button("tryAgain")->isVisible());
        QVERIFY(desk.session.fleet().devices().at(desk.devices.front()).agent.registered());
        QVERIFY(desk.state().contains(QStringLiteral("6 of 7 device")));
        QSignalSpy link(desk.pane.get(), &Pane::goTo);
        desk.button("selectFailed")->click();
        QCOMPARE(link.at(0).at(1).value<Subject>().devices, std::vector{desk.devices.back()});
        QVERIFY(desk.session.undo());
        QVERIFY(!desk.session.fleet().devices().at(desk.devices.front()).agent.registered());
        QTRY_VERIFY(desk.button("doIt")->isEnabled());
    }

    void aFieldWithDifferentValuesIsLeftAlone()
    {
        const Desk desk;
        desk.choose(QStringLiteral("Set Entitlements"));
        auto *contexts = desk.field<QSpinBox>("context");
        QTRY_COMPARE(contexts->text(), QStringLiteral("(2 different)"));
        QCOMPARE(desk.field<QComboBox>("carrier")->itemText(0), QStringLiteral("Off (all)")); // of the one that has it
        QVERIFY(!desk.field<QComboBox>("throughputLevel")->isVisible());
        QVERIFY(!desk.button("doIt")->isEnabled());
        desk.field<QComboBox>("featureTier")->setCurrentIndex(1);
        QTRY_VERIFY(desk.button("doIt")->isEnabled());
        QVERIFY(desk.button("doIt")->text().contains(QStringLiteral("6 Device"))); // one has it already
        desk.button("doIt")->click();
        QTRY_VERIFY(desk.state().startsWith(QStringLiteral("Done")));
        const Fleet &fleet = desk.session.fleet();
        QCOMPARE(fleet.devices().at(desk.devices[0]).running->contexts, 2);
        QVERIFY(fleet.devices().at(desk.devices[1]).running->tierStandard);
        QCOMPARE(fleet.devices().at(desk.devices[1]).running->contexts, 0);
    }

    // What is not saved is lost with a reload: it is asked once more, and the safe answer is the first.
    void whatWarnsIsAskedOnceMore()
    {
        const Desk desk;
        desk.choose(QStringLiteral("Reload"));
        QTRY_VERIFY(desk.button("doIt")->isEnabled());
        desk.button("doIt")->click();
        auto *box = desk.pane->window()->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(QStringLiteral("reloads and loses what was not saved")));
        box->reject();
        QVERIFY(desk.session.fleet().devices().at(desk.devices.front()).running->tierStandard);
    }
};

LICTOR_TEST(BulkPaneTest)
#include "tst_bulk_pane.moc"
