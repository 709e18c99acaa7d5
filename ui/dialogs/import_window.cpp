#include "dialogs/import_window.h"

#include "dialogs/account_combo.h"
#include "dialogs/import_columns.h"
#include "dialogs/import_findings.h"
#include "dialogs/import_preview.h"
#include "dialogs/paste_dialog.h"
#include "session/fleet_session.h"
#include "session/job.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/state_badge.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace lictor {

namespace {
enum Tab { Columns, Problems, Rows };

QString separatorName(const QString &separator)
{
    return separator == QStringLiteral("\t") ? ImportWindow::tr("tab") : QStringLiteral("“%1”").arg(separator);
}
} // namespace

ImportWindow::ImportWindow(FleetSession &session, QWidget *parent) : QDialog(parent), m_session(session)
{
    setWindowTitle(tr("Import Inventory"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeFilesRow());
    m_empty = new EmptyState(this);
    m_empty->set(Tone::Neutral, tr("Choose a list of your firewalls, or drop it here."),
        tr("CSV of a CMDB, NetBox, the Smart Software Manager or a spreadsheet; separator, encoding and header line are "
           "recognised. Nothing changes before “Import”."));
    connect(m_empty->addButton(tr("Choose Files…")), &QPushButton::clicked, this, &ImportWindow::chooseFiles);
    connect(m_empty->addButton(tr("Paste Text…")), &QPushButton::clicked, this, &ImportWindow::pasteText);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeUnderstood());
    column->addWidget(m_pages, 1);
    column->addWidget(makeFoot());
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ImportWindow::look);
    resize(std::min(1000, parent ? parent->window()->width() - 40 : 1000),
        std::min(680, parent ? parent->window()->height() - 40 : 680));
    presentSummary();
}

ImportWindow::~ImportWindow()
{
    if (m_job)
        m_job->cancel();
}

QWidget *ImportWindow::makeFilesRow()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new QLabel(tr("Files:"), row));
    m_names = new QLabel(tr("none chosen"), row);
    m_names->setTextFormat(Qt::PlainText);
    m_names->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(m_names, 1);
    for (const auto &[text, slot] :
        {std::pair{tr("Choose Files…"), &ImportWindow::chooseFiles}, std::pair{tr("Paste Text…"), &ImportWindow::pasteText}}) {
        auto *button = new QPushButton(text, row);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        line->addWidget(button);
    }
    return row;
}

QWidget *ImportWindow::makeUnderstood()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_fileRow = new QWidget(page);
    auto *fileLine = new QHBoxLayout(m_fileRow);
    fileLine->setContentsMargins(0, 0, 0, 0);
    auto *fileLabel = new QLabel(tr("File:"), m_fileRow);
    m_file = new QComboBox(m_fileRow);
    fileLabel->setBuddy(m_file);
    fileLine->addWidget(fileLabel);
    fileLine->addWidget(m_file, 1);
    connect(m_file, &QComboBox::currentIndexChanged, this, &ImportWindow::presentFile);
    column->addWidget(m_fileRow);
    m_recognised = new QLabel(page);
    m_recognised->setWordWrap(true);
    m_recognised->setTextFormat(Qt::PlainText);
    column->addWidget(m_recognised);

    m_tabs = new QTabWidget(page);
    m_columns = new ImportColumns(m_tabs);
    connect(m_columns, &ImportColumns::mapped, this, [this](const QString &header, const QString &field) {
        m_map[header] = field;
        lookAgain();
    });
    m_tabs->addTab(m_columns, tr("Columns"));

    auto *problems = new QWidget(m_tabs);
    auto *problemsColumn = new QVBoxLayout(problems);
    m_findings = new ImportFindings(this);
    m_findingsTable = new TableView(tr("Problems"), problems);
    m_findingsTable->setModel(m_findings);
    auto *columns = new ColumnFill(m_findingsTable, ImportFindings::Reason);
    columns->giveWay(ImportFindings::Reason, 40).wrap();
    auto *nothingWrong = new EmptyState(problems);
    nothingWrong->set(Tone::Positive, tr("No problems: every row can be imported."));
    m_findingsStack = new QStackedWidget(problems);
    m_findingsStack->addWidget(m_findingsTable);
    m_findingsStack->addWidget(nothingWrong);
    m_findingsText = new QLabel(problems);
    m_findingsText->setWordWrap(true);
    m_exportProblems = new QPushButton(tr("Export problems as CSV…"), problems);
    m_exportProblems->setAutoDefault(false);
    connect(m_exportProblems, &QPushButton::clicked, this, &ImportWindow::exportProblems);
    auto *problemsHead = new QHBoxLayout;
    problemsHead->addWidget(m_findingsText, 1);
    problemsHead->addWidget(m_exportProblems);
    problemsColumn->addLayout(problemsHead);
    problemsColumn->addWidget(m_findingsStack, 1);
    m_tabs->addTab(problems, tr("Problems"));

    m_preview = new ImportPreview(this);
    m_previewTable = new TableView(tr("Rows"), m_tabs);
    m_previewTable->setModel(m_preview);
    m_tabs->addTab(m_previewTable, tr("Rows"));
    column->addWidget(m_tabs, 1);
    return page;
}

