#include "support/test_main.h"
#include "told.h"

#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;
using namespace lictor::transcript;

namespace {

QStringList cleaned(const QByteArray &log)
{
    LineReader reader({log.constData(), size_t(log.size())});
    QStringList lines;
    for (Line line; reader.next(line);)
        lines << QStringLiteral("%1|%2").arg(line.number).arg(Told::text(line.text));
    return lines;
}

} // namespace

/// Logs as terminals, their programs and mails leave them (import guide 9.1).
class LinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleaning_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QByteArray &log, const QStringList &lines) {
            QTest::newRow(name) << log << lines;
        };
        row("line ends of a terminal server", "a\r\r\nb\r\n", {"1|a", "2|b"});
        row("line ends of an old Mac", "a\rb\r", {"1|a", "2|b"});
        row("no end at the end", "a\nb", {"1|a", "2|b"});
        row("pager wiped out", "<--- More --->\r              \rServices : 1\n", {"1|Services : 1"});
        row("pager as text", "<--- More --->\n<--- More --->Serial: 1\n", {"1|", "2|Serial: 1"});
        row("pager and the blanks of a tool that drops carriage returns", "<--- More --->                Status: REGISTERED\n",
            {"1|  Status: REGISTERED"});
        row("corrected typing", "shw\b\b\bshow\n", {"1|show"});
        row("colours and a title", "\x1B]0;fw\a\x1B[1;32mfw-1#\x1B[0m show\n", {"1|fw-1# show"});
        row("line wiped out", "old text\r\x1B[Knew\n", {"1|new"});
        row("NUL bytes", QByteArray("a\0b\n", 4), {"1|ab"});
        row("PuTTY", "=~=~=~=~=~=~=~=~=~=~=~= PuTTY log 2026.01.12 09:41:03 =~=~=~=\nx\n", {"1|", "2|x"});
        row("stamps", "[2026-01-12 09:41:03] a\n2026-01-12T09:41:03.120Z   b\n[09:41:03] c\n[09:41:04]\n",
            {"1|a", "2|  b", "3|c", "4|"});
        row("a time that the device prints itself", "09:41:03.120 UTC Mon Jan 12 2026\n", {"1|09:41:03.120 UTC Mon Jan 12 2026"});
        row("mail", "Hi,\n> fw-1# show version\n> x\n>  y\n>> z\n", {"1|Hi,", "2|fw-1# show version", "3|x", "4| y", "5|z"});
        row("prompt of a Threat Defense", "> show version\nModel\n> \n", {"1|> show version", "2|Model", "3|> "});
        row("a warning in a typed line",
            "fw# show veWarning: ASAv platform license state is Unlicensed.\nInstall ASAv platform license for full "
            "functionality.\nrsion\n",
            {"1|fw# show ve", "2|", "3|rsion"});
        row("unbreakable blanks",
            "a\xC2\xA0\xC2\xA0"
            "b \xC3\xA9\n",
            {QString::fromUtf8("1|a  b \xC3\xA9")});
        row("nothing", "", {});
    }
    void cleaning()
    {
        QFETCH(QByteArray, log);
        QTEST(cleaned(log), "lines");
    }
};

LICTOR_TEST(LinesTest)
#include "tst_lines.moc"
