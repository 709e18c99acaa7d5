#include "session/fleet_session.h"
#include "session/job.h"
#include "support/test_fleet.h"
#include "support/test_main.h"
#include "tools/command_input.h"
#include "tools/command_window.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace lictor;

namespace {
struct Desk {
    QTemporaryDir folder;
    test::TestFleet made;
    FleetSession session{test::catalog(), QStringLiteral("ada")};
    QWidget main;
    QPointer<CommandWindow> window;
    std::vector<DeviceId> devices;

    Desk()
    {
        for (const char *name : {"fw-1", "fw-2", "fw-small"})
            devices.push_back(made.device(QString::fromLatin1(name),
                QString::fromLatin1(name).endsWith(u"small") ? QStringLiteral("FPR1010") : QStringLiteral("FPR2110")));
        if (!session.create(folder.filePath(QStringLiteral("desk.lictor")), made.fleet, true))
            qFatal("no fleet");
        main.show();
        window = new CommandWindow(session, devices.front(), &main);
        window->show();
        if (!QTest::qWaitForWindowActive(window))
            qFatal("no window");
    }
    template <class T> T *find(const char *name) const { return window->findChild<T *>(QString::fromLatin1(name)); }
    CommandInput *input() const { return find<CommandInput>("commandInput"); }
    QString prompt() const { return find<QLabel>("prompt")->text(); }
    QString response() const { return find<QPlainTextEdit>("response")->toPlainText(); }
    bool send(const QString &line) const
    {
        QTest::keyClicks(input(), line);
        QTest::keyClick(input(), Qt::Key_Return);
        return QTest::qWaitFor([this] { return find<QPushButton>("send")->isEnabled(); });
    }
    const Configuration &running(size_t device) const { return *session.fleet().devices().at(devices[device]).running; }
};
} // namespace

class CommandWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(QStringLiteral("lictor-test")); }

    // screens 2.13: prompt with its mode, transcript, each Send one undo.
    void sendsLineByLine()
    {
        Desk desk;
        QCOMPARE(desk.window->windowTitle(), QStringLiteral("Command Line Interface - fw-1"));
        QCOMPARE(desk.prompt(), QStringLiteral("fw-1# "));
        for (const char *line : {"configure terminal", "license smart", "feature tier standard", "feature context 4"})
            QVERIFY(desk.send(QString::fromLatin1(line)));
        QCOMPARE(desk.prompt(), QStringLiteral("fw-1(config-smart-lic)# "));
        QCOMPARE(desk.running(0).contexts, 4);
        QVERIFY(desk.response().contains(QStringLiteral("fw-1(config)# license smart\nfw-1(config-smart-lic)# feature tier")));
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.running(0).contexts, 0);
        QVERIFY(desk.running(0).tierStandard);
        const QString undo = desk.session.undoText();
        QVERIFY(desk.send(QStringLiteral("show license summary"))); // shows, and is no step
        QCOMPARE(desk.session.undoText(), undo);
    }

    // The caret stands under the word that the device means.
    void theCaretStandsUnderTheWrongWord()
    {
        Desk desk;
        QVERIFY(desk.send(QStringLiteral("show lisense")));
        const QStringList lines = desk.response().split(u'\n');
        QCOMPARE(lines[0], QStringLiteral("fw-1# show lisense"));
        QCOMPARE(lines[1].indexOf(u'^'), lines[0].indexOf(QStringLiteral("lisense")) + 2); // `li` is right so far
        QVERIFY(lines[2].contains(QStringLiteral("Invalid input")));
    }

    void tabQuestionMarkAndHistory()
    {
        Desk desk;
        QTest::keyClicks(desk.input(), QStringLiteral("sh"));
        QTest::keyClick(desk.input(), Qt::Key_Tab);
        QCOMPARE(desk.input()->text(), QStringLiteral("show "));
        QVERIFY(desk.input()->hasFocus());
        QTest::keyClicks(desk.input(), QStringLiteral("license ?")); // no Return
        QCOMPARE(desk.input()->text(), QStringLiteral("show license "));
        QVERIFY(desk.response().startsWith(QStringLiteral("fw-1# show license ?\n")));
        QVERIFY(desk.response().contains(QStringLiteral("summary")));
        desk.input()->clear();
        QVERIFY(desk.send(QStringLiteral("show clock")));
        QVERIFY(desk.send(QStringLiteral("show version")));
        QTest::keyClicks(desk.input(), QStringLiteral("half"));
        QTest::keyClick(desk.input(), Qt::Key_Up);
        QTest::keyClick(desk.input(), Qt::Key_Up);
        QCOMPARE(desk.input()->text(), QStringLiteral("show clock"));
        QTest::keyClick(desk.input(), Qt::Key_Down);
        QTest::keyClick(desk.input(), Qt::Key_Down);
        QCOMPARE(desk.input()->text(), QStringLiteral("half"));
        QTest::keyClick(desk.input(), Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(!desk.input()->hasFocus());
    }

    void questionsAreAnsweredInPlace()
    {
        Desk desk;
        QVERIFY(desk.send(QStringLiteral("configure terminal")));
        QVERIFY(desk.send(QStringLiteral("hostname unsaved")));
        const QString save = QStringLiteral("System config has been modified. Save? [Y]es/[N]o: ");
        const QString proceed = QStringLiteral("Proceed with reload? [confirm] ");
        QVERIFY(desk.send(QStringLiteral("reload")));
        QCOMPARE(desk.prompt(), save);
        QTest::keyClick(desk.input(), Qt::Key_Escape);
        QCOMPARE(desk.prompt(), QStringLiteral("unsaved(config)# "));
        QVERIFY(desk.response().contains(QStringLiteral("nothing was sent")));
        QVERIFY(desk.send(QStringLiteral("reload")));
        QVERIFY(desk.send({})); // save
        QCOMPARE(desk.prompt(), proceed);
        QVERIFY(desk.send(QStringLiteral("no")));
        QCOMPARE(desk.prompt(), QStringLiteral("unsaved(config)# "));
        QVERIFY(desk.running(0) != *desk.session.fleet().devices().at(desk.devices[0]).startup);
        QVERIFY(desk.send(QStringLiteral("reload")));
        QVERIFY(desk.send(QStringLiteral("n"))); // do not save
        QCOMPARE(desk.prompt(), proceed);
        QVERIFY(desk.send({}));
        QCOMPARE(desk.prompt(), QStringLiteral("fw-1# ")); // what was not saved is lost
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.prompt(), QStringLiteral("unsaved# "));
    }

    void severalLinesAreOneStep()
    {
        Desk desk;
        const QString before = desk.session.undoText();
        desk.find<QRadioButton>("multipleLines")->setChecked(true);
        desk.find<QPlainTextEdit>("commandLines")
            ->setPlainText(QStringLiteral("configure terminal\nlicense smart\n\nfeature tier standard\nfeature context 2\n"));
        QTest::mouseClick(desk.find<QPushButton>("send"), Qt::LeftButton);
        QTRY_COMPARE(desk.running(0).contexts, 2);
        QTRY_COMPARE(desk.prompt(), QStringLiteral("fw-1(config-smart-lic)# "));
        QVERIFY(desk.session.undo());
        QVERIFY(!desk.running(0).tierStandard);
        QCOMPARE(desk.session.undoText(), before);
    }

    // Answers by device; those that are alike stand together.
    void sendsToAllThatAreSelected()
    {
        Desk desk;
        QCOMPARE(desk.find<QComboBox>("target")->count(), 1);
        desk.window->setSelection(desk.devices);
        QCOMPARE(desk.find<QComboBox>("target")->itemText(1), QStringLiteral("The 3 selected devices"));
        for (const char *line : {"configure terminal", "license smart"})
            QVERIFY(desk.send(QString::fromLatin1(line)));
        desk.find<QComboBox>("target")->setCurrentIndex(1);
        QVERIFY(desk.send(QStringLiteral("feature tier standard")));
        QVERIFY(desk.response().contains(QStringLiteral("fw-1, fw-2, fw-small:\n")));
        QVERIFY(desk.send(QStringLiteral("feature context 3")));
        QVERIFY(desk.response().contains(QStringLiteral("fw-1, fw-2:\n")));
        QVERIFY(desk.response().contains(QStringLiteral("fw-small:\n")));
        QCOMPARE(desk.running(1).contexts, 3);
        QVERIFY(desk.session.undo()); // one step on all of them
        QCOMPARE(desk.running(0).contexts, 0);
        QCOMPARE(desk.running(1).contexts, 0);
    }

    void aClosedWindowIsTold()
    {
        Desk desk;
        QTest::keyClicks(desk.input(), QStringLiteral("show version"));
        QTest::keyClick(desk.input(), Qt::Key_Return);
        delete desk.window; // before the device has answered
        QTRY_VERIFY(!desk.session.isBusy());
    }

    void anotherFleetClosesTheWindow()
    {
        Desk desk;
        QVERIFY(desk.session.create(desk.folder.filePath(QStringLiteral("other.lictor")), desk.made.fleet, true));
        QTRY_VERIFY(!desk.window);
    }

    void everythingHasAName()
    {
        Desk desk;
        QCOMPARE(desk.input()->accessibleName(), QStringLiteral("Command line"));
        QCOMPARE(desk.find<QPlainTextEdit>("response")->accessibleName(), QStringLiteral("Response"));
        QCOMPARE(desk.find<QPlainTextEdit>("commandLines")->accessibleName(), QStringLiteral("Command lines"));
        QVERIFY(desk.find<QPlainTextEdit>("response")->fontInfo().fixedPitch());
        QVERIFY(desk.find<QPlainTextEdit>("response")->font().pointSizeF() >= desk.window->font().pointSizeF());
        QVERIFY(desk.send(QStringLiteral("show clock")));
        for (QPushButton *button : desk.window->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Copy T&ranscript"))
                button->click();
        QCOMPARE(QApplication::clipboard()->text(), desk.response());
        for (QPushButton *button : desk.window->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("&Clear Response"))
                button->click();
        QCOMPARE(desk.response(), QString());
    }
};

LICTOR_TEST(CommandWindowTest)

#include "tst_command_window.moc"