QWidget *ImportWindow::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    auto *choices = new QHBoxLayout;
    auto *accountLabel = new QLabel(tr("Into virtual account:"), foot);
    m_account = new AccountCombo(m_session, foot);
    accountLabel->setBuddy(m_account);
    m_account->choose(m_session.fleet().defaultVirtualAccount());
    m_account->setToolTip(tr("Where a row does not say one itself"));
    auto *modeLabel = new QLabel(tr("Devices already there:"), foot);
    m_mode = new QComboBox(foot);
    modeLabel->setBuddy(m_mode);
    m_mode->addItems({tr("Add and update"), tr("Update only"), tr("Add only")});
    m_skip = new QCheckBox(tr("Skip refused rows"), foot);
    choices->addWidget(accountLabel);
    choices->addWidget(m_account);
    choices->addWidget(modeLabel);
    choices->addWidget(m_mode);
    choices->addStretch(1);
    choices->addWidget(m_skip);
    column->addLayout(choices);
    connect(m_account, &QComboBox::currentIndexChanged, this, &ImportWindow::lookAgain);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ImportWindow::lookAgain);
    connect(m_skip, &QCheckBox::toggled, this, &ImportWindow::presentSummary);

    m_summary = new StateBadge(foot);
    column->addWidget(m_summary);
    auto *buttons = new QHBoxLayout;
    m_progress = new QProgressBar(foot);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress"));
    m_progressText = new QLabel(foot);
    m_import = new QPushButton(tr("Import"), foot);
    m_import->setDefault(true);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setAutoDefault(false);
    buttons->addWidget(m_progressText);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_import);
    buttons->addWidget(m_cancel);
    column->addLayout(buttons);
    connect(m_import, &QPushButton::clicked, this, &ImportWindow::importNow);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWindow::reject);
    hideProgress();
    return foot;
}

void ImportWindow::setFiles(const QStringList &files)
{
    m_files = files;
    m_map.clear();
    QStringList names;
    for (const QString &file : files)
        names << QFileInfo(file).fileName();
    m_names->setText(names.join(QStringLiteral(", ")));
    m_names->setToolTip(files.join(u'\n'));
    lookAgain();
}

void ImportWindow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose Inventory Files"), {}, tr("Lists (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportWindow::setFiles);
    dialog->open();
}

void ImportWindow::pasteText()
{
    openPasteDialog(this, [this](const QString &text) {
        const QString file = m_pasted.filePath(QStringLiteral("pasted-%1.csv").arg(++m_pastes));
        QSaveFile out(file);
        if (!m_pasted.isValid() || !out.open(QIODevice::WriteOnly) || out.write(text.toUtf8()) < 0 || !out.commit())
            say(Tone::Critical, tr("The pasted text cannot be kept for reading: %1").arg(out.errorString()));
        else
            setFiles({file});
    });
}

void ImportWindow::lookAgain()
{
    if (m_job && !m_importing)
        m_job->cancel();
    m_import->setEnabled(false);
    m_soon.start();
}

