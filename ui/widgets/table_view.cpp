#include "widgets/table_view.h"

#include "tables/roles.h"
#include "widgets/state_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace lictor {

TableView::TableView(const QString &title, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(title);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab would never leave the table
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setItemDelegate(new StateDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    fixRowHeight();
    connect(this, &QTableView::doubleClicked, this, &TableView::chosen);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    fixRowHeight();
}

void TableView::setTwoLinesBelow(int characters)
{
    m_twoLinesBelow = characters;
    fixRowHeight();
}

void TableView::fixRowHeight()
{
    const bool twoLines = width() < m_twoLinesBelow * fontMetrics().averageCharWidth();
    setWordWrap(twoLines);
    verticalHeader()->setDefaultSectionSize(std::max(24, fontMetrics().lineSpacing() * (twoLines ? 2 : 1) + 8));
}

void TableView::setColumnCharacters(const QList<int> &characters)
{
    const int width = fontMetrics().averageCharWidth();
    for (int column = 0; column < characters.size(); ++column)
        if (characters[column] > 0)
            setColumnWidth(column, characters[column] * width + 16);
}

void TableView::copySelection(bool withHeaders) const
{
    if (!model() || !selectionModel())
        return;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int logical = horizontalHeader()->logicalIndex(visual); !isColumnHidden(logical))
            columns.append(logical);
    QStringList lines;
    const auto addLine = [&](auto &&cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(QString(cell(column)).replace(u'\t', u' ').replace(u'\n', u' '));
        lines.append(cells.join(u'\t'));
    };
    if (withHeaders)
        addLine([&](int column) { return model()->headerData(column, Qt::Horizontal).toString(); });
    for (const QModelIndex &row : rows) {
        addLine([&](int column) {
            const QModelIndex index = row.siblingAtColumn(column);
            const QVariant exact = index.data(CopyRole);
            return exact.isValid() ? exact.toString() : index.data().toString();
        });
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isArrow = (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        && !event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::ShiftModifier);
    // The focus alone makes a row current; in a list of one row no arrow key could ever select it.
    const bool isCurrentUnselected =
        selectionModel() && currentIndex().isValid() && !selectionModel()->isSelected(currentIndex());
    if (event->matches(QKeySequence::Copy)) {
        copySelection(false);
    } else if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copySelection(true);
    } else if (isReturn && event->modifiers() == Qt::AltModifier) {
        Q_EMIT explainRequested();
    } else if (isReturn && !event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::ShiftModifier)
        && currentIndex().isValid()) {
        if (isCurrentUnselected)
            selectRow(currentIndex().row());
        Q_EMIT chosen(currentIndex());
    } else if (isArrow && isCurrentUnselected) {
        selectRow(currentIndex().row());
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addActions(actions());
    if (!actions().isEmpty())
        menu.addSeparator();
    const bool any = selectionModel() && selectionModel()->hasSelection();
    QAction *copy = menu.addAction(tr("Copy"), this, [this] { copySelection(false); });
    QAction *copyWithHeaders = menu.addAction(tr("Copy with Headers"), this, [this] { copySelection(true); });
    copy->setEnabled(any);
    copyWithHeaders->setEnabled(any);
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        place = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    menu.exec(place);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    if (m_twoLinesBelow > 0)
        fixRowHeight();
    QTableView::resizeEvent(event);
}

void TableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fixRowHeight();
    QTableView::changeEvent(event);
}

} // namespace lictor
