#include "support/test_main.h"
#include "terminal.h"

#include "cli/grammar.h"

using namespace lictor;
using namespace lictor::test;

/// What the grammar understands: abbreviations, ambiguity, carets, help and completion.
class ParseTest : public QObject {
    Q_OBJECT

private:
    using Mode = cli::Session::Mode;

    Terminal m_terminal;

    DeviceId device(const QString &model)
    {
        const DeviceId known = m_terminal.fleet.findDevice(u"fw-" + model);
        return known ? known : m_terminal.add(model, u"fw-" + model);
    }

private Q_SLOTS:
    void modes_data();
    void modes();
    void abbreviations_data();
    void abbreviations();
    void faults_data();
    void faults();
    void help_data();
    void help();
    void completions_data();
    void completions();
    void filters_data();
    void filters();
    void wordsAreUnique();
    void anyLine();
};

void ParseTest::modes_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("prompt");
    const QString configure = QStringLiteral("configure terminal"), smart = QStringLiteral("license smart");
    QTest::newRow("privileged") << QStringList{} << "fw-FPR2110# ";
    QTest::newRow("user") << QStringList{QStringLiteral("disable")} << "fw-FPR2110> ";
    QTest::newRow("enable") << QStringList{QStringLiteral("disable"), QStringLiteral("enable")} << "fw-FPR2110# ";
    QTest::newRow("configuration") << QStringList{configure} << "fw-FPR2110(config)# ";
    QTest::newRow("license") << QStringList{configure, smart} << "fw-FPR2110(config-smart-lic)# ";
    QTest::newRow("context") << QStringList{configure, QStringLiteral("context one")} << "fw-FPR2110(config-ctx)# ";
    QTest::newRow("call home") << QStringList{configure, QStringLiteral("call-home")} << "fw-FPR2110(cfg-call-home)# ";
    QTest::newRow("profile") << QStringList{configure, QStringLiteral("call-home"), QStringLiteral("profile License")}
                             << "fw-FPR2110(cfg-call-home-profile)# ";
    QTest::newRow("name servers") << QStringList{configure, QStringLiteral("interface Ethernet1/1"),
        QStringLiteral("dns server-group DefaultDNS")}
                                  << "fw-FPR2110(config-dns-server-group)# ";
    QTest::newRow("exit") << QStringList{configure, smart, QStringLiteral("exit")} << "fw-FPR2110(config)# ";
    QTest::newRow("exit twice") << QStringList{configure, smart, QStringLiteral("exit"), QStringLiteral("exit")}
                                << "fw-FPR2110# ";
    QTest::newRow("end") << QStringList{configure, smart, QStringLiteral("end")} << "fw-FPR2110# ";
    QTest::newRow("global command below") << QStringList{configure, smart, QStringLiteral("hostname gate")} << "gate(config)# ";
    QTest::newRow("block removed") << QStringList{configure, smart, QStringLiteral("no license smart")} << "fw-FPR2110(config)# ";
    QTest::newRow("show leaves the mode") << QStringList{configure, smart, QStringLiteral("show license udi")}
                                          << "fw-FPR2110(config-smart-lic)# ";
}

// CLI-6 CLI-17
void ParseTest::modes()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, prompt);
    Fleet fleet = m_terminal.fleet;
    const DeviceId id = device(QStringLiteral("FPR2110"));
    fleet = m_terminal.fleet;
    cli::Session session(fleet, m_terminal.catalog(), id);
    for (const QString &line : lines)
        QVERIFY2(session.run(line).ok, qPrintable(line));
    QCOMPARE(session.prompt(), prompt);
    cli::Session again(fleet, m_terminal.catalog(), id);
    for (const QString &line : session.wayHere())
        QVERIFY2(again.run(line).ok, qPrintable(line));
    QCOMPARE(again.prompt(), prompt);
}

