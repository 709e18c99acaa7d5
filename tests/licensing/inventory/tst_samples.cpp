#include "import_fixture.h"
#include "support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::inventory;
using namespace lictor::test;

namespace {

/// What the manifest says of a list of findings, in brief()'s form.
QStringList briefOf(const QJsonArray &findings, bool withColumn = true)
{
    QStringList texts;
    for (const QJsonValue &finding : findings) {
        const QString line = QString::number(finding[u"line"].toInt());
        const QString column = finding[u"column"].isString() ? finding[u"column"].toString() : QStringLiteral("-");
        const QString kind = finding[u"kind"].toString();
        texts << (withColumn ? QStringLiteral("%1 %2 %3").arg(line, column, kind) : QStringLiteral("%1 %2").arg(line, kind));
    }
    return texts;
}

} // namespace

/// The sample files of every exporter and every kind of dirt, against their manifest.
class SamplesTest : public QObject {
    Q_OBJECT

private:
    void samples()
    {
        QTest::addColumn<QJsonObject>("sample");
        QFile manifest(QStringLiteral(LICTOR_TEST_DATA "/inventory/MANIFEST.json"));
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        for (const QJsonValue &sample : QJsonDocument::fromJson(manifest.readAll())[u"samples"].toArray())
            QTest::newRow(qPrintable(sample[u"file"].toString())) << sample.toObject();
    }
    static Result<Understood> read(const QJsonObject &sample)
    {
        Options options;
        options.previewRows = 1000;
        return understand(emptyFleet(), *importCatalog(),
            {QStringLiteral(LICTOR_TEST_DATA "/inventory/") + sample[u"file"].toString()}, options);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(importCatalog()); }

    // INV-1 INV-2 INV-3 INV-4 INV-5 INV-7 INV-9 INV-36 INV-37 INV-48 INV-50: encoding, separator, header, whole files
    void file_data() { samples(); }
    void file()
    {
        QFETCH(QJsonObject, sample);
        const Understood understood = VALUE(read(sample));
        const FileResult &file = understood.files.front();
        QCOMPARE(file.format, sample[u"format"].toString());
        QCOMPARE(file.profile, sample[u"profile"].toString());
        QCOMPARE(file.encoding, sample[u"encoding"].toString());
        QCOMPARE(file.separator, sample[u"separator"].toString());
        QCOMPARE(file.header, sample[u"header"].toInt());
        QCOMPARE(file.rows, sample[u"rows"].toInt());
        QCOMPARE(file.added, sample[u"accepted"].toInt());
        QCOMPARE(file.chassis, sample[u"chassis"].toInt());
        QCOMPARE(file.updated + file.unchanged, 0);
        const QJsonValue refused = sample[u"file_refused"];
        QCOMPARE(file.refusedWhole, refused.isObject());
        if (file.refusedWhole) {
            QCOMPARE(file.refused.size(), size_t(1));
            QCOMPARE(file.refused.front().kind, refused[u"kind"].toString());
            QCOMPARE(file.refused.front().line, refused[u"line"].toInt());
            QVERIFY(!file.refused.front().text.isEmpty());
            QVERIFY(understood.nothingToDo());
        }
        QCOMPARE(understood.anyRefused(), file.refusedWhole || !sample[u"refused"].toArray().isEmpty());
    }

    // INV-8 INV-10 to INV-35 INV-40 INV-43: refused, skipped and noted places
    void findings_data() { samples(); }
    void findings()
    {
        QFETCH(QJsonObject, sample);
        const Understood understood = VALUE(read(sample));
        const FileResult &file = understood.files.front();
        if (!file.refusedWhole)
            QCOMPARE(brief(file.refused), briefOf(sample[u"refused"].toArray()));
        QCOMPARE(brief(file.skipped, false), briefOf(sample[u"skipped"].toArray(), false));
        QCOMPARE(brief(file.notes), briefOf(sample[u"notes"].toArray()));
        QCOMPARE(size_t(file.refusedCount), file.refused.size());
        QCOMPARE(size_t(file.skippedCount), file.skipped.size());
        QCOMPARE(size_t(file.noteCount), file.notes.size());
        for (const auto *list : {&file.refused, &file.skipped, &file.notes})
            for (const Finding &finding : *list)
                QVERIFY2(!finding.text.isEmpty() && !finding.text.contains(u'%'), qPrintable(finding.text));
    }

