#include "monitor_panes/license_pane.h"
#include "panes/home_pane.h"
#include "panes/ssm_account_pane.h"
#include "panes/ssm_alerts_pane.h"
#include "panes/ssm_inventory_pane.h"
#include "panes/ssm_on_prem_pane.h"
#include "session/fleet_session.h"
#include "support/test_fleet.h"
#include "support/test_main.h"
#include "tables/license_text.h"
#include "widgets/table_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace lictor;

namespace {
struct Desk {
    QTemporaryDir folder;
    test::TestFleet made;
    FleetSession session{test::catalog(), QStringLiteral("ada")};
    std::unique_ptr<Pane> pane;

    template <class PaneType> void open()
    {
        const auto created = session.create(folder.filePath(QStringLiteral("desk.lictor")), made.fleet, true);
        if (!created)
            qFatal("%s", qPrintable(created.error().sentence()));
        pane = std::make_unique<PaneType>(session);
        QObject::connect(&session, &FleetSession::changed, pane.get(), &Pane::refresh);
        pane->resize(900, 700);
        static_cast<QWidget *>(pane.get())->show();
        pane->show(Subject{});
    }
    template <class T> T *named(const QString &name) const
    {
        for (T *widget : pane->findChildren<T *>())
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : pane->findChildren<QPushButton *>())
            if (candidate->text() == text && candidate->isVisible())
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

QDialog *openDialog(const QString &title)
{
    for (QWidget *top : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(top); dialog && dialog->isVisible() && dialog->windowTitle() == title)
            return dialog;
    return nullptr;
}

template <class T> T *inside(QWidget *dialog, const QString &name)
{
    for (T *widget : dialog->findChildren<T *>())
        if (widget->accessibleName() == name)
            return widget;
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

class SmartSoftwareManagerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // UI-SSM-1 UI-SSM-2
    void inventoryShowsAnAccountInFourTabs()
    {
        Desk desk;
        desk.open<SsmInventoryPane>();
        auto *tabs = desk.pane->findChild<QTabWidget *>();
        QStringList titles;
        for (int tab = 0; tab < tabs->count(); ++tab)
            titles << tabs->tabText(tab);
        QCOMPARE(titles,
            (QStringList{QStringLiteral("General"), QStringLiteral("Licenses"), QStringLiteral("Product Instances"),
                QStringLiteral("Event Log")}));
        QVERIFY(desk.says(QStringLiteral("Virtual Account:")));
        QVERIFY(desk.says(QStringLiteral("Default Virtual Account:")));
        QVERIFY(desk.says(QStringLiteral(
            "The registration tokens below can be used to register new product instances to this virtual account.")));
        QStringList areas;
        for (const QGroupBox *area : desk.pane->findChildren<QGroupBox *>())
            areas << area->title();
        QVERIFY(areas.contains(QStringLiteral("Virtual Account")));
        QVERIFY(areas.contains(QStringLiteral("Product Instance Registration Tokens")));
        QVERIFY(desk.button(QStringLiteral("New Token...")));
    }

    // UI-SSM-4 UI-SSM-5 TOK-2 TOK-5 TOK-6
    void aNewTokenIsMadeShownSelectedAndListed()
    {
        Desk desk;
        desk.open<SsmInventoryPane>();
        desk.button(QStringLiteral("New Token..."))->click();
        QDialog *dialog = openDialog(QStringLiteral("Create Registration Token"));
        QVERIFY(dialog);
        QCOMPARE(inside<QLineEdit>(dialog, QStringLiteral("Expire After"))->text(), QStringLiteral("30"));
        inside<QLineEdit>(dialog, QStringLiteral("Description"))->setText(QStringLiteral("ASA FP 2110 1"));
        auto *exportBox = dialog->findChild<QCheckBox *>();
        QCOMPARE(exportBox->text(),
            QStringLiteral("Allow export-controlled functionality on the products registered with this token"));
        exportBox->setChecked(true);
        buttonIn(dialog, QStringLiteral("Create Token"))->click();

        QDialog *shown = openDialog(QStringLiteral("Token"));
        QVERIFY(shown);
        auto *text = inside<QPlainTextEdit>(shown, QStringLiteral("Token"));
        QCOMPARE(text->textCursor().selectedText(), text->toPlainText());
        const TokenId id = desk.session.fleet().findToken(text->toPlainText());
        QVERIFY(id);
        const Token &token = desk.session.fleet().tokens().at(id);
        QCOMPARE(token.expires, token.created + days(30));
        QVERIFY(token.exportControlled);
        buttonIn(shown, QStringLiteral("Copy"))->click();
        QCOMPARE(QApplication::clipboard()->text(), token.text);
        shown->reject();

        auto *table = desk.named<TableView>(QStringLiteral("Product Instance Registration Tokens"));
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    }

    // TOK-3
    void expireAfterTakesOneTo365_data()
    {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("0") << QStringLiteral("0") << false;
        QTest::newRow("1") << QStringLiteral("1") << true;
        QTest::newRow("30") << QStringLiteral("30") << true;
        QTest::newRow("365") << QStringLiteral("365") << true;
        QTest::newRow("366") << QStringLiteral("366") << false;
        QTest::newRow("a word") << QStringLiteral("soon") << false;
    }
    void expireAfterTakesOneTo365()
    {
        QFETCH(QString, entered);
        QFETCH(bool, accepted);
        Desk desk;
        desk.open<SsmInventoryPane>();
        desk.button(QStringLiteral("New Token..."))->click();
        QDialog *dialog = openDialog(QStringLiteral("Create Registration Token"));
        QVERIFY(dialog);
        auto *field = inside<QLineEdit>(dialog, QStringLiteral("Expire After"));
        field->setText(entered);
        buttonIn(dialog, QStringLiteral("Create Token"))->click();
        QCOMPARE(desk.session.fleet().tokens().size(), size_t(accepted ? 1 : 0));
        QCOMPARE(dialog->isVisible(), !accepted);
        QCOMPARE(field->accessibleDescription().isEmpty(), accepted);
        for (QWidget *top : QApplication::topLevelWidgets())
            if (auto *open = qobject_cast<QDialog *>(top))
                open->reject();
    }

    // TOK-4
    void anAccountThatDoesNotQualifyCannotAllowExport()
    {
        Desk desk;
        desk.made.act(SetAccount{false, {}});
        desk.open<SsmInventoryPane>();
        desk.button(QStringLiteral("New Token..."))->click();
        QDialog *dialog = openDialog(QStringLiteral("Create Registration Token"));
        QVERIFY(dialog);
        auto *box = dialog->findChild<QCheckBox *>();
        QVERIFY(!box->isEnabled());
        QVERIFY(box->toolTip().contains(QStringLiteral("does not qualify")));
        dialog->reject();
    }

    // ACC-3
    void aNewVirtualAccountIsChosenAtOnce()
    {
        Desk desk;
        desk.open<SsmInventoryPane>();
        desk.button(QStringLiteral("New virtual account…"))->click();
        QDialog *dialog = openDialog(QStringLiteral("New Virtual Account"));
        QVERIFY(dialog);
        inside<QLineEdit>(dialog, QStringLiteral("Name"))->setText(QStringLiteral("EU"));
        buttonIn(dialog, QStringLiteral("Add Virtual Account"))->click();
        QCOMPARE(desk.pane->findChild<QComboBox *>()->currentText(), QStringLiteral("EU"));
        QVERIFY(desk.says(QStringLiteral("No")));
    }

    // ACC-5
    void onlyUnusedLicencesAreMoved()
    {
        Desk desk;
        desk.made.act(AddVirtualAccount{QStringLiteral("EU"), {}});
        desk.made.buy(QStringLiteral("L-FPR2K-ASASC-10="), 1);
        desk.open<SsmInventoryPane>();
        desk.pane->show(Subject{{}, {}, QStringLiteral("Licenses")});
        desk.button(QStringLiteral("Transfer…"))->click();
        QDialog *dialog = openDialog(QStringLiteral("Transfer Licenses"));
        QVERIFY(dialog);
        auto *count = dialog->findChild<QSpinBox *>();
        QCOMPARE(count->maximum(), 10);
        count->setValue(6);
        buttonIn(dialog, QStringLiteral("Transfer"))->click();
        const auto &fleet = desk.session.fleet();
        qint64 moved = 0;
        fleet.pools().each([&](PoolId, const Pool &pool) {
            if (pool.account == fleet.findVirtualAccount(QStringLiteral("EU")))
                moved += pool.ownedAt(fleet.now);
        });
        QCOMPARE(moved, qint64(6));
    }

    // ONP-3: by hand; by schedule the engine does it.
    void onPremServersAreListedAndSynchronized()
    {
        Desk desk;
        desk.open<SsmOnPremPane>();
        QVERIFY(desk.says(QStringLiteral("There is no On-Prem server.")));
        desk.button(QStringLiteral("Add On-Prem server…"))->click();
        QDialog *dialog = openDialog(QStringLiteral("Add On-Prem Server"));
        QVERIFY(dialog);
        inside<QLineEdit>(dialog, QStringLiteral("Name"))->setText(QStringLiteral("plant"));
        inside<QLineEdit>(dialog, QStringLiteral("Address"))->setText(QStringLiteral("10.9.8.7"));
        buttonIn(dialog, QStringLiteral("Add Server"))->click();
        const auto *table = desk.named<TableView>(QStringLiteral("On-Prem Servers"));
        QVERIFY(table);
        const auto cell = [&](int column) { return table->model()->index(0, column).data().toString(); };
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(0), QStringLiteral("plant"));
        QCOMPARE(cell(1), QStringLiteral("Synchronized"));
        QCOMPARE(cell(2), QStringLiteral("10.9.8.7"));
        QCOMPARE(cell(4), QStringLiteral("Default Virtual Account"));
        QVERIFY(!desk.button(QStringLiteral("Synchronize Now"))->isEnabled());
        QVERIFY(desk.session.perform(AdvanceClock{desk.session.fleet().now + days(10)}));
        QCOMPARE(cell(6), QStringLiteral("10 days ago"));
        QCOMPARE(cell(7), QStringLiteral("in 20 days"));
        desk.named<TableView>(QStringLiteral("On-Prem Servers"))->selectRow(0);
        desk.button(QStringLiteral("Synchronize Now"))->click();
        QCOMPARE(desk.session.fleet().satellites().at(desk.session.fleet().findSatellite(QStringLiteral("plant"))).lastSync,
            desk.session.fleet().now);
    }

