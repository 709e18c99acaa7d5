#include "fleet_fixture.h"
#include "store/encoding.h"
#include "store/root.h"
#include "support/test_main.h"

#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::store;
using namespace lictor::test;

namespace {

template <class Row> std::optional<Row> roundTrip(const Row &row)
{
    Writer writer;
    fields(writer, row);
    Reader reader(writer.bytes());
    Row read{};
    fields(reader, read);
    return reader.ok() && reader.atEnd() ? std::optional(read) : std::nullopt;
}

} // namespace

/// The bytes of chunks and roots.
class EncodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("0") << qint64(0) << QByteArray("00");
        QTest::newRow("-1") << qint64(-1) << QByteArray("01");
        QTest::newRow("1") << qint64(1) << QByteArray("02");
        QTest::newRow("63") << qint64(63) << QByteArray("7e");
        QTest::newRow("64") << qint64(64) << QByteArray("8001");
        QTest::newRow("lowest") << std::numeric_limits<qint64>::min() << QByteArray("ffffffffffffffffff01");
        QTest::newRow("highest") << std::numeric_limits<qint64>::max() << QByteArray("feffffffffffffffff01");
    }
    void numbers()
    {
        QFETCH(qint64, number);
        QFETCH(QByteArray, hex);
        Writer writer;
        writer.number(number);
        QCOMPARE(writer.bytes().toHex(), hex);
        Reader reader(writer.bytes());
        qint64 read = 42;
        reader.number(read);
        QVERIFY(reader.ok() && reader.atEnd());
        QCOMPARE(read, number);
    }
    void numberBeyondItsType()
    {
        Writer writer;
        writer.number(256u);
        Reader reader(writer.bytes());
        quint8 read = 7;
        reader.number(read);
        QVERIFY(!reader.ok());
        QCOMPARE(int(read), 7);
    }
    void repeatedText()
    {
        Writer writer;
        for (const char16_t *text : {u"Zürich", u"", u"Basel", u"Zürich", u"Basel"})
            writer.shared(QString::fromUtf16(text));
        QCOMPARE(writer.bytes().toHex(),
            QByteArray("0e5ac3bc72696368"
                       "00"
                       "0a426173656c"
                       "01"
                       "03"));
        Interner interner;
        Reader reader(writer.bytes(), &interner);
        QStringList read(5);
        for (QString &text : read)
            reader.shared(text);
        QVERIFY(reader.ok() && reader.atEnd());
        QCOMPARE(read,
            QStringList(
                {QStringLiteral("Zürich"), {}, QStringLiteral("Basel"), QStringLiteral("Zürich"), QStringLiteral("Basel")}));
        QVERIFY2(read[0].constData() == read[3].constData(), "equal strings take memory once");
    }
    void everyRow()
    {
        const Fleet fleet = fullFleet();
        int rows = 0;
        Fleet::eachTable(fleet, [&](const char *, const auto &table) {
            table.each([&](auto, const auto &row) {
                ++rows;
                const auto read = roundTrip(row);
                QVERIFY(read);
                QVERIFY(*read == row);
            });
        });
        QVERIFY(rows > 300);
    }
    void everyChunk()
    {
        const Fleet fleet = fullFleet();
        Fleet::eachTable(fleet, [&](const char *name, const auto &table) {
            for (const auto &chunk : table.chunks()) {
                if (!chunk)
                    continue;
                const QByteArray bytes = encodeChunk(name, *chunk);
                Interner interner;
                const auto read = decodeChunk<std::decay_t<decltype(*chunk)>>(name, bytes, &interner);
                QVERIFY(read);
                QVERIFY(*read == *chunk);
                QCOMPARE(encodeChunk(name, *read), bytes);
                QVERIFY2(!decodeChunk<std::decay_t<decltype(*chunk)>>("other", bytes, &interner), "a chunk belongs to its table");
            }
        });
    }
    void startupThatEqualsRunningIsShared()
    {
        const Fleet fleet = fullFleet();
        const auto read = roundTrip(fleet.devices().at(DeviceId{1}));
        QVERIFY(read);
        QVERIFY(read->running.sharesWith(read->startup));
    }
    void truncatedAndChangedBytes()
    {
        const Fleet fleet = fullFleet();
        using Chunk = Table<DeviceId, Device>::Chunk;
        const QByteArray bytes = encodeChunk("devices", *fleet.devices().chunks().front());
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY2(!decodeChunk<Chunk>("devices", QByteArrayView(bytes).first(length), nullptr),
                qPrintable(QString::number(length)));
        Random random(1);
        for (int i = 0; i < 20000; ++i) { // whatever comes out, it comes out
            QByteArray damaged = bytes;
            for (int n = 0; n < 1 + i % 4; ++n)
                damaged[qsizetype(random.below(quint32(bytes.size())))] = char(random.below(256));
            (void)decodeChunk<Chunk>("devices", damaged, nullptr);
        }
    }
    void roots()
    {
        const Root root{
            1, 2, at(-3), {false, true}, 4, {{QStringLiteral("devices"), 700, {5, 0, 900}}, {QStringLiteral("events"), 1, {}}}};
        const QByteArray bytes = encodeRoot(root);
        const auto read = decodeRoot(bytes);
        QVERIFY(read);
        QCOMPARE(encodeRoot(*read), bytes);
        QCOMPARE(read->tables[0].chunks, root.tables[0].chunks);
        QCOMPARE(read->account, root.account);
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!decodeRoot(QByteArrayView(bytes).first(length)));
    }
};

LICTOR_TEST(EncodingTest)
#include "tst_encoding.moc"
