#include "dialogs/import_window.h"

#include "dialogs/import_changes_page.h"
#include "dialogs/import_columns_page.h"
#include "dialogs/import_done_page.h"
#include "dialogs/import_files_page.h"
#include "dialogs/import_rows_page.h"
#include "import/import_draft.h"
#include "import/rate_text.h"
#include "session/job.h"
#include "widgets/dropped_files.h"
#include "widgets/state_badge.h"

#include <QDropEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace lictor {

namespace {
constexpr QSize roomy{1180, 760};
constexpr qint64 noticed = 300; ///< milliseconds that work may take before its progress is shown
} // namespace

ImportWindow::ImportWindow(FleetSession &session, ShowDevices show, QWidget *parent)
    : QDialog(parent), m_draft(new ImportDraft(session, this)), m_show(std::move(show)), m_steps(new QTabBar(this)),
      m_pages(new QStackedWidget(this)), m_rows(new ImportRowsPage(session, *m_draft, this)),
      m_changes(new ImportChangesPage(session, *m_draft, this)), m_done(new ImportDonePage(session, this)),
      m_summary(new StateBadge(this))
{
    setWindowTitle(tr("Import Inventory"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setAcceptDrops(true);
    for (const QString &step : {tr("1  Files"), tr("2  Columns"), tr("3  Rows"), tr("4  Changes"), tr("5  Done")})
        m_steps->addTab(step);
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setExpanding(false);
    auto *files = new ImportFilesPage(*m_draft, this);
    m_pages->addWidget(files);
    m_pages->addWidget(new ImportColumnsPage(*m_draft, this));
    m_pages->addWidget(m_rows);
    m_pages->addWidget(m_changes);
    m_pages->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_steps);
    column->addWidget(m_pages, 1);
    column->addWidget(m_summary);
    column->addWidget(makeFoot());
    makeKeys();

    connect(m_steps, &QTabBar::currentChanged, this, &ImportWindow::goTo);
    connect(m_draft, &ImportDraft::readingStarted, this, [this](Job *job) { follow(job, tr("Reading…"), 0); });
    connect(m_draft, &ImportDraft::filesChanged, this, [this] { m_steps->setCurrentIndex(Files); });
    connect(m_draft, &ImportDraft::filesChanged, this, &ImportWindow::present);
    connect(m_draft, &ImportDraft::changed, this, &ImportWindow::present);
    connect(m_draft, &ImportDraft::failed, this, [this](const Error &error) {
        present();
        say(Tone::Critical, error.sentence());
    });
    connect(m_changes, &ImportChangesPage::choiceChanged, this, &ImportWindow::present);
    connect(files, &ImportFilesPage::troubled, this, [this](const QString &text) { say(Tone::Critical, text); });
    connect(m_rows, &ImportRowsPage::troubled, this, [this](const QString &text) { say(Tone::Critical, text); });
    connect(m_done, &ImportDonePage::troubled, this, [this](const QString &text) { say(Tone::Critical, text); });
    connect(m_done, &ImportDonePage::takenBack, this, [this] {
        m_steps->setCurrentIndex(Changes);
        say(Tone::Info, tr("Taken back. The fleet is as it was before the import."));
    });
    connect(m_done, &ImportDonePage::showWanted, this, [this] {
        accept();
        if (m_show)
            m_show(m_imported);
    });
    resize(parent ? roomy.boundedTo(parent->window()->size() - QSize(40, 40)) : roomy);
    present();
}

QWidget *ImportWindow::makeFoot()
{
    auto *foot = new QWidget(this);
    m_progressText = new QLabel(foot);
    m_progress = new QProgressBar(foot);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress"));
    m_back = new QPushButton(tr("&Back"), foot);
    m_next = new QPushButton(foot);
    m_next->setDefault(true);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_progressText);
    line->addWidget(m_progress, 1);
    line->addStretch(1);
    line->addWidget(m_back);
    line->addWidget(m_next);
    line->addWidget(m_cancel);
    connect(m_back, &QPushButton::clicked, this, [this] { m_steps->setCurrentIndex(m_steps->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ImportWindow::next);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWindow::reject);
    hideProgress();
    return foot;
}

void ImportWindow::makeKeys()
{
    const auto problem = [this](const QKeySequence &keys, bool forward) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, forward] {
            if (!m_steps->isTabEnabled(Rows))
                return;
            if (m_steps->currentIndex() == Rows)
                m_rows->goToProblem(forward);
            else
                m_steps->setCurrentIndex(Rows);
        });
    };
    problem(Qt::Key_F8, true);
    problem(Qt::CTRL | Qt::Key_Period, true);
    problem(Qt::SHIFT | Qt::Key_F8, false);
}

void ImportWindow::setFiles(const QStringList &files) { m_draft->setFiles(files); }

