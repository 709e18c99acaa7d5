#include "catalog_fixture.h"
#include "support/test_main.h"

#include "catalog/catalog.h"

using namespace lictor;

/// What came with which release.
class GatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void releases_data();
    void releases();
    void trains();
    void gates_data();
    void gates();
    void noGateNoLimit();
};

void GatesTest::releases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QList<int>>("numbers");
    const auto row = [](const char *text, bool whole, QList<int> numbers) {
        QTest::newRow(text) << QString::fromLatin1(text) << whole << numbers;
    };
    row("9.18(1)", true, {9, 18, 1, 0});
    row("9.5(2.200)", true, {9, 5, 2, 200});
    row("9.12(4)67", true, {9, 12, 4, 67});
    row("9.6", true, {9, 6, 0, 0});
    row("9.18(1) <context>", false, {9, 18, 1, 0});
    row("9.18(", false, {9, 18, 0, 0});
    row("nine", false, {0, 0, 0, 0});
    row("", false, {0, 0, 0, 0});
    row("99999999999999999999.1(1)", false, {0, 0, 0, 0});
}

// HIS-8: numbers, not texts: 9.13 is later than 9.5
void GatesTest::releases()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, numbers);
    QTEST(isRelease(text), "whole");
    const Release release = releaseOf(text);
    QCOMPARE((QList<int>{release.major, release.minor, release.maintenance, release.interim}), numbers);
}

// HIS-8
void GatesTest::trains()
{
    QVERIFY(!reaches({9, 5, 2, 0}, {}));
    const std::vector<Release> unordered{{9, 6, 2, 0}, {9, 5, 2, 200}};
    QVERIFY(reaches({9, 5, 2, 200}, unordered));
    QVERIFY(!reaches({9, 5, 2, 199}, unordered));
    QVERIFY(reaches({9, 5, 3, 0}, unordered));
    QVERIFY(!reaches({9, 6, 1, 0}, unordered));
    QVERIFY(reaches({9, 6, 2, 0}, unordered));
    QVERIFY(reaches({9, 7, 1, 0}, unordered));
    QVERIFY(reaches({10, 0, 0, 0}, unordered));
    QVERIFY(!reaches({8, 9, 9, 0}, unordered));
}

void GatesTest::gates_data()
{
    QTest::addColumn<int>("capability");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("release");
    QTest::addColumn<bool>("there");
    const auto row = [](const char *rule, Capability capability, const char *model, const char *release, bool there) {
        QTest::addRow("%s %s %s", rule, model, release)
            << int(capability) << QString::fromLatin1(model) << QString::fromLatin1(release) << there;
    };
    using enum Capability;
    row("HIS-1", SmartLicensing, "ASAv", "9.3(1)", false);
    row("HIS-1", SmartLicensing, "ASAv", "9.3(2)", true);
    row("HIS-2", SmartLicensing, "FPR9300-SM-36", "9.4(1)", false);
    row("HIS-2", SmartLicensing, "FPR9300-SM-36", "9.4(1.150)", true);
    row("HIS-3", CarrierLicense, "FPR9300-SM-36", "9.5(1)", false);
    row("HIS-3", CarrierLicense, "FPR9300-SM-36", "9.5(2)", true);
    row("HIS-4", CertificateValidation, "ASAv", "9.5(1)", false);
    row("HIS-4", CertificateValidation, "ASAv", "9.5(2)", true);
    row("HIS-5", TokenStrongEncryption, "FPR9300-SM-36", "9.5(2)", false);
    row("HIS-5", TokenStrongEncryption, "FPR9300-SM-36", "9.5(2.1)", true);
    row("HIS-6", SmartAgent16, "ASAv", "9.5(2)", false);
    row("HIS-6", SmartAgent16, "ASAv", "9.5(2.200)", true);
    row("HIS-6", SmartAgent16, "ASAv", "9.6(1)", false);
    row("HIS-6", SmartAgent16, "ASAv", "9.6(2)", true);
    row("HIS-8", PermanentReservation, "ASAv", "9.5(2.200)", true);
    row("HIS-8", PermanentReservation, "ASAv", "9.6(1)", false);
    row("HIS-8", PermanentReservation, "ASAv", "9.6(2)", true);
    row("HIS-8", PermanentReservationAws, "ASAv", "9.5(2.200)", false);
    row("HIS-8", PermanentReservationAws, "ASAv", "9.6(2)", true);
    row("HIS-9", PermanentReservation, "FPR4120", "9.6(1)", false);
    row("HIS-9", PermanentReservation, "FPR4120", "9.6(2)", true);
    row("HIS-10", OnPrem, "ASAv", "9.5(2.200)", false);
    row("HIS-10", OnPrem, "ASAv", "9.6(2)", true);
    row("HIS-12", ActiveUnitRequests, "FPR9300-SM-36", "9.6(2)", false);
    row("HIS-12", ActiveUnitRequests, "FPR9300-SM-36", "9.7(1)", true);
    row("HIS-13", FlexibleLicensing, "ASAv", "9.12(4)67", false);
    row("HIS-13", FlexibleLicensing, "ASAv", "9.13(1)", true);
    row("HIS-14", Utility, "ASAv", "9.12(4)", false);
    row("HIS-14", Utility, "ASAv", "9.13(1)", true);
    row("HIS-15", PermanentReservation20G, "ASAv", "9.14(1)", false);
    row("HIS-15", PermanentReservation20G, "ASAv", "9.14(1.30)", true);
    row("HIS-15", PermanentReservation20G, "ASAv", "9.15(1)", true);
}

// HIS-1..6 HIS-8 HIS-9 HIS-10 HIS-12..15
void GatesTest::gates()
{
    QFETCH(int, capability);
    QFETCH(QString, model);
    QFETCH(QString, release);
    const auto catalog = *Catalog::load(QStringLiteral(":/catalog"));
    const Series &series = *catalog->findModel(model)->series;
    QTEST(catalog->allows(Capability(capability), series, releaseOf(release)), "there");
    const QString rule = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    QCOMPARE(catalog->gate(Capability(capability), series)->rule, rule);
}

// OPEN-32: what has no row is in every release in which the platform can be made
void GatesTest::noGateNoLimit()
{
    const auto catalog = *Catalog::load(QStringLiteral(":/catalog"));
    for (const auto &series : catalog->series())
        if (series->word == u"firepower-2100" || series->word == u"secure-firewall-3100")
            for (int capability = 0; capability < capabilityCount; ++capability)
                QVERIFY(catalog->allows(Capability(capability), *series, {1, 0, 0, 0}));
}

LICTOR_TEST(GatesTest)
#include "tst_gates.moc"
