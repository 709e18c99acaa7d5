#include "support/test_fleet.h"
#include "support/test_main.h"

#include "pki/reservation_code.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace lictor;
using namespace lictor::test;

/// What people do in the Smart Software Manager.
class PortalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokenDays_data(); // TOK-2 TOK-3
    void tokenDays();
    void tokenText(); // TOK-10
    void tokenOfTheFigure(); // TOK-5 TOK-10
    void exportNeedsQualification(); // TOK-4 ENC-3
    void defaultAccount(); // ACC-2 ACC-3
    void products_data(); // PID-1 PID-2 PID-3 PID-5 CTX-7
    void products();
    void unknownProduct();
    void permanentNeedsApproval(); // PLR-5
    void nothingWithoutAnAccount(); // GEN-5 PRE-5
    void termsEnd(); // PID-5 OOC-2
};

void PortalTest::nothingWithoutAnAccount()
{
    Fleet none; // before the Smart Account exists
    none.account.reservationApproved = true;
    const auto refusalOf = [&](const Action &action) {
        const auto done = simulation::apply(none, action, {*catalog()});
        return done ? QString() : done.error().rule;
    };
    QCOMPARE(refusalOf(CreateToken{}), QStringLiteral("GEN-5"));
    Random random(1);
    const QString code = pki::makeRequestCode({QStringLiteral("FPR-2140"), QStringLiteral("JAD200802RR")}, random);
    QCOMPARE(refusalOf(ReserveLicenses{{}, {{{}, code}}}), QStringLiteral("GEN-5"));
}

void PortalTest::tokenDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("0") << 0 << false;
    QTest::newRow("-1") << -1 << false;
    QTest::newRow("1") << 1 << true;
    QTest::newRow("30") << 30 << true;
    QTest::newRow("365") << 365 << true;
    QTest::newRow("366") << 366 << false;
}

void PortalTest::tokenDays()
{
    QFETCH(int, days);
    QFETCH(bool, accepted);
    TestFleet fleet;
    QCOMPARE(!fleet.token(true, {}, days).isEmpty(), accepted);
    if (accepted)
        QCOMPARE(fleet.fleet.tokens().at(fleet.last.token).expires, fleet.fleet.now + std::chrono::days(days));
    else
        QCOMPARE(fleet.refused->rule, QStringLiteral("TOK-3"));
    QCOMPARE(CreateToken{}.days, catalog()->intervals().tokenDefaultDays);
    QCOMPARE(catalog()->intervals().tokenDefaultDays, 30);
}

void PortalTest::tokenText()
{
    TestFleet fleet(u"2026-01-01T00:00:00Z", 99);
    const QString text = fleet.token();
    const QByteArray lines = QByteArray::fromPercentEncoding(text.toLatin1());
    const QList<QByteArray> parts = lines.split('\n');
    QCOMPARE(parts[0].size(), 60);
    QCOMPARE(parts[1].size(), 60);
    const QString plain = QString::fromLatin1(QByteArray::fromBase64(QByteArray(lines).replace("\n", "")));
    static const QRegularExpression form(QStringLiteral("^([0-9a-f-]+)-(\\d{13})\\|([A-Za-z0-9+/]+=*)$"));
    const auto match = form.match(plain);
    QVERIFY2(match.hasMatch(), qPrintable(plain));
    const Token &token = fleet.fleet.tokens().at(fleet.last.token);
    QCOMPARE(match.captured(2).toLongLong(), token.expires.time_since_epoch().count() * 1000LL);
    TestFleet again(u"2026-01-01T00:00:00Z", 99);
    QCOMPARE(again.token(), text); // follows from the seed
}

void PortalTest::tokenOfTheFigure()
{
    // The figure's token: 139 characters once its one surplus character is dropped, as ours is.
    TestFleet fleet(u"2017-07-17T19:41:53Z");
    const QString text = fleet.token();
    QCOMPARE(text.size(), 139);
    QVERIFY(text.contains(QStringLiteral("%0A")) && text.contains(QStringLiteral("%3D")));
    QCOMPARE(toIso(fleet.fleet.tokens().at(fleet.last.token).expires), QStringLiteral("2017-08-16T19:41:53Z"));
}

void PortalTest::exportNeedsQualification()
{
    TestFleet fleet;
    QVERIFY(fleet.act(SetAccount{false, {}}));
    QVERIFY(fleet.token(true).isEmpty());
    QCOMPARE(fleet.refused->rule, QStringLiteral("TOK-4"));
    QVERIFY(!fleet.token(false).isEmpty());
    // A token of better days brings nothing once the account does not qualify.
    TestFleet later;
    const QString token = later.token(true);
    QVERIFY(later.act(SetAccount{false, {}}));
    const DeviceId id = later.device(QStringLiteral("fw"), QStringLiteral("FPR1140"));
    QVERIFY(later.registerDevice(id, token));
    QVERIFY(!later.at(id).encryption.active);
}

