#include "panes/pane_list.h"
#include "shell/help_pages.h"
#include "support/test_main.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QtTest/QTest>

using namespace lictor;

namespace {
const QString lastSection = QStringLiteral("## Requirements behind this screen\n");

struct Requirements {
    QSet<QString> ids;
    QSet<QString> sections; ///< `OOC` of OOC-5
};
Requirements readRequirements()
{
    Requirements read;
    QFile file(QStringLiteral(LICTOR_TEST_DATA "/../requirements/ids.txt"));
    if (file.open(QIODevice::ReadOnly))
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            read.ids.insert(line.section(u'\t', 0, 0));
            read.sections.insert(line.section(u'\t', 1, 1));
        }
    return read;
}

QStringList captures(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto match = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}
/// Words of the form of an ID, in sections that exist: product names such as FPR-2140 are none.
QStringList idsIn(const QString &text, const QSet<QString> &sections)
{
    QStringList ids = captures(text, QStringLiteral("(?<![\\w-])([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-\\d+)(?![\\w-])"));
    ids.removeIf([&sections](const QString &id) { return !sections.contains(id.section(u'-', 0, -2)); });
    return ids;
}
/// As the window shows them: whatever the Markdown says, what is no link there leads nowhere.
QStringList linksOf(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (part.fragment().charFormat().isAnchor())
                links.append(part.fragment().charFormat().anchorHref());
    return links;
}
QString linkTo(const HelpPage &page) { return page.name + QStringLiteral(".md"); }

void addPages()
{
    QTest::addColumn<QString>("name");
    for (const HelpPage &page : helpPages())
        QTest::newRow(qPrintable(page.name)) << page.name;
}
} // namespace

class HelpPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPaneHasItsPage_data()
    {
        QTest::addColumn<QStringList>("path");
        for (const PaneEntry &entry : paneList())
            QTest::newRow(entry.place) << entry.path();
    }
    void everyPaneHasItsPage()
    {
        QFETCH(QStringList, path);
        const QString name = helpNameOf(path);
        QVERIFY2(helpPage(name), qPrintable(name + QStringLiteral(".md is missing")));
    }

    void theFirstPageLeadsToEveryOther()
    {
        const HelpPage *first = helpPage(helpNameOf({}));
        QVERIFY(first);
        const QStringList links = linksOf(first->text);
        for (const HelpPage &page : helpPages())
            QVERIFY2(&page == first || links.contains(linkTo(page)), qPrintable(page.name));
    }

    void everyPageHasATitle_data() { addPages(); }
    void everyPageHasATitle()
    {
        QFETCH(QString, name);
        const HelpPage *page = helpPage(name);
        QVERIFY(page->text.startsWith(QStringLiteral("# ")));
        QVERIFY(!page->title.isEmpty());
        for (const HelpPage &other : helpPages())
            QVERIFY2(&other == page || other.title != page->title, qPrintable(other.name));
    }

    void everyLinkLeadsToAPage_data() { addPages(); }
    void everyLinkLeadsToAPage()
    {
        QFETCH(QString, name);
        for (const QString &link : linksOf(helpPage(name)->text))
            QVERIFY2(link.endsWith(QStringLiteral(".md")) && helpPage(link.chopped(3)), qPrintable(link));
    }

    void everyRequirementExists_data() { addPages(); }
    void everyRequirementExists()
    {
        QFETCH(QString, name);
        const Requirements requirements = readRequirements();
        QVERIFY(!requirements.ids.isEmpty());
        for (const QString &id : idsIn(helpPage(name)->text, requirements.sections))
            QVERIFY2(requirements.ids.contains(id), qPrintable(id));
    }

    void everyPageEndsWithItsRequirements_data() { addPages(); }
    void everyPageEndsWithItsRequirements()
    {
        QFETCH(QString, name);
        const QString &text = helpPage(name)->text;
        const qsizetype at = text.indexOf(lastSection);
        QVERIFY(at > 0);
        const QString section = text.mid(at + lastSection.size());
        const QStringList listed = captures(section, QStringLiteral("^- \\*\\*(.+?)\\*\\* .*\\S$"));
        QVERIFY(!listed.isEmpty());
        QCOMPARE(listed.size(), section.split(u'\n', Qt::SkipEmptyParts).size()); // nothing else stands there
        const QSet<QString> ids = readRequirements().ids;
        for (const QString &id : listed)
            QVERIFY2(ids.contains(id), qPrintable(id));
        QCOMPARE(QSet<QString>(listed.begin(), listed.end()).size(), listed.size());
    }
};

LICTOR_TEST(HelpPagesTest)

#include "tst_help_pages.moc"
