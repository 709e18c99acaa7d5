#include "commands/command_line.h"
#include "commands/transcript.h"
#include "support/test_fleet.h"
#include "support/test_main.h"

#include <QtTest/QTest>

using namespace lictor;

namespace {
/// A device, and the session that somebody has on it.
struct Terminal {
    test::TestFleet made;
    DeviceId device;
    CommandLine line;

    explicit Terminal(const QString &model = QStringLiteral("FPR2110"))
        : device(made.device(QStringLiteral("fw"), model)), line(test::catalog(), device)
    {
    }
    /// Sends a line as the window does; what the device printed.
    QString send(const QString &text)
    {
        if (!made.act(line.action({device}, {text})))
            return made.refused->sentence();
        const simulation::CommandOutput answer = made.last.commands.back();
        if (answer.ok)
            line.follow(made.fleet, text);
        return answer.output;
    }
    QString prompt() const { return line.prompt(made.fleet); }
};
} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // CLI-17: the mode is in the prompt, and stays from one Send to the next.
    void standsWhereItsLinesLed()
    {
        Terminal terminal;
        QCOMPARE(terminal.prompt(), QStringLiteral("fw# "));
        const std::vector<std::pair<const char *, const char *>> steps{{"configure terminal", "fw(config)# "},
            {"license smart", "fw(config-smart-lic)# "}, {"feature tier standard", "fw(config-smart-lic)# "},
            {"feature contxt 2", "fw(config-smart-lic)# "}, {"exit", "fw(config)# "}, {"call-home", "fw(cfg-call-home)# "},
            {"profile License", "fw(cfg-call-home-profile)# "}, {"exit", "fw(cfg-call-home)# "}, {"end", "fw# "},
            {"disable", "fw> "}, {"enable", "fw# "}};
        for (const auto &[typed, prompt] : steps) {
            terminal.send(QString::fromLatin1(typed));
            QCOMPARE(terminal.prompt(), QString::fromLatin1(prompt));
        }
        QVERIFY(terminal.made.at(terminal.device).running->tierStandard);
    }

    // One block after another is entered from above, not from within the last one.
    void entersTheBlockThatWasEnteredLast()
    {
        Terminal terminal;
        for (const char *typed : {"configure terminal", "context one", "context two"})
            terminal.send(QString::fromLatin1(typed));
        QCOMPARE(terminal.line.action({terminal.device}, {QStringLiteral("show clock")}).lines,
            QStringList({QStringLiteral("configure terminal"), QStringLiteral("context two"), QStringLiteral("show clock")}));
        QCOMPARE(terminal.line.leadingLines(), 2);
    }

    // CLI-6: from the grammar, as far as it is certain.
    void completes()
    {
        Terminal terminal;
        const auto completed = [&](const char *typed) {
            return terminal.line.complete(terminal.made.fleet, QString::fromLatin1(typed));
        };
        QCOMPARE(completed("sho").text, QStringLiteral("show "));
        QCOMPARE(completed("show licen").text, QStringLiteral("show license "));
        QCOMPARE(completed("show license ").text, QStringLiteral("show license "));
        QVERIFY(completed("show license ").words.contains(QStringLiteral("summary")));
        QCOMPARE(completed("show license s").words, QStringList({QStringLiteral("status"), QStringLiteral("summary")}));
        QCOMPARE(completed("nothing like it").text, QStringLiteral("nothing like it"));
        QVERIFY(terminal.line.help(terminal.made.fleet, QStringLiteral("show license ")).contains(QStringLiteral("summary")));
    }

    void asksBeforeItActs()
    {
        Terminal terminal;
        const auto questions = [&](const char *typed) {
            QStringList texts;
            for (const auto &asked :
                terminal.line.questions(terminal.made.fleet, {QStringLiteral("show clock"), QString::fromLatin1(typed)}))
                texts += asked.text;
            return texts;
        };
        QVERIFY(questions("show version").isEmpty());
        QVERIFY(questions("reload noconfirm").isEmpty());
        QCOMPARE(questions("reload"), QStringList(QStringLiteral("Proceed with reload? [confirm]")));
        terminal.send(QStringLiteral("configure terminal"));
        terminal.send(QStringLiteral("hostname unsaved"));
        const auto both = terminal.line.questions(terminal.made.fleet, {QStringLiteral("reload")});
        QCOMPARE(both.size(), 2);
        QCOMPARE(both[0].text, QStringLiteral("System config has been modified. Save? [Y]es/[N]o:"));
        QCOMPARE(both[0].ifNo, QStringLiteral("reload noconfirm"));
        QCOMPARE(both[1].text, QStringLiteral("Proceed with reload? [confirm]"));
        QCOMPARE(both[1].ifNo, QString());
        terminal.send(QStringLiteral("reload noconfirm"));
        QCOMPARE(terminal.prompt(), QStringLiteral("fw# ")); // it came up anew
    }

    void aDeviceThatIsGoneSaysNothing()
    {
        Terminal terminal;
        QVERIFY(terminal.made.act(RemoveDevices{{terminal.device}}));
        QCOMPARE(terminal.prompt(), QString());
        QCOMPARE(terminal.line.complete(terminal.made.fleet, QStringLiteral("sh")).text, QStringLiteral("sh"));
        QVERIFY(terminal.line.questions(terminal.made.fleet, {QStringLiteral("reload")}).isEmpty());
    }

    // Answers of many devices: those that are alike stand together.
    void groupsAnswers()
    {
        test::TestFleet made;
        const std::vector<DeviceId> devices{made.device(QStringLiteral("fw-1"), QStringLiteral("FPR2110")),
            made.device(QStringLiteral("fw-2"), QStringLiteral("FPR2110")),
            made.device(QStringLiteral("fw-3"), QStringLiteral("FPR1010"))};
        CommandLine line(test::catalog(), devices.front());
        for (const char *typed : {"configure terminal", "license smart"})
            line.follow(made.fleet, QString::fromLatin1(typed));
        QVERIFY(made.act(line.action(devices, {QStringLiteral("feature tier standard"), QStringLiteral("feature context 2")})));
        const auto groups = groupAnswers(made.last.commands, line.leadingLines());
        QCOMPARE(groups.size(), size_t(2));
        QCOMPARE(groups[0].devices.size(), size_t(2));
        QVERIFY(!groups[0].refused);
        QCOMPARE(groups[0].text,
            QStringLiteral("fw-1(config-smart-lic)# feature tier standard\nfw-1(config-smart-lic)# feature context 2\n"));
        QCOMPARE(groups[1].devices, std::vector<DeviceId>{devices[2]});
        QVERIFY(groups[1].refused); // a 1010 has no contexts
    }
};

LICTOR_TEST(CommandLineTest)

#include "tst_command_line.moc"
