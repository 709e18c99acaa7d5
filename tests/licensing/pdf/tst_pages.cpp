#include "pdf/write_pages.h"
#include "report/verification.h"
#include "support/test_fleet.h"
#include "support/test_main.h"
#include "support/value.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;

namespace {

/// What another program reads in a PDF; pages end with a form feed.
QString read(const char *program, const QByteArray &pdf, const QStringList &options = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QStringList arguments = options;
    arguments << path;
    if (QLatin1StringView(program) == QLatin1StringView("pdftotext"))
        arguments << QStringLiteral("-");
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QByteArray &pdf) { return read("pdftotext", pdf, {QStringLiteral("-layout")}); }

Result<report::Written> pages(const Fleet &fleet, report::Options options = {}, report::Kind kind = report::Kind::Compliance)
{
    options.pages = report::writePages;
    return report::write(kind, fleet, *catalog(), QStringLiteral("pdf"), options);
}

} // namespace

class PagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageSaysWhatItIsOf()
    {
        TestFleet test;
        for (int i = 0; i < 80; ++i)
            QVERIFY(test.device(QStringLiteral("fw-%1").arg(i), QStringLiteral("FPR2110")));
        const report::Written pdf = VALUE(pages(test.fleet));
        const QStringList all = textOf(pdf.bytes).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(all.size() > 5);
        for (qsizetype i = 0; i < all.size(); ++i) {
            QVERIFY(all[i].contains(u"License compliance report"));
            QVERIFY(all[i].contains(u"2026-01-01 00:00:00 UTC"));
            QVERIFY(all[i].contains(QString::fromLatin1(pdf.digest)));
            QVERIFY2(all[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(all.size())), qPrintable(all[i]));
        }
        // The contents name the page on which each section really begins.
        const QRegularExpression entry(QStringLiteral("^\\s*(\\S.*\\S)\\s+(\\d+)\\s*$"), QRegularExpression::MultilineOption);
        int entries = 0;
        for (auto found = entry.globalMatch(all[1]); found.hasNext();) {
            const auto match = found.next();
            const QString page = all.value(match.capturedView(2).toInt() - 1);
            if (match.captured(1) == u"What this report covers" || match.captured(1).contains(u"Page"))
                continue;
            QVERIFY2(page.contains(QRegularExpression(u"(^|\n)\\s*" + QRegularExpression::escape(match.captured(1)) + u"\\s*\n")),
                qPrintable(match.captured(0)));
            ++entries;
        }
        QCOMPARE(entries, 11);
        // A table that goes on has its head again.
        int heads = 0, last = 0;
        for (const QString &page : all) {
            heads += page.contains(QRegularExpression(QStringLiteral("Device\\s+Serial\\s+Model")));
            last += page.contains(u"fw-79") && page.contains(QRegularExpression(QStringLiteral("Device\\s+Serial\\s+Model")));
        }
        QVERIFY(heads >= 2);
        QVERIFY(last >= 1);
    }
    void nothingIsCut()
    {
        TestFleet test;
        const QString longest = QString(60, u'n') + QStringLiteral("end"); // as long as a host name may be
        QVERIFY(test.device(longest, QStringLiteral("FPR2110")));
        report::Options options;
        QString words;
        for (int i = 0; i < 4000; ++i)
            words += QStringLiteral("w%1 ").arg(i);
        options.trail = {{1, test.fleet.now, test.fleet.now, QStringLiteral("ada"), words, false},
            {2, test.fleet.now, test.fleet.now, QString(300, u'y'), QStringLiteral("two\nlines\tand <b>&amp;\x01 日本 عربي"),
                true}};
        const QString text = textOf(VALUE(pages(test.fleet, options, report::Kind::Journal)).bytes);
        for (int i = 0; i < 4000; i += 7) // a row that is longer than a page goes on
            QVERIFY2(text.contains(QStringLiteral("w%1 ").arg(i)) || text.contains(QStringLiteral("w%1\n").arg(i)),
                qPrintable(QString::number(i)));
        QCOMPARE(text.count(u'y') >= 300, true);
        QVERIFY(text.contains(u"<b>&amp;"));
        QVERIFY(text.contains(u"undone"));
        const QString compliance = textOf(VALUE(pages(test.fleet)).bytes);
        QVERIFY(compliance.contains(u"nend"));
        QVERIFY(compliance.count(u'n') >= 2 * 60);
    }
    void fontsAreInTheFile()
    {
        TestFleet test;
        QVERIFY(test.device(QStringLiteral("fw-1"), QStringLiteral("FPR2110")));
        const QStringList lines = read("pdffonts", VALUE(pages(test.fleet)).bytes).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 2);
        const qsizetype embedded = lines[0].indexOf(u"emb");
        for (qsizetype i = 2; i < lines.size(); ++i)
            QCOMPARE(lines[i].mid(embedded, 3), QStringLiteral("yes"));
    }
    void sameFleetSameText()
    {
        TestFleet test;
        QVERIFY(test.device(QStringLiteral("fw-1"), QStringLiteral("FPR2110")));
        const Fleet copy = test.fleet;
        const report::Written one = VALUE(pages(test.fleet)), two = VALUE(pages(copy));
        QCOMPARE(textOf(one.bytes), textOf(two.bytes));
        QCOMPARE(one.digest, two.digest);
    }
    void digestIsItsProperty()
    {
        TestFleet test;
        const report::Written pdf = VALUE(pages(test.fleet));
        QCOMPARE(report::carriedDigest(pdf.bytes).value_or("none"), pdf.digest);
        const report::Written json =
            VALUE(report::write(report::Kind::Compliance, test.fleet, *catalog(), QStringLiteral("json"), {}));
        ACCEPTED(report::verify({QStringLiteral("a.pdf"), pdf.bytes, QStringLiteral("a.json"), json.bytes, {}}));
    }
    void everyKindAndTheEmptyFleet()
    {
        const TestFleet test;
        for (const report::Kind kind :
            {report::Kind::Compliance, report::Kind::Inventory, report::Kind::Usage, report::Kind::Journal})
            QVERIFY(textOf(VALUE(pages(test.fleet, {}, kind)).bytes).contains(u"Contents"));
    }
    void cancelled()
    {
        TestFleet test;
        report::Options options;
        options.trail.resize(20000);
        double last = 0;
        options.progress = [&](double done) {
            last = done;
            return done < 0.8;
        };
        REFUSED(Refusal::Cancelled, pages(test.fleet, options, report::Kind::Journal));
        QVERIFY(last >= 0.8 && last < 1);
    }
};

LICTOR_TEST(PagesTest)
#include "tst_pages.moc"
