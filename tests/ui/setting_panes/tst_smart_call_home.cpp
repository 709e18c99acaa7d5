#include "setting_desk.h"

#include "fleet/route.h"
#include "setting_panes/smart_call_home_pane.h"
#include "setting_panes/why_not.h"
#include "support/test_main.h"
#include "support/value.h"
#include "widgets/notice.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;

namespace {

const QString fw = QStringLiteral("fw");

struct Desk : SettingDesk<SmartCallHomePane> {
    explicit Desk(const std::function<void(TestFleet &)> &prepare = {}) : SettingDesk(made(prepare)) { choose(fw); }

    static Fleet made(const std::function<void(TestFleet &)> &prepare)
    {
        TestFleet fleet;
        fleet.device(fw, QStringLiteral("FPR2110"));
        fleet.device(QStringLiteral("module"), QStringLiteral("FPR4112"));
        AddSatellite onPrem;
        onPrem.name = QStringLiteral("eu");
        onPrem.address = QStringLiteral("10.9.8.7");
        fleet.act(onPrem);
        fleet.act(AddGateway{QStringLiteral("gate"), QStringLiteral("10.9.8.8")});
        if (prepare)
            prepare(fleet);
        return fleet.fleet;
    }
    /// OK in the URL dialog, then OK in the profile's editor.
    void enterUrl(const QString &url)
    {
        QTest::mouseClick(field<QPushButton>("editProfile"), Qt::LeftButton);
        QTest::mouseClick(field<QPushButton>("editSubscribers"), Qt::LeftButton);
        auto *typed = dialog("subscribersUrlDialog")->findChild<QLineEdit *>();
        typed->selectAll();
        QTest::keyClicks(typed, url);
        dialog("subscribersUrlDialog")->accept();
        dialog("profileDialog")->accept();
    }
    QStringList notices() const
    {
        QStringList texts;
        for (const Notice *notice : pane->findChildren<Notice *>())
            if (!notice->isHidden())
                texts << notice->text();
        return texts;
    }
    /// `Name: passed` and so on by link.
    QStringList found() const
    {
        const auto *table = field<TableView>("wayToTheServer");
        QStringList rows;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            rows << table->model()->index(row, 0).data().toString() + u": " + table->model()->index(row, 1).data().toString();
        return rows;
    }
};

const QString onPremUrl = QStringLiteral("https://10.9.8.7/Transportgateway/services/DeviceRequestHandler");

} // namespace

class SmartCallHomePaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // UI-CH-1 UI-CH-2 TRN-8
    void setsTheProxy()
    {
        Desk desk;
        auto *server = desk.field<QLineEdit>("proxyServer");
        QVERIFY(!server->isEnabled() && !server->toolTip().isEmpty());
        desk.field<QCheckBox>("enableProxy")->setChecked(true);
        QVERIFY(server->isEnabled());
        QVERIFY2(desk.pane->whyNotApply().contains(QStringLiteral("10.1.1.1")), qPrintable(desk.pane->whyNotApply()));
        QTest::keyClicks(server, QStringLiteral("10.1.1.1"));
        desk.field<QSpinBox>("proxyPort")->setValue(8080);
        QCOMPARE(
            desk.pane->commands(), (QStringList{QStringLiteral("call-home"), QStringLiteral("http-proxy 10.1.1.1 port 8080")}));
        desk.pane->apply();
        QCOMPARE(desk.running(fw).proxy, QStringLiteral("10.1.1.1:8080"));
        QCOMPARE(desk.pane->changeCount(), 0);
        desk.field<QCheckBox>("enableProxy")->setChecked(false);
        QCOMPARE(desk.pane->commands(), (QStringList{QStringLiteral("call-home"), QStringLiteral("no http-proxy")}));
    }

    // TRN-9 C-04
    void refusesAProxyWithAPassword()
    {
        Desk desk;
        desk.field<QCheckBox>("enableProxy")->setChecked(true);
        QTest::keyClicks(desk.field<QLineEdit>("proxyServer"), QStringLiteral("me:secret@10.1.1.1"));
        QVERIFY2(desk.pane->whyNotApply().contains(QStringLiteral("TRN-9")), qPrintable(desk.pane->whyNotApply()));
        QVERIFY(!desk.pane->whyNotApply().contains(QStringLiteral("secret")));
        desk.pane->apply();
        QVERIFY(desk.running(fw).proxy.isEmpty());
    }

    // UI-CH-3 UI-CH-4 UI-CH-5 TRN-2 TRN-3 TRN-10
    void editsTheProfile()
    {
        Desk desk;
        auto *table = desk.pane->findChild<TableView *>();
        QCOMPARE(table->accessibleName(), QStringLiteral("Configure Subscription Profiles"));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("License"));
        for (const QPushButton *button : desk.pane->findChildren<QPushButton *>())
            QVERIFY(!button->text().contains(QStringLiteral("Delete")) && !button->text().contains(QStringLiteral("Remove")));

        QTest::mouseClick(desk.field<QPushButton>("editProfile"), Qt::LeftButton);
        QVERIFY(desk.dialog("profileDialog")->findChild<QLineEdit *>()->isReadOnly());
        QTest::mouseClick(desk.field<QPushButton>("editSubscribers"), Qt::LeftButton);
        auto *server = desk.dialog("subscribersUrlDialog")->findChild<QComboBox *>();
        QCOMPARE(server->currentText(), QStringLiteral("Smart Software Manager (default)"));
        const int eu = server->findText(QStringLiteral("On-Prem server eu"));
        server->setCurrentIndex(eu);
        Q_EMIT server->activated(eu);
        QCOMPARE(desk.dialog("subscribersUrlDialog")->findChild<QLineEdit *>()->text(), onPremUrl);
        desk.dialog("subscribersUrlDialog")->accept();
        QCOMPARE(desk.pane->changeCount(), 0); // OK in the editor is still to come
        desk.dialog("profileDialog")->accept();
        QCOMPARE(desk.pane->changeCount(), 1);
        QVERIFY(desk.running(fw).licenseUrl.isEmpty()); // and Apply
        desk.pane->apply();
        QCOMPARE(desk.running(fw).licenseUrl, onPremUrl);
        QCOMPARE(table->model()->index(0, 2).data().toString(), onPremUrl);
    }

    void cautions_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("said");
        QTest::newRow("TRN-4") << "https://elsewhere.example/"
                               << "TAC says so";
        QTest::newRow("TRN-11") << "https://10.9.8.8/Transportgateway"
                                << "country code";
        QTest::newRow("On-Prem") << onPremUrl << "On-Prem server eu";
    }
    // TRN-4 TRN-11
    void cautions()
    {
        QFETCH(QString, url);
        QFETCH(QString, said);
        Desk desk;
        desk.enterUrl(url);
        QVERIFY2(desk.notices().join(u'|').contains(said), qPrintable(desk.notices().join(u'|')));
        QVERIFY2(desk.pane->whyNotApply().isEmpty(), qPrintable(desk.pane->whyNotApply())); // a caution does not block
    }
    // TRN-11: the way out is one key away.
    void offersHttpForTheGateway()
    {
        Desk desk;
        desk.enterUrl(QStringLiteral("https://10.9.8.8/Transportgateway"));
        for (const Notice *notice : desk.pane->findChildren<Notice *>())
            if (!notice->button()->isHidden())
                QTest::mouseClick(notice->button(), Qt::LeftButton);
        desk.pane->apply();
        QCOMPARE(desk.running(fw).licenseUrl, QStringLiteral("http://10.9.8.8/Transportgateway"));
    }

    // TRN-15 PRE-3: said in place, with the way to where it is put right.
    void missesANameServer()
    {
        Desk desk([](TestFleet &fleet) {
            fleet.cli(fleet.fleet.findDevice(fw),
                {QStringLiteral("configure terminal"), QStringLiteral("dns server-group DefaultDNS"),
                    QStringLiteral("no name-server")});
        });
        QVERIFY2(desk.notices().join(u'|').contains(QStringLiteral("tools.cisco.com")), qPrintable(desk.notices().join(u'|')));
        QSignalSpy links(desk.pane.get(), &Pane::goTo);
        for (const Notice *notice : desk.pane->findChildren<Notice *>())
            if (!notice->button()->isHidden())
                QTest::mouseClick(notice->button(), Qt::LeftButton);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.front().front().toStringList(), QStringList{QStringLiteral("DNS Client")});
        desk.enterUrl(onPremUrl); // an address needs none
        QVERIFY(!desk.notices().join(u'|').contains(QStringLiteral("name server")));
    }

    // PRE-2: link by link, on a copy, with the edits that are not applied.
    void testsTheConnection()
    {
        Desk desk([](TestFleet &fleet) { fleet.registerDevice(fleet.fleet.findDevice(fw), fleet.token()); });
        const Fleet before = desk.session.fleet();
        QTest::mouseClick(desk.field<QPushButton>("testConnection"), Qt::LeftButton);
        QCOMPARE(desk.found().size(), 6);
        QVERIFY(desk.found()[0].startsWith(QStringLiteral("Name: tools.cisco.com is found")));
        QVERIFY2(desk.found()[3].contains(QStringLiteral("IdenTrust")), qPrintable(desk.found()[3]));
        QCOMPARE(desk.found()[5], QStringLiteral("State: Registered"));
        QVERIFY(desk.session.fleet().devices().at(desk.id(fw)) == before.devices().at(desk.id(fw)));

        Fault fault;
        fault.kind = FaultKind::ProxyAuth;
        fault.place = FaultPlace::Proxy;
        fault.from = desk.session.fleet().now;
        QVERIFY(desk.act(AddFault{fault}));
        desk.field<QCheckBox>("enableProxy")->setChecked(true);
        QTest::keyClicks(desk.field<QLineEdit>("proxyServer"), QStringLiteral("10.1.1.1"));
        QTest::mouseClick(desk.field<QPushButton>("testConnection"), Qt::LeftButton);
        QVERIFY2(desk.found()[1].contains(QStringLiteral("407")), qPrintable(desk.found()[1]));
        QCOMPARE(desk.found()[2], QStringLiteral("TLS: not reached"));
        QVERIFY(desk.found()[5].contains(QStringLiteral("407")));
    }

    // TRN-7: said where one looks for it.
    void notOnAModule()
    {
        Desk desk;
        const QString why = whyNoSmartCallHome(desk.session, Subject{{desk.id(QStringLiteral("module"))}, {}, {}});
        QVERIFY2(why.contains(QStringLiteral("TRN-7")) && why.contains(QStringLiteral("supervisor")), qPrintable(why));
        QVERIFY(whyNoSmartCallHome(desk.session, Subject{{desk.id(fw)}, {}, {}}).isEmpty());
    }
};

LICTOR_TEST(SmartCallHomePaneTest)

#include "tst_smart_call_home.moc"
