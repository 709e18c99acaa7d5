#include "widgets/table_view.h"

#include "session/save_file.h"
#include "widgets/state_delegate.h"
#include "widgets/table_text.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>

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
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setResizeContentsPrecision(100); // rows beside those in view: of 100,000 not all are asked
    fixRowHeight();
    connect(this, &QTableView::doubleClicked, this, &TableView::chosen);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    fixRowHeight();
}

void TableView::setTwoLines(bool twoLines)
{
    if (std::exchange(m_twoLines, twoLines) != twoLines)
        fixRowHeight();
}

void TableView::showAllRows()
{
    m_showsAllRows = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fixRowHeight();
}

void TableView::fixRowHeight()
{
    const int row = std::max(24, fontMetrics().lineSpacing() * (m_twoLines ? 2 : 1) + 8);
    setWordWrap(m_twoLines);
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
    if (m_showsAllRows && model())
        setFixedHeight(horizontalHeader()->sizeHint().height() + model()->rowCount() * row + 2 * frameWidth());
}

int TableView::cellMargins() const { return 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1); }

int TableView::charactersWidth(int characters) const { return characters * fontMetrics().averageCharWidth() + cellMargins(); }

void TableView::expectTexts(int column, const QStringList &texts, bool withShape)
{
    const int around = cellMargins() * (withShape ? 2 : 1) + (withShape ? fontMetrics().ascent() + 2 : 0);
    int &width = m_expected[column];
    for (const QString &text : texts)
        width = std::max(width, fontMetrics().horizontalAdvance(text) + around);
}

int TableView::columnWidthFor(int column) const
{
    const auto expected = m_expected.find(column);
    return std::max({horizontalHeader()->sectionSizeHint(column), sizeHintForColumn(column),
        expected == m_expected.end() ? 0 : expected->second});
}

void TableView::copySelection(bool withHeaders) const
{
    if (!model() || !selectionModel())
        return;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    const TableText table(*this, TableForm::Clipboard);
    QString text = withHeaders ? table.header() : QString();
    for (const QModelIndex &row : rows)
        text += table.row(row.row());
    text.chop(1);
    QApplication::clipboard()->setText(text);
}

void TableView::exportView()
{
    auto *dialog = new QFileDialog(this, tr("Export %1").arg(accessibleName()), accessibleName() + QStringLiteral(".csv"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("Tab-separated text (*.tsv)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("*.tsv")) ? QStringLiteral("tsv") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &TableView::writeView);
    dialog->open();
}

void TableView::writeView(const QString &file)
{
    const bool tabs = file.endsWith(QStringLiteral(".tsv"), Qt::CaseInsensitive);
    if (const QString trouble = writeFile(file, TableText(*this, tabs ? TableForm::Tabs : TableForm::Csv).all().toUtf8());
        !trouble.isEmpty())
        QMessageBox::warning(this, tr("Export %1").arg(accessibleName()), trouble);
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
    menu.addSeparator();
    menu.addAction(tr("Export This View…"), this, &TableView::exportView)->setEnabled(model() && model()->rowCount() > 0);
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        place = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    menu.exec(place);
}

void TableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fixRowHeight();
    QTableView::changeEvent(event);
}

} // namespace lictor
