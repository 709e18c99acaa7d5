#include "shell/find_dialog.h"
#include "support/test_main.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QtTest/QTest>

using namespace lictor;

namespace {
FindSource names(const QString &prefix, const QStringList &all, QStringList *gone)
{
    return {prefix, QStringLiteral("things"), [all, gone](const FindPattern &pattern, size_t limit) {
                std::vector<FindHit> hits;
                for (const QString &name : all)
                    if (const int rank = pattern.rankOf(name); rank >= 0 && hits.size() < limit)
                        hits.push_back({name, {}, !name.startsWith(u'!'), [gone, name] { gone->append(name); }, rank});
                return hits;
            }};
}
QStringList texts(const std::vector<FindHit> &hits)
{
    QStringList list;
    for (const FindHit &hit : hits)
        list.append(hit.text);
    return list;
}
} // namespace

class FindTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const QString firewall = QStringLiteral("fw-muc-01"), other = QStringLiteral("branch-fw-01"),
                      command = QStringLiteral("Renew firewall fw"), pane = QStringLiteral("Failover");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("blank") << QStringLiteral("  ") << QStringList();
        QTest::newRow("beginnings first, then words, then the middle")
            << QStringLiteral("fw") << QStringList{firewall, other, command};
        QTest::newRow("case does not matter") << QStringLiteral("FAIL") << QStringList{pane};
        QTest::newRow("every word") << QStringLiteral("01 branch") << QStringList{other};
        QTest::newRow("star") << QStringLiteral("fw*01") << QStringList{firewall, other};
        QTest::newRow("question mark") << QStringLiteral("m?c") << QStringList{firewall};
        QTest::newRow("one kind") << QStringLiteral("c fw") << QStringList{command};
        QTest::newRow("all of one kind") << QStringLiteral("p ") << QStringList{pane};
        QTest::newRow("none") << QStringLiteral("xyz") << QStringList();
    }
    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        QStringList gone;
        const std::vector<FindSource> sources{
            names(QStringLiteral("d"), {QStringLiteral("branch-fw-01"), QStringLiteral("fw-muc-01")}, &gone),
            names(QStringLiteral("p"), {QStringLiteral("Failover")}, &gone),
            names(QStringLiteral("c"), {QStringLiteral("Renew firewall fw")}, &gone)};
        QCOMPARE(texts(findIn(sources, typed, 10)), found);
    }

    void returnGoesThere()
    {
        QStringList gone;
        FindDialog dialog({names(QStringLiteral("d"), {QStringLiteral("alpha"), QStringLiteral("alpine")}, &gone)}, nullptr);
        dialog.show();
        dialog.search(QStringLiteral("al"));
        auto *line = dialog.findChild<QLineEdit *>();
        QCOMPARE(dialog.findChild<QListWidget *>()->count(), 2);
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(gone, QStringList{QStringLiteral("alpine")});
        QVERIFY(!dialog.isVisible());
    }

    void whatCannotBeUsedIsListedAndStays()
    {
        QStringList gone;
        FindDialog dialog({names(QStringLiteral("c"), {QStringLiteral("!Disband")}, &gone)}, nullptr);
        dialog.show();
        dialog.search(QStringLiteral("disb"));
        QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(gone.isEmpty());
        QVERIFY(dialog.isVisible());
    }
};

LICTOR_TEST(FindTest)

#include "tst_find.moc"
