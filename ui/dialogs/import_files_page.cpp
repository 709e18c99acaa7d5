#include "dialogs/import_files_page.h"

#include "dialogs/import_read_as.h"
#include "dialogs/paste_dialog.h"
#include "import/import_beginning.h"
#include "import/import_draft.h"
#include "import/import_files.h"
#include "inventory/template.h"
#include "report/inventory_template.h"
#include "session/save_file.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/table_view.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lictor {

namespace {
constexpr int widestCell = 28; ///< characters; what is longer is told whole by its tool tip
}

ImportFilesPage::ImportFilesPage(ImportDraft &draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_files(new ImportFiles(draft, this)), m_beginning(new ImportBeginning(this)),
      m_pages(new QStackedWidget(this)), m_empty(new EmptyState(this)), m_table(new TableView(tr("Files"), this)),
      m_beginningTable(new TableView(tr("Beginning of the file"), this)), m_readAs(new ImportReadAs(this)),
      m_title(new QLabel(this))
{
    auto *buttons = new QHBoxLayout;
    for (const auto &[text, slot] : {std::pair{tr("Choose &Files…"), &ImportFilesPage::chooseFiles},
             std::pair{tr("Choose F&older…"), &ImportFilesPage::chooseFolder},
             std::pair{tr("&Paste Text…"), &ImportFilesPage::pasteText}}) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *blank = new QPushButton(tr("Save &Template…"), this);
    blank->setAutoDefault(false);
    blank->setToolTip(tr("An empty list with the headers that need no mapping"));
    connect(blank, &QPushButton::clicked, this, &ImportFilesPage::saveTemplate);
    buttons->addWidget(blank);

    m_empty->set(Tone::Neutral, tr("Choose lists of your firewalls, or drop files or a folder here."),
        tr("What a spreadsheet, a CMDB, NetBox, the Smart Software Manager or the devices themselves wrote. How it is understood "
           "is "
           "shown and can be changed; nothing changes in the fleet before you press “Import”."));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeChosen());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_pages, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        m_file = std::max(0, current.row());
        presentFile();
    });
    connect(m_readAs, &ImportReadAs::chosen, this,
        [this](const inventory::ReadAs &readAs) { m_draft.setReadAs(size_t(m_file), readAs); });
    connect(&draft, &ImportDraft::changed, this, &ImportFilesPage::present);
    connect(&draft, &ImportDraft::filesChanged, this, &ImportFilesPage::present);
}

QWidget *ImportFilesPage::makeChosen()
{
    auto *page = new QWidget(this);
    m_table->setModel(m_files);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *fill = new ColumnFill(m_table, ImportFiles::Gives);
    fill->giveWay(ImportFiles::Gives, 40);
    m_beginningTable->setModel(m_beginning);
    m_beginningTable->verticalHeader()->show(); // the lines, as a header is chosen by them
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_title);
    column->addWidget(m_readAs);
    column->addWidget(m_beginningTable, 3);
    return page;
}

void ImportFilesPage::present()
{
    const int files = m_files->rowCount();
    m_pages->setCurrentIndex(files > 0 ? 1 : 0);
    m_file = std::clamp(m_file, 0, std::max(0, files - 1));
    if (files > 0)
        m_table->selectRow(m_file);
    presentFile();
}

void ImportFilesPage::presentFile()
{
    const auto &understood = m_draft.understood();
    const auto file = size_t(m_file);
    if (!understood || file >= understood->files.size())
        return;
    m_readAs->show(understood->files[file], m_draft.readAs(file));
    m_title->setText(tr("How %1 is read:").arg(m_draft.nameOf(file)));
    m_beginning->show(understood, file);
    m_beginningTable->resizeColumnsToContents();
    for (int column = 0; column < m_beginning->columnCount(); ++column)
        m_beginningTable->setColumnWidth(
            column, std::min(m_beginningTable->columnWidth(column), m_beginningTable->charactersWidth(widestCell)));
}

void ImportFilesPage::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose Inventory Files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, &m_draft, &ImportDraft::setFiles);
    dialog->open();
}

void ImportFilesPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a Folder of Lists or Configurations"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, &m_draft, &ImportDraft::setFiles);
    dialog->open();
}

void ImportFilesPage::pasteText()
{
    openPasteDialog(this, [this](const QString &text) {
        if (const auto kept = m_draft.paste(text); !kept)
            Q_EMIT m_draft.failed(kept.error());
    });
}

void ImportFilesPage::saveTemplate()
{
    const QString workbook = tr("Workbook with a list of models (*.xlsx)"), text = tr("CSV (*.csv)");
    auto *dialog =
        new QFileDialog(this, tr("Save Template"), QStringLiteral("inventory"), workbook + QStringLiteral(";;") + text);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, workbook](const QString &filter) {
        dialog->setDefaultSuffix(filter == workbook ? QStringLiteral("xlsx") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const bool isText = file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
        const Result<QByteArray> bytes =
            isText ? inventory::csvTemplate() : report::inventoryTemplate(inventory::templateHeader(), m_draft.catalog());
        const QString trouble = bytes ? writeFile(file, *bytes) : bytes.error().sentence();
        if (!trouble.isEmpty())
            Q_EMIT troubled(trouble);
    });
    dialog->open();
}

} // namespace lictor
