#include "dialogs/license_commands.h"
#include "dialogs/license_reservation_dialog.h"
#include "dialogs/reservation_assistant.h"
#include "panes/ssm_inventory_pane.h"
#include "session/fleet_session.h"
#include "support/test_fleet.h"
#include "support/test_main.h"
#include "widgets/state_badge.h"
#include "widgets/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace lictor;

namespace {
using Step = ReserveOnDevices::Step;

/// Two FPR2140 and a chassis with one module; an approved account with one license for either platform.
struct Desk {
    QTemporaryDir folder;
    test::TestFleet made;
    FleetSession session{test::catalog(), QStringLiteral("ada")};
    QWidget window;
    std::unique_ptr<SsmInventoryPane> pane;
    DeviceId fw = made.device(QStringLiteral("fw"), QStringLiteral("FPR2140"));
    DeviceId other = made.device(QStringLiteral("other"), QStringLiteral("FPR2140"));
    DeviceId module = made.device(QStringLiteral("module"), QStringLiteral("FPR4112"));

    explicit Desk(bool approved = true)
    {
        made.act(SetAccount{{}, approved});
        made.buy(QStringLiteral("L-FPR2K-ASA-BPU="), 1);
        made.buy(QStringLiteral("L-FPR4K-ASA-BPU="), 1);
        const auto created = session.create(folder.filePath(QStringLiteral("desk.lictor")), made.fleet, true);
        if (!created)
            qFatal("%s", qPrintable(created.error().sentence()));
        window.show();
    }
    ~Desk()
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top != &window)
                top->hide();
    }
    void showManager(const QString &tab)
    {
        pane = std::make_unique<SsmInventoryPane>(session);
        QObject::connect(&session, &FleetSession::changed, pane.get(), &Pane::refresh);
        pane->resize(900, 700);
        static_cast<QWidget *>(pane.get())->show();
        static_cast<Pane *>(pane.get())->show(Subject{{}, {}, tab});
    }
    QString code(Step step, DeviceId device, const QString &authorization = {})
    {
        const auto done = session.perform(ReserveOnDevices{step, {{device, {}, authorization}}});
        return done ? done->codes.front().code : done.error().sentence();
    }
    QString authorization(const QString &requestCode)
    {
        const auto done = session.perform(ReserveLicenses{{}, {{{}, requestCode}}});
        return done ? done->codes.front().code : QString();
    }
    void install(DeviceId device) { (void)code(Step::Install, device, authorization(code(Step::Request, device))); }
    const AgentState &agent(DeviceId device) const { return session.fleet().devices().at(device).agent; }
};

