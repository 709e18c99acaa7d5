#include "import_fixture.h"
#include "support/test_fleet.h"
#include "support/test_main.h"

#include <QStringEncoder>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::inventory;
using namespace lictor::test;

/// Lists that are no tables: JSON, inventories of Ansible, nodes of RANCID; and tables in every encoding.
class ListsTest : public QObject {
    Q_OBJECT

private:
    Result<Understood> read(const QByteArray &bytes, const Options &options = {})
    {
        ImportFolder folder;
        return understand(emptyFleet(), *importCatalog(), {folder.write(bytes, QStringLiteral("list"))}, options);
    }
    static QStringList devicesOf(const Understood &understood)
    {
        QStringList found;
        if (understood.action.devices)
            for (const ImportedDevice &device : *understood.action.devices)
                found << *device.fields.name + u' ' + device.fields.serial.value_or(QStringLiteral("-")) + u' '
                        + device.fields.site.value_or(QStringLiteral("-"));
        return found;
    }
    static void columns()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QStringList>("findings");
        QTest::addColumn<QStringList>("devices");
    }
    void compare(const QString &format)
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, profile);
        QFETCH(QStringList, findings);
        QFETCH(QStringList, devices);
        const Understood understood = VALUE(read(bytes));
        const FileResult &file = understood.files.front();
        QCOMPARE(file.format, format);
        QCOMPARE(file.profile, profile);
        QCOMPARE(brief(file.refused) + brief(file.notes), findings);
        QCOMPARE(devicesOf(understood), devices);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(importCatalog()); }

    // INV-40 INV-47: what a JSON text may be
    void json_data()
    {
        columns();
        const QStringList one{QStringLiteral("fw-1 JMX2510A0C4 -")};
        const QByteArray device = R"({"name":"fw-1","model":"FPR1010","serial":"JMX2510A0C4"})";
        const QString list = QStringLiteral("spreadsheet");
        QTest::newRow("a list") << '[' + device + ']' << list << QStringList() << one;
        QTest::newRow("one object") << QByteArray("\n\n") + device << list << QStringList() << one;
        QTest::newRow("an object a line") << device + "\n\n" + QByteArray(device).replace("A0C4", "A0C5").replace("fw-1", "fw-2")
                + '\n' << list << QStringList()
                                          << one + QStringList{QStringLiteral("fw-2 JMX2510A0C5 -")};
        QTest::newRow("a list in an object of somebody's own")
            << QByteArray(R"({"made":"today","tags":["a"],"firewalls":[)") + device + "]}" << list << QStringList() << one;
        QTest::newRow("a device that holds lists")
            << QByteArray(device).chopped(1) + R"(,"interfaces":[{"name":"outside"}]})" << list << QStringList() << one;
        QTest::newRow("a page of NetBox with a next one") << QByteArray(
            R"({"count":2,"next":"https://netbox.example/?offset=1","results":[{"name":"fw-1","device_type":{"id":1,"model":"FPR-1010","manufacturer":{"name":"Cisco"}},"serial":"JMX2510A0C4","site":{"id":7,"name":"North","url":"x"},"location":null,"role":{"name":"Firewall"},"status":{"value":"active","label":"Active"},"primary_ip":{"address":"192.0.2.1/24"}}]})")
                                                          << QStringLiteral("netbox-api")
                                                          << QStringList{QStringLiteral("0 - more-pages")}
                                                          << QStringList{QStringLiteral("fw-1 JMX2510A0C4 North")};
        QTest::newRow("an empty page") << QByteArray(R"({"count":0,"next":null,"results":[]})") << list << QStringList()
                                       << QStringList();
        QTest::newRow("product instances of the API") << QByteArray(
            R"({"status":"COMPLETE","totalRecords":5,"devices":[{"instanceName":"fw-1","productTagName":"x","sudi":{"udiPid":"FPR-1010","udiSerialNumber":"JMX2510A0C4"}}]})")
                                                      << QStringLiteral("ssm-product-instances")
                                                      << QStringList{QStringLiteral("0 - more-pages")} << one;
        QTest::newRow("hardware of the Services API") << QByteArray(
            R"({"pagination":{"page":1,"pages":1},"data":[{"neInstanceId":9,"hostname":"fw-1","ipAddress":"192.0.2.1","serialNumber":"JMX2510A0C4","productId":"FPR-1010"}]})")
                                                      << QStringLiteral("services-api") << QStringList() << one;
        QTest::newRow("Ansible") << QByteArray(
            "{\"_meta\":{\"hostvars\":{\n\"fw-1\":{\"model\":\"FPR1010\",\"serial\":\"JMX2510A0C4\",\"ansible_password\":\"x\"},"
            "\n\"fw-2\":{\"model\":\"FPR9999\"}}},"
            "\"all\":{\"children\":[\"asa\"]},\"asa\":{\"children\":[\"north\"]},\"north\":{\"hosts\":[\"fw-1\",\"fw-2\"]}}")
                                 << QStringLiteral("ansible-json")
                                 << QStringList{QStringLiteral("3 model model-unknown"),
                                        QStringLiteral("0 ansible_password secret-dropped")}
                                 << QStringList{QStringLiteral("fw-1 JMX2510A0C4 north")};
        QTest::newRow("secrets inside") << QByteArray(
            R"([{"name":"fw-1","model":"FPR1010","serial":"JMX2510A0C4","snmp":{"community":"not-a-real-one"}}])")
                                        << list << QStringList{QStringLiteral("1 snmp.community secret-dropped")} << one;
        QTest::newRow("a serial number that is a number")
            << QByteArray(R"([{"name":"fw-1","model":"FPR1010","serial":9.1234567e19}])") << list
            << QStringList{QStringLiteral("1 serial serial-scientific")} << QStringList();
        QTest::newRow("several devices in a line, the second refused")
            << '[' + device + R"(,{"name":"fw-2","model":"FPR9999"},{"name":"fw-3","model":"FPR1010","serial":"JMX2510A0C6"}])"
            << list << QStringList{QStringLiteral("1 model model-unknown")}
            << one + QStringList{QStringLiteral("fw-3 JMX2510A0C6 -")};
        QTest::newRow("cut off") << QByteArray("[\n{\"name\":\"fw-1\",") << list
                                 << QStringList{QStringLiteral("2 - json-invalid")} << QStringList();
        QTest::newRow("a broken line") << device + "\n{\"name\":\n"
                                       << list << QStringList{QStringLiteral("2 - json-invalid")} << QStringList();
        QTest::newRow("texts") << QByteArray("[\"fw-1\"]") << list << QStringList{QStringLiteral("1 - json-invalid")}
                               << QStringList();
        QTest::newRow("no name") << QByteArray("[{\"colour\":\"red\"}]") << list << QStringList{QStringLiteral("0 - no-header")}
                                 << QStringList();
        QTest::newRow("no model") << QByteArray("[\n{\"name\":\"fw-1\"}]") << list << QStringList{QStringLiteral("2 - no-model")}
                                  << QStringList(); // INV-49
        QByteArray keys = "[{\"name\":\"x\"";
        for (int i = 0; i < 17000; ++i)
            keys += ",\"k" + QByteArray::number(i) + "\":1";
        QTest::newRow("17,000 keys") << keys + "}]" << list << QStringList{QStringLiteral("0 - too-large")}
                                     << QStringList(); // INV-46
    }
    void json() { compare(QStringLiteral("json")); }

    /// A value of a secret key is nowhere in what is kept (INV-40).
    void secretsOfJsonAreNotKept()
    {
        Options options;
        options.previewRows = 10;
        const Understood understood = VALUE(read(R"([{"name":"fw-1","model":"FPR1010","community":"not-a-real-one"}])", options));
        const FileResult &file = understood.files.front();
        QCOMPARE(file.columns.back().header, QStringLiteral("community"));
        QVERIFY(file.columns.back().secret);
        QVERIFY(file.columns.back().samples.isEmpty());
        QVERIFY(!understood.preview.front().cells().contains(QStringLiteral("not-a-real-one")));
    }

    void ansibleIni_data()
    {
        columns();
        const QString ansible = QStringLiteral("ansible");
        QTest::newRow("a range with a step")
            << QByteArray("[fw]\nfw[01:05:2] model=FPR1010\n") << ansible
            << QStringList{QStringLiteral("2 - serial-made-up"), QStringLiteral("2 - serial-made-up"),
                   QStringLiteral("2 - serial-made-up")}
            << QStringList{QStringLiteral("fw01 - fw"), QStringLiteral("fw03 - fw"), QStringLiteral("fw05 - fw")};
        QTest::newRow("letters, and two ranges")
            << QByteArray("[fw]\nfw-[a:b][1:1] model=FPR1010 serial=JMX2510A0C4\n") << ansible
            << QStringList{QStringLiteral("2 serial duplicate-serial")} << QStringList{QStringLiteral("fw-a1 JMX2510A0C4 fw")};
        QTest::newRow("a port") << QByteArray("[fw]\nfw-1:2222 model='FPR1010' serial=\"JMX2510A0C4\" # the old one\n") << ansible
                                << QStringList() << QStringList{QStringLiteral("fw-1 JMX2510A0C4 fw")};
        QTest::newRow("what is nearer wins") << QByteArray("[inner]\nfw-1 "
                                                           "serial=JMX2510A0C4\n[outer:children]\ninner\n[outer:vars]\nmodel="
                                                           "FPR9999\nsite=Far\n[inner:vars]\nmodel=\"FPR1010\"\n")
                                             << ansible << QStringList() << QStringList{QStringLiteral("fw-1 JMX2510A0C4 Far")};
        QTest::newRow("a host in several groups is one device")
            << QByteArray("[a]\nfw-1 model=FPR1010 serial=JMX2510A0C4\n[b]\nfw-1\n") << ansible << QStringList()
            << QStringList{QStringLiteral("fw-1 JMX2510A0C4 b")};
        QTest::newRow("groups in a ring") << QByteArray(
            "[a]\nfw-1 model=FPR1010 serial=JMX2510A0C4\n[a:children]\nb\n[b:children]\na\n")
                                          << ansible << QStringList() << QStringList{QStringLiteral("fw-1 JMX2510A0C4 b")};
        QTest::newRow("no model") << QByteArray("[fw]\nfw-1 ansible_host=192.0.2.1\n") << ansible
                                  << QStringList{QStringLiteral("2 - no-model")} << QStringList(); // INV-49
        QTest::newRow("an open quote") << QByteArray("[fw]\nfw-1 model=\"FPR1010\n") << ansible
                                       << QStringList{QStringLiteral("2 - unterminated-quote")} << QStringList();
        QTest::newRow("a billion hosts") << QByteArray("[fw]\nfw[1:1000][1:1000][1:1000] model=FPR1010\n") << ansible
                                         << QStringList{QStringLiteral("2 - too-large")} << QStringList(); // INV-46
    }
    void ansibleIni() { compare(QStringLiteral("ansible-ini")); }

    void ansibleYaml_data()
    {
        columns();
        const QString ansible = QStringLiteral("ansible");
        QTest::newRow("a range") << QByteArray("all:\n  hosts:\n    fw[1:2]:\n      model: FPR1010\n") << ansible
                                 << QStringList{QStringLiteral("3 - serial-made-up"), QStringLiteral("3 - serial-made-up")}
                                 << QStringList{QStringLiteral("fw1 - -"), QStringLiteral("fw2 - -")};
        QTest::newRow("an alias that is merged") << QByteArray(
            "---\nx: &firewall\n  model: FPR1010\nall:\n  hosts:\n    fw-1:\n      <<: *firewall\n      serial: JMX2510A0C4\n")
                                                 << ansible << QStringList() << QStringList{QStringLiteral("fw-1 JMX2510A0C4 -")};
        QTest::newRow("a tag of somebody's own")
            << QByteArray("all:\n  hosts:\n    fw-1: !!python/object/apply:os.system ['x']\n") << ansible
            << QStringList{QStringLiteral("3 - yaml-unsafe")} << QStringList();
        QByteArray laughs = "---\na0: &a0 {x: 1}\n";
        for (int i = 1; i < 12; ++i) {
            const QByteArray inner = "*a" + QByteArray::number(i - 1);
            laughs += 'a' + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + inner
                + QByteArray(", " + inner).repeated(9) + "]\n";
        }
        QTest::newRow("a billion laughs") << laughs << ansible << QStringList{QStringLiteral("7 - yaml-unsafe")} << QStringList();
        QTest::newRow("100 lists in each other") << "---\na: " + QByteArray(200, '[') + QByteArray(200, ']') << ansible
                                                 << QStringList{QStringLiteral("2 - yaml-unsafe")} << QStringList();
        QTest::newRow("an alias in itself") << QByteArray("---\na: &a [*a]\n") << ansible
                                            << QStringList{QStringLiteral("2 - yaml-unsafe")} << QStringList();
        QTest::newRow("broken") << QByteArray("---\nall:\n  hosts: [\n") << ansible
                                << QStringList{QStringLiteral("4 - yaml-unsafe")} << QStringList();
    }
    void ansibleYaml() { compare(QStringLiteral("ansible-yaml")); }

    // INV-49: a list of nodes marks known devices and adds none; what may be a password is not read
    void nodesUpdateKnownDevices()
    {
        TestFleet known;
        known.device(QStringLiteral("fw-1"), QStringLiteral("FPR1010"));
        known.device(QStringLiteral("fw-2"), QStringLiteral("FPR1010"));
        Options options;
        options.previewRows = 10;
        const auto listed = [&](const QByteArray &nodes) {
            ImportFolder folder;
            return understand(known.fleet, *importCatalog(), {folder.write(nodes, QStringLiteral("router.db"))}, options);
        };
        const Understood understood = VALUE(listed("# ours\nfw-1.example.net;cisco;down;not-a-real-one\nfw-2;cisco;up\n"));
        const FileResult &file = understood.files.front();
        QCOMPARE(file.format, QStringLiteral("rancid"));
        QCOMPARE(file.updated + file.unchanged, 2);
        QCOMPARE(file.added, 0);
        QCOMPARE(brief(file.notes), QStringList{QStringLiteral("2 state not-in-service")});
        for (const PreviewRow &row : understood.preview)
            QVERIFY(!row.cells().contains(QStringLiteral("not-a-real-one")));
        QCOMPARE(VALUE(listed("fw-1;cisco;up\nfw-3;cisco;up\n")).files.front().refused.front().kind, QStringLiteral("no-model"));
    }

    // C-45 INV-1 INV-9: the same list in every encoding
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("site");
        QTest::addColumn<bool>("guessed");
        const QString text = QStringLiteral("name\tmodel\tserial\tsite\r\nfw-1\tFPR1010\tJMX2510A0C4\tZürich-Süd\r\n");
        const QString site = QStringLiteral("Zürich-Süd");
        const auto encoded = [&](QStringConverter::Encoding encoding, bool mark) {
            QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
            return QByteArray(encoder(text));
        };
        QTest::newRow("UTF-8") << encoded(QStringConverter::Utf8, false) << QStringLiteral("UTF-8") << site << false;
        QTest::newRow("UTF-8 with a mark") << encoded(QStringConverter::Utf8, true) << QStringLiteral("UTF-8") << site << false;
        QTest::newRow("UTF-16LE with a mark")
            << encoded(QStringConverter::Utf16LE, true) << QStringLiteral("UTF-16LE") << site << false;
        QTest::newRow("UTF-16BE with a mark")
            << encoded(QStringConverter::Utf16BE, true) << QStringLiteral("UTF-16BE") << site << false;
        QTest::newRow("UTF-16LE") << encoded(QStringConverter::Utf16LE, false) << QStringLiteral("UTF-16LE") << site << false;
        QTest::newRow("UTF-16BE") << encoded(QStringConverter::Utf16BE, false) << QStringLiteral("UTF-16BE") << site << false;
        QTest::newRow("UTF-32LE") << encoded(QStringConverter::Utf32LE, true) << QStringLiteral("UTF-32LE") << site << false;
        QTest::newRow("UTF-32BE") << encoded(QStringConverter::Utf32BE, true) << QStringLiteral("UTF-32BE") << site << false;
        QTest::newRow("Windows-1252") << text.toLatin1() << QStringLiteral("windows-1252") << site << true;
        // Nothing tells Mac Roman from Windows-1252; the note says that the encoding is a guess.
        QTest::newRow("Mac Roman") << text.toLatin1().replace('\xFC', '\x9F') << QStringLiteral("windows-1252")
                                   << QStringLiteral("ZŸrich-SŸd") << true;
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QString, site);
        QFETCH(bool, guessed);
        const Understood understood = VALUE(read(bytes));
        const FileResult &file = understood.files.front();
        QCOMPARE(file.encoding, encoding);
        QCOMPARE(brief(file.notes), guessed ? QStringList{QStringLiteral("1 - encoding-guessed")} : QStringList());
        QCOMPARE(devicesOf(understood), QStringList{QStringLiteral("fw-1 JMX2510A0C4 ") + site});
    }

    // section 3: what is forced is read so, whatever it looks like
    void forced_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("kind");
        QTest::newRow("a table as JSON") << QByteArray("name,model\n") << QStringLiteral("json")
                                         << QStringLiteral("json-invalid");
        QTest::newRow("a table as workbook")
            << QByteArray("name,model\n") << QStringLiteral("xlsx") << QStringLiteral("zip-damaged");
        QTest::newRow("JSON as a table") << QByteArray("[{\"name\":\"fw-1\"}]") << QStringLiteral("csv")
                                         << QStringLiteral("no-header");
        QTest::newRow("nodes without state")
            << QByteArray("fw-1:192.0.2.1:asa:admin:not-a-real-one\n") << QStringLiteral("rancid") << QStringLiteral("no-model");
        QTest::newRow("an empty file as JSON") << QByteArray() << QStringLiteral("json") << QStringLiteral("empty");
    }
    void forced()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, format);
        QFETCH(QString, kind);
        Options options;
        options.format = format;
        const Understood understood = VALUE(read(bytes, options));
        QVERIFY(understood.files.front().refusedWhole);
        QCOMPARE(understood.files.front().refused.front().kind, kind);
    }
    void anUnknownFormatIsRefused()
    {
        Options options;
        options.format = QStringLiteral("ods");
        REFUSED(Refusal::Unknown, read("name,model\n", options));
    }
};

LICTOR_TEST(ListsTest)
#include "tst_lists.moc"
