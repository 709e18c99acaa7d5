#include "dialogs/import_rows_page.h"

#include "dialogs/import_fix_all.h"
#include "dialogs/import_replaced.h"
#include "import/import_draft.h"
#include "import/import_kinds.h"
#include "import/import_rows.h"
#include "inventory/refused_rows.h"
#include "order/state_word.h"
#include "session/save_file.h"
#include "tables/roles.h"
#include "widgets/column_fill.h"
#include "widgets/table_view.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace lictor {

namespace {
constexpr int widestCell = 26, widestProblem = 34; ///< characters
using Shown = ImportRows::Shown;
} // namespace

ImportRowsPage::ImportRowsPage(FleetSession &session, ImportDraft &draft, QWidget *parent)
    : QWidget(parent), m_session(session), m_draft(draft), m_rows(new ImportRows(draft, this)),
      m_kinds(new ImportKinds(draft, this)), m_table(new TableView(tr("Rows"), this)),
      m_kindsTable(new TableView(tr("Problems by kind"), this)), m_shown(new QButtonGroup(this)), m_said(new QLabel(this)),
      m_replaced(new ImportReplaced(draft, *m_rows, this)), m_fixAll(new QPushButton(tr("Fix &All Like This…"), this)),
      m_takeBack(new QPushButton(tr("Take &Back Correction"), this)), m_previous(new QPushButton(tr("&Previous Problem"), this)),
      m_next(new QPushButton(tr("Ne&xt Problem"), this)), m_save(new QPushButton(tr("Save &Refused Rows…"), this))
{
    m_kindsTable->setModel(m_kinds);
    m_kindsTable->setSelectionMode(QAbstractItemView::SingleSelection);
    new ColumnFill(m_kindsTable, ImportKinds::What);
    auto *split = new QSplitter(this);
    split->addWidget(m_kindsTable);
    split->addWidget(makeTable());
    split->setStretchFactor(1, 1);
    split->setSizes({fontMetrics().averageCharWidth() * 46, fontMetrics().averageCharWidth() * 120});
    split->setChildrenCollapsible(false);

    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_said->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_previous->setToolTip(tr("Shift+F8"));
    m_next->setToolTip(tr("F8"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_fixAll, m_takeBack, m_previous, m_next, m_save}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
        if (button == m_takeBack || button == m_next)
            buttons->addStretch(1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeFilters());
    column->addWidget(split, 1);
    column->addWidget(m_said);
    column->addWidget(m_replaced);
    column->addLayout(buttons);

    connect(m_fixAll, &QPushButton::clicked, this, &ImportRowsPage::fixAll);
    connect(m_takeBack, &QPushButton::clicked, &draft, &ImportDraft::takeBack);
    connect(m_previous, &QPushButton::clicked, this, [this] { goToProblem(false); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToProblem(true); });
    connect(m_save, &QPushButton::clicked, this, &ImportRowsPage::saveRefused);
    connect(m_rows, &QAbstractItemModel::modelAboutToBeReset, this, &ImportRowsPage::keepPlace);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ImportRowsPage::findPlace);
    connect(&draft, &ImportDraft::changed, this, &ImportRowsPage::present);
    connect(&draft, &ImportDraft::filesChanged, this, [this] { m_isFitted = false; });
}

QWidget *ImportRowsPage::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *line = new QHBoxLayout(filters);
    line->setContentsMargins(0, 0, 0, 0);
    for (const Shown shown : {Shown::All, Shown::Refused, Shown::Noted, Shown::Skipped}) {
        auto *button = new QToolButton(filters);
        button->setCheckable(true);
        button->setChecked(shown == Shown::All);
        button->setFocusPolicy(Qt::TabFocus);
        m_shown->addButton(button, int(shown));
        line->addWidget(button);
    }
    line->addStretch(1);
    connect(m_shown, &QButtonGroup::idClicked, this, [this](int shown) {
        m_kindsTable->clearSelection();
        m_rows->show(Shown(shown));
    });
    connect(m_kindsTable, &QTableView::clicked, this, &ImportRowsPage::showKind);
    connect(m_kindsTable, &TableView::chosen, this, &ImportRowsPage::showKind);
    return filters;
}

QWidget *ImportRowsPage::makeTable()
{
    m_table->setModel(m_rows);
    m_table->setEditTriggers(
        QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
    connect(m_table, &TableView::chosen, m_table, qOverload<const QModelIndex &>(&QTableView::edit));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportRowsPage::presentRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportRowsPage::presentQuestion);
    return m_table;
}

void ImportRowsPage::present()
{
    const ImportTotals totals = m_draft.totals();
    const auto number = [](int count) { return QLocale().toString(count); };
    m_shown->button(int(Shown::All))->setText(tr("All %1").arg(number(totals.rows)));
    m_shown->button(int(Shown::Refused))->setText(tr("Refused %1").arg(number(totals.refused)));
    m_shown->button(int(Shown::Noted))->setText(tr("With notes %1").arg(number(totals.notes)));
    m_shown->button(int(Shown::Skipped))->setText(tr("Skipped %1").arg(number(totals.skipped)));
    m_takeBack->setEnabled(m_draft.canTakeBack());
    m_takeBack->setToolTip(m_draft.canTakeBack() ? QString() : tr("Nothing was corrected."));
    m_save->setEnabled(totals.refused > 0);
    m_save->setToolTip(totals.refused > 0
            ? tr("As they stand in the file, with two columns that say why; what is corrected there can be imported")
            : tr("No row is refused."));
    m_next->setEnabled(totals.refused > 0);
    m_previous->setEnabled(totals.refused > 0);
    m_table->setColumnHidden(ImportRows::File, m_draft.files().size() < 2);
    if (!std::exchange(m_isFitted, true))
        fitColumns();
}