void ParseTest::abbreviations_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("ok");
    const auto row = [](const char *model, Mode mode, const char *line, bool ok) {
        QTest::addRow("%s", line) << QString::fromLatin1(model) << int(mode) << QString::fromLatin1(line) << ok;
    };
    row("FPR2110", Mode::Privileged, "conf t", true);
    row("FPR2110", Mode::Privileged, "CONF Term", true);
    row("FPR2110", Mode::Privileged, "sh lic all", true);
    row("FPR2110", Mode::Privileged, "sho ver", true);
    row("FPR2110", Mode::Privileged, "sh run lic", true);
    row("FPR2110", Mode::Privileged, "wr mem", true);
    row("FPR2110", Mode::Privileged, "copy run start", true);
    row("FPR2110", Mode::Configuration, "lic smart", true);
    row("FPR2110", Mode::SmartLicense, "feat tier stan", true);
    row("FPR2110", Mode::SmartLicense, "  feature   tier   standard  ", true);
    row("FPR2110", Mode::SmartLicense, "no feat tier", true);
    row("FPR2110", Mode::SmartLicense, "no feat cont", true);
    row("ASAv", Mode::SmartLicense, "thr lev 10g", true);
    row("ASAv", Mode::SmartLicense, "throughput level 1G", true); // a whole word, though 1G is not the only one that begins so
    row("FPR2110", Mode::SmartLicense, "! a comment", true);
    row("FPR2110", Mode::SmartLicense, "", true);
}

// CLI-7 CLI-16
void ParseTest::abbreviations()
{
    QFETCH(QString, model);
    QFETCH(int, mode);
    QFETCH(QString, line);
    QFETCH(bool, ok);
    const DeviceId id = device(model);
    Fleet fleet = m_terminal.fleet;
    cli::Session session(fleet, m_terminal.catalog(), id, Mode(mode));
    const cli::Answer answer = session.run(line);
    QVERIFY2(answer.ok == ok, qPrintable(answer.output));
}