void ImportWindow::goTo(int step)
{
    m_pages->setCurrentIndex(step);
    if (step == Rows)
        m_rows->focusRows();
    present();
}

void ImportWindow::next()
{
    switch (m_steps->currentIndex()) {
    case Changes: importNow(); break;
    case Done: accept(); break;
    default: m_steps->setCurrentIndex(m_steps->currentIndex() + 1);
    }
}

void ImportWindow::present()
{
    if (!m_importing && !m_draft->isReading())
        hideProgress();
    const bool understood = m_draft->understood() != nullptr;
    const int current = m_steps->currentIndex();
    const bool isDone = current == Done;
    // A tab that is disabled while it is the current one would give way to another.
    for (const int step : {Files, Columns, Rows, Changes})
        m_steps->setTabEnabled(step, step == current || (!isDone && !m_importing && (understood || step == Files)));
    m_steps->setTabEnabled(Done, isDone);
    const ImportTotals totals = m_draft->totals();
    const int problems = totals.refused + totals.filesRefused;
    m_steps->setTabText(Rows, problems > 0 ? tr("3  Rows (%1 refused)").arg(QLocale().toString(problems)) : tr("3  Rows"));
    if (understood && !isDone) {
        const QString why = m_draft->whyNot(m_changes->leavesOutRefused());
        const Tone blocked = problems > 0 ? Tone::Critical : Tone::Neutral;
        say(!why.isEmpty()     ? blocked
                : problems > 0 ? Tone::Attention
                               : Tone::Positive,
            why.isEmpty() ? tr("%n device(s) can be imported.", nullptr, totals.added + totals.updated) : why);
    } else {
        m_summary->hide();
    }
    presentFoot();
}

void ImportWindow::presentFoot()
{
    const int step = m_steps->currentIndex();
    const bool understood = m_draft->understood() != nullptr;
    m_back->setVisible(step != Done);
    m_back->setEnabled(step > Files && !m_importing);
    m_cancel->setVisible(step != Done);
    if (step == Done) {
        m_next->setText(tr("&Close"));
        m_next->setEnabled(true);
        m_next->setToolTip({});
        return;
    }
    if (step != Changes) {
        m_next->setText(tr("&Next"));
        m_next->setEnabled(understood);
        m_next->setToolTip(understood ? QString() : m_draft->whyNot(true));
        return;
    }
    const QString why = m_draft->whyNot(m_changes->leavesOutRefused());
    const ImportTotals totals = m_draft->totals();
    const int devices = totals.added + totals.updated;
    const bool some = m_draft->understood() && m_draft->understood()->anyRefused();
    m_next->setText(!why.isEmpty() ? tr("&Import")
            : some                 ? tr("&Import the %n Good Row(s)", nullptr, devices)
                                   : tr("&Import %n Device(s)", nullptr, devices));
    m_next->setEnabled(why.isEmpty() && !m_importing);
    m_next->setToolTip(why);
}

void ImportWindow::importNow()
{
    if (!m_draft->whyNot(m_changes->leavesOutRefused()).isEmpty())
        return;
    m_importing = true;
    Job *job = m_draft->commit([this](const Result<simulation::Outcome> &outcome) { finish(outcome); });
    present();
    follow(job, tr("Importing…"), m_draft->totals().added + m_draft->totals().updated);
}

void ImportWindow::finish(const Result<simulation::Outcome> &outcome)
{
    m_importing = false;
    m_cancel->setEnabled(true);
    hideProgress();
    if (outcome) {
        m_imported = outcome->changes.devices;
        m_done->show(*m_draft, *outcome);
        m_steps->setTabEnabled(Done, true);
        m_steps->setCurrentIndex(Done);
        return;
    }
    present();
    const bool cancelled = outcome.error().refusal == Refusal::Cancelled;
    say(cancelled ? Tone::Neutral : Tone::Critical,
        cancelled ? tr("Cancelled. Nothing was changed.") : outcome.error().sentence());
}

void ImportWindow::follow(Job *job, const QString &what, int rows)
{
    m_job = job;
    m_since.start();
    m_progressText->setText(what);
    presentFoot();
    connect(job, &Job::progressed, m_progress, [this, what, rows](double fraction) {
        if (m_since.elapsed() < noticed)
            return;
        m_progressText->show();
        m_progress->show();
        m_progress->setValue(int(fraction * 100));
        const QString rate = rows > 0 ? rateText(fraction, rows, std::chrono::milliseconds(m_since.elapsed())) : QString();
        m_progressText->setText(rate.isEmpty() ? what : tr("%1 %2").arg(what, rate));
    });
}

void ImportWindow::hideProgress()
{
    m_progressText->hide();
    m_progress->hide();
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
    if (!m_importing && !droppedFiles(*event).isEmpty())
        event->acceptProposedAction();
}

void ImportWindow::dropEvent(QDropEvent *event) { setFiles(droppedFiles(*event)); }

} // namespace lictor
