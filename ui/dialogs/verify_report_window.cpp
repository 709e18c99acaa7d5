#include "dialogs/verify_report_window.h"

#include "dialogs/report_dialog.h"
#include "report/verification.h"
#include "session/fleet_session.h"
#include "widgets/state_badge.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

namespace {
constexpr int widthInCharacters = 90;
}

VerifyReportWindow::VerifyReportWindow(FleetSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_file(new QLineEdit(this)), m_verify(new QPushButton(tr("&Verify"), this)),
      m_state(new StateBadge(this))
{
    setWindowTitle(tr("Verify Report"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *label = new QLabel(tr("&Report:"), this);
    label->setBuddy(m_file);
    auto *browseButton = new QPushButton(tr("&Browse…"), this), *close = new QPushButton(tr("Close"), this);
    browseButton->setAutoDefault(false);
    close->setAutoDefault(false);
    m_verify->setDefault(true);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_file, 1);
    line->addWidget(browseButton);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_verify);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(m_state);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * widthInCharacters);
    m_state->set(Tone::Neutral,
        tr("JSON reports hold their digest; others are compared with the JSON report or the provenance file that stands beside "
           "them."));
    const auto follow = [this] {
        m_verify->setEnabled(!m_file->text().trimmed().isEmpty());
        m_verify->setToolTip(m_verify->isEnabled() ? QString() : tr("Name a report first."));
    };
    follow();
    connect(m_file, &QLineEdit::textChanged, this, follow);
    connect(browseButton, &QPushButton::clicked, this, &VerifyReportWindow::browse);
    connect(m_verify, &QPushButton::clicked, this, &VerifyReportWindow::verify);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void VerifyReportWindow::browse()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose a Report"), QString(), tr("Reports (*.json *.html *.pdf *.xlsx *.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_file->setText(file);
        verify();
    });
    dialog->open();
}

void VerifyReportWindow::verify()
{
    auto result = std::make_shared<Result<QString>>();
    m_session.run(
        tr("Verify the report"),
        [result, file = m_file->text().trimmed()](const Fleet &, Job &) { *result = report::verifyFile(file); },
        [self = QPointer<VerifyReportWindow>(this), result] {
            if (self)
                self->m_state->set(*result ? Tone::Positive : Tone::Critical, *result ? **result : result->error().sentence());
        });
}

void openVerifyReportDialog(FleetSession &session, QWidget *parent) { (new VerifyReportWindow(session, parent))->open(); }

} // namespace lictor
