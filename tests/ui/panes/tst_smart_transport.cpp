#include "panes/smart_licensing_pane.h"

#include "dialogs/register_dialog.h"
#include "panes/smart_transport_form.h"
#include "session/fleet_session.h"
#include "support/test_fleet.h"
#include "support/test_main.h"
#include "widgets/state_badge.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;

namespace {

const QString vasa = QStringLiteral("vasa"), module = QStringLiteral("module");

/// A registered ASA virtual, an older one, and a module of a chassis, which is registered too.
struct Desk {
    QTemporaryDir folder;
    FleetSession session{catalog(), QStringLiteral("ada")};
    std::unique_ptr<SmartLicensingPane> pane;
    QString token;

    Desk()
    {
        TestFleet made;
        const DeviceId id = made.device(vasa, QStringLiteral("ASAv"));
        const DeviceId old = made.device(QStringLiteral("old"), QStringLiteral("ASAv"));
        DeviceFields fields;
        fields.version = QStringLiteral("9.12(1)");
        made.act(SetDevice{old, fields});
        made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        const DeviceId inChassis = made.device(module, QStringLiteral("FPR4112"));
        for (const char *pid : {"L-ASAV10S-K9=", "L-FPR4100-ASA=", "L-FPR4K-ASA-CAR="})
            made.buy(QString::fromLatin1(pid), 1);
        token = made.token();
        made.registerDevice(id, token);
        made.act(RunChassisCommands{made.at(inChassis).chassis, {QStringLiteral("scope license"), u"register idtoken " + token}});
        if (const auto created = session.create(folder.filePath(QStringLiteral("desk.lictor")), made.fleet, true); !created)
            qFatal("%s", qPrintable(created.error().sentence()));
        pane = std::make_unique<SmartLicensingPane>(session);
        QObject::connect(&session, &FleetSession::changed, pane.get(), &SmartLicensingPane::refresh);
        pane->resize(900, 700);
        static_cast<QWidget *>(pane.get())->show();
    }
    void choose(const QString &name)
    {
        static_cast<Pane *>(pane.get())->show(Subject{{session.fleet().findDevice(name)}, {}, {}});
    }
    /// The ASA virtual with *Enable Smart license configuration*, tier and throughput.
    void begin()
    {
        choose(vasa);
        field<QCheckBox>("enableSmartLicense")->setChecked(true);
        field<QComboBox>("featureTier")->setCurrentIndex(0);
        field<QComboBox>("throughputLevel")->setCurrentIndex(1);
        pane->apply();
    }
    template <class T> T *field(const char *name) const { return pane->findChild<T *>(QString::fromLatin1(name)); }
    const Configuration &running(const QString &name) const
    {
        return *session.fleet().devices().at(session.fleet().findDevice(name)).running;
    }
    QString note(const QString &part) const
    {
        for (const QLabel *label : pane->findChildren<QLabel *>())
            if (!label->isHidden() && label->text().contains(part))
                return label->text();
        return {};
    }
    /// Types into the fields of the URL dialog, in their order; an empty text leaves a field as it is.
    QDialog *enterUrls(const QStringList &texts)
    {
        QTest::mouseClick(field<QPushButton>("urls"), Qt::LeftButton);
        auto *dialog = pane->findChild<QDialog *>(QStringLiteral("transportUrlDialog"));
        const auto fields = dialog->findChildren<QLineEdit *>();
        for (qsizetype i = 0; i < texts.size(); ++i)
            if (!texts[i].isEmpty()) {
                fields[i]->selectAll();
                QTest::keyClicks(fields[i], texts[i]);
            }
        return dialog;
    }
};

} // namespace

class SmartTransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // UI-SL-17..22: on the ASA virtual alone, from 9.13(1) on (UTIL-13).
    void whereItIs()
    {
        Desk desk;
        auto *form = desk.pane->findChild<SmartTransportForm *>();
        desk.choose(QStringLiteral("fw"));
        QVERIFY(form->isHidden());
        desk.choose(QStringLiteral("old"));
        QVERIFY(!form->isHidden());
        desk.field<QCheckBox>("enableSmartLicense")->setChecked(true);
        QVERIFY(!desk.field<QRadioButton>("smartTransport")->isEnabled());
        QVERIFY2(desk.field<QRadioButton>("smartTransport")->toolTip().contains(QStringLiteral("9.13(1)")),
            qPrintable(desk.field<QRadioButton>("smartTransport")->toolTip()));
        desk.begin();
        for (const char *name : {"withholdsHostname", "withholdsVersion", "smartTransport", "callHome", "customId",
                 "customerCompanyIdentifier", "customerCompanyName", "customerStreet", "customerCity", "customerState",
                 "customerCountry", "customerPostalCode"})
            QVERIFY2(desk.field<QWidget>(name)->isEnabled(), name);
    }

    // UI-SL-17 UTIL-5
    void privacy()
    {
        Desk desk;
        desk.begin();
        desk.field<QCheckBox>("withholdsHostname")->setChecked(true);
        desk.field<QCheckBox>("withholdsVersion")->setChecked(true);
        QCOMPARE(desk.pane->changeCount(), 2);
        desk.pane->apply();
        QVERIFY(desk.running(vasa).transport->withholdsHostname && desk.running(vasa).transport->withholdsVersion);
        QCOMPARE(desk.pane->changeCount(), 0);
    }

    // C-03 UI-SL-18 UI-SL-19 TRN-12 TRN-14: the transport is chosen in the pane; a way that fails names its host, and the old one still
    // works.
    void choosesTheTransport()
    {
        Desk desk;
        desk.begin();
        QVERIFY(desk.field<QRadioButton>("callHome")->isChecked());
        QVERIFY(!desk.field<QPushButton>("urls")->isEnabled());
        desk.field<QRadioButton>("smartTransport")->setChecked(true);
        const QString url = QStringLiteral("https://smartreceiver.cisco.com/licservice/license");
        desk.enterUrls({url})->accept();
        QCOMPARE(desk.pane->commands(),
            (QStringList{QStringLiteral("license smart"), QStringLiteral("transport type smart"), u"transport url " + url}));
        desk.pane->apply();
        QCOMPARE(desk.running(vasa).transport->url, url);

        Fault fault;
        fault.place = FaultPlace::Url;
        fault.url = QStringLiteral("https://smartreceiver.cisco.com/");
        fault.from = desk.session.fleet().now;
        QVERIFY(desk.session.perform(AddFault{fault}));
        const auto reason = [&] {
            QTest::mouseClick(desk.field<QPushButton>("renewAuthorization"), Qt::LeftButton);
            return licenseState(desk.session.fleet(), desk.session.catalog(), desk.session.fleet().findDevice(vasa)).reason;
        };
        QVERIFY2(reason().contains(QStringLiteral("smartreceiver.cisco.com by Smart Transport")), qPrintable(reason()));
        desk.field<QRadioButton>("callHome")->setChecked(true);
        desk.pane->apply();
        QVERIFY2(reason().isEmpty(), qPrintable(reason()));
    }

    // UI-SL-20 TRN-13 UTIL-6: what is missing, and the link to it.
    void utilityNeedsSmartTransport()
    {
        Desk desk;
        desk.begin();
        auto *utility = desk.field<QCheckBox>("standardUtility");
        QVERIFY(!utility->isEnabled());
        QVERIFY(utility->toolTip().contains(QStringLiteral("TRN-13")));
        const auto labels = desk.pane->findChildren<QLabel *>();
        const auto link = std::find_if(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->text().contains(QStringLiteral("Switch to Smart Transport")); });
        QVERIFY(link != labels.end());
        Q_EMIT(*link)->linkActivated(QStringLiteral("smart"));
        QVERIFY(desk.field<QRadioButton>("smartTransport")->isChecked());
        QVERIFY(utility->isEnabled());
        utility->setChecked(true);
        desk.field<QRadioButton>("callHome")->setChecked(true);
        QVERIFY2(desk.pane->whyNotApply().contains(QStringLiteral("TRN-13")), qPrintable(desk.pane->whyNotApply()));
    }

    // UI-SL-20 UI-SL-21 UI-SL-22 UTIL-9 UTIL-10 UTIL-11
    void setsUtilityMode()
    {
        Desk desk;
        desk.begin();
        desk.field<QRadioButton>("smartTransport")->setChecked(true);
        desk.field<QCheckBox>("standardUtility")->setChecked(true);
        QTest::keyClicks(desk.field<QLineEdit>("customId"), QStringLiteral("ACME-7"));
        QTest::keyClicks(desk.field<QLineEdit>("customerStreet"), QStringLiteral("1 Main Street"));
        QCOMPARE(desk.pane->changeCount(), 4); // transport, mode, ID, street
        desk.pane->apply();
        const LicenseTransport transport = *desk.running(vasa).transport;
        QVERIFY(transport.standardUtility && transport.type == LicenseTransport::Type::Smart);
        QCOMPARE(transport.customId, QStringLiteral("ACME-7"));
        QCOMPARE(transport.customer.street, QStringLiteral("1 Main Street"));
        QCOMPARE(desk.pane->changeCount(), 0);
        QVERIFY2(desk.pane->banner().tone != Tone::Critical, qPrintable(desk.pane->banner().text));
    }

    // UI-SL-19 TRN-9 UTIL-7 UTIL-8: a password is refused where it is typed.
    void refusesAPassword()
    {
        Desk desk;
        desk.begin();
        desk.field<QRadioButton>("smartTransport")->setChecked(true);
        QDialog *dialog = desk.enterUrls({{}, {}, QStringLiteral("http://user:secret@10.1.1.1"), QStringLiteral("443")});
        dialog->accept();
        QVERIFY(dialog->isVisible());
        bool said = false;
        for (const StateBadge *badge : dialog->findChildren<StateBadge *>())
            said |= !badge->isHidden() && badge->text().contains(QStringLiteral("TRN-9"));
        QVERIFY(said);
        auto *proxy = dialog->findChildren<QLineEdit *>()[2];
        proxy->selectAll();
        QTest::keyClicks(proxy, QStringLiteral("http://10.1.1.1"));
        dialog->accept();
        desk.pane->apply();
        QCOMPARE(desk.running(vasa).transport->proxyHost, QStringLiteral("10.1.1.1"));
        QCOMPARE(desk.running(vasa).transport->proxyPort, quint16(443));
    }

    // OPEN-11 UTIL-7: *Registration* takes a token too; Register then begins with it, and no configuration holds it.
    void takesATokenForRegistration()
    {
        Desk desk;
        desk.begin();
        desk.field<QRadioButton>("smartTransport")->setChecked(true);
        QDialog *dialog = desk.enterUrls({desk.token});
        bool said = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said |= label->text().contains(QStringLiteral("Taken for a token: Register offers it."));
        QVERIFY(said);
        dialog->accept();
        QVERIFY(!desk.pane->commands().join(u'\n').contains(desk.token));
        QTest::mouseClick(desk.field<QPushButton>("register"), Qt::LeftButton);
        QCOMPARE(desk.pane->window()->findChild<RegisterDialog *>()->token(), desk.token);
    }

    // UI-SL-1: with *Enable Smart license configuration* its block goes, transport and all; what the sections show comes back with it.
    void clearedAndCheckedAgain()
    {
        Desk desk;
        desk.begin();
        desk.field<QRadioButton>("smartTransport")->setChecked(true);
        desk.pane->apply();
        desk.field<QCheckBox>("enableSmartLicense")->setChecked(false);
        QCOMPARE(desk.pane->commands(), QStringList{QStringLiteral("no license smart")});
        QVERIFY(desk.field<QRadioButton>("smartTransport")->isChecked());
        QVERIFY(!desk.field<QRadioButton>("smartTransport")->isEnabled());
        desk.field<QCheckBox>("enableSmartLicense")->setChecked(true);
        QCOMPARE(desk.pane->changeCount(), 0);
    }

    // UI-SL-15: nobody has to start the console anew.
    void showsChangedLicensesAtOnce()
    {
        Desk desk;
        desk.choose(module);
        const auto carrier = [&] {
            const auto *table = desk.pane->findChild<TableView *>(QStringLiteral("effectiveLicenses"));
            for (int row = 0; row < table->model()->rowCount(); ++row)
                if (table->model()->index(row, 0).data().toString().trimmed() == featureLabel(Feature::Carrier))
                    return table->model()->index(row, 1).data().toString();
            return QString();
        };
        const QString before = carrier();
        desk.field<QComboBox>("featureTier")->setCurrentIndex(0);
        desk.field<QCheckBox>("carrier")->setChecked(true);
        desk.pane->apply();
        QVERIFY2(desk.running(module).carrier, qPrintable(desk.pane->banner().text));
        QVERIFY2(carrier() != before, qPrintable(carrier()));
    }

    // GEN-6 TOK-9: who registered for a module, with the way to its chassis' modules.
    void namesTheChassis()
    {
        Desk desk;
        desk.choose(module);
        auto *state = desk.field<StateBadge>("registrationState");
        const QString chassis = desk.session.fleet()
                                    .chassis()
                                    .at(desk.session.fleet().devices().at(desk.session.fleet().findDevice(module)).chassis)
                                    .name;
        QVERIFY2(state->text().contains(QStringLiteral("Registered by chassis")) && state->text().contains(chassis),
            qPrintable(state->text()));
        QSignalSpy links(desk.pane.get(), &Pane::goTo);
        Q_EMIT state->linkActivated(chassis);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.front().front().toStringList().constLast(), QStringLiteral("Chassis"));
    }
};

LICTOR_TEST(SmartTransportTest)

#include "tst_smart_transport.moc"
