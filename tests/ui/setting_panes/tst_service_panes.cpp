#include "setting_desk.h"

#include "setting_panes/clock_pane.h"
#include "setting_panes/dns_client_pane.h"
#include "setting_panes/tls_proxy_pane.h"
#include "setting_panes/why_not.h"
#include "support/test_main.h"
#include "widgets/notice.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;

namespace {

const QString fw = QStringLiteral("fw"), conf = QStringLiteral("configure terminal");

/// An FPR2140 without strong encryption, and one with.
Fleet twoDevices(const std::function<void(TestFleet &)> &prepare = {})
{
    TestFleet fleet;
    fleet.device(fw, QStringLiteral("FPR2140"));
    const DeviceId strong = fleet.device(QStringLiteral("strong"), QStringLiteral("FPR2140"));
    fleet.registerDevice(strong, fleet.token(true));
    if (prepare)
        prepare(fleet);
    return fleet.fleet;
}

template <class PaneType> QString noticeOf(const SettingDesk<PaneType> &desk)
{
    const auto *notice = desk.pane->template findChild<Notice *>();
    return notice->isHidden() ? QString() : notice->text();
}

} // namespace

class ServicePanesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // UI-TP-2 TLS-4 TLS-6: the limit set wins, outside the model's limits it is refused with the number that works.
    void setsTheLimit()
    {
        SettingDesk<TlsProxyPane> desk(twoDevices());
        desk.choose(fw);
        auto *sessions = desk.field<QSpinBox>("sessions");
        QVERIFY(!sessions->isEnabled() && !sessions->toolTip().isEmpty());
        desk.field<QCheckBox>("specifySessions")->setChecked(true);
        QCOMPARE(sessions->value(), 300); // the model's default
        sessions->setValue(500);
        QVERIFY2(desk.field<QLabel>("usable")->text().startsWith(QStringLiteral("Usable: 500")),
            qPrintable(desk.field<QLabel>("usable")->text()));
        QCOMPARE(desk.pane->commands(), QStringList{QStringLiteral("tls-proxy maximum-sessions 500")});
        sessions->setValue(20000);
        QVERIFY2(desk.pane->whyNotApply().contains(QStringLiteral("1 to 10,000")), qPrintable(desk.pane->whyNotApply()));
        sessions->setValue(0);
        QVERIFY(desk.field<QCheckBox>("specifySessions")->isChecked());
        QVERIFY2(desk.pane->whyNotApply().contains(QStringLiteral("1 to 10,000")), qPrintable(desk.pane->whyNotApply()));
        sessions->setValue(700);
        desk.pane->apply();
        QCOMPARE(desk.running(fw).services->tlsProxySessions, 700);
        desk.field<QCheckBox>("specifySessions")->setChecked(false);
        desk.pane->apply();
        QCOMPARE(desk.running(fw).services->tlsProxySessions, 0);
    }

    void licenses_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<int>("set");
        QTest::addColumn<QString>("usable");
        QTest::newRow("K8") << "fw" << 5000 << "Usable: 1,000";
        QTest::newRow("K9") << "strong" << 5000 << "Usable: 5,000";
    }
    // TLS-8 TLS-10
    void licenses()
    {
        QFETCH(QString, device);
        QFETCH(int, set);
        QFETCH(QString, usable);
        SettingDesk<TlsProxyPane> desk(twoDevices());
        desk.choose(device);
        desk.field<QCheckBox>("specifySessions")->setChecked(true);
        desk.field<QSpinBox>("sessions")->setValue(set);
        QVERIFY2(desk.field<QLabel>("usable")->text().startsWith(usable), qPrintable(desk.field<QLabel>("usable")->text()));
        bool saysKind = false;
        for (const QLabel *label : desk.pane->findChildren<QLabel *>())
            saysKind |= label->text().contains(device == fw ? QStringLiteral("at most 1,000 sessions, 250 of them SRTP")
                                                            : QStringLiteral("any number of them SRTP"));
        QVERIFY(saysKind);
    }

    // TLS-7: after clearing the configuration the pane says so and raises the limit.
    void raisesWhatClearingLeft()
    {
        SettingDesk<TlsProxyPane> desk(twoDevices([](TestFleet &fleet) {
            QVERIFY(fleet.cli(fleet.fleet.findDevice(fw), {conf, QStringLiteral("clear configure all")}));
        }));
        desk.choose(fw);
        QVERIFY2(noticeOf(desk).contains(QStringLiteral("300")) && noticeOf(desk).contains(QStringLiteral("TLS-7")),
            qPrintable(noticeOf(desk)));
        auto *raise = desk.pane->findChild<Notice *>()->button();
        QCOMPARE(raise->text().remove(u'&'), QStringLiteral("Raise to 1,000"));
        QTest::mouseClick(raise, Qt::LeftButton);
        QVERIFY(noticeOf(desk).isEmpty());
        desk.pane->apply();
        QCOMPARE(desk.running(fw).services->tlsProxySessions, 1000);
    }

    // PRE-3 TRN-15
    void setsTheNameServers()
    {
        SettingDesk<DnsClientPane> desk(twoDevices());
        desk.choose(fw);
        QTest::keyClicks(desk.field<QLineEdit>("primary"), QStringLiteral("192.0.2.53"));
        QTest::keyClicks(desk.field<QLineEdit>("secondary"), QStringLiteral("192.0.2.54 outside, 192.0.2.55"));
        QCOMPARE(desk.pane->commands(),
            (QStringList{QStringLiteral("dns server-group DefaultDNS"), QStringLiteral("name-server 192.0.2.53"),
                QStringLiteral("name-server 192.0.2.54 outside"), QStringLiteral("name-server 192.0.2.55")}));
        desk.pane->apply();
        QCOMPARE(desk.running(fw).services->names.servers.size(), 3);
        QCOMPARE(desk.pane->changeCount(), 0);
        desk.field<QLineEdit>("primary")->selectAll();
        QTest::keyClicks(desk.field<QLineEdit>("primary"), QStringLiteral("dns.example"));
        QVERIFY2(desk.pane->whyNotApply().contains(QStringLiteral("192.0.2.53")), qPrintable(desk.pane->whyNotApply()));
        desk.pane->reset();
        for (const char *name : {"primary", "secondary"}) {
            auto *field = desk.field<QLineEdit>(name);
            field->clear();
            Q_EMIT field->textEdited({});
        }
        QVERIFY2(noticeOf(desk).contains(QStringLiteral("tools.cisco.com is not found")), qPrintable(noticeOf(desk)));
        desk.pane->apply();
        QVERIFY(!desk.running(fw).services->names.works());
    }

    // TRN-15: look-ups of interfaces that an imported configuration has stay when servers change.
    void keepsWhatItDoesNotEdit()
    {
        SettingDesk<DnsClientPane> desk(twoDevices([](TestFleet &fleet) {
            QVERIFY(fleet.cli(fleet.fleet.findDevice(fw),
                {conf, QStringLiteral("dns domain-lookup outside"), QStringLiteral("dns server-group DefaultDNS"),
                    QStringLiteral("name-server 192.0.2.53")}));
        }));
        desk.choose(fw);
        const QStringList kept = desk.running(fw).kept;
        QVERIFY(!kept.isEmpty());
        QTest::keyClicks(desk.field<QLineEdit>("secondary"), QStringLiteral("192.0.2.54"));
        desk.pane->apply();
        QCOMPARE(desk.running(fw).services->names.servers.size(), 2);
        QCOMPARE(desk.running(fw).kept, kept);
    }

    // PRE-4 TRN-15
    void showsTheTime()
    {
        SettingDesk<ClockPane> desk(twoDevices());
        desk.choose(fw);
        QCOMPARE(desk.field<QLineEdit>("time")->text(), QStringLiteral("2026-01-01 00:00:00 UTC"));
        QVERIFY(noticeOf(desk).isEmpty());
        Fault fault;
        fault.kind = FaultKind::ClockSkew;
        fault.place = FaultPlace::Device;
        fault.device = desk.id(fw);
        fault.skew = -days(40);
        fault.from = desk.session.fleet().now;
        QVERIFY(desk.act(AddFault{fault}));
        QCOMPARE(desk.field<QLineEdit>("time")->text(), QStringLiteral("2025-11-22 00:00:00 UTC"));
        QVERIFY2(noticeOf(desk).contains(QStringLiteral("40d")), qPrintable(noticeOf(desk)));
        desk.choose(QStringLiteral("strong"));
        QVERIFY(noticeOf(desk).isEmpty());

        QTest::keyClicks(desk.field<QLineEdit>("timeServers"), QStringLiteral("192.0.2.123 prefer"));
        QCOMPARE(desk.pane->commands(), QStringList{QStringLiteral("ntp server 192.0.2.123 prefer")});
        desk.pane->apply();
        QCOMPARE(desk.running(QStringLiteral("strong")).services->timeServers, QStringList{QStringLiteral("192.0.2.123 prefer")});
    }

    // PRE-4: on a 2100 in platform mode, and on a module, the time is set elsewhere.
    void theTimeIsSetElsewhere()
    {
        TestFleet fleet;
        const DeviceId platform = fleet.device(fw, QStringLiteral("FPR2140"));
        DeviceFields mode;
        mode.mode = DeviceMode::Platform;
        QVERIFY(fleet.act(SetDevice{platform, mode}));
        fleet.device(QStringLiteral("module"), QStringLiteral("FPR4112"));
        SettingDesk<ClockPane> desk(fleet.fleet);
        QVERIFY(whyNoClock(desk.session, Subject{{desk.id(fw)}, {}, {}}).contains(QStringLiteral("FXOS")));
        QVERIFY(whyNoClock(desk.session,
            Subject{{desk.id(QStringLiteral("module"))}, {},
                {}}).contains(QStringLiteral("supervisor")));
    }

    // Two panes edit settings of the same part: neither undoes what the other applied.
    void panesLeaveEachOthersSettingsAlone()
    {
        SettingDesk<TlsProxyPane> desk(twoDevices());
        DnsClientPane names(desk.session);
        QObject::connect(&desk.session, &FleetSession::changed, &names, &DnsClientPane::refresh);
        desk.choose(fw);
        static_cast<Pane &>(names).show(Subject{{desk.id(fw)}, {}, {}});
        QTest::keyClicks(names.findChild<QLineEdit *>(QStringLiteral("primary")), QStringLiteral("192.0.2.53"));
        desk.field<QCheckBox>("specifySessions")->setChecked(true);
        desk.pane->apply();
        QCOMPARE(names.commands(),
            (QStringList{QStringLiteral("dns server-group DefaultDNS"), QStringLiteral("name-server 192.0.2.53")}));
        names.apply();
        QCOMPARE(desk.running(fw).services->tlsProxySessions, 300);
    }
};

LICTOR_TEST(ServicePanesTest)

#include "tst_service_panes.moc"
