#include "fleet_panes/findings_tab.h"

#include "findings/remedies.h"
#include "fleet_panes/remedy_dialog.h"
#include "session/fleet_session.h"
#include "tables/action_preview.h"
#include "tables/finding_table.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/flow_layout.h"
#include "widgets/table_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lictor {

FindingsTab::FindingsTab(FleetSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_findings(new FindingTable(this)), m_table(new TableView(tr("Findings"), this)),
      m_kinds(new QComboBox(this)), m_count(new QLabel(this)), m_text(new QLabel(this)), m_effect(new QLabel(this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)), m_details(new QWidget(this)),
      m_detailsColumn(new QVBoxLayout(m_details))
{
    m_table->setModel(m_findings);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *columns = new ColumnFill(m_table, FindingTable::Text);
    columns->giveWay(FindingTable::Text, 30).giveWay(FindingTable::Remedy, 22).giveWay(FindingTable::Subject, 14);
    columns->leaveOut(FindingTable::Since).wrap();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingsTab::showChosen);
    connect(m_table, &TableView::chosen, this, [this] {
        if (const findings::Finding *finding = chosen(); finding && finding->device)
            Q_EMIT deviceWanted(finding->device);
    });

    m_kinds->addItem(tr("All kinds"), -1);
    for (const auto kind : {findings::Kind::Shortage, findings::Kind::Disagreement, findings::Kind::Waste, findings::Kind::Risk,
             findings::Kind::State})
        m_kinds->addItem(toLabel(kind), int(kind));
    auto *label = new QLabel(tr("&Show:"), this);
    label->setBuddy(m_kinds);
    m_kinds->setAccessibleName(tr("Kind of findings"));
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &FindingsTab::showKind);
    connect(m_empty->addButton(tr("Show all kinds")), &QPushButton::clicked, this, [this] { m_kinds->setCurrentIndex(0); });

    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kinds->setMinimumContentsLength(24); // characters: a long kind is read in the list that opens
    auto *head = new FlowLayout;
    head->addWidget(label);
    head->addWidget(m_kinds);
    head->addWidget(m_count);
    for (QLabel *text : {m_text, m_effect}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_detailsColumn->addWidget(text);
    }
    m_detailsColumn->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_details);
    showChosen();
}

const findings::Finding *FindingsTab::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_findings->findingAt(rows.front());
}

void FindingsTab::present(std::vector<findings::Finding> findings)
{
    m_findings->show(std::move(findings));
    showKind();
}

void FindingsTab::showKind()
{
    const int kind = m_kinds->currentData().toInt();
    m_findings->showOnly(kind < 0 ? std::nullopt : std::optional(findings::Kind(kind)));
    const int shown = m_findings->rowCount(), all = int(m_findings->total());
    //: how many findings are listed, of how many
    m_count->setText(shown == all ? tr("%n finding(s)", nullptr, all) : tr("%1 of %n finding(s)", nullptr, all).arg(shown));
    const bool filtered = kind >= 0 && all > 0;
    m_empty->set(Tone::Positive, filtered ? tr("No finding of this kind.") : tr("Nothing was found."),
        filtered ? tr("There are findings of other kinds.")
                 : tr("Shortages, disagreements of device and portal, waste and risks stand here, each with what can be done."));
    m_empty->findChild<QPushButton *>()->setVisible(filtered);
    m_stack->setCurrentIndex(m_findings->isEmpty() ? 1 : 0);
    if (!chosen() && !m_findings->isEmpty())
        m_table->selectRow(0);
    showChosen();
}

void FindingsTab::showChosen()
{
    const findings::Finding *finding = chosen();
    m_details->setVisible(finding != nullptr);
    if (!finding)
        return;
    m_text->setText(tr("%1: %2.").arg(finding->subject, finding->text));
    m_effect->setText(
        tr("Effect today: %1. What to do: %2 (%3).").arg(finding->effect, finding->remedy, QString::fromLatin1(finding->rule)));
    showRemedies(*finding);
}

void FindingsTab::showRemedies(const findings::Finding &finding)
{
    delete m_remedies;
    m_remedies = new QWidget(m_details);
    auto *row = new QVBoxLayout(m_remedies);
    row->setContentsMargins(0, 0, 0, 0);
    const std::vector<Action> remedies = findings::remediesOf(m_session.fleet(), m_session.catalog(), finding);
    for (const Action &action : remedies) {
        const QString title = titleOf(m_session, action);
        auto *button = new QPushButton(tr("Preview…"), m_remedies);
        button->setAccessibleName(tr("Preview %1").arg(title));
        button->setAutoDefault(false);
        button->setEnabled(!m_session.isReadOnly());
        button->setToolTip(m_session.isReadOnly() ? m_session.readOnlyReason() : tr("Shows first what it would do."));
        connect(button, &QPushButton::clicked, this, [this, action] { openRemedyDialog(m_session, action, window()); });
        auto *what = new QLabel(title, m_remedies);
        what->setWordWrap(true);
        auto *line = new QHBoxLayout;
        line->addWidget(button);
        line->addWidget(what, 1);
        row->addLayout(line);
    }
    if (remedies.empty()) {
        auto *nothing = new QLabel(tr("There is nothing to click here: only what is described above helps."), m_remedies);
        nothing->setWordWrap(true);
        row->addWidget(nothing);
    }
    m_detailsColumn->addWidget(m_remedies);
}

} // namespace lictor
