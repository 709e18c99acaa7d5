#include "dialogs/import_done_page.h"

#include "import/import_draft.h"
#include "import/import_report.h"
#include "session/save_file.h"
#include "widgets/empty_state.h"

#include <QFileDialog>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

ImportDonePage::ImportDonePage(FleetSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_done(new EmptyState(this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_done);
    connect(m_done->addButton(tr("Sho&w Them")), &QPushButton::clicked, this, &ImportDonePage::showWanted);
    connect(m_done->addButton(tr("&Undo")), &QPushButton::clicked, this, [this, &session] {
        if (const auto undone = session.undo())
            Q_EMIT takenBack();
        else
            Q_EMIT troubled(undone.error().sentence());
    });
    connect(m_done->addButton(tr("Save &Report…")), &QPushButton::clicked, this, &ImportDonePage::saveReport);
}

void ImportDonePage::show(const ImportDraft &draft, const simulation::Outcome &outcome)
{
    m_understood = draft.understood();
    m_fleet = draft.fleet();
    const ImportTotals totals = draft.totals();
    const auto number = [](int count) { return QLocale().toString(count); };
    m_done->set(Tone::Positive, tr("%1: done.").arg(outcome.text),
        tr("%1 added, %2 updated, %3 unchanged, %4 skipped, %5 refused and left out. Undo takes all of it back at once.")
            .arg(number(totals.added), number(totals.updated), number(totals.unchanged), number(totals.skipped),
                number(totals.refused)));
}

void ImportDonePage::saveReport()
{
    auto *dialog =
        new QFileDialog(this, tr("Save the Report of the Import"), QStringLiteral("import-report.csv"), tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        saveFile(
            m_session, tr("Save the report of the import"), file,
            [understood = m_understood, fleet = m_fleet, catalog = m_session.catalogPtr()] {
                return importReport(understood, fleet, *catalog);
            },
            [self = QPointer<ImportDonePage>(this)](const QString &trouble) {
                if (self && !trouble.isEmpty())
                    Q_EMIT self->troubled(trouble);
            });
    });
    dialog->open();
}

} // namespace lictor
