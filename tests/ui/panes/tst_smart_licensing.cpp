#include "dialogs/license_commands.h"
#include "dialogs/register_dialog.h"
#include "panes/smart_licensing_pane.h"
#include "session/fleet_session.h"
#include "shell/pane_frame.h"
#include "support/test_fleet.h"
#include "support/test_main.h"
#include "widgets/state_badge.h"
#include "widgets/table_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace lictor;

namespace {
/// A session on a fleet with one device of every kind of platform, and the pane for it.
struct Desk {
    QTemporaryDir folder;
    test::TestFleet made;
    FleetSession session{test::catalog(), QStringLiteral("ada")};
    std::unique_ptr<SmartLicensingPane> pane;

    explicit Desk(const std::function<void(test::TestFleet &)> &prepare = {})
    {
        made.device(QStringLiteral("vasa"), QStringLiteral("ASAv"));
        made.device(QStringLiteral("fw-1010"), QStringLiteral("FPR1010"));
        made.device(QStringLiteral("fw-1120"), QStringLiteral("FPR1120"));
        made.device(QStringLiteral("fw-2110"), QStringLiteral("FPR2110"));
        made.device(QStringLiteral("fw-3130"), QStringLiteral("FPR3130"));
        made.device(QStringLiteral("fw-4112"), QStringLiteral("FPR4112"));
        if (prepare)
            prepare(made);
        const auto created = session.create(folder.filePath(QStringLiteral("desk.lictor")), made.fleet, true);
        if (!created)
            qFatal("%s", qPrintable(created.error().sentence()));
        pane = std::make_unique<SmartLicensingPane>(session);
        QObject::connect(&session, &FleetSession::changed, pane.get(), &SmartLicensingPane::refresh);
        pane->resize(900, 700);
        static_cast<QWidget *>(pane.get())->show();
    }
    DeviceId id(const QString &name) const { return session.fleet().findDevice(name); }
    void choose(const QString &name) { static_cast<Pane *>(pane.get())->show(Subject{{id(name)}, {}, {}}); }
    template <class T> T *field(const char *name) const { return pane->findChild<T *>(QString::fromLatin1(name)); }
    bool has(const char *name) const
    {
        const auto *widget = pane->findChild<QWidget *>(QString::fromLatin1(name));
        return widget && widget->isVisibleTo(pane.get());
    }
    QString effective(Feature feature) const
    {
        const auto *table = pane->findChild<TableView *>(QStringLiteral("effectiveLicenses"));
        const QString label = featureLabel(feature);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString().trimmed() == label)
                return table->model()->index(row, 1).data().toString();
        return {};
    }
};
/// fw-1120 and fw-1120-b, both registered, as an Active/Standby pair that asks for 3 contexts.
void formPair(test::TestFleet &fleet)
{
    const DeviceId a = fleet.fleet.findDevice(QStringLiteral("fw-1120"));
    const DeviceId b = fleet.device(QStringLiteral("fw-1120-b"), QStringLiteral("FPR1120"));
    fleet.buy(QStringLiteral("L-FPR1K-ASASC-10="), 1);
    fleet.buy(QStringLiteral("L-FPR1000-ASA="), 2);
    const QString token = fleet.token();
    fleet.registerDevice(a, token);
    fleet.registerDevice(b, token);
    fleet.license(a, {QStringLiteral("feature tier standard"), QStringLiteral("feature context 3")});
    fleet.act(FormFailover{{}, a, b, false, false});
}
} // namespace

class SmartLicensingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // UI-SL-1 UI-SL-2 UI-SL-3 UI-SL-4 UI-SL-5 UI-SL-6 UI-SL-7 UI-SL-8
    void controlsByPlatform_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QStringList>("controls");
        const QString enable = QStringLiteral("enableSmartLicense"), tier = QStringLiteral("featureTier"),
                      throughput = QStringLiteral("throughputLevel"), plus = QStringLiteral("securityPlus"),
                      context = QStringLiteral("context"), choice = QStringLiteral("contextChoice"),
                      carrier = QStringLiteral("carrier"), strong = QStringLiteral("strongEncryption"),
                      reg = QStringLiteral("register");
        QTest::newRow("asav") << QStringLiteral("vasa") << QStringList{enable, tier, throughput, strong, reg};
        QTest::newRow("1010") << QStringLiteral("fw-1010") << QStringList{enable, tier, plus, strong, reg};
        QTest::newRow("1100") << QStringLiteral("fw-1120") << QStringList{enable, tier, context, strong, reg};
        QTest::newRow("2100") << QStringLiteral("fw-2110") << QStringList{enable, tier, context, strong, reg};
        QTest::newRow("3100") << QStringLiteral("fw-3130") << QStringList{enable, tier, context, strong, reg};
        QTest::newRow("4100") << QStringLiteral("fw-4112")
                              << QStringList{tier, choice, carrier, strong, QStringLiteral("chassis")};
    }
    void controlsByPlatform()
    {
        QFETCH(QString, device);
        QFETCH(QStringList, controls);
        Desk desk;
        desk.choose(device);
        for (const char *name : {"enableSmartLicense", "featureTier", "throughputLevel", "securityPlus", "context",
                 "contextChoice", "carrier", "strongEncryption", "register", "chassis"})
            QVERIFY2(desk.has(name) == controls.contains(QString::fromLatin1(name)), name);
    }

    // UI-SL-1: cleared, the entitlement fields are disabled. UI-SL-2: fixed on the 3100.
    void enablesFields()
    {
        Desk desk;
        desk.choose(QStringLiteral("fw-2110"));
        auto *enable = desk.field<QCheckBox>("enableSmartLicense");
        enable->setChecked(true);
        QVERIFY(desk.field<QSpinBox>("context")->isEnabled());
        enable->setChecked(false);
        QVERIFY(!desk.field<QSpinBox>("context")->isEnabled());
        QVERIFY(!desk.field<QComboBox>("featureTier")->isEnabled());
        QVERIFY(!desk.field<QSpinBox>("context")->toolTip().isEmpty());
        desk.choose(QStringLiteral("fw-3130"));
        QCOMPARE(desk.field<QComboBox>("featureTier")->currentText(), QStringLiteral("Standard"));
        QVERIFY(!desk.field<QComboBox>("featureTier")->isEnabled());
    }

    // UI-SL-9 UI-SL-5 CTX-3: Apply sends what the preview shows, through the session, and can be undone.
    void applies()
    {
        Desk desk([](test::TestFleet &fleet) {
            fleet.buy(QStringLiteral("L-FPR2K-ASASC-10="), 5);
            fleet.buy(QStringLiteral("L-FPR2100-ASA="), 1);
            fleet.registerDevice(fleet.fleet.findDevice(QStringLiteral("fw-2110")), fleet.token());
        });
        desk.choose(QStringLiteral("fw-2110"));
        QVERIFY(!desk.pane->whyNotApply().isEmpty());
        desk.field<QCheckBox>("enableSmartLicense")->setChecked(true);
        desk.field<QSpinBox>("context")->setValue(23);
        QVERIFY2(desk.pane->whyNotApply().contains(QStringLiteral("REG-14")), qPrintable(desk.pane->whyNotApply()));
        desk.field<QComboBox>("featureTier")->setCurrentIndex(0);
        QVERIFY2(desk.pane->whyNotApply().isEmpty(), qPrintable(desk.pane->whyNotApply()));
        QVERIFY(desk.pane->changeCount() >= 2);
        QVERIFY(desk.pane->commands().join(u'\n').contains(QStringLiteral("feature context 23")));
        desk.pane->apply();
        QCOMPARE(desk.session.fleet().devices().at(desk.id(QStringLiteral("fw-2110"))).running->contexts, 23);
        QCOMPARE(desk.pane->changeCount(), 0);
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.field<QSpinBox>("context")->value(), 0);
    }

    // CTX-8 OPEN-12: above the limit it is refused at the field, with the number that works.
    void refusesAtTheField()
    {
        Desk desk;
        desk.choose(QStringLiteral("fw-2110"));
        desk.field<QCheckBox>("enableSmartLicense")->setChecked(true);
        desk.field<QComboBox>("featureTier")->setCurrentIndex(0);
        desk.field<QSpinBox>("context")->setValue(26);
        QVERIFY2(desk.pane->whyNotApply().contains(QStringLiteral("23")), qPrintable(desk.pane->whyNotApply()));
        desk.field<QSpinBox>("context")->setValue(25);
        QVERIFY(desk.pane->whyNotApply().isEmpty());
    }

    void keepsEditsOfEachDevice()
    {
        Desk desk;
        desk.choose(QStringLiteral("fw-2110"));
        desk.field<QCheckBox>("enableSmartLicense")->setChecked(true);
        desk.field<QComboBox>("featureTier")->setCurrentIndex(0);
        desk.field<QSpinBox>("context")->setValue(5);
        desk.choose(QStringLiteral("fw-1120"));
        QCOMPARE(desk.pane->changeCount(), 0);
        desk.choose(QStringLiteral("fw-2110"));
        QCOMPARE(desk.field<QSpinBox>("context")->value(), 5);
        QCOMPARE(desk.pane->editedDevices().size(), size_t(1));
        desk.pane->reset();
        QCOMPARE(desk.field<QSpinBox>("context")->value(), 0);
        QCOMPARE(desk.pane->changeCount(), 0);
    }

    // UI-SL-10 REG-6
    void registers()
    {
        Desk desk;
        desk.choose(QStringLiteral("fw-2110"));
        CreateToken create;
        create.exportControlled = true;
        const auto token = desk.session.perform(create);
        QVERIFY(token);
        const QString text = desk.session.fleet().tokens().at(token->token).text;
        QTest::mouseClick(desk.field<QPushButton>("register"), Qt::LeftButton);
        auto *dialog = desk.pane->window()->findChild<RegisterDialog *>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QPlainTextEdit *>();
        QCOMPARE(field->accessibleName(), QStringLiteral("ID Token"));
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("register"));
        QVERIFY(!button->isEnabled());
        field->setPlainText(QStringLiteral("nobody-knows-it"));
        const auto *badge = dialog->findChild<StateBadge *>(QStringLiteral("tokenReading"));
        QVERIFY(badge->text().contains(QStringLiteral("does not know")));
        field->setPlainText(QStringLiteral("  %1\n").arg(text));
        QCOMPARE(dialog->token(), text);
        QVERIFY(badge->text().contains(QStringLiteral("export-controlled allowed")));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(desk.session.fleet().devices().at(desk.id(QStringLiteral("fw-2110"))).agent.registered());
        QVERIFY(desk.field<QPushButton>("unregister")->isEnabled());
        // Registered already: only with Force.
        RegisterDialog again(desk.session, {desk.id(QStringLiteral("fw-2110"))}, {}, nullptr);
        again.findChild<QPlainTextEdit *>()->setPlainText(text);
        QVERIFY(!again.findChild<QPushButton *>(QStringLiteral("register"))->isEnabled());
        again.findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(again.findChild<QPushButton *>(QStringLiteral("register"))->isEnabled());
    }

    // C-22: ENC-5 ENC-15 ENC-23: said before Register is pressed.
    void saysThatATokenTakesStrongEncryptionAway_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::newRow("ENC-5") << "vasa"
                               << "takes 3DES and AES away from vasa";
        QTest::newRow("ENC-15") << "fw-1120"
                                << "fw-1120: strong encryption stays";
        QTest::newRow("ENC-23") << "fw-4112"
                                << "takes 3DES and AES away from fw-4112";
    }
    void saysThatATokenTakesStrongEncryptionAway()
    {
        QFETCH(QString, name);
        QFETCH(QString, said);
        QString strong, plain;
        Desk desk([&](test::TestFleet &fleet) {
            strong = fleet.token(true);
            plain = fleet.token(false);
            fleet.registerDevice(fleet.fleet.findDevice(name), strong);
        });
        const Device &device = desk.session.fleet().devices().at(desk.id(name));
        QVERIFY(device.encryption.active);
        const std::vector<DeviceId> devices = device.chassis ? std::vector<DeviceId>() : std::vector{desk.id(name)};
        RegisterDialog dialog(desk.session, devices, device.chassis, nullptr);
        const auto *warning = dialog.findChild<StateBadge *>(QStringLiteral("encryptionWarning"));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(!warning->isVisible());
        dialog.findChild<QPlainTextEdit *>()->setPlainText(plain);
        QVERIFY(warning->isVisibleTo(&dialog));
        QVERIFY2(warning->text().contains(said), qPrintable(warning->text()));
        QVERIFY(warning->height() >= warning->heightForWidth(warning->width())); // all of it can be read
        dialog.findChild<QPlainTextEdit *>()->setPlainText(strong);
        QVERIFY(!warning->isVisibleTo(&dialog));
        // What it says comes true.
        dialog.findChild<QPlainTextEdit *>()->setPlainText(plain);
        dialog.findChild<QCheckBox *>()->setChecked(true);
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("register")), Qt::LeftButton);
        QCOMPARE(desk.session.fleet().devices().at(desk.id(name)).encryption.active, said.contains(QStringLiteral("stays")));
    }

    // UI-SL-11 UI-SL-12 UI-SL-13 REG-11
    void renewsAndUnregisters()
    {
        Desk desk([](test::TestFleet &fleet) {
            fleet.registerDevice(fleet.fleet.findDevice(QStringLiteral("fw-2110")), fleet.token());
            fleet.advance("40d");
        });
        desk.choose(QStringLiteral("fw-2110"));
        const DeviceId id = desk.id(QStringLiteral("fw-2110"));
        const auto serial = desk.session.fleet().devices().at(id).agent.registered()->certificate.serial;
        QTest::mouseClick(desk.field<QPushButton>("renewCertificate"), Qt::LeftButton);
        QVERIFY(desk.session.fleet().devices().at(id).agent.registered()->certificate.serial != serial);
        QTest::mouseClick(desk.field<QPushButton>("renewAuthorization"), Qt::LeftButton);
        QCOMPARE(desk.session.fleet().devices().at(id).agent.registered()->lastContact, desk.session.fleet().now);
        QTest::mouseClick(desk.field<QPushButton>("unregister"), Qt::LeftButton);
        QVERIFY(!desk.session.fleet().devices().at(id).agent.registered());
        QVERIFY(!desk.field<QPushButton>("unregister")->isEnabled());
    }

    // UI-SL-14 FO-1100-7: the pair of FPR1120 shows 5; the standby unit is read-only and names the active one.
    void showsThePair()
    {
        Desk desk(formPair);
        desk.choose(QStringLiteral("fw-1120"));
        QCOMPARE(desk.effective(Feature::SecurityContexts), QStringLiteral("5"));
        desk.choose(QStringLiteral("fw-1120-b"));
        QVERIFY(!desk.field<QSpinBox>("context")->isEnabled());
        QVERIFY(desk.pane->whyNotApply().contains(QStringLiteral("fw-1120")));
        QVERIFY(desk.pane->banner().text.startsWith(desk.pane->whyNotApply()));
    }

    // CTX-8 FO-1100-6 FO-1100-7: the sum of the pair stands beside the field and in Explain, each with one suggestion.
    void suggestsOnce()
    {
        Desk desk(formPair);
        desk.choose(QStringLiteral("fw-1120"));
        const auto visible = [&](const QString &part) {
            QStringList texts;
            for (const QLabel *label : desk.pane->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(part))
                    texts << label->text();
            return texts;
        };
        QCOMPARE(visible(QStringLiteral("2 + 2 + 3 = 7, but a unit runs at most 5; 1 would be enough.")).size(), 1);
        desk.pane->findChild<TableView *>(QStringLiteral("effectiveLicenses"))->setFocus();
        Q_EMIT desk.pane->findChild<TableView *>(QStringLiteral("effectiveLicenses"))->explainRequested();
        const auto *panel = desk.field<QWidget>("explain");
        QVERIFY(panel->isVisible());
        int suggestions = 0;
        for (const QLabel *label : panel->findChildren<QLabel *>())
            suggestions += label->isVisible() && (label->text().contains(u"instead of") || label->text().contains(u"enough"));
        QCOMPARE(suggestions, 1);
        QCOMPARE(visible(QStringLiteral("Use\u00a01</a>")).size(), 2);
        desk.choose(QStringLiteral("fw-1120-b"));
        QCOMPARE(visible(QStringLiteral("Use\u00a01</a>")).size(), 1); // nothing is configured on the standby unit
    }

    // FO-1100-3 FO-1100-11: the standby unit says once who is configured; it registers and renews by itself.
    void standbySpeaksOnce()
    {
        Desk desk(formPair);
        PaneFrame frame(desk.session);
        frame.resize(900, 700);
        frame.show();
        SmartLicensingPane *pane = desk.pane.release(); // the frame has it now
        frame.showPane(pane, {}, Subject{{desk.id(QStringLiteral("fw-1120-b"))}, {}, {}});
        const QString reason = pane->whyNotApply();
        int said = 0;
        for (const QLabel *label : frame.findChildren<QLabel *>())
            said += label->isVisible() && label->text().contains(reason);
        for (const QPushButton *button : frame.findChildren<QPushButton *>())
            said += button->isVisible() && button->text().contains(reason);
        QCOMPARE(said, 1);
        QCOMPARE(frame.findChild<QPushButton *>(QStringLiteral("apply"))->toolTip(), reason);
        for (const char *name : {"register", "unregister", "renewCertificate", "renewAuthorization"})
            QVERIFY2(pane->findChild<QPushButton *>(QString::fromLatin1(name))->isEnabled(), name);
    }
};

LICTOR_TEST(SmartLicensingTest)

#include "tst_smart_licensing.moc"
