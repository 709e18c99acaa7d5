#include "import_fixture.h"
#include "support/test_main.h"

#include "fleet/method.h"
#include "simulation/simulation.h"

#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::inventory;
using namespace lictor::test;

/// Files against a fleet that has devices: update or add, replaced devices, duplicates, groups, chassis, mapping.
class UpdateTest : public QObject {
    Q_OBJECT

private:
    /// Gives the file's text; several files are separated by a line `===`.
    Result<Understood> read(const Fleet &fleet, const QByteArray &text, Options options = {})
    {
        QStringList files;
        for (const QByteArray &part : QList<QByteArray>(splitFiles(text)))
            files << m_folder.write(part, QStringLiteral("list%1.csv").arg(files.size()));
        options.previewRows = 1000;
        return understand(fleet, *importCatalog(), files, options);
    }
    static QList<QByteArray> splitFiles(QByteArray text)
    {
        QList<QByteArray> parts;
        for (qsizetype end = text.indexOf("===\n"); end >= 0; end = text.indexOf("===\n")) {
            parts << text.first(end);
            text.remove(0, end + 4);
        }
        return parts << text;
    }
    Fleet taken(const Fleet &fleet, const Understood &understood)
    {
        auto outcome = simulation::apply(fleet, understood.action, {.catalog = *importCatalog(), .progress = {}});
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().sentence()));
        return outcome->fleet;
    }
    Fleet fleetOf(const QByteArray &text)
    {
        const auto understood = read(emptyFleet(), text);
        if (!understood)
            qFatal("%s", qPrintable(understood.error().sentence()));
        return taken(emptyFleet(), *understood);
    }

    ImportFolder m_folder;