    // GEN-4
    void usersOfThePortal()
    {
        Desk desk;
        desk.open<SsmAccountPane>();
        QVERIFY(desk.says(QStringLiteral("Everybody is an administrator of the account.")));
        const auto add = [&](const QString &name, bool administrator) {
            desk.button(QStringLiteral("Add…"))->click();
            QDialog *dialog = openDialog(QStringLiteral("Add User"));
            inside<QLineEdit>(dialog, QStringLiteral("Name"))->setText(name);
            dialog->findChild<QCheckBox *>()->setChecked(administrator);
            if (!administrator)
                dialog->findChild<QListWidget *>()->item(0)->setCheckState(Qt::Checked);
            buttonIn(dialog, QStringLiteral("Add User"))->click();
        };
        add(QStringLiteral("ada"), true);
        add(QStringLiteral("ben"), false);
        auto *table = desk.named<TableView>(QStringLiteral("Users"));
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("Default Virtual Account"));
        QVERIFY(!desk.button(QStringLiteral("Remove"))->isEnabled());
        table->selectRow(0); // the only administrator: refused, and nothing changes
        desk.button(QStringLiteral("Remove"))->click();
        QCOMPARE(table->model()->rowCount(), 2);
        table->selectRow(1);
        desk.button(QStringLiteral("Remove"))->click();
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(!desk.session.fleet().findUser(QStringLiteral("ben")));
    }

