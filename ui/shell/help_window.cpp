#include "shell/help_window.h"

#include "shell/find_source.h"
#include "shell/help_pages.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace lictor {

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), m_search(new QLineEdit(this)), m_pages(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Lictor Help"));
    setObjectName(QStringLiteral("helpWindow"));
    m_search->setAccessibleName(tr("Search in the help"));
    m_search->setPlaceholderText(tr("Search in the help, for example OOC-5"));
    m_search->setClearButtonEnabled(true);
    m_pages->setAccessibleName(tr("Pages"));
    m_text->setAccessibleName(tr("Page"));
    m_text->setOpenExternalLinks(false);
    m_text->setOpenLinks(false);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addWidget(m_search);
    column->addWidget(m_pages, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({fontMetrics().averageCharWidth() * 32, fontMetrics().averageCharWidth() * 80});
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(splitter);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 40);
    filter({});
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filter);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (const HelpPage *page = item ? helpPage(item->data(Qt::UserRole).toString()) : nullptr)
            m_text->setMarkdown(page->text);
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.fileName().endsWith(QLatin1StringView(".md")))
            showPage(url.fileName().chopped(3));
    });
}

void HelpWindow::filter(const QString &words)
{
    const FindPattern pattern(words);
    const QString now = m_pages->currentItem() ? m_pages->currentItem()->data(Qt::UserRole).toString() : QString();
    m_pages->clear();
    for (const HelpPage &page : helpPages()) {
        if (pattern.rankOf(page.title + u' ' + page.text) < 0)
            continue;
        auto *item = new QListWidgetItem(page.title, m_pages);
        item->setData(Qt::UserRole, page.name);
        if (page.name == now)
            m_pages->setCurrentItem(item);
    }
    if (!m_pages->currentItem())
        m_pages->setCurrentRow(0);
}

void HelpWindow::showPage(const QString &name)
{
    m_search->clear();
    const QString wanted = helpPage(name) ? name : QStringLiteral("index");
    for (int row = 0; row < m_pages->count(); ++row)
        if (m_pages->item(row)->data(Qt::UserRole).toString() == wanted)
            m_pages->setCurrentRow(row);
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

} // namespace lictor