template <class T> T *inside(QWidget *window, const QString &name)
{
    for (T *widget : window->findChildren<T *>())
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

QPushButton *button(QWidget *window, const QString &text)
{
    for (QPushButton *candidate : window->findChildren<QPushButton *>())
        if (candidate->text() == text)
            return candidate;
    return nullptr;
}

template <class Dialog> Dialog *opened()
{
    for (QWidget *top : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<Dialog *>(top); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

bool says(QWidget *window, const QString &text)
{
    for (const StateBadge *badge : window->findChildren<StateBadge *>())
        if (badge->isVisible() && badge->text().contains(text))
            return true;
    return false;
}
} // namespace

class PermanentLicenseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // PLR-6 UI-SSM-6
    void theButtonIsThereInAnApprovedAccountOnly()
    {
        Desk desk(false);
        desk.showManager(QStringLiteral("Licenses"));
        QPushButton *reserve = button(desk.pane.get(), QStringLiteral("License Reservation…"));
        QVERIFY(!reserve->isVisible());
        QVERIFY(desk.session.perform(SetAccount{{}, true}));
        QVERIFY(reserve->isVisible());
    }

    // UI-SSM-6 PLR-15 PLR-7: many codes, one refused in words beside it
    void requestCodesBecomeAuthorizationCodes()
    {
        Desk desk;
        const QString first = desk.code(Step::Request, desk.fw), second = desk.code(Step::Request, desk.other);
        desk.showManager(QStringLiteral("Licenses"));
        button(desk.pane.get(), QStringLiteral("License Reservation…"))->click();
        auto *dialog = opened<LicenseReservationDialog>();
        QVERIFY(dialog);
        QPushButton *reserve = button(dialog, QStringLiteral("Reserve License"));
        QVERIFY(!reserve->isEnabled());
        auto *box = inside<QPlainTextEdit>(dialog, QStringLiteral("Request codes"));
        box->setPlainText(first + u'\n' + second + u"\n\n");
        reserve->click();

        QCOMPARE(box->toPlainText(), second); // one license only
        QVERIFY(says(dialog, QStringLiteral("does not contain a sufficient surplus")));
        const auto *model = inside<TableView>(dialog, QStringLiteral("Authorization Codes"))->model();
        QCOMPARE(model->rowCount(), 2);
        button(dialog, QStringLiteral("Copy"))->click();
        const QString authorization = QApplication::clipboard()->text();
        QCOMPARE(model->index(0, 3).data().toString(), authorization);
        (void)desk.code(Step::Install, desk.fw, authorization);
        QVERIFY(desk.agent(desk.fw).reserved());
    }

    // UI-SSM-7 PLR-20
    void removingAnInstanceAsksForItsReturnCode()
    {
        Desk desk;
        desk.install(desk.fw);
        desk.showManager(QStringLiteral("Product Instances"));
        auto *table = inside<TableView>(desk.pane.get(), QStringLiteral("Product Instances"));
        QVERIFY(table->model()->index(0, 1).data().toString().contains(desk.session.fleet().devices().at(desk.fw).serial));
        QCOMPARE(table->model()->index(0, 3).data().toString(), QStringLiteral("none needed"));
        table->selectRow(0);
        button(desk.pane.get(), QStringLiteral("Remove…"))->click();
        auto *dialog = opened<QDialog>();
        QVERIFY(dialog);
        auto *code = inside<QLineEdit>(dialog, QStringLiteral("Return code"));
        QVERIFY(code);
        QPushButton *remove = button(dialog, QStringLiteral("Remove Product Instance"));
        code->setText(QStringLiteral("Au3431rGRS00Ig5HQ12vpcg{uXiTRfVrp7M/zDpirLwYCaq8oSv60yZJuFDVBS2Q1iQ="));
        remove->click();
        QVERIFY(says(dialog, QStringLiteral("not the return code of its permanent license")));
        QCOMPARE(desk.session.fleet().instances().size(), size_t(1));
        code->setText(desk.code(Step::Return, desk.fw));
        remove->click();
        QCOMPARE(desk.session.fleet().instances().size(), size_t(0));
    }

    // PLR-9 PLR-10 PLR-15 PLR-16 PLR-17 PLR-20
    void theAssistantLeadsThroughAllSteps()
    {
        Desk desk;
        license_commands::openReservation(desk.session, desk.fw, &desk.window);
        auto *assistant = opened<ReservationAssistant>();
        QVERIFY(assistant);
        const auto press = [&](const QString &text) { button(assistant, text)->click(); };
        QVERIFY(!button(assistant, QStringLiteral("Reserve License"))->isEnabled());
        press(QStringLiteral("Request Code"));
        QVERIFY(says(assistant, QStringLiteral("Step 1 of 3")));
        QCOMPARE(inside<QPlainTextEdit>(assistant, QStringLiteral("Request code"))->toPlainText(),
            desk.agent(desk.fw).reservation->requestCode);
        press(QStringLiteral("Reserve License"));
        QVERIFY(says(assistant, QStringLiteral("Step 2 of 3: the license counts as in use, the device does not have it yet.")));
        QVERIFY(inside<QPlainTextEdit>(assistant, QStringLiteral("3 Install: what is sent"))
                    ->toPlainText()
                    .startsWith(QStringLiteral("license smart reservation install ")));
        press(QStringLiteral("Install"));
        QVERIFY(desk.agent(desk.fw).reserved());
        QVERIFY(says(assistant, QStringLiteral("Step 3 of 3")));
        press(QStringLiteral("Return License"));
        QVERIFY(says(assistant, QStringLiteral("Return, step 1 of 2")));
        QVERIFY(button(assistant, QStringLiteral("Keep this code…"))->isEnabled());
        press(QStringLiteral("Remove Product Instance"));
        QVERIFY(says(assistant, QStringLiteral("Return, step 2 of 2")));
        QCOMPARE(desk.session.fleet().instances().size(), size_t(0));
    }

    // PLR-14
    void cancellingWarnsOfACodeThatBinds()
    {
        Desk desk;
        (void)desk.code(Step::Request, desk.fw);
        license_commands::openReservation(desk.session, desk.fw, &desk.window);
        auto *assistant = opened<ReservationAssistant>();
        button(assistant, QStringLiteral("Cancel Request"))->click(); // not entered yet: at once
        QVERIFY(desk.agent(desk.fw).reservation->requestCode.isEmpty());
        (void)desk.authorization(desk.code(Step::Request, desk.fw));
        button(assistant, QStringLiteral("Cancel Request"))->click();
        auto *warning = assistant->findChild<QMessageBox *>();
        QVERIFY(warning && warning->informativeText().contains(QStringLiteral("binds (PLR-14)")));
        QVERIFY(!desk.agent(desk.fw).reservation->requestCode.isEmpty());
        button(warning, QStringLiteral("Keep Request"))->click();
        QVERIFY(!desk.agent(desk.fw).reservation->requestCode.isEmpty());
    }

    // PLR-19
    void aNewRequestWarnsThatTheReturnCodeIsLost()
    {
        Desk desk;
        desk.install(desk.fw);
        const QString kept = desk.code(Step::Return, desk.fw);
        license_commands::openReservation(desk.session, desk.fw, &desk.window);
        auto *assistant = opened<ReservationAssistant>();
        QCOMPARE(inside<QPlainTextEdit>(assistant, QStringLiteral("Return code"))->toPlainText(), kept);
        button(assistant, QStringLiteral("Request Code"))->click();
        auto *warning = assistant->findChild<QMessageBox *>();
        QVERIFY(warning && warning->informativeText().contains(QStringLiteral("PLR-19")));
        QCOMPARE(desk.agent(desk.fw).reservation->returnCode, kept);
        button(warning, QStringLiteral("Request Code"))->click();
        QVERIFY(desk.agent(desk.fw).reservation->returnCode.isEmpty());
    }

    // PLR-6
    void anAccountThatIsNotApprovedIsTold()
    {
        Desk desk(false);
        license_commands::openReservation(desk.session, desk.fw, &desk.window);
        auto *assistant = opened<ReservationAssistant>();
        QVERIFY(says(assistant, QStringLiteral("not approved for permanent license reservation")));
        QVERIFY(!button(assistant, QStringLiteral("Request Code"))->isEnabled());
        QVERIFY(desk.code(Step::Enable, desk.fw).isEmpty());
        QVERIFY(!license_commands::whyNotRegister(desk.session, {desk.fw}).isEmpty());
        button(assistant, QStringLiteral("Disable Reservation"))->click();
        QVERIFY(!desk.session.fleet().devices().at(desk.fw).running->reservation);
        QVERIFY(license_commands::whyNotRegister(desk.session, {desk.fw}).isEmpty());
    }

    // PLR-4K9K-2
    void aModuleIsLicensedThroughItsChassis()
    {
        Desk desk;
        license_commands::openReservation(desk.session, desk.module, &desk.window);
        auto *assistant = opened<ReservationAssistant>();
        for (const char *text : {"Request Code", "Reserve License", "Install"})
            button(assistant, QString::fromLatin1(text))->click();
        const Fleet &fleet = desk.session.fleet();
        const ChassisId chassis = fleet.devices().at(desk.module).chassis;
        QVERIFY(fleet.chassis().at(chassis).agent.reserved());
        QVERIFY(!license_commands::whyNotRegisterChassis(desk.session, chassis).isEmpty());
    }
};

LICTOR_TEST(PermanentLicenseTest)
#include "tst_permanent_license.moc"