void PortalTest::defaultAccount()
{
    TestFleet fleet;
    const VirtualAccountId id = fleet.fleet.defaultVirtualAccount();
    QCOMPARE(fleet.fleet.virtualAccounts().at(id).name, QStringLiteral("Default Virtual Account"));
    QVERIFY(fleet.buy(QStringLiteral("L-FPR2100-ASA="), 10));
    fleet.fleet.pools().each([&](PoolId, const Pool &pool) {
        QCOMPARE(pool.account, id);
        QCOMPARE(pool.ownedAt(fleet.fleet.now), 10);
    });
    QVERIFY(fleet.act(AddVirtualAccount{QStringLiteral("EU"), {}}));
    QVERIFY(!fleet.act(AddVirtualAccount{QStringLiteral("eu"), {}}));
    QVERIFY(!fleet.act(AddVirtualAccount{QStringLiteral("  "), {}}));
}

void PortalTest::products_data()
{
    QTest::addColumn<QString>("pid");
    QTest::addColumn<int>("units");
    for (const Product &product : catalog()->products())
        if (product.kind != LicenseKind::Permanent)
            QTest::newRow(qPrintable(product.pid)) << product.pid << product.units;
}

void PortalTest::products()
{
    QFETCH(QString, pid);
    QFETCH(int, units);
    TestFleet fleet;
    QVERIFY(fleet.buy(pid, 1));
    QVERIFY(fleet.buy(pid, 2)); // CTX-7: purchases add up
    QCOMPARE(fleet.fleet.pools().size(), size_t(1));
    fleet.fleet.pools().each([&](PoolId, const Pool &pool) { QCOMPARE(pool.ownedAt(fleet.fleet.now), 3 * units); });
}

void PortalTest::unknownProduct()
{
    TestFleet fleet;
    QVERIFY(!fleet.buy(QStringLiteral("L-FPR2K-ASASC-7="), 1));
    QCOMPARE(fleet.refused->refusal, Refusal::Unknown);
    QVERIFY2(fleet.refused->remedy.contains(QStringLiteral("L-FPR2K-ASASC-5=")), qPrintable(fleet.refused->sentence()));
    QVERIFY(!fleet.buy(QStringLiteral("L-FPR2K-ASASC-5="), 0));
    QVERIFY(!fleet.buy(QStringLiteral("L-FPR2K-ASASC-5="), -3));
}

void PortalTest::permanentNeedsApproval()
{
    TestFleet fleet;
    QVERIFY(!fleet.buy(QStringLiteral("L-FPR2K-ASA-BPU="), 1));
    QCOMPARE(fleet.refused->rule, QStringLiteral("PLR-5"));
    QVERIFY(fleet.act(SetAccount{{}, true}));
    QVERIFY(fleet.buy(QStringLiteral("L-FPR2K-ASA-BPU="), 1));
}

void PortalTest::termsEnd()
{
    TestFleet fleet(u"2025-01-01T00:00:00Z");
    QVERIFY(fleet.buy(QStringLiteral("L-ASAV100S-3Y="), 1));
    PoolId pool;
    fleet.fleet.pools().each([&](PoolId id, const Pool &) { pool = id; });
    QCOMPARE(*fleet.fleet.pools().at(pool).terms[0].until, *parseInstant(u"2028-01-01"));

    TestFleet year(u"2025-01-01T00:00:00Z");
    QVERIFY(year.buy(QStringLiteral("L-ASAV100S-1Y="), 1));
    const DeviceId id = year.device(QStringLiteral("v"), QStringLiteral("ASAv"), QStringLiteral("20G"));
    QVERIFY(year.registerDevice(id, year.token()));
    QVERIFY(year.act(AdvanceClock{*parseInstant(u"2025-12-31T23:59:59Z")}));
    QCOMPARE(year.at(id).grants.back().status, GrantStatus::Authorized);
    QVERIFY(year.act(AdvanceClock{*parseInstant(u"2026-01-01T00:00:00Z")}));
    bool isShort = false, expired = false;
    year.fleet.pools().each([&](PoolId, const Pool &p) { isShort = p.shortSince.has_value(); });
    year.fleet.events().each(
        [&](EventId, const AuthorityEvent &event) { expired = expired || event.kind == AuthorityEventKind::LicenseExpired; });
    QVERIFY(isShort);
    QVERIFY(expired);
    QVERIFY(year.advance("30d"));
    QCOMPARE(year.at(id).grants.back().status, GrantStatus::OutOfCompliance);
    QVERIFY(year.at(id).grants.back().expiredTerm); // the cause is the term, not over-use
}

LICTOR_TEST(PortalTest)

#include "tst_portal.moc"