void ImportRowsPage::fitColumns()
{
    m_table->resizeColumnsToContents();
    for (int column = ImportRows::Problem; column < m_rows->columnCount(); ++column)
        m_table->setColumnWidth(column,
            std::min(m_table->columnWidth(column),
                m_table->charactersWidth(column == ImportRows::Problem ? widestProblem : widestCell)));
}

void ImportRowsPage::showKind()
{
    const int row = m_kindsTable->currentIndex().row();
    if (row < 0)
        return;
    const Weight weight = m_kinds->weightOf(row);
    const Shown shown = weight == Weight::Refused ? Shown::Refused : weight == Weight::Skipped ? Shown::Skipped : Shown::Noted;
    m_rows->show(shown, m_kinds->kindOf(row));
    m_shown->button(int(shown))->setChecked(true);
    if (m_rows->rowCount() > 0)
        setCurrent(m_rows->problemOf(0));
}

void ImportRowsPage::setCurrent(const QModelIndex &cell)
{
    m_table->setCurrentIndex(cell);
    m_table->scrollTo(cell);
}

void ImportRowsPage::goToProblem(bool forward)
{
    if (const QModelIndex problem = m_rows->nextProblem(m_table->currentIndex(), forward); problem.isValid()) {
        setCurrent(problem);
        m_table->setFocus();
    }
}

void ImportRowsPage::focusRows() { m_table->setFocus(); }

void ImportRowsPage::keepPlace()
{
    const QModelIndex current = m_table->currentIndex();
    m_row = current.row();
    if (!current.isValid())
        return;
    m_place = m_rows->placeOf(m_row);
    m_wasProblem = m_rows->index(m_row, ImportRows::Result).data(ToneRole).toInt() == int(Tone::Critical);
}

/// A row that was put right goes from the top to its place in the file; whoever corrects goes on with the next one.
void ImportRowsPage::findPlace()
{
    if (m_rows->rowCount() == 0) {
        presentRow();
        return;
    }
    int row = std::clamp(m_row, 0, m_rows->rowCount() - 1);
    if (!m_wasProblem)
        for (int each = 0; each < m_rows->rowCount(); ++each)
            if (m_rows->placeOf(each) == m_place)
                row = each;
    setCurrent(m_rows->problemOf(row));
}

void ImportRowsPage::presentRow()
{
    const QModelIndex current = m_table->currentIndex();
    const bool any = current.isValid() && current.row() < m_rows->rowCount();
    m_said->setText(any ? m_rows->saidOf(current.row()) : QString());
    const QModelIndex cell =
        any ? (m_rows->fileColumn(current) >= 0 ? current : m_rows->problemOf(current.row())) : QModelIndex();
    const bool canFix = m_rows->flags(cell).testFlag(Qt::ItemIsEditable);
    m_fixAll->setEnabled(canFix);
    m_fixAll->setToolTip(canFix ? tr("Replaces this value in its whole column") : tr("Choose a cell of the file."));
    presentQuestion();
}

/// Asked of all rows that are chosen, so that a site whose firewalls were all replaced is one answer.
void ImportRowsPage::presentQuestion()
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    m_replaced->show(rows);
}

void ImportRowsPage::fixAll()
{
    const QModelIndex current = m_table->currentIndex();
    const QModelIndex cell = m_rows->fileColumn(current) >= 0 ? current : m_rows->problemOf(current.row());
    const size_t file = m_rows->placeOf(cell.row()).file;
    const int column = m_rows->fileColumn(cell);
    const QString value = m_rows->textOf(cell);
    openFixAll(this,
        {.header = m_rows->headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            .value = value,
            .count = m_rows->countSame(cell),
            .offers = offersFor(m_draft, file, column)},
        [this, file, column, value](const QString &text) { m_draft.correctAll(file, column, value, text); });
}

void ImportRowsPage::saveRefused()
{
    const QModelIndex current = m_table->currentIndex();
    size_t file = current.isValid() ? m_rows->placeOf(current.row()).file : 0;
    const auto &files = m_draft.understood()->files;
    for (size_t each = 0; files[file].refusedCount == 0 && each < files.size(); ++each)
        file = each;
    const QString name = QFileInfo(files[file].file).completeBaseName() + QStringLiteral("-refused.csv");
    auto *dialog = new QFileDialog(this, tr("Save the refused rows of %1").arg(m_draft.nameOf(file)), name, tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) {
        saveFile(
            m_session, tr("Save the refused rows"), path,
            [understood = m_draft.understood(), file] { return inventory::refusedRows(*understood, file); },
            [self = QPointer<ImportRowsPage>(this)](const QString &trouble) {
                if (self && !trouble.isEmpty())
                    Q_EMIT self->troubled(trouble);
            });
    });
    dialog->open();
}

} // namespace lictor
