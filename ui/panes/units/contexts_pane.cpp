#include "unit_panes/contexts_pane.h"

#include "dialogs/context_dialog.h"
#include "session/fleet_session.h"
#include "units/context_report.h"
#include "units/context_table.h"
#include "widgets/action_button.h"
#include "widgets/caution.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/explain_panel.h"
#include "widgets/place.h"
#include "widgets/table_view.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lictor {

ContextsPane::ContextsPane(FleetSession &session, QWidget *parent)
    : Pane(session, parent), m_head(new QLabel(this)), m_explainButton(new QPushButton(tr("E&xplain"), this)),
      m_leader(new QPushButton(this)), m_explain(new ExplainPanel(this)), m_contexts(new ContextTable(session, this)),
      m_table(new TableView(tr("Security Contexts"), this)), m_none(new EmptyState(this)), m_buttons(new QWidget(this)),
      m_stack(new QStackedWidget(this)), m_add(new QAction(tr("A&dd…"), this)), m_delete(new QAction(tr("De&lete"), this))
{
    setAccessibleName(ContextsPane::path().constLast());
    m_head->setObjectName(QStringLiteral("contextHead"));
    m_head->setWordWrap(true);
    m_explainButton->setAutoDefault(false);
    m_leader->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_leader, 0, Qt::AlignTop);
    head->addWidget(m_explainButton, 0, Qt::AlignTop);
    QPushButton *addButton = actionButton(m_add, this), *deleteButton = actionButton(m_delete, this);
    addButton->setObjectName(QStringLiteral("addContext"));
    deleteButton->setObjectName(QStringLiteral("deleteContext"));
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins({});
    buttons->addWidget(addButton);
    buttons->addWidget(deleteButton);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_buttons);
    column->addWidget(makeTable(), 1);
    column->addWidget(m_explain);
    m_explain->hide();
    connect(m_add, &QAction::triggered, this, &ContextsPane::add);
    connect(m_delete, &QAction::triggered, this, &ContextsPane::removeChosen);
    connect(m_explainButton, &QPushButton::clicked, this, &ContextsPane::explain);
    connect(m_explain, &ExplainPanel::closed, m_explain, &QWidget::hide);
    connect(m_explain, &ExplainPanel::useRequested, this,
        [this](int contexts) { (void)this->session().perform(askForContexts(this->session().fleet(), m_device, contexts)); });
    connect(m_leader, &QPushButton::clicked, this, [this] {
        Q_EMIT goTo(path(), Subject{{contextReport(this->session().fleet(), this->session().catalog(), m_device).editedOn}, {}});
    });
    reload();
}

QStringList ContextsPane::path() const { return place("Configuration > Context Management > Security Contexts"); }

QWidget *ContextsPane::makeTable()
{
    m_table->setModel(m_contexts);
    m_table->setObjectName(QStringLiteral("contexts"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_delete->setShortcut(QKeySequence::Delete);
    m_delete->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(m_add);
    m_table->addAction(m_delete);
    auto *columns = new ColumnFill(m_table, ContextTable::Url);
    columns->giveWay(ContextTable::Url, 16).giveWay(ContextTable::Interfaces, 12).leaveOut(ContextTable::Description).wrap();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContextsPane::followSelection);
    m_none->set(Tone::Neutral, tr("The device runs no security context yet."),
        tr("The first one that is added puts it into multiple context mode."));
    auto *button = m_none->addButton(tr("Add security context…"));
    connect(button, &QPushButton::clicked, m_add, &QAction::trigger);
    connect(m_add, &QAction::changed, button, [this, button] {
        button->setEnabled(m_add->isEnabled());
        button->setToolTip(m_add->isEnabled() ? QString() : m_add->toolTip());
    });
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    return m_stack;
}

void ContextsPane::show(const Subject &subject)
{
    if (m_device != subject.device())
        m_explain->hide();
    m_device = subject.device();
    reload();
}

void ContextsPane::refresh(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    reload();
    Q_EMIT stateChanged();
}

void ContextsPane::reload()
{
    if (!session().fleet().devices().find(m_device))
        return;
    const ContextReport report = contextReport(session().fleet(), session().catalog(), m_device);
    m_head->setText(report.head);
    m_leader->setVisible(bool(report.editedOn));
    if (const Device *leader = session().fleet().devices().find(report.editedOn))
        m_leader->setText(tr("&Go to %1").arg(leader->name));
    m_contexts->setDevice(m_device);
    m_stack->setCurrentIndex(m_contexts->isEmpty() ? 1 : 0);
    m_buttons->setVisible(!m_contexts->isEmpty()); // the empty state has its own
    const QString why = whyNotAdd();
    m_add->setEnabled(why.isEmpty());
    m_add->setToolTip(why.isEmpty() ? m_add->text() : why);
    if (!m_explain->isHidden())
        explain();
    followSelection();
}

QString ContextsPane::whyNotAdd() const
{
    if (session().isReadOnly())
        return session().readOnlyReason();
    return contextReport(session().fleet(), session().catalog(), m_device).whyNotAdd;
}

QString ContextsPane::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_contexts->nameAt(rows.first());
}

void ContextsPane::followSelection()
{
    const ContextReport report = contextReport(session().fleet(), session().catalog(), m_device);
    const QString why = session().isReadOnly() ? session().readOnlyReason()
        : !report.whyNotEdit.isEmpty()         ? report.whyNotEdit
        : chosen().isEmpty()                   ? tr("Choose a context in the table first.")
                                               : QString();
    m_delete->setEnabled(why.isEmpty());
    m_delete->setToolTip(why.isEmpty() ? m_delete->text() : why);
}

Pane::Banner ContextsPane::banner() const
{
    if (!session().fleet().devices().find(m_device))
        return {};
    const ContextReport report = contextReport(session().fleet(), session().catalog(), m_device);
    if (report.used > report.licensed)
        return {Tone::Critical,
            tr("%1 contexts run, %2 are licensed. Those beyond go on; ask for more, or delete some.")
                .arg(report.used)
                .arg(report.licensed)};
    if (!report.whyNotEdit.isEmpty())
        return {Tone::Info, report.whyNotEdit};
    if (report.restricted && !report.whyNotAdd.isEmpty())
        return {Tone::Attention, report.whyNotAdd};
    return {};
}

void ContextsPane::add() { openAddContextDialog(session(), m_device, window()); }

void ContextsPane::removeChosen()
{
    const QString name = chosen();
    const auto act = [this, run = deleteContext(m_device, name)] { (void)session().perform(run); };
    if (!contextReport(session().fleet(), session().catalog(), m_device).restricted) {
        act();
        return;
    }
    ask({tr("Delete Security Context"), tr("Delete %1 while licenses are short?").arg(name),
            tr("It cannot come back before the licenses are covered: no context may be added until then (OOC-6).\n\nUndo will "
               "still "
               "be possible in Lictor."),
            tr("Delete")},
        window(), act);
}

void ContextsPane::explain()
{
    const ContextReport report = contextReport(session().fleet(), session().catalog(), m_device);
    m_explain->show(session().fleet(), session().catalog(), m_device, report.line);
    m_explain->setVisible(true);
}

} // namespace lictor