void ImportWindow::look()
{
    if (m_files.isEmpty() || m_importing)
        return;
    inventory::Options options;
    options.map = m_map;
    options.mode = std::array{inventory::Options::Mode::Both, inventory::Options::Mode::UpdateOnly,
        inventory::Options::Mode::AddOnly}[size_t(m_mode->currentIndex())];
    options.virtualAccount = m_account->currentText();
    options.previewRows = ImportPreview::mostRows;
    auto result = std::make_shared<Result<inventory::Understood>>();
    Job *job = m_session.run(
        tr("Read the inventory"),
        [result, options, files = m_files, catalog = m_session.catalogPtr()](const Fleet &fleet, Job &working) mutable {
            options.progress = [&working](double fraction) { return working.report(fraction); };
            *result = inventory::understand(fleet, *catalog, files, options);
        },
        [self = QPointer<ImportWindow>(this), result] {
            if (self)
                self->present(*result);
        });
    m_job = job;
    showProgress(tr("Reading…"), job);
}

void ImportWindow::present(const Result<inventory::Understood> &result)
{
    hideProgress();
    if (!result) {
        if (result.error().refusal != Refusal::Cancelled)
            say(Tone::Critical, result.error().sentence());
        return;
    }
    m_understood = std::make_shared<const inventory::Understood>(*result);
    m_findings->show(m_understood);
    m_findingsTable->setColumnHidden(ImportFindings::File, !m_findings->severalFiles());
    m_findingsStack->setCurrentIndex(m_findings->rowCount() == 0 ? 1 : 0);
    m_exportProblems->setEnabled(m_findings->all() > 0);
    m_exportProblems->setToolTip(m_findings->all() > 0 ? QString() : tr("There are no problems to export."));
    const QString kinds = m_findings->refusedByKind();
    QString text =
        kinds.isEmpty() ? (m_findings->all() > 0 ? tr("No row is refused.") : QString()) : tr("Refused: %1.").arg(kinds);
    if (m_findings->all() > m_findings->rowCount())
        text = tr("%1 The first %2 of %3 are listed.")
                   .arg(text, locale().toString(m_findings->rowCount()), locale().toString(m_findings->all()));
    m_findingsText->setText(text);
    m_preview->show(m_understood);
    m_previewTable->resizeColumnsToContents();

    {
        const QSignalBlocker silent(m_file);
        const int chosen = std::max(0, m_file->currentIndex());
        m_file->clear();
        for (const inventory::FileResult &file : m_understood->files)
            m_file->addItem(QFileInfo(file.file).fileName());
        m_file->setCurrentIndex(std::min(chosen, m_file->count() - 1));
    }
    m_fileRow->setVisible(m_file->count() > 1);
    m_tabs->setTabText(
        Problems, m_findings->all() == 0 ? tr("Problems") : tr("Problems (%1)").arg(locale().toString(m_findings->all())));
    if (m_pages->currentIndex() == 0) {
        m_pages->setCurrentIndex(1);
        m_tabs->setCurrentIndex(m_understood->anyRefused() ? Problems : Columns);
        if (m_understood->anyRefused() && m_findings->rowCount() > 0)
            m_findingsTable->selectRow(0);
    }
    presentFile();
    presentSummary();
}

void ImportWindow::presentFile()
{
    if (!m_understood || m_file->currentIndex() < 0)
        return;
    const inventory::FileResult &file = m_understood->files[size_t(m_file->currentIndex())];
    QStringList parts{file.format.toUpper()};
    if (!file.profile.isEmpty())
        parts << tr("profile %1").arg(file.profile);
    if (!file.encoding.isEmpty())
        parts << file.encoding;
    if (!file.separator.isEmpty())
        parts << tr("separator %1").arg(separatorName(file.separator));
    parts << (file.header > 0 ? tr("header in line %1").arg(file.header) : tr("no header line"));
    parts << tr("%1 rows").arg(locale().toString(file.rows));
    m_recognised->setText(file.refusedWhole && !file.refused.empty()
            ? tr("%1 cannot be read: %2").arg(QFileInfo(file.file).fileName(), file.refused.front().text)
            : tr("Understood as: %1").arg(parts.join(QStringLiteral(", "))));
    m_columns->show(file);
}