private Q_SLOTS:
    void initTestCase() { QVERIFY(importCatalog()); }

    // INV-44, section 10: the same file again changes nothing
    void againChangesNothing_data()
    {
        QTest::addColumn<QString>("sample");
        for (const char *sample : {"01-lictor.csv", "04-netbox-devices.csv", "07-nautobot-devices.csv",
                 "17-excel-german-1252.csv", "24-mixed-refusals.csv"})
            QTest::newRow(sample) << QStringLiteral(LICTOR_TEST_DATA "/inventory/") + QString::fromLatin1(sample);
    }
    void againChangesNothing()
    {
        QFETCH(QString, sample);
        const Understood first = VALUE(understand(emptyFleet(), *importCatalog(), {sample}, {}));
        const Fleet fleet = taken(emptyFleet(), first);
        QCOMPARE(fleet.devices().size(), first.action.devices->size());
        const Understood second = VALUE(understand(fleet, *importCatalog(), {sample}, {}));
        const FileResult &file = second.files.front();
        QCOMPARE(file.unchanged, first.files.front().added);
        QCOMPARE(file.added + file.updated + file.chassis, 0);
        QVERIFY(second.nothingToDo());
    }

    // section 10: key, modes, clearing
    void updates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("counts"); // added updated unchanged refused
        QTest::addColumn<QStringList>("findings");
        const QByteArray header = "name,model,serial,site,contexts\n";
        const int both = int(Options::Mode::Both), only = int(Options::Mode::UpdateOnly), add = int(Options::Mode::AddOnly);
        QTest::newRow("by serial") << header + "fw-1,FPR2110,JAD2301S7T8,South,\n"
                                   << both << QStringLiteral("0 1 0 0") << QStringList();
        QTest::newRow("by name") << header + "FW-1,,,South,\n" << both << QStringLiteral("0 1 0 0") << QStringList();
        QTest::newRow("names only, all known")
            << QByteArray("name,site\nfw-1,South\n") << both << QStringLiteral("0 1 0 0") << QStringList();
        QTest::newRow("empty cells leave alone") << header + "fw-1,,,,\n" << both << QStringLiteral("0 0 1 0") << QStringList();
        QTest::newRow("(none) clears") << header + "fw-1,,,(none),\n" << both << QStringLiteral("0 1 0 0") << QStringList();
        QTest::newRow("a series fits") << header + "fw-1,Firepower 2100,JAD2301S7T8,North,\n"
                                       << both << QStringLiteral("0 0 1 0") << QStringList();
        QTest::newRow("another family") << header + "fw-1,FPR1120,JAD2301S7T8,North,\n"
                                        << both << QStringLiteral("0 0 0 1")
                                        << QStringList{QStringLiteral("2 model columns-disagree")};
        QTest::newRow("replaced") << header + "fw-1,FPR2110,JAD2301S7T9,North,\n"
                                  << both << QStringLiteral("0 1 0 0") << QStringList{QStringLiteral("2 serial serial-changed")};
        QTest::newRow("two of one name, one is the fleet's")
            << header + "fw-1,FPR2110,JAD2301S7T9,North,\nfw-1,FPR2110,JAD2301S7T8,North,\n"
            << both << QStringLiteral("1 0 1 0") << QStringList{QStringLiteral("2 name name-made-unique")};
        QTest::newRow("update only") << header + "fw-9,FPR2110,JAD2301S7V9,,\nfw-1,,,South,\n"
                                     << only << QStringLiteral("0 1 0 1") << QStringList{QStringLiteral("2 name device-unknown")};
        QTest::newRow("add only") << header + "fw-9,FPR2110,JAD2301S7V9,,\nfw-1,,,South,\n"
                                  << add << QStringLiteral("1 0 1 0") << QStringList();
    }
    void updates()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, mode);
        QFETCH(QString, counts);
        QFETCH(QStringList, findings);
        const Fleet fleet = fleetOf("name,model,serial,site,contexts\nfw-1,FPR2110,JAD2301S7T8,North,3\n");
        Options options;
        options.mode = Options::Mode(mode);
        const Understood understood = VALUE(read(fleet, text, options));
        const FileResult &file = understood.files.front();
        QCOMPARE((brief(file.refused) + brief(file.notes)).join(u'\n'), findings.join(u'\n'));
        QCOMPARE(
            QStringLiteral("%1 %2 %3 %4").arg(file.added).arg(file.updated).arg(file.unchanged).arg(file.refusedCount), counts);
        QCOMPARE(understood.nothingToDo(), file.added + file.updated == 0);
        if (!understood.nothingToDo()) {
            const Fleet after = taken(fleet, understood);
            QCOMPARE(after.devices().size(), size_t(1 + file.added));
            const Device &device = after.devices().at(after.findDevice(QStringLiteral("fw-1")));
            QCOMPARE(device.running->contexts, 3);
            if (text.contains("South") && mode != int(Options::Mode::AddOnly))
                QCOMPARE(device.site, QStringLiteral("South"));
            if (text.contains("(none)"))
                QCOMPARE(device.site, QString());
        }
    }

    // section 10: the machine that replaces one has its name and configuration, but not its registration; or it is another device
    void aReplacedDeviceIsNotRegistered()
    {
        const QByteArray header = "name,model,serial,contexts,registration\n";
        const Fleet fleet = fleetOf(header + "fw-1,FPR2110,JAD2301S7T8,3,registered\n");
        const DeviceId old = fleet.findDevice(QStringLiteral("fw-1"));
        QVERIFY(fleet.devices().at(old).agent.registered());
        const QByteArray list = header + "fw-1,FPR2110,JAD2301S7T9,3,\n";
        const Fleet after = taken(fleet, VALUE(read(fleet, list)));
        const Device &replaced = after.devices().at(old);
        QCOMPARE(replaced.serial, QStringLiteral("JAD2301S7T9"));
        QCOMPARE(replaced.running->contexts, 3);
        QVERIFY(!replaced.agent.registered());
        QVERIFY(replaced.grants.empty());
        QVERIFY(VALUE(read(after, list)).nothingToDo());
        const Device registered =
            taken(fleet, VALUE(read(fleet, header + "fw-1,FPR2110,JAD2301S7T9,3,registered\n"))).devices().at(old);
        QVERIFY(registered.agent.registered()); // the list says that somebody has done it
        Options options;
        options.apart = {{0, 1}};
        const Understood apart = VALUE(read(fleet, list, options));
        QCOMPARE(brief(apart.files.front().notes), QStringList{QStringLiteral("2 name name-made-unique")});
        const Fleet both = taken(fleet, apart);
        QCOMPARE(both.devices().size(), size_t(2));
        QVERIFY(both.devices().at(old) == fleet.devices().at(old));
        QVERIFY(both.findDevice(QStringLiteral("fw-1-2")));
    }

    // INV-22: a serial number that was made up gives way to the real one; the device stays what it is
    void aMadeUpSerialNumberGivesWay()
    {
        const QByteArray header = "name,model,serial,registration\n";
        const Fleet fleet = fleetOf(header + "fw-1,FPR2110,,registered\n");
        const Device device = taken(fleet, VALUE(read(fleet, header + "fw-1,FPR2110,JAD2301S7T9,\n")))
                                  .devices()
                                  .at(fleet.findDevice(QStringLiteral("fw-1")));
        QCOMPARE(device.serial, QStringLiteral("JAD2301S7T9"));
        QVERIFY(!device.serialMadeUp);
        QVERIFY(device.agent.registered());
    }

    // section 10: (none) clears what can be empty, and says of the rest that it cannot
    void clears_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("kind"); // empty: cleared
        const auto row = [](const char *column, const char *before, const char *kind) {
            QTest::newRow(column) << QByteArray(column) << QByteArray(before) << QString::fromLatin1(kind);
        };
        row("address", "192.0.2.1", "");
        row("site", "North", "");
        row("virtual-account", "Branches", "");
        row("contexts", "2", "");
        row("strong-encryption", "yes", "");
        row("method", "on-prem", "");
        row("status", "offline", "");
        row("version", "9.18(4)", "version-malformed");
        row("mode", "platform", "choice-unknown");
        row("group", "", "group-conflict");
    }
    void clears()
    {
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, before);
        QFETCH(QString, kind);
        const auto text = [&](const QByteArray &value) -> QByteArray {
            return "name,model,serial," + column + "\nfw-1,FPR2110,JMX2510A0C4," + value + "\n";
        };
        const Fleet without = fleetOf(text({}));
        const Fleet with = fleetOf(text(before));
        const Understood understood = VALUE(read(with, text("(none)")));
        const FileResult &file = understood.files.front();
        if (!kind.isEmpty()) {
            QCOMPARE(brief(file.refused), QStringList{QStringLiteral("2 %1 %2").arg(QString::fromLatin1(column), kind)});
            QVERIFY(!file.refused.front().text.isEmpty());
            return;
        }
        QCOMPARE(file.updated, 1);
        const Fleet after = taken(with, understood);
        const auto device = [](const Fleet &fleet) { return fleet.devices().at(fleet.findDevice(QStringLiteral("fw-1"))); };
        const Device is = device(after), was = device(with), plain = device(without);
        QVERIFY(!(is == was));
        QCOMPARE(is.address, plain.address);
        QCOMPARE(is.site, plain.site);
        QCOMPARE(is.account, plain.account);
        QCOMPARE(methodOf(after, *importCatalog(), is), methodOf(without, *importCatalog(), plain));
        QCOMPARE(is.inService, plain.inService);
        QVERIFY(*is.running == *plain.running);
        QVERIFY(VALUE(read(after, text("(none)"))).nothingToDo());
    }

    // INV-44: status and strong encryption of a list are taken over by an update too
    void updatesStatus()
    {
        const QByteArray header = "name,model,serial,status,strong-encryption,tier\n";
        const Fleet fleet = fleetOf(header + "fw-1,FPR2110,JMX2510A0C4,active,yes,standard\n");
        const auto device = [](const Fleet &of) { return of.devices().at(of.findDevice(QStringLiteral("fw-1"))); };
        QVERIFY(device(fleet).inService && device(fleet).running->strongEncryption && device(fleet).running->tierStandard);
        const Understood understood = VALUE(read(fleet, header + "fw-1,,,retired,no,none\n"));
        QCOMPARE(brief(understood.files.front().notes), QStringList{QStringLiteral("2 status not-in-service")});
        const Device after = device(taken(fleet, understood));
        QVERIFY(!after.inService);
        QVERIFY(!after.running->strongEncryption);
        QVERIFY(!after.running->tierStandard);
    }

    // ENC-3: a module has strong encryption from what its chassis registered with; without it, it requests the license
    void modulesWithStrongEncryption_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<bool>("active");
        QTest::addColumn<bool>("requested");
        const QByteArray chassis = "c,Firepower 9300,JMX2240C8DE,,,";
        QTest::newRow("the module says it") << chassis + "registered,\nm,SM-44,FLM2240E1F2,c,1,,yes\n" << true << false;
        QTest::newRow("the chassis says it") << chassis + "registered,yes\nm,SM-44,FLM2240E1F2,c,1,,\n" << true << false;
        QTest::newRow("nobody says it") << chassis + "registered,\nm,SM-44,FLM2240E1F2,c,1,,\n" << false << false;
        QTest::newRow("not registered") << chassis + ",\nm,SM-44,FLM2240E1F2,c,1,,yes\n" << false << true;
        QTest::newRow("a chassis made for it") << QByteArray("m,FPR4112,JMX2433E5F6,,,registered,yes\n") << true << false;
    }
    void modulesWithStrongEncryption()
    {
        QFETCH(QByteArray, rows);
        const Fleet fleet = fleetOf("name,model,serial,chassis,slot,registration,strong-encryption\n" + rows);
        const Device &module = fleet.devices().at(fleet.findDevice(QStringLiteral("m")));
        QTEST(module.encryption.active, "active");
        QTEST(module.running->strongEncryption, "requested");
    }

    // INV-4 INV-6 INV-12 to INV-24 INV-27 INV-32 to INV-36 INV-43: across rows and files
    void rows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("findings"); // of all files: refused, skipped, notes
        const QByteArray h = "name,model,serial,group,role,chassis,slot\n";
        const auto row = [](const char *name, const QByteArray &text, const QStringList &names, const QStringList &findings) {
            QTest::newRow(name) << text << names << findings;
        };
        const auto s = [](const char *text) { return QString::fromUtf8(text); };
        row("same row twice", h + "a,FPR1010,JMX2510A0C4\na,FPR1010,jmx2510a0c4\n", {s("a")}, {s("3 serial duplicate-row")});
        row("same row in two files", h + "a,FPR1010,JMX2510A0C4\n===\nserial,model,name\nJMX2510A0C4,FPR1010,a\n", {s("a")},
            {s("2 serial duplicate-row")});
        row("same serial, other values", h + "a,FPR1010,JMX2510A0C4\nb,FPR1010,JMX2510A0C4\n", {s("a")},
            {s("3 serial duplicate-serial")});
        row("same name, two serials, a role", h + "a,FPR2110,JMX2510A0C4,g,active\na,FPR2110,JMX2510A0C5,g,standby\n",
            {s("a"), s("a-standby")}, {s("3 name name-made-unique")});
        row("same name, one serial", h + "a,FPR1010,JMX2510A0C4\nA,FPR1010,\n", {s("a")}, {s("3 name duplicate-name")});
        row("no name", h + ",FPR1010,JMX2510A0C4\n", {s("JMX2510A0C4")}, {s("2 name name-from-serial")});
        row("unusual serial", h + "a,FPR1010,JMX2577A0C4\nb,ASAv,JMX2510A0C4\n", {s("a"), s("b")},
            {s("2 serial serial-unusual"), s("3 serial serial-unusual")});
        row("footer", h + "a,FPR1010,JMX2510A0C4\nTotal,1,\n", {s("a")}, {s("3 model model-unknown")});
        row("footer without model", h + "a,FPR1010,JMX2510A0C4\nTotal: 1,,\n", {s("a")}, {s("3 name footer-row")});
        row("header again", h + "a,FPR1010,JMX2510A0C4\n" + h, {s("a")}, {});
        row("threat defense bundle", h + "a,FPR1120-NGFW-K9,JMX2510A0C4\n", {s("a")}, {s("2 model sold-for-threat-defense")});
        row("quote in an unquoted cell", "name,model,serial,site\na,FPR1010,JMX2510A0C4,19\" rack\n", {s("a")}, {});
        row("three in a pair",
            h + "a,FPR2110,JMX2510A0C4,g,active\nb,FPR2110,JMX2510A0C5,g,standby\nc,FPR2110,JMX2510A0C6,g,standby\n", {},
            {s("2 group group-conflict"), s("3 group group-conflict"), s("4 group group-conflict")});
        row("two active", h + "a,FPR2110,JMX2510A0C4,g,active\nb,FPR2110,JMX2510A0C5,g,act\n", {},
            {s("2 group group-conflict"), s("3 group group-conflict")});
        row("primary and secondary", h + "a,FPR2110,JMX2510A0C4,g,secondary\nb,FPR2110,JMX2510A0C5,g,primary\n", {s("a"), s("b")},
            {});
        row("alone", h + "a,FPR2110,JMX2510A0C4,g,active\n", {s("a")}, {s("2 group mate-missing")});
        row("role without group", h + "a,FPR2110,JMX2510A0C4,,active\n", {s("a")}, {s("2 role role-without-group")});
        row("chassis after its module", h + "m,SM-44,FLM2240E1F2,,,c,2\nc,Firepower 9300,JMX2240C8DE\n", {s("m")}, {});
        row("chassis unknown", h + "m,SM-44,FLM2240E1F2,,,c,2\n", {}, {s("2 chassis chassis-unknown")});
        row("same chassis row twice",
            h + "c,Firepower 9300,JMX2240C8DE\nc,Firepower 9300,jmx2240c8de\nm,SM-44,FLM2240E1F2,,,c,1\n", {s("m")},
            {s("3 serial duplicate-row")});
        row("same chassis serial, other values",
            h + "c,Firepower 9300,JMX2240C8DE\nd,Firepower 9300,JMX2240C8DE\nm,SM-44,FLM2240E1F2,,,c,1\n", {s("m")},
            {s("3 serial duplicate-serial")});
        row("slot taken",
            h + "c,Firepower 9300,JMX2240C8DE\nm,SM-44,FLM2240E1F2,,,c,2\nn,SM-44,FLM2240E1F3,,,c,2\no,SM-44,FLM2240E1F4,,,c,\n",
            {s("m"), s("o")}, {s("4 slot slot-conflict")});
        row("slot beyond", h + "c,Firepower 9300,JMX2240C8DE\nm,SM-44,FLM2240E1F2,,,c,4\n", {}, {s("3 slot value-out-of-range")});
        row("chassis of a model without", h + "a,FPR2110,JMX2510A0C4,,,c,\n", {}, {s("2 chassis feature-not-on-model")});
        row("pid against model", "name,model,pid,serial\na,FPR2110,FPR-2120,JMX2510A0C4\n", {}, {s("2 model columns-disagree")});
        row("trailing S", "name,model,serial\na,FPR4K-SM-24,JMX2510A0C4\nb,FPR4K-SM-24S,JMX2510A0C5\n", {s("a"), s("b")},
            {s("2 model chassis-made"), s("3 model chassis-made")});
        row("shifted row", "name,model,serial,address\na,FPR2110,JMX2510A0C4,Hall 1, 192.0.2.1\n", {},
            {s("2 address address-malformed")});
        row("date for a name", h + "1. Mrz,FPR1010,JMX2510A0C4\n", {}, {s("2 name name-date")});
        row("malformed version", "name,model,serial,version\na,FPR1010,JMX2510A0C4,9-Dec\nb,FPR1010,JMX2510A0C5,9.18.4.19\n",
            {s("b")}, {s("2 version version-malformed")});
        row("memory by vCPUs", "name,model,vcpus,memory-gb,serial\na,ASAv,4,1,9AK3M5P7R9T\nb,ASAv,17,8,9AK3M5P7R9U\n", {},
            {s("2 memory-gb value-out-of-range"), s("3 vcpus value-out-of-range")});
        row("unknown cloud", "name,model,hypervisor,serial\na,ASAv,GCP,9AK3M5P7R9T\n", {}, {s("2 hypervisor choice-unknown")});
    }
    void rows()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, names);
        QFETCH(QStringList, findings);
        const Understood understood = VALUE(read(emptyFleet(), text));
        QStringList found, all;
        if (understood.action.devices)
            for (const ImportedDevice &device : *understood.action.devices)
                found << *device.fields.name;
        for (const FileResult &file : understood.files)
            all += brief(file.refused) + brief(file.skipped) + brief(file.notes);
        QCOMPARE(all.join(u'\n'), findings.join(u'\n'));
        QCOMPARE(found, names);
        if (!understood.nothingToDo())
            taken(emptyFleet(), understood);
    }

    // section 2: what each column becomes
    void fields()
    {
        const Understood understood = VALUE(read(emptyFleet(),
            "name,model,serial,version,address,memory "
            "(mb),vcpus,hypervisor,entitlement,strong-encryption,method,tier,registration\n"
            "a,ASAv,9AK3M5P7R9T,9.18.4,[2001:db8::1]:443,8192,4,Hyper-V,ASAv30,x,MSLA,none,registered\n"));
        QVERIFY2(!understood.anyRefused(), qPrintable(brief(understood.files.front().refused).join(u'\n')));
        const ImportedDevice &device = understood.action.devices->front();
        QCOMPARE(*device.fields.version, QStringLiteral("9.18(4)"));
        QCOMPARE(*device.fields.address, QStringLiteral("2001:db8::1"));
        QCOMPARE(*device.fields.memoryGb, 8.0);
        QCOMPARE(*device.fields.vcpus, 4);
        QCOMPARE(*device.fields.hypervisor, Hypervisor::HyperV);
        QCOMPARE(importCatalog()->entitlement(*device.fields.entitlement)->word, QStringLiteral("2G"));
        QCOMPARE(device.strongEncryption, std::optional(true));
        QCOMPARE(device.method, std::optional(Method::Utility));
        QCOMPARE(device.tier, std::optional(false));
        QCOMPARE(device.registered, std::optional(true));
        QCOMPARE(understood.files.front().noteCount, 0);
    }

    // section 7: primary and secondary name units, active and standby only where nothing else says it
    void leader()
    {
        const Understood understood = VALUE(read(
            emptyFleet(), "name,model,serial,group,role\na,FPR2110,JMX2510A0C4,g,secondary\nb,FPR2110,JMX2510A0C5,g,primary\n"));
        QVERIFY(!understood.action.devices->at(0).leads);
        QVERIFY(understood.action.devices->at(1).leads);
        QVERIFY(!understood.action.devices->at(0).cluster);
    }

    // INV-36: --map chooses by name and by place, and takes a column away
    void mapping()
    {
        const QByteArray text = "Box,Model,Serial Number,Serial Number,Notes\nfw-1,FPR1010,JMX2510H8J9,JMX2510H8K1,x\n";
        const auto serialWith = [&](QHash<QString, QString> map) {
            Options options;
            options.map = std::move(map);
            const auto understood = read(emptyFleet(), text, options);
            if (!understood)
                return understood.error().sentence();
            return understood->files.front().refusedWhole ? understood->files.front().refused.front().kind
                                                          : *understood->action.devices->front().fields.serial;
        };
        const QString box = QStringLiteral("Box"), name = QStringLiteral("name"), second = QStringLiteral("Serial Number#2");
        QCOMPARE(serialWith({{box, name}}), QStringLiteral("header-duplicate"));
        QCOMPARE(serialWith({{box, name}, {second, QStringLiteral("serial")}}), QStringLiteral("JMX2510H8K1"));
        QCOMPARE(serialWith({{box, name}, {second, QString()}}), QStringLiteral("JMX2510H8J9"));
        Options options;
        options.map = {{QStringLiteral("Colour"), QStringLiteral("site")}};
        REFUSED(Refusal::NotFound, read(emptyFleet(), "name,model\nfw-1,FPR1010\n", options));
        options.map = {{name, QStringLiteral("colour")}};
        REFUSED(Refusal::Unknown, read(emptyFleet(), text, options));
    }

    // INV-35: a chassis carries what its row says, also what a module's row says of its own
    void chassisValues()
    {
        const Understood understood = VALUE(read(
            emptyFleet(), "name,model,serial,version,method,registration\nfw,FPR4112,JMX2433E5F6,9.18(4),permanent,reserved\n"));
        const ImportedChassis &chassis = understood.action.chassis->front();
        QCOMPARE(chassis.name, QStringLiteral("fw-chassis"));
        QCOMPARE(chassis.model, QStringLiteral("4112"));
        QCOMPARE(chassis.serial, QStringLiteral("JMX2433E5F6"));
        QCOMPARE(chassis.method, std::optional(Method::Permanent));
        QCOMPARE(chassis.registered, std::optional(true));
        QCOMPARE(understood.files.front().chassis, 1);
    }
};

LICTOR_TEST(UpdateTest)
#include "tst_update.moc"
