#include "support/test_main.h"
#include "terminal.h"

using namespace lictor;
using namespace lictor::test;

namespace {

const QString conf = QStringLiteral("configure terminal");

} // namespace

/// `tls-proxy maximum-sessions` and `show tls-proxy`.
class TlsProxyCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void range_data();
    void range();
    void numbers();
    void shown();
};

void TlsProxyCommandsTest::range_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("range");
    const auto row = [](const char *model, const char *range) {
        QTest::newRow(model) << QString::fromLatin1(model) << QString::fromLatin1(range);
    };
    row("FPR1120", "<1-4000>");
    row("FPR2140", "<1-10000>");
    row("FPR4110", "<1-10000>");
    row("FPR4112", "<1-15000>");
}

// TLS-4
void TlsProxyCommandsTest::range()
{
    QFETCH(QString, model);
    QFETCH(QString, range);
    Terminal terminal;
    const DeviceId id = terminal.add(model, QStringLiteral("fw"));
    QVERIFY(terminal.cli(id, {conf, QStringLiteral("tls-proxy maximum-sessions ?")}).contains(range));
}

// TLS-4 TLS-8 OPEN-56 CLI-14
void TlsProxyCommandsTest::numbers()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2140"), QStringLiteral("fw"));
    const QString line = QStringLiteral("tls-proxy maximum-sessions");
    for (const char *number : {"0", "10001", "20000", "99999999999999999999"}) {
        QVERIFY(terminal.cli(id, {conf, line + u' ' + QLatin1StringView(number)}).contains(u"outside 1 to 10000"));
        QVERIFY2(!terminal.accepted, number);
        QCOMPARE(terminal.running(id).services->tlsProxySessions, 0);
    }
    terminal.cli(id, {conf, line + u" 500"});
    QVERIFY(terminal.accepted);
    QVERIFY(terminal.cli(id, {QStringLiteral("show running-config")}).contains(u"\ntls-proxy maximum-sessions 500\n"));
    terminal.cli(id, {conf, u"no " + line});
    QVERIFY(terminal.accepted);
    QCOMPARE(terminal.running(id).services->tlsProxySessions, 0);
}

// TLS-8 TLS-10
void TlsProxyCommandsTest::shown()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2140"), QStringLiteral("fw"));
    const QString show = QStringLiteral("show tls-proxy");
    const QString before = terminal.cli(id, {show});
    QVERIFY2(before.startsWith(u"Maximum number of sessions: 1000\n") && before.contains(u"(K8)"), qPrintable(before));
    QVERIFY(before.endsWith(u"SRTP sessions: 250"));
    terminal.cli(id, {u"license smart register idtoken " + terminal.token(true)});
    const QString after = terminal.cli(id, {show});
    QVERIFY2(after.startsWith(u"Maximum number of sessions: 10000\n") && after.contains(u"(K9)"), qPrintable(after));
    QVERIFY(after.endsWith(u"SRTP sessions: unlimited"));
}

LICTOR_TEST(TlsProxyCommandsTest)
#include "tst_tls_proxy_commands.moc"
