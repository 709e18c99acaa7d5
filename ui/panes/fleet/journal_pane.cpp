#include "fleet_panes/journal_pane.h"

#include "dialogs/form_dialog.h"
#include "fleet_panes/remedy_dialog.h"
#include "session/fleet_session.h"
#include "tables/agent_event_table.h"
#include "tables/fleet_changes.h"
#include "tables/journal_table.h"
#include "widgets/action_button.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/place.h"
#include "widgets/table_view.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace lictor {

JournalPane::JournalPane(FleetSession &session, QWidget *parent)
    : Pane(session, parent), m_journal(new JournalTable(session, this)), m_events(new AgentEventTable(session, this)),
      m_journalTable(new TableView(tr("Journal"), this)), m_eventTable(new TableView(tr("Events"), this)),
      m_journalFilter(new QLineEdit(this)), m_eventFilter(new QLineEdit(this)), m_noJournal(new EmptyState(this)),
      m_noEvents(new EmptyState(this)), m_journalStack(new QStackedWidget(this)), m_eventStack(new QStackedWidget(this)),
      m_tabs(new QTabWidget(this)), m_undo(new QAction(tr("&Undo to Here"), this)),
      m_changes(new QAction(tr("Show &Changes…"), this))
{
    setAccessibleName(tr("Events and Journal"));
    m_journalTable->setModel(m_journal);
    m_journalTable->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *columns = new ColumnFill(m_journalTable, JournalTable::Action);
    columns->giveWay(JournalTable::Action, 30).leaveOut(JournalTable::Clock).wrap();
    m_eventTable->setModel(m_events);
    auto *eventColumns = new ColumnFill(m_eventTable, AgentEventTable::What);
    eventColumns->giveWay(AgentEventTable::What, 30).giveWay(AgentEventTable::Subject, 12).wrap();

    for (QAction *action : {m_undo, m_changes})
        m_journalTable->addAction(action);
    connect(m_undo, &QAction::triggered, this, &JournalPane::undoToHere);
    connect(m_changes, &QAction::triggered, this, &JournalPane::showChanges);
    connect(m_journalTable, &TableView::chosen, this, &JournalPane::showChanges);
    connect(m_journalTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JournalPane::followSelection);
    connect(m_journalFilter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_journal->setFilter(text.trimmed());
        showCounts();
    });
    connect(m_eventFilter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_events->setFilter(text.trimmed());
        showCounts();
    });
    for (const auto &[empty, filter] : {std::pair(m_noJournal, m_journalFilter), std::pair(m_noEvents, m_eventFilter)})
        connect(empty->addButton(tr("Clear filter")), &QPushButton::clicked, filter, &QLineEdit::clear);

    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeTab(m_journalFilter, m_journalTable, m_noJournal, m_journalStack, {m_undo, m_changes}), tr("Journal"));
    m_tabs->addTab(makeTab(m_eventFilter, m_eventTable, m_noEvents, m_eventStack, {}), tr("Events"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &JournalPane::undoStep);
    reload();
}

QWidget *JournalPane::makeTab(
    QLineEdit *filter, TableView *table, EmptyState *empty, QStackedWidget *stack, const QList<QAction *> &actions)
{
    auto *page = new QWidget(this);
    auto *label = new QLabel(tr("&Filter:"), page);
    label->setBuddy(filter);
    filter->setAccessibleName(tr("Filter of %1").arg(table->accessibleName()));
    filter->setClearButtonEnabled(true);
    filter->setPlaceholderText(
        table == m_journalTable ? tr("What was done, or by whom") : tr("A name, an event or what happened"));
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(filter, 1);
    stack->addWidget(table);
    stack->addWidget(empty);
    auto *column = new QVBoxLayout(page);
    column->addLayout(head);
    column->addWidget(stack, 1);
    if (!actions.isEmpty()) {
        auto *buttons = new QHBoxLayout;
        for (QAction *action : actions)
            buttons->addWidget(actionButton(action, page));
        buttons->addStretch(1);
        column->addLayout(buttons);
    }
    return page;
}

QStringList JournalPane::path() const { return place("Monitoring > Fleet > Events and Journal"); }