    // INV-16 to INV-26: the devices that come out, and where they stand in the file
    void devices_data() { samples(); }
    void devices()
    {
        QFETCH(QJsonObject, sample);
        const Understood understood = VALUE(read(sample));
        QList<int> lines;
        for (const PreviewRow &row : understood.preview)
            if (row.fate == PreviewRow::Fate::Added)
                lines << row.line;
        QStringList found, wanted;
        if (understood.action.devices)
            for (const ImportedDevice &device : *understood.action.devices)
                found << QStringLiteral("%1 %2 %3 %4")
                             .arg(QString::number(lines.value(found.size())), *device.fields.name,
                                 importCatalog()->model(device.model).word, device.fields.serial.value_or(QStringLiteral("-")));
        for (const QJsonValue &device : sample[u"devices"].toArray())
            wanted << QStringLiteral("%1 %2 %3 %4")
                          .arg(QString::number(device[u"line"].toInt()), device[u"name"].toString(), device[u"model"].toString(),
                              device[u"serial"].toString(QStringLiteral("-")));
        QCOMPARE(found, wanted);
        QCOMPARE(lines.size(), found.size());
    }

    // INV-35, section 6.5: chassis of rows, and made for modules
    void chassis_data() { samples(); }
    void chassis()
    {
        QFETCH(QJsonObject, sample);
        const Understood understood = VALUE(read(sample));
        QStringList found, wanted;
        if (understood.action.chassis)
            for (const ImportedChassis &chassis : *understood.action.chassis)
                found << chassis.name;
        for (const QJsonValue &name : sample[u"chassisNames"].toArray())
            wanted << name.toString();
        QCOMPARE(found, wanted);
    }

    // section 8.4: line, column, the value as found, what is wrong, what to do
    void wording_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::newRow("scientific") << QStringLiteral("19-excel-damaged-serials.csv")
                                    << QStringLiteral("2 Serial Number: \"9.12346E+19\" is a number in scientific notation, the "
                                                      "spreadsheet has lost digits of the serial; take "
                                                      "it from `show version` and format the column as Text");
        QTest::newRow("series") << QStringLiteral("24-mixed-refusals.csv")
                                << QStringLiteral("6 model: \"Firepower 4100\" names a series; choose one of FPR4110, FPR4112, "
                                                  "FPR4115, FPR4120, FPR4125, FPR4140, FPR4145, FPR4150");
        QTest::newRow("contexts")
            << QStringLiteral("24-mixed-refusals.csv")
            << QStringLiteral("3 contexts: 24 is more than a Firepower 2110 can request; 25 - 2 (Standard) = 23 at most");
        QTest::newRow("duplicate") << QStringLiteral("24-mixed-refusals.csv")
                                   << QStringLiteral("8 serial: JAD2301S7T8 is already in line 2 (fw-m-1)");
        QTest::newRow("skipped")
            << QStringLiteral("04-netbox-devices.csv")
            << QStringLiteral("6 device_type: not imported, ASA5516-X uses PAK licenses and no Smart Software Licensing");
        QTest::newRow("chassis") << QStringLiteral("04-netbox-devices.csv")
                                 << QStringLiteral(
                                        "5 device_type: fw-dc-1 is a Firepower 4112, chassis fw-dc-1-chassis was made for it");
    }
    void wording()
    {
        QFETCH(QString, file);
        QFETCH(QString, text);
        const Understood understood =
            VALUE(understand(emptyFleet(), *importCatalog(), {QStringLiteral(LICTOR_TEST_DATA "/inventory/") + file}, {}));
        QStringList texts;
        for (const auto *list :
            {&understood.files.front().refused, &understood.files.front().skipped, &understood.files.front().notes})
            for (const Finding &finding : *list)
                texts << QStringLiteral("%1 %2: %3").arg(QString::number(finding.line), finding.column, finding.text);
        QVERIFY2(texts.contains(text), qPrintable(texts.join(u'\n')));
    }
};

LICTOR_TEST(SamplesTest)
#include "tst_samples.moc"