    // OOC-9 COM-4
    void alertsOfTheAccount()
    {
        Desk desk;
        const DeviceId device = desk.made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        QVERIFY(desk.made.license(device, {QStringLiteral("feature tier standard")}));
        desk.open<SsmAlertsPane>();
        QVERIFY(desk.says(QStringLiteral("No alerts.")));
        const auto token = desk.session.perform(CreateToken{});
        QVERIFY(token);
        const QString text = desk.session.fleet().tokens().at(token->token).text;
        QVERIFY(desk.session.perform(RunCommands{{device}, {u"license smart register idtoken " + text}}));
        QVERIFY(desk.says(QStringLiteral("1 major, 0 minor")));
        const auto *table = desk.named<TableView>(QStringLiteral("Alerts"));
        QVERIFY(table);
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("Insufficient Licenses"));
        QCOMPARE(table->model()->index(0, 5).data().toString(), QStringLiteral("now"));
        QVERIFY(desk.session.perform(AddLicenses{QStringLiteral("L-FPR2100-ASA="), {}, 1, {}, {}, {}, false}));
        QVERIFY(desk.says(QStringLiteral("No alerts.")));
    }

    // UI-SSM-7 ACC-8 REG-8
    void removingAnInstanceSaysWhatTheDeviceBelieves()
    {
        Desk desk;
        const DeviceId device = desk.made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        QVERIFY(desk.made.license(device, {QStringLiteral("feature tier standard")}));
        QVERIFY(desk.made.registerDevice(device, desk.made.token()));
        desk.open<SsmInventoryPane>();
        desk.pane->show(Subject{{}, {}, QStringLiteral("Product Instances")});
        QVERIFY(!desk.button(QStringLiteral("Remove…"))->isEnabled());
        desk.named<TableView>(QStringLiteral("Product Instances"))->selectRow(0);
        desk.button(QStringLiteral("Remove…"))->click();
        QDialog *dialog = openDialog(QStringLiteral("Confirm Remove Product Instance"));
        QVERIFY(dialog);
        QString all;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            all += label->text();
        QVERIFY(all.contains(QStringLiteral("still believes that it is registered")));
        QVERIFY(buttonIn(dialog, QStringLiteral("Cancel"))->isDefault());
        buttonIn(dialog, QStringLiteral("Remove Product Instance"))->click();
        QCOMPARE(desk.session.fleet().instances().size(), size_t(0));
    }

    // ACC-10
    void thePropertiesOfTheAccountAreSeparate()
    {
        Desk desk;
        desk.open<SsmAccountPane>();
        for (QCheckBox *box : desk.pane->findChildren<QCheckBox *>())
            if (box->text().startsWith(QStringLiteral("Qualified")))
                box->click();
        QVERIFY(!desk.session.fleet().account.exportQualified);
        QVERIFY(!desk.session.fleet().account.reservationApproved);
        QVERIFY(desk.session.undo());
        QVERIFY(desk.session.fleet().account.exportQualified);
    }

    // UI-MON-1 UI-MON-3
    void theMonitorShowsTheAgentAsFormAndAsText()
    {
        Desk desk;
        const DeviceId device = desk.made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        QVERIFY(desk.made.license(device, {QStringLiteral("feature tier standard")}));
        QVERIFY(desk.made.registerDevice(device, desk.made.token()));
        desk.open<MonitorLicensePane>();
        desk.pane->show(Subject{{device}, {}, {}});
        for (const char *name : {"Smart Software Licensing", "Smart Agent Version", "UDI", "Smart Agent State",
                 "Global Compliance Status", "Licensing Certificate"}) {
            const auto *field = desk.named<QLineEdit>(QString::fromLatin1(name));
            QVERIFY2(field && field->isReadOnly() && !field->text().isEmpty(), name);
        }
        QVERIFY(desk.named<QLineEdit>(QStringLiteral("Smart Agent State"))
                    ->text()
                    .contains(QStringLiteral("registered to Default Virtual Account")));
        QCOMPARE(desk.named<TableView>(QStringLiteral("Entitlements"))->model()->rowCount(), 1);
        QVERIFY(desk.named<TableView>(QStringLiteral("Scheduled Tasks"))->model()->rowCount() >= 3);
        desk.pane->findChild<QTabWidget *>()->setCurrentIndex(1);
        QCOMPARE(desk.named<QPlainTextEdit>(QStringLiteral("As text"))->toPlainText(), licenseText(desk.session, device));
    }

    // UI-MON-1
    void whatDoesNotExistSaysWhy()
    {
        Desk desk;
        const DeviceId device = desk.made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        desk.open<MonitorLicensePane>();
        desk.pane->show(Subject{{device}, {}, {}});
        QVERIFY(
            desk.named<QLineEdit>(QStringLiteral("Licensing Certificate"))->text().startsWith(QStringLiteral("none, because")));
    }

    void anEmptyFleetOffersThreeWaysToBegin()
    {
        Desk desk;
        desk.open<HomePane>();
        QSignalSpy commands(desk.pane.get(), &Pane::requestCommand);
        for (const QString &text :
            {QStringLiteral("Import inventory…"), QStringLiteral("Open demo fleet"), QStringLiteral("Add device…")}) {
            QVERIFY(desk.button(text));
            desk.button(text)->click();
        }
        QCOMPARE(commands.size(), 3);
        QCOMPARE(commands[0][0].toString(), QStringLiteral("import-inventory"));
    }

    void theNumbersOfHomeAreLinksIntoTheDeviceList()
    {
        Desk desk;
        desk.made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        desk.made.device(QStringLiteral("vasa"), QStringLiteral("ASAv"));
        desk.open<HomePane>();
        auto *home = static_cast<HomePane *>(desk.pane.get());
        QTRY_VERIFY(!home->isStale());
        QSignalSpy filters(desk.pane.get(), &Pane::filterDevices);
        QTRY_VERIFY(desk.named<QPushButton>(QStringLiteral("Evaluation: 1")));
        desk.named<QPushButton>(QStringLiteral("Evaluation: 1"))->click();
        QCOMPARE(filters.size(), 1);
        QCOMPARE(filters[0][0].toString(), QStringLiteral("auth:evaluation reg:unregistered"));
        QVERIFY(desk.named<QPushButton>(QStringLiteral("Out of compliance: 0")));
    }
};

LICTOR_TEST(SmartSoftwareManagerTest)
#include "tst_smart_software_manager.moc"