void ImportWindow::presentSummary()
{
    if (!m_understood) {
        m_import->setEnabled(false);
        m_import->setToolTip(tr("Choose files first."));
        m_skip->setEnabled(false);
        m_summary->hide();
        return;
    }
    int added = 0, updated = 0, unchanged = 0, refused = 0, skipped = 0, chassis = 0;
    for (const inventory::FileResult &file : m_understood->files) {
        added += file.added;
        updated += file.updated;
        unchanged += file.unchanged;
        refused += file.refusedCount;
        skipped += file.skippedCount;
        chassis += file.chassis;
    }
    const auto number = [this](int count) { return locale().toString(count); };
    const bool blocked = m_understood->anyRefused() && !m_skip->isChecked();
    const bool nothing = m_understood->nothingToDo();
    QString text = tr("Add %1 · Update %2 · Unchanged %3 · Refused %4 · Skipped %5")
                       .arg(number(added), number(updated), number(unchanged), number(refused), number(skipped));
    if (chassis > 0)
        text = tr("%1 · Chassis %2").arg(text, number(chassis));
    if (nothing)
        text = tr("%1 — there is nothing to import.").arg(text);
    else if (blocked)
        text = tr("%1 — nothing is imported while rows are refused; correct the file, or tick “Skip refused rows”.").arg(text);
    m_summary->set(nothing || blocked ? (m_understood->anyRefused() ? Tone::Critical : Tone::Neutral)
            : refused > 0             ? Tone::Attention
                                      : Tone::Positive,
        text);
    m_summary->show();
    m_skip->setEnabled(m_understood->anyRefused());
    m_skip->setToolTip(m_understood->anyRefused() ? QString() : tr("No row is refused."));
    m_import->setEnabled(!blocked && !nothing && !m_importing);
    m_import->setToolTip(m_import->isEnabled() ? QString() : text);
    m_import->setText(blocked || nothing ? tr("Import") : tr("Import %1 Devices").arg(number(added + updated)));
}

void ImportWindow::importNow()
{
    if (!m_understood || m_importing)
        return;
    m_importing = true;
    m_import->setEnabled(false);
    Job *job =
        m_session.start(m_understood->action, [self = QPointer<ImportWindow>(this)](const Result<simulation::Outcome> &outcome) {
            if (!self)
                return;
            self->m_importing = false;
            self->hideProgress();
            if (outcome) {
                self->accept();
            } else {
                self->presentSummary();
                self->say(outcome.error().refusal == Refusal::Cancelled ? Tone::Neutral : Tone::Critical,
                    outcome.error().refusal == Refusal::Cancelled ? tr("Cancelled. Nothing was changed.")
                                                                  : outcome.error().sentence());
            }
        });
    m_job = job;
    showProgress(tr("Importing…"), job);
}

void ImportWindow::exportProblems()
{
    auto *dialog = new QFileDialog(this, tr("Export Problems"), QStringLiteral("import-problems.csv"), tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportWindow::writeProblems);
    dialog->open();
}

void ImportWindow::writeProblems(const QString &file)
{
    QSaveFile out(file);
    const QByteArray csv = ImportFindings::toCsv(*m_understood);
    if (out.open(QIODevice::WriteOnly) && out.write(csv) == csv.size() && out.commit())
        m_findingsText->setText(tr("Written: %1").arg(file));
    else
        say(Tone::Critical, tr("%1 cannot be written: %2").arg(file, out.errorString()));
}

void ImportWindow::showProgress(const QString &what, Job *job)
{
    m_progressText->setText(what);
    m_progress->setValue(0);
    m_progressText->show();
    m_progress->show();
    connect(job, &Job::progressed, m_progress, [this](double fraction) { m_progress->setValue(int(fraction * 100)); });
}

void ImportWindow::hideProgress()
{
    m_progressText->hide();
    m_progress->hide();
    m_cancel->setEnabled(true);
}

void ImportWindow::say(Tone tone, const QString &text)
{
    m_summary->set(tone, text);
    m_summary->show();
}

void ImportWindow::reject()
{
    if (m_importing && m_job) {
        m_job->cancel();
        m_progressText->setText(tr("Cancelling…"));
        m_cancel->setEnabled(false);
        return;
    }
    QDialog::reject();
}

void ImportWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_importing)
        event->acceptProposedAction();
}

void ImportWindow::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    if (!files.isEmpty())
        setFiles(files);
}

} // namespace lictor
