#include "support/test_fleet.h"
#include "support/test_main.h"

#include "entitlement/effective.h"
#include "entitlement/tls_proxy.h"

#include <QTest>

using namespace lictor;
using namespace lictor::entitlement;
using namespace lictor::test;
using Application = TlsProxyUse::Application;

/// What counts as a session of the TLS proxy, and how many there can be.
class TlsProxyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void count_data();
    void count();
    void limits_data();
    void limits();
    void licensedByItself();
    void admission_data();
    void admission();
    void virtualMachine();
};

namespace {

using Uses = std::vector<TlsProxyUse>;

TlsProxyUse call(bool srtpIn, bool srtpOut, bool passthrough = false)
{
    return {Application::EncryptedVoiceInspection, 1, srtpIn, srtpOut, passthrough};
}

Uses times(size_t number, const TlsProxyUse &use) { return Uses(number, use); }

Uses operator+(Uses first, const Uses &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

Q_DECLARE_METATYPE(Uses)

void TlsProxyTest::count_data()
{
    QTest::addColumn<Uses>("uses");
    QTest::addColumn<int>("sessions");
    QTest::addColumn<int>("srtp");
    const TlsProxyUse voice = call(false, false), mobility{Application::MobilityAdvantage};
    const TlsProxyUse phone{Application::EncryptedVoiceInspection, 2}; // primary and backup call manager
    QTest::newRow("nothing") << Uses{} << 0 << 0;
    QTest::newRow("TLS-1 TLS-2: 100 of voice, 50 of Mobility Advantage") << times(100, voice) + times(50, mobility) << 100 << 0;
    QTest::newRow("TLS-3: a phone with two call managers") << Uses{phone} << 2 << 0;
    QTest::newRow("one leg is SRTP: encryption is needed") << Uses{call(true, false), call(false, true)} << 2 << 2;
    QTest::newRow("both legs are SRTP") << Uses{call(true, true)} << 1 << 1;
    QTest::newRow("TLS-11: passthrough with SRTP on both legs") << Uses{call(true, true, true)} << 1 << 0;
    QTest::newRow("RTP") << Uses{voice} << 1 << 0;
    QTest::newRow("Mobility Advantage with SRTP") << Uses{{Application::MobilityAdvantage, 1, true, true}} << 0 << 0;
}

// TLS-1 TLS-2 TLS-3 TLS-11
void TlsProxyTest::count()
{
    QFETCH(Uses, uses);
    const TlsProxyCount is = counted(uses);
    QTEST(int(is.sessions), "sessions");
    QTEST(int(is.srtp), "srtp");
}

void TlsProxyTest::limits_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("strong");
    QTest::addColumn<int>("configured");
    QTest::addColumn<int>("usable");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *model, bool strong, int configured, int usable, const char *rule) {
        QTest::addRow("%s %s %d", model, strong ? "K9" : "K8", configured)
            << QString::fromLatin1(model) << strong << configured << usable << QString::fromLatin1(rule);
    };
    row("FPR2140", false, 5000, 1000, "TLS-8");
    row("FPR2140", true, 5000, 5000, "TLS-6");
    row("FPR2140", true, 10000, 10000, "");
    row("FPR2140", true, 300, 300, "TLS-6");
    row("FPR2140", false, 300, 300, "TLS-6");
    row("FPR4112", true, 15000, 15000, "");
    row("FPR4112", false, 15000, 1000, "TLS-8");
    row("FPR1120", true, 1, 1, "TLS-6");
}