void ParseTest::faults_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("output");
    const QString invalid = QStringLiteral("^\nERROR: % Invalid input detected at '^' marker.");
    const auto caret = [&](const char *model, Mode mode, const char *prompt, const char *line, int column) {
        QTest::addRow("%s", line) << QString::fromLatin1(model) << int(mode) << QString::fromLatin1(line)
                                  << QString(int(strlen(prompt)) + column, u' ') + invalid;
    };
    const auto row = [](const char *model, Mode mode, const char *line, const char *output) {
        QTest::addRow("%s", line) << QString::fromLatin1(model) << int(mode) << QString::fromLatin1(line)
                                  << QString::fromLatin1(output);
    };
    row("FPR2110", Mode::Privileged, "e", "ERROR: % Ambiguous command"); // enable, exit
    row("FPR1010", Mode::SmartLicense, "feature s", "ERROR: % Ambiguous command"); // security-plus, strong-encryption
    row("FPR2110", Mode::SmartLicense, "feature", "ERROR: % Incomplete command");
    row("FPR2110", Mode::SmartLicense, "feature context", "ERROR: % Incomplete command");
    row("ASAv", Mode::SmartLicense, "throughput level 1", "ERROR: % Ambiguous command");
    row("FPR2110", Mode::Privileged, "license smart", "ERROR: % Incomplete command");
    row("FPR2110", Mode::SmartLicense, "hostname a:b", // would leave the mode, were it taken
        "ERROR: \"a:b\" is no hostname; give 1 to 63 letters, digits and hyphens that begin and end with a letter or digit");
    row("FPR2110", Mode::Privileged, "license smart register idtoken", "ERROR: % Incomplete command");
    row("FPR2110", Mode::Privileged, "show license", "ERROR: % Incomplete command");
    row("FPR2110", Mode::Privileged, "show license all |", "ERROR: % Incomplete command");
    caret("FPR2110", Mode::Privileged, "fw-FPR2110# ", "frobnicate", 0);
    caret("FPR2110", Mode::Privileged, "fw-FPR2110# ", "shwo version", 2);
    caret("FPR2110", Mode::Privileged, "fw-FPR2110# ", "  shwo version", 4);
    caret("FPR2110", Mode::Privileged, "fw-FPR2110# ", "show licence all", 10);
    caret("FPR2110", Mode::Privileged, "fw-FPR2110# ", "show version now", 13);
    caret("FPR2110", Mode::Privileged, "fw-FPR2110# ", "configure terminal | include x", 19);
    caret("FPR2110", Mode::Privileged, "fw-FPR2110# ", "feature tier standard", 0);
    caret("FPR2110", Mode::Configuration, "fw-FPR2110(config)# ", "feature tier standard", 1); // CLI-16; failover begins alike
    caret("FPR2110", Mode::SmartLicense, "fw-FPR2110(config-smart-lic)# ", "feature tier premium", 13);
    caret("FPR2110", Mode::SmartLicense, "fw-FPR2110(config-smart-lic)# ", "feature context many", 16);
    caret("FPR2110", Mode::SmartLicense, "fw-FPR2110(config-smart-lic)# ", "feature context -3", 16);
    caret("FPR2110", Mode::SmartLicense, "fw-FPR2110(config-smart-lic)# ", "feature context 3x", 17);
    caret("FPR2110", Mode::SmartLicense, "fw-FPR2110(config-smart-lic)# ", "throughput level 1G",
        1); // CLI-8: terminal begins alike
    caret("ASAv", Mode::SmartLicense, "fw-ASAv(config-smart-lic)# ", "throughput level 5G", 17);
    caret("FPR2110", Mode::Configuration, "fw-FPR2110(config)# ", "hostname f\x1b[31mw", 10);
    caret("FPR2110", Mode::Configuration, "fw-FPR2110(config)# ", "hostname one\nlicense smart", 12);
    caret("FPR2110", Mode::Configuration, "fw-FPR2110(config)# ", qPrintable(u"hostname " + QString(10'000, u'x')), 512);
    caret("FPR2110", Mode::Privileged, "fw-FPR2110# ", "fw-FPR2110# show version", 0); // a prompt that was pasted too
    caret("FPR2110", Mode::Privileged, "fw-FPR2110# ", "<--- More --->", 0);
    caret("FPR2110", Mode::Privileged, "fw-FPR2110# ", "show vm | include Model", 6);
    caret("FPR2110", Mode::User, "fw-FPR2110> ", "show running-config", 5);
}

// CLI-7 CLI-8 CLI-16 OPEN-12
void ParseTest::faults()
{
    QFETCH(QString, model);
    QFETCH(int, mode);
    QFETCH(QString, line);
    QFETCH(QString, output);
    const DeviceId id = device(model);
    Fleet fleet = m_terminal.fleet;
    const Fleet before = fleet;
    cli::Session session(fleet, m_terminal.catalog(), id, Mode(mode));
    const cli::Answer answer = session.run(line);
    QCOMPARE(answer.output, output);
    QVERIFY(!answer.ok);
    QVERIFY(fleet == before);
    QCOMPARE(session.mode(), Mode(mode));
}

void ParseTest::help_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("file");
    const auto row = [](const char *model, Mode mode, const char *text, const char *file) {
        QTest::newRow(file) << QString::fromLatin1(model) << int(mode) << QString::fromLatin1(text) << QString::fromLatin1(file);
    };
    row("FPR2110", Mode::SmartLicense, "feature ", "help-feature-2110");
    row("FPR9300-SM-44", Mode::SmartLicense, "feature ", "help-feature-9300");
    row("FPR1010", Mode::SmartLicense, "feature ", "help-feature-1010");
    row("ASAv", Mode::SmartLicense, "feature ", "help-feature-asav");
    row("ASAv", Mode::SmartLicense, "throughput level ", "help-throughput-asav");
    row("FPR2110", Mode::SmartLicense, "feature context ", "help-context-2110");
    row("FPR2110", Mode::SmartLicense, "feature context 3 ", "help-context-number-2110");
    row("FPR2110", Mode::Configuration, "license smart ", "help-license-smart");
    row("FPR2110", Mode::Privileged, "", "help-privileged");
    row("FPR2110", Mode::Privileged, "sh", "help-prefix");
    row("FPR2110", Mode::Privileged, "show license all ", "help-show-license-all");
    row("FPR2110", Mode::Privileged, "show license all | ", "help-filters");
    row("FPR2110", Mode::Privileged, "license smart register idtoken ", "help-token");
    row("FPR2110", Mode::Privileged, "license smart register idtoken abc ", "help-force");
    row("FPR2110", Mode::Privileged, "nonsense ", "help-nonsense");
}

void ParseTest::help()
{
    QFETCH(QString, model);
    QFETCH(int, mode);
    QFETCH(QString, text);
    QFETCH(QString, file);
    const DeviceId id = device(model);
    Fleet fleet = m_terminal.fleet;
    cli::Session session(fleet, m_terminal.catalog(), id, Mode(mode));
    const QString shown = session.help(text);
    QCOMPARE(shown, expectedText(file, shown));
    QCOMPARE(session.run(text + u'?').output, shown);
    QVERIFY(fleet == m_terminal.fleet);
}

void ParseTest::completions_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](Mode mode, const char *text, const char *words) {
        QTest::addRow("%s", text) << int(mode) << QString::fromLatin1(text)
                                  << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    };
    row(Mode::SmartLicense, "feature ", "context strong-encryption tier");
    row(Mode::SmartLicense, "fea", "feature");
    row(Mode::SmartLicense, "no f", "failover feature");
    row(Mode::SmartLicense, "feature context ", "");
    row(Mode::Privileged, "show license s", "status summary");
    row(Mode::Privileged, "show license all | i", "include");
    row(Mode::Privileged, "nonsense ", "");
}