void JournalPane::show(const Subject &) { reload(); }

void JournalPane::refresh(const ChangeSet &)
{
    if (isVisible())
        reload();
    if (m_undoTo)
        m_next.start();
}

void JournalPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    reload();
}

void JournalPane::reload()
{
    m_journal->reload();
    m_events->reload();
    showCounts();
    followSelection();
}

void JournalPane::showCounts()
{
    const auto present = [this](QStackedWidget *stack, EmptyState *empty, const QLineEdit *filter, bool none,
                             const QString &sentence, const QString &detail) {
        const bool filtered = !filter->text().trimmed().isEmpty();
        empty->set(Tone::Neutral, filtered ? tr("Nothing matches the filter “%1”.").arg(filter->text().trimmed()) : sentence,
            filtered ? QString() : detail);
        empty->findChild<QPushButton *>()->setVisible(filtered);
        stack->setCurrentIndex(none ? 1 : 0);
    };
    present(m_journalStack, m_noJournal, m_journalFilter, m_journal->rowCount() == 0, tr("Nothing was done to this fleet yet."),
        tr("Every action stands here, with who did it and when."));
    present(m_eventStack, m_noEvents, m_eventFilter, m_events->isEmpty(),
        tr("No agent has done anything since the fleet was opened."),
        tr("Move the clock, or register a device: contacts, renewals and changes of state stand here."));
}

void JournalPane::followSelection()
{
    const QModelIndexList rows = m_journalTable->selectionModel()->selectedRows();
    const FleetSession::JournalEntry *entry = rows.isEmpty() ? nullptr : m_journal->entryAt(rows.front());
    const QString none = tr("Select an action first.");
    QString whyNotUndo = entry ? QString() : none;
    if (entry && entry->undone)
        whyNotUndo = tr("This action is undone already.");
    else if (session().isReadOnly())
        whyNotUndo = session().readOnlyReason();
    else if (session().undoText().isEmpty())
        whyNotUndo = tr("There is nothing to undo.");
    m_undo->setEnabled(whyNotUndo.isEmpty());
    m_undo->setToolTip(whyNotUndo.isEmpty() ? tr("Takes back this action and everything after it.") : whyNotUndo);
    m_changes->setEnabled(entry);
    m_changes->setToolTip(entry ? tr("What it changed, as far as the file keeps it.") : none);
}

void JournalPane::undoToHere()
{
    const QModelIndexList rows = m_journalTable->selectionModel()->selectedRows();
    if (const FleetSession::JournalEntry *entry = rows.isEmpty() ? nullptr : m_journal->entryAt(rows.front())) {
        m_undoTo = entry->revision;
        undoStep();
    }
}

void JournalPane::undoStep()
{
    const qint64 target = m_undoTo;
    const auto entry = session().journal(1, target + 1);
    const bool done = entry.empty() || entry.front().revision != target || entry.front().undone;
    if (!target || done || !session().undo()) // what cannot be taken back says why through the session
        m_undoTo = 0;
}

void JournalPane::showChanges()
{
    const QModelIndexList rows = m_journalTable->selectionModel()->selectedRows();
    const FleetSession::JournalEntry *entry = rows.isEmpty() ? nullptr : m_journal->entryAt(rows.front());
    if (!entry)
        return;
    const QString action = entry->text;
    session().startReading(entry->revision, [this, action](const Result<FleetSession::Around> &around) {
        if (!around) {
            Q_EMIT session().failed(around.error());
            return;
        }
        FleetChanges changes = changesBetween(around->before, around->after, session().catalog());
        if (changes.effects.isEmpty() && changes.pools.empty())
            changes.effects << tr("no device, license or account changed");
        auto *dialog = new QDialog(window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Changes of %1").arg(action));
        auto *buttons = new QDialogButtonBox(dialog);
        buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
        connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
        auto *column = new QVBoxLayout(dialog);
        column->addWidget(changesView(changes, dialog), 1);
        column->addWidget(buttons);
        dialog->resize(fontMetrics().averageCharWidth() * 96, dialog->sizeHint().height());
        dialog->open();
    });
}

} // namespace lictor