// TLS-6 TLS-8 OPEN-56
void TlsProxyTest::limits()
{
    QFETCH(QString, model);
    QFETCH(bool, strong);
    QFETCH(int, configured);
    QFETCH(int, usable);
    QFETCH(QString, rule);
    TestFleet fleet;
    const DeviceId id = fleet.device(QStringLiteral("fw"), model);
    fleet.fleet.edit(id).encryption.active = strong;
    const qint64 table = *catalog()->findModel(model)->tlsProxySessions;
    QCOMPARE(effective(fleet.fleet, *catalog(), id)[Feature::TlsProxySessions].value.number, table);
    QVERIFY(
        fleet.cli(id, {QStringLiteral("configure terminal"), QStringLiteral("tls-proxy maximum-sessions %1").arg(configured)}));
    QCOMPARE(tlsProxyLimits(fleet.fleet, *catalog(), id).usable(), qint64(usable));
    const Line line = effective(fleet.fleet, *catalog(), id)[Feature::TlsProxySessions];
    QCOMPARE(line.value.number, qint64(usable));
    QCOMPARE(line.limit, table);
    if (rule.isEmpty())
        return;
    QCOMPARE(QString::fromUtf8(line.rule.data(), qsizetype(line.rule.size())), rule);
    const QString why = explain(fleet.fleet, line);
    QVERIFY2(why.endsWith(QLocale(QLocale::English).toString(usable)), qPrintable(why));
}

// TLS-5 TLS-8
void TlsProxyTest::licensedByItself()
{
    TestFleet fleet;
    const DeviceId id = fleet.device(QStringLiteral("fw"), QStringLiteral("FPR2140"));
    QCOMPARE(tlsProxyLimits(fleet.fleet, *catalog(), id).usable(), 1000);
    fleet.fleet.edit(id).encryption.active = true;
    QCOMPARE(tlsProxyLimits(fleet.fleet, *catalog(), id).usable(), 10000);
}

void TlsProxyTest::admission_data()
{
    QTest::addColumn<bool>("strong");
    QTest::addColumn<int>("sessions");
    QTest::addColumn<int>("srtp");
    QTest::addColumn<bool>("media"); // the next call needs media encryption
    QTest::addColumn<bool>("admitted");
    QTest::newRow("K8: SRTP session 250") << false << 249 << 249 << true << true;
    QTest::newRow("K8: SRTP session 251") << false << 250 << 250 << true << false;
    QTest::newRow("K8: RTP beside 250 SRTP") << false << 250 << 250 << false << true;
    QTest::newRow("K9: SRTP session 251") << true << 250 << 250 << true << true;
    QTest::newRow("K9: SRTP session 9999") << true << 9998 << 9998 << true << true;
    QTest::newRow("K9: session 10001") << true << 10000 << 0 << false << false;
    QTest::newRow("K8: session 1001") << false << 1000 << 0 << false << false;
}

// TLS-10
void TlsProxyTest::admission()
{
    QFETCH(bool, strong);
    QFETCH(int, sessions);
    QFETCH(int, srtp);
    QFETCH(bool, media);
    TestFleet fleet;
    const DeviceId id = fleet.device(QStringLiteral("fw"), QStringLiteral("FPR2140"));
    fleet.fleet.edit(id).encryption.active = strong;
    const TlsProxyLimits limits = tlsProxyLimits(fleet.fleet, *catalog(), id);
    QTEST(limits.admits({sessions, srtp}, call(media, false)), "admitted");
    QVERIFY2(limits.admits({1'000'000, 1'000'000}, {Application::MobilityAdvantage}), "what does not count is never refused");
}

// TLS-6: an ASA virtual by its entitlement
void TlsProxyTest::virtualMachine()
{
    TestFleet fleet;
    const DeviceId id = fleet.device(QStringLiteral("v"), QStringLiteral("ASAv"), QStringLiteral("2G"));
    QVERIFY(fleet.registerDevice(id, fleet.token()));
    const qint64 licensed = effective(fleet.fleet, *catalog(), id)[Feature::TlsProxySessions].value.number;
    QCOMPARE(licensed, catalog()->findEntitlement(u"2G")->tlsProxySessions);
    QVERIFY(fleet.cli(id, {QStringLiteral("configure terminal"), QStringLiteral("tls-proxy maximum-sessions 5000")}));
    QCOMPARE(effective(fleet.fleet, *catalog(), id)[Feature::TlsProxySessions].value.number, licensed);
    QVERIFY(fleet.cli(id, {QStringLiteral("configure terminal"), QStringLiteral("tls-proxy maximum-sessions 77")}));
    QCOMPARE(effective(fleet.fleet, *catalog(), id)[Feature::TlsProxySessions].value.number, 77);
}

LICTOR_TEST(TlsProxyTest)
#include "tst_tls_proxy.moc"