void ParseTest::completions()
{
    QFETCH(int, mode);
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    const DeviceId id = device(QStringLiteral("FPR2110"));
    Fleet fleet = m_terminal.fleet;
    QCOMPARE(cli::Session(fleet, m_terminal.catalog(), id, Mode(mode)).completions(text), words);
}

void ParseTest::filters_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("output");
    QTest::newRow("include") << "show license features | include Security"
                             << "Security Contexts                 : 2              ";
    QTest::newRow("grep") << "sh lic fea | grep mode"
                          << "License mode: Smart Licensing";
    QTest::newRow("regular expression")
        << "show license features | inc ^Carr|^Clus"
        << "Carrier                           : Disabled       \nCluster                           : Disabled       ";
    QTest::newRow("exclude") << "show running-config license | exclude feature"
                             << "license smart";
    QTest::newRow("inverted grep") << "show running-config license | grep -v feature"
                                   << "license smart";
    QTest::newRow("begin") << "show license features | begin Botnet|Cluster"
                           << "Cluster                           : Disabled       ";
    QTest::newRow("count") << "show running-config license | count feature"
                           << "Number of lines which match regexp = 1";
    QTest::newRow("a lone bracket") << "show license udi | include ("
                                    << "";
}

void ParseTest::filters()
{
    QFETCH(QString, line);
    QFETCH(QString, output);
    const DeviceId id = device(QStringLiteral("FPR2110"));
    Fleet fleet = m_terminal.fleet;
    fleet.edit(id).running.edit().smartLicense = true;
    fleet.edit(id).running.edit().tierStandard = true;
    const cli::Answer answer = cli::Session(fleet, m_terminal.catalog(), id).run(line);
    QVERIFY2(answer.ok, qPrintable(answer.output));
    QCOMPARE(answer.output, output);
}

/// No two rows of the table that one device has in one mode may be the same words: the second could never be reached.
void ParseTest::wordsAreUnique()
{
    for (const Model &model : m_terminal.catalog().models()) {
        for (const Mode mode : {Mode::User, Mode::Privileged, Mode::Configuration, Mode::SmartLicense}) {
            QSet<QString> seen;
            for (const cli::Command &command : cli::grammar()) {
                if (!command.modes.testFlag(mode) || (command.has && !command.has(model)))
                    continue;
                QVERIFY(command.run);
                QString words;
                for (const cli::Element &element : command.elements) {
                    QVERIFY(element.kind == cli::Element::Kind::Choice || element.help);
                    words += u' ' + (element.text ? QString::fromLatin1(element.text) : QStringLiteral("<>"));
                }
                QVERIFY2(!seen.contains(words), qPrintable(words));
                seen.insert(words);
            }
        }
    }
}

/// Whatever is typed gets an answer, and a refused line changes nothing.
void ParseTest::anyLine()
{
    QStringList words{QStringLiteral("|"), QStringLiteral("?"), QStringLiteral("no"), QStringLiteral("x"), QStringLiteral("3"),
        QStringLiteral("-1"), QStringLiteral("\t"), QStringLiteral("(["), QString(QChar(0xD800)), QString(300, u'z')};
    for (const cli::Command &command : cli::grammar())
        for (const cli::Element &element : command.elements)
            if (element.text)
                words << QString::fromLatin1(element.text) << QString::fromLatin1(element.text).left(2);
    Random random(3);
    for (const QString &model : {QStringLiteral("ASAv"), QStringLiteral("FPR2110"), QStringLiteral("FPR9300-SM-44")}) {
        const DeviceId id = device(model);
        Fleet fleet = m_terminal.fleet;
        cli::Session session(fleet, m_terminal.catalog(), id);
        for (int round = 0; round < 3000; ++round) {
            QString line;
            for (quint32 i = random.below(6); i > 0; --i)
                line +=
                    words[qsizetype(random.below(quint32(words.size())))] + (random.below(8) ? QStringLiteral(" ") : QString());
            const Fleet before = fleet; // NOLINT(performance-unnecessary-copy-initialization): the session changes the fleet
            const Mode mode = session.mode();
            const cli::Answer answer = session.run(line);
            if (!answer.ok) {
                QVERIFY2(fleet == before, qPrintable(line));
                QCOMPARE(session.mode(), mode);
                QVERIFY2(answer.output.contains(u"ERROR: "), qPrintable(line));
            }
            session.completions(line);
        }
    }
}

LICTOR_TEST(ParseTest)
#include "tst_parse.moc"
