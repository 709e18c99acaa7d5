#include "shell/navigation_tree.h"

#include "widgets/theme.h"

namespace lictor {

namespace {
constexpr int pathRole = Qt::UserRole;
}

NavigationTree::NavigationTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Navigation"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle);
    setTabKeyNavigation(false);
    setMouseTracking(true); // for the reasons in the status bar
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item && !m_building && item->data(0, pathRole).isValid())
            Q_EMIT chosen(item->data(0, pathRole).toStringList());
    });
}

void NavigationTree::setMode(Mode mode)
{
    m_mode = mode;
    build();
}

void NavigationTree::setWhyNot(std::function<QString(const PaneEntry &)> whyNot) { m_whyNot = std::move(whyNot); }

void NavigationTree::lookAgain() { build(); }

void NavigationTree::build()
{
    m_building = true;
    clear();
    for (const PaneEntry &entry : paneList()) {
        if (entry.mode != m_mode)
            continue;
        QTreeWidgetItem *parent = nullptr;
        // The mode's own name is the toolbar's; a pane of one element is the mode's page and needs a row all the same.
        const QStringList path = entry.shownPath();
        const qsizetype from = path.size() > 1 ? 1 : 0;
        for (qsizetype level = from; level < path.size(); ++level) {
            QTreeWidgetItem *found = nullptr;
            const int count = parent ? parent->childCount() : topLevelItemCount();
            for (int i = 0; i < count && !found; ++i) {
                QTreeWidgetItem *candidate = parent ? parent->child(i) : topLevelItem(i);
                if (candidate->text(0) == path[level])
                    found = candidate;
            }
            if (!found) {
                found = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
                found->setText(0, path[level]);
                found->setSizeHint(0, QSize(0, std::max(24, fontMetrics().height() + 8)));
                found->setToolTip(0, path.mid(0, level + 1).join(QStringLiteral(" > ")));
            }
            parent = found;
        }
        parent->setData(0, pathRole, entry.path());
        if (const QString why = m_whyNot ? m_whyNot(entry) : QString(); !why.isEmpty()) {
            parent->setForeground(0, mutedText(palette()));
            parent->setToolTip(0, why);
            parent->setStatusTip(0, why);
            parent->setData(0, Qt::AccessibleDescriptionRole, why);
        }
    }
    expandAll();
    m_building = false;
    showPath(m_path);
}

void NavigationTree::showPath(const QStringList &path)
{
    m_path = path;
    m_building = true;
    for (QTreeWidgetItemIterator at(this); *at; ++at)
        if ((*at)->data(0, pathRole).toStringList() == path)
            setCurrentItem(*at);
    m_building = false;
}

} // namespace lictor
