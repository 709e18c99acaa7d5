#include "dialogs/import_changes_page.h"

#include "dialogs/account_combo.h"
#include "import/import_changes.h"
#include "import/import_differences.h"
#include "import/import_draft.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lictor {

ImportChangesPage::ImportChangesPage(FleetSession &session, ImportDraft &draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_changes(new ImportChanges(draft, this)), m_differences(new ImportDifferences(this)),
      m_account(new AccountCombo(session, this)), m_mode(new QComboBox(this)), m_note(new QLineEdit(this)),
      m_leaveOut(new QCheckBox(this)), m_totals(new QLabel(this)), m_pages(new QStackedWidget(this)),
      m_nothing(new EmptyState(this)), m_table(new TableView(tr("Changes"), this)),
      m_differencesTable(new TableView(tr("Before and after"), this))
{
    m_table->setModel(m_changes);
    auto *fill = new ColumnFill(m_table, ImportChanges::What);
    fill->giveWay(ImportChanges::What, 30);
    m_differencesTable->setModel(m_differences);
    new ColumnFill(m_differencesTable, ImportDifferences::After);
    auto *split = new QSplitter(this);
    split->addWidget(m_table);
    split->addWidget(m_differencesTable);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    m_pages->addWidget(split);
    m_pages->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_totals);
    column->addWidget(m_pages, 1);
    column->addWidget(makeChoices(session));
    column->addWidget(m_leaveOut);

    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportChangesPage::choiceChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportChangesPage::presentDevice);
    connect(&draft, &ImportDraft::changed, this, &ImportChangesPage::present);
    connect(&draft, &ImportDraft::filesChanged, this, [this] {
        m_leaveOut->setChecked(false);
        m_note->clear();
    });
}

QWidget *ImportChangesPage::makeChoices(FleetSession &session)
{
    auto *choices = new QWidget(this);
    auto *accountLabel = new QLabel(tr("&Into virtual account:"), choices);
    accountLabel->setBuddy(m_account);
    m_account->choose(session.fleet().defaultVirtualAccount());
    m_account->setToolTip(tr("Where a row does not say one itself"));
    auto *modeLabel = new QLabel(tr("&Devices already there:"), choices);
    modeLabel->setBuddy(m_mode);
    m_mode->addItem(tr("Add and update"), int(inventory::Options::Mode::Both));
    m_mode->addItem(tr("Update only, refuse new ones"), int(inventory::Options::Mode::UpdateOnly));
    m_mode->addItem(tr("Add only, leave them alone"), int(inventory::Options::Mode::AddOnly));
    auto *line = new QHBoxLayout;
    line->addWidget(accountLabel);
    line->addWidget(m_account);
    line->addWidget(modeLabel);
    line->addWidget(m_mode);
    line->addStretch(1);
    auto *noteLabel = new QLabel(tr("N&ote for the journal:"), choices);
    noteLabel->setBuddy(m_note);
    constexpr int longestNote = 200;
    m_note->setMaxLength(longestNote);
    m_note->setPlaceholderText(tr("why it is imported, a ticket"));
    auto *noteLine = new QHBoxLayout;
    noteLine->addWidget(noteLabel);
    noteLine->addWidget(m_note, 1);
    auto *lines = new QVBoxLayout(choices);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addLayout(line);
    lines->addLayout(noteLine);
    connect(m_note, &QLineEdit::textChanged, &m_draft, &ImportDraft::setNote);
    m_draft.setVirtualAccount(m_account->currentText());
    connect(m_account, &QComboBox::currentTextChanged, &m_draft, &ImportDraft::setVirtualAccount);
    connect(m_mode, &QComboBox::currentIndexChanged, this,
        [this] { m_draft.setMode(inventory::Options::Mode(m_mode->currentData().toInt())); });
    return choices;
}

bool ImportChangesPage::leavesOutRefused() const { return m_leaveOut->isChecked(); }

void ImportChangesPage::present()
{
    const ImportTotals totals = m_draft.totals();
    const auto number = [](int count) { return QLocale().toString(count); };
    QStringList parts{tr("Add %1").arg(number(totals.added)), tr("Update %1").arg(number(totals.updated)),
        tr("Unchanged %1").arg(number(totals.unchanged)), tr("Skipped %1").arg(number(totals.skipped)),
        tr("Refused %1").arg(number(totals.refused))};
    if (totals.chassis > 0)
        parts.insert(2, tr("Chassis %1").arg(number(totals.chassis)));
    m_totals->setText(parts.join(QStringLiteral(" · ")));
    const bool refused = m_draft.understood() && m_draft.understood()->anyRefused();
    m_leaveOut->setVisible(refused);
    m_leaveOut->setText(totals.filesRefused > 0
            ? tr("Import the good rows, leave out refused files and %n refused row(s)", nullptr, totals.refused)
            : tr("Import the good rows, leave out %n refused row(s)", nullptr, totals.refused));
    m_nothing->set(refused ? Tone::Critical : Tone::Positive, m_draft.whyNot(true));
    m_pages->setCurrentIndex(m_changes->rowCount() > 0 ? 0 : 1);
    if (m_changes->rowCount() > 0)
        m_table->selectRow(0);
    presentDevice();
}

void ImportChangesPage::presentDevice()
{
    const int row = m_table->currentIndex().row();
    m_differences->show(row < 0 ? std::vector<inventory::Difference>() : m_changes->differencesOf(row));
}

} // namespace lictor
