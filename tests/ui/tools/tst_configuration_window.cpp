#include "session/fleet_session.h"
#include "support/test_fleet.h"
#include "support/test_main.h"
#include "tools/configuration_window.h"
#include "tools/marked_text.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QtTest/QTest>

using namespace lictor;

namespace {
struct Desk {
    QTemporaryDir folder;
    test::TestFleet made;
    FleetSession session{test::catalog(), QStringLiteral("ada")};
    DeviceId device, other;
    std::unique_ptr<ConfigurationWindow> window;

    Desk()
        : device(made.device(QStringLiteral("fw-1"), QStringLiteral("FPR2110"))),
          other(made.device(QStringLiteral("fw-2"), QStringLiteral("FPR2110")))
    {
        applyTheme(*qApp, ThemeChoice::Light);
        made.fleet.edit(device).running.edit().kept = {
            QStringLiteral("interface Ethernet1/1"), QStringLiteral(" nameif outside")};
        made.license(device, {QStringLiteral("feature tier standard")});
        if (!session.create(folder.filePath(QStringLiteral("desk.lictor")), made.fleet, true))
            qFatal("no fleet");
        window = std::make_unique<ConfigurationWindow>(session, device, nullptr);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no window");
    }
    MarkedText *text() const { return window->findChild<MarkedText *>(); }
    QString count() const { return window->findChild<QLabel *>(QStringLiteral("count"))->text(); }
    QLineEdit *field(const char *name) const { return window->findChild<QLineEdit *>(QString::fromLatin1(name)); }
    void show(int what) const { window->findChild<QComboBox *>(QStringLiteral("shown"))->setCurrentIndex(what); }
    QColor colorOf(const QString &line) const
    {
        for (QTextBlock block = text()->document()->begin(); block.isValid(); block = block.next())
            if (block.text() == line)
                return block.begin().fragment().charFormat().foreground().color();
        return {};
    }
};
} // namespace

class ConfigurationWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // screens 2.14: what is kept but not modelled is muted, and counted at the foot.
    void tellsModelledFromKept()
    {
        Desk desk;
        QCOMPARE(desk.window->windowTitle(), QStringLiteral("Running Configuration - fw-1"));
        QVERIFY(desk.text()->toPlainText().contains(QStringLiteral("license smart\n feature tier standard")));
        QCOMPARE(desk.colorOf(QStringLiteral(" nameif outside")), mutedText(desk.window->palette()));
        QVERIFY(desk.colorOf(QStringLiteral(" feature tier standard")) != mutedText(desk.window->palette()));
        const int all = desk.text()->document()->blockCount();
        QVERIFY2(desk.count().startsWith(QStringLiteral("%1 lines, %2 modelled, 2 kept").arg(all).arg(all - 2)),
            qPrintable(desk.count()));
        // What happens meanwhile is shown.
        QVERIFY(desk.session.perform(
            RunCommands{{desk.device}, {QStringLiteral("license smart"), QStringLiteral("feature context 2")}, false, true}));
        QVERIFY(desk.text()->toPlainText().contains(QStringLiteral(" feature context 2")));
    }

    void searches()
    {
        Desk desk;
        QTest::keyClick(desk.text(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(desk.field("search")->hasFocus());
        QTest::keyClicks(desk.field("search"), QStringLiteral("profile"));
        QVERIFY(desk.text()->places() > 1);
        const int first = desk.text()->textCursor().position();
        QTest::keyClick(desk.field("search"), Qt::Key_F3);
        const int second = desk.text()->textCursor().position();
        QVERIFY(second > first);
        QTest::keyClick(desk.field("search"), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(desk.text()->textCursor().position(), first);
        QTest::keyClick(desk.field("search"), Qt::Key_F3, Qt::ShiftModifier); // round the beginning
        QVERIFY(desk.text()->textCursor().position() > second || desk.text()->places() == 2);
        desk.field("search")->setText(QStringLiteral("not in it"));
        QCOMPARE(desk.text()->places(), 0);
    }

    void comparesWithStartupAndWithAnotherDevice()
    {
        Desk desk;
        desk.show(1);
        QVERIFY(desk.text()->toPlainText().startsWith(QStringLiteral("--- fw-1 startup\n+++ fw-1 running\n@@ ")));
        QVERIFY(desk.text()->toPlainText().contains(QStringLiteral("+ feature tier standard")));
        QCOMPARE(
            desk.colorOf(QStringLiteral("+ feature tier standard")), textColors(TextMark::Added, desk.window->palette()).ink);
        QVERIFY(desk.session.perform(RunCommands{{desk.device}, {QStringLiteral("write memory")}, false, false}));
        QCOMPARE(desk.text()->toPlainText(), QString());
        QVERIFY(desk.count().startsWith(QStringLiteral("No differences")));

        desk.show(2);
        QVERIFY(desk.field("otherDevice")->isVisible() && desk.field("otherDevice")->hasFocus());
        desk.field("otherDevice")->setText(QStringLiteral("fw-none"));
        QVERIFY(desk.count().contains(QStringLiteral("fw-none")));
        desk.field("otherDevice")->setText(QStringLiteral("fw-2"));
        QVERIFY(desk.text()->toPlainText().contains(QStringLiteral("-hostname fw-2\n+hostname fw-1")));
    }
};

LICTOR_TEST(ConfigurationWindowTest)

#include "tst_configuration_window.moc"
