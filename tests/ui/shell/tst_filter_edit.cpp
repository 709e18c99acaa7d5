#include "shell/filter_edit.h"
#include "support/test_main.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QtTest/QTest>

using namespace lictor;

class FilterEditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void completes_data()
    {
        QTest::addColumn<QString>("text"); // | stands for the cursor
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("from");
        QTest::newRow("nothing typed") << QStringLiteral("|") << QStringList() << 0;
        QTest::newRow("a field's beginning") << QStringLiteral("au|") << QStringList{QStringLiteral("auth:")} << 0;
        QTest::newRow("fields of one beginning")
            << QStringLiteral("c|")
            << QStringList{QStringLiteral("chassis:"), QStringLiteral("cause:"), QStringLiteral("contexts:"),
                   QStringLiteral("contact:"), QStringLiteral("cert:")}
            << 0;
        QTest::newRow("negated") << QStringLiteral("-au|") << QStringList{QStringLiteral("auth:")} << 1;
        QTest::newRow("second word") << QStringLiteral("muc fl|") << QStringList{QStringLiteral("flag:")} << 4;
        QTest::newRow("words of a field") << QStringLiteral("encryption:|")
                                          << QStringList{QStringLiteral("strong"), QStringLiteral("base")} << 11;
        QTest::newRow("beginning of a word") << QStringLiteral("encryption:s|") << QStringList{QStringLiteral("strong")} << 11;
        QTest::newRow("second alternative") << QStringLiteral("encryption:strong~b|") << QStringList{QStringLiteral("base")}
                                            << 18;
        QTest::newRow("whole word") << QStringLiteral("encryption:strong|") << QStringList() << 11;
        QTest::newRow("free text") << QStringLiteral("name:mu|") << QStringList() << 5;
        QTest::newRow("no such field") << QStringLiteral("stat:mu|") << QStringList() << 0;
    }
    void completes()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QFETCH(int, from);
        const auto cursor = int(text.indexOf(u'|'));
        const FilterEdit::Completion completion = FilterEdit::completionAt(text.remove(cursor, 1).replace(u'~', u'|'), cursor);
        QCOMPARE(completion.words, words);
        QCOMPARE(completion.from, from);
    }

    void takesWhatIsChosen()
    {
        FilterEdit edit;
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        edit.setFocus();
        QTest::keyClicks(&edit, QStringLiteral("muc enc"));
        QTest::keyClick(&edit, Qt::Key_Down);
        auto *popup = edit.findChild<QCompleter *>()->popup();
        QTRY_VERIFY(popup->isVisible());
        popup->setCurrentIndex(popup->model()->index(0, 0));
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(edit.text(), QStringLiteral("muc encryption:"));
    }

    void keepsWhatIsTypedWhereTheFilterCannotBeRead()
    {
        FilterEdit edit;
        edit.setText(QStringLiteral("stat:x muc"));
        edit.setProblem({0, 6, QStringLiteral("unknown field stat")});
        QCOMPARE(edit.text(), QStringLiteral("stat:x muc"));
        edit.clearProblem();
        QCOMPARE(edit.text(), QStringLiteral("stat:x muc"));
    }
};

LICTOR_TEST(FilterEditTest)

#include "tst_filter_edit.moc"
