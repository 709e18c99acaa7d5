#include "unit_panes/group_pane.h"

#include "dialogs/group_form.h"
#include "session/fleet_session.h"
#include "unit_panes/step_rows.h"
#include "units/context_report.h"
#include "units/group_report.h"
#include "units/unit_table.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/explain_panel.h"
#include "widgets/place.h"
#include "widgets/state_badge.h"
#include "widgets/table_view.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lictor {

namespace {
enum Page : quint8 { GroupPage, FormPage, NonePage };

QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QLabel *sentence(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
} // namespace

GroupPane::GroupPane(FleetSession &session, GroupKind kind, QWidget *parent)
    : Pane(session, parent), m_kind(kind), m_pages(new QStackedWidget(this)), m_none(new EmptyState(this)),
      m_other(m_none->addButton({})), m_head(sentence(this)), m_sum(sentence(this)), m_afterSwitch(sentence(this)),
      m_warning(new StateBadge(this)), m_single(new StateBadge(this)), m_explainButton(new QPushButton(tr("E&xplain"), this)),
      m_useButton(new QPushButton(this)), m_explain(new ExplainPanel(this)), m_units(new UnitTable(session, this)),
      m_table(new TableView(tr("Units"), this)), m_steps(new StepRows(session, this)), m_form(new GroupForm(session, kind, this))
{
    setAccessibleName(GroupPane::path().constLast());
    m_pages->addWidget(scrolled(makeGroupPage()));
    m_pages->addWidget(scrolled(makeFormPage()));
    m_pages->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pages);
    connect(m_other, &QPushButton::clicked, this, [this] {
        QStringList other = path();
        other.back() = isCluster() ? tr("Failover") : tr("ASA Cluster");
        Q_EMIT goTo(other, Subject{{m_device}, {}});
    });
    connect(m_table, &TableView::chosen, this, [this](const QModelIndex &index) {
        Q_EMIT goTo(path(), Subject{{m_units->unitAt(index)}, {}});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupPane::showSteps);
    connect(m_table, &TableView::explainRequested, this, &GroupPane::explain);
    connect(m_explainButton, &QPushButton::clicked, this, &GroupPane::explain);
    connect(m_useButton, &QPushButton::clicked, this, [this] { use(m_suggestion.value_or(0)); });
    connect(m_explain, &ExplainPanel::closed, m_explain, &QWidget::hide);
    connect(m_explain, &ExplainPanel::useRequested, this, &GroupPane::use);
    reload();
}

QStringList GroupPane::path() const
{
    return place(isCluster() ? "Configuration > Device Management > High Availability and Scalability > ASA Cluster"
                             : "Configuration > Device Management > High Availability and Scalability > Failover");
}

QWidget *GroupPane::makeGroupPage()
{
    m_table->setModel(m_units);
    m_table->setObjectName(QStringLiteral("units"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int column : {UnitTable::Version, UnitTable::Serial, UnitTable::UpSince}) // of *Monitoring*
        m_table->setColumnHidden(column, true);
    auto *columns = new ColumnFill(m_table, UnitTable::Requests);
    columns->giveWay(UnitTable::Requests, 14).giveWay(UnitTable::Registered, 14).leaveOut(UnitTable::OwnContexts).wrap();
    QFont bold = font();
    bold.setBold(true);
    m_head->setFont(bold);
    m_head->setObjectName(QStringLiteral("groupHead"));
    m_afterSwitch->setObjectName(QStringLiteral("afterSwitch"));
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_head);
    column->addWidget(m_warning);
    column->addWidget(m_table);
    column->addWidget(makeSum());
    column->addWidget(m_explain);
    column->addWidget(m_afterSwitch);
    column->addSpacing(fontMetrics().height() / 2);
    makeSteps();
    column->addWidget(m_steps);
    column->addStretch(1);
    m_explain->hide();
    return page;
}

QWidget *GroupPane::makeSum()
{
    m_sum->setObjectName(QStringLiteral("groupSum"));
    m_explainButton->setAutoDefault(false);
    m_explainButton->setToolTip(tr("Shows the sum of Security Contexts (Alt+Return)"));
    m_useButton->setAutoDefault(false);
    m_useButton->setObjectName(QStringLiteral("useSuggestion"));
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->addWidget(m_sum, 1);
    row->addWidget(m_useButton, 0, Qt::AlignTop);
    row->addWidget(m_explainButton, 0, Qt::AlignTop);
    return part;
}

void GroupPane::makeSteps()
{
    m_switch = m_steps->addStep(isCluster() ? tr("E&lect control unit") : tr("S&witch active"), QStringLiteral("switchGroup"));
    m_rejoin = m_steps->addStep(tr("Re&join"), QStringLiteral("rejoinUnit"));
    m_leave = m_steps->addStep(tr("Re&move unit"), QStringLiteral("leaveCluster"));
    m_reload = m_steps->addStep(tr("Rel&oad unit"), QStringLiteral("reloadUnit"));
    m_disband = m_steps->addStep(tr("Disba&nd"), QStringLiteral("disbandGroup"));
    m_steps->setShown(m_leave, isCluster());
}

QWidget *GroupPane::makeFormPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_single);
    column->addWidget(m_form);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_form->verb());
    foot->addWidget(m_form->problem(), 1);
    column->addLayout(foot);
    column->addStretch(1);
    m_form->verb()->setAutoDefault(false);
    return page;
}

void GroupPane::show(const Subject &subject)
{
    if (m_device != subject.device())
        m_explain->hide();
    m_device = subject.device();
    reload();
}

void GroupPane::refresh(const ChangeSet &changes)
{
    if (changes.isEmpty() || !isVisible()) // what is shown later is shown anew
        return;
    reload();
    Q_EMIT stateChanged();
}

GroupId GroupPane::group() const
{
    const Device *device = session().fleet().devices().find(m_device);
    const Group *found = device ? session().fleet().groups().find(device->group) : nullptr;
    return found && found->kind == m_kind ? device->group : GroupId{};
}

void GroupPane::reload()
{
    const Device *device = session().fleet().devices().find(m_device);
    if (!device) {
        m_other->hide();
        m_none->set(Tone::Neutral, tr("No device is chosen."), tr("Choose one in the Device List."));
        m_pages->setCurrentIndex(NonePage);
    } else if (group()) {
        showGroup();
        m_pages->setCurrentIndex(GroupPage);
    } else if (device->group) {
        showElsewhere();
        m_pages->setCurrentIndex(NonePage);
    } else {
        m_single->set(Tone::Neutral,
            isCluster() ? tr("%1 is in no cluster.").arg(device->name) : tr("%1 is in no pair.").arg(device->name));
        if (std::exchange(m_formedFor, m_device) == m_device)
            m_form->reload();
        else
            m_form->show(m_device);
        m_pages->setCurrentIndex(FormPage);
    }
}

void GroupPane::showElsewhere()
{
    const Device &device = session().fleet().devices().at(m_device);
    const QString other = session().fleet().groups().at(device.group).name;
    m_other->show();
    m_other->setText(isCluster() ? tr("Go to Failover") : tr("Go to ASA Cluster"));
    m_none->set(Tone::Neutral,
        isCluster() ? tr("%1 is a unit of the failover pair %2.").arg(device.name, other)
                    : tr("%1 is a unit of the cluster %2.").arg(device.name, other),
        tr("A unit belongs to a pair or to a cluster, not to both."));
}

void GroupPane::showGroup()
{
    const GroupReport report = groupReport(session().fleet(), session().catalog(), group());
    m_head->setText(report.head);
    m_warning->setVisible(!report.warnings.empty());
    if (!report.warnings.empty())
        m_warning->set(report.warnings.front().tone, report.warnings.front().text);
    m_sum->setText(report.sum);
    m_afterSwitch->setText(report.afterSwitch);
    m_explainButton->setVisible(report.hasContexts);
    m_suggestion = report.contexts.suggestion;
    m_useButton->setVisible(m_suggestion.has_value());
    if (m_suggestion) {
        m_useButton->setText(tr("&Use %1").arg(*m_suggestion));
        m_useButton->setToolTip(tr("Sends license smart, feature context %1 to the unit that asks for all").arg(*m_suggestion));
    }
    m_units->setGroup(group());
    m_table->showAllRows();
    if (!m_explain->isHidden() && report.hasContexts)
        m_explain->show(session().fleet(), session().catalog(), m_device, report.contexts);
    showSteps();
}

DeviceId GroupPane::chosenUnit() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? DeviceId{} : m_units->unitAt(rows.first());
}

void GroupPane::showSteps()
{
    if (!group())
        return;
    const DeviceId chosen = chosenUnit();
    m_steps->setStep(m_switch, isCluster() && chosen ? leadStep(session(), chosen) : switchStep(session(), group()));
    m_steps->setStep(m_rejoin, chosen ? rejoinStep(session(), chosen) : resetStep(session(), group()));
    m_steps->setStep(m_leave, leaveStep(session(), chosen));
    m_steps->setStep(m_reload, reloadStep(session(), chosen));
    m_steps->setStep(m_disband, disbandStep(session(), group()));
}

Pane::Banner GroupPane::banner() const
{
    const Group *found = session().fleet().groups().find(group());
    if (!found)
        return {};
    if (found->splitBrain())
        return {Tone::Critical, tr("Split brain: both units of %1 are active.").arg(found->name)};
    if (session().isReadOnly())
        return {Tone::Info, tr("The fleet file is read-only: %1.").arg(session().readOnlyReason())};
    return {};
}

void GroupPane::explain()
{
    const GroupReport report = groupReport(session().fleet(), session().catalog(), group());
    if (!report.hasContexts)
        return;
    m_explain->show(session().fleet(), session().catalog(), m_device, report.contexts);
    m_explain->setVisible(true);
}

void GroupPane::use(int contexts)
{
    if (group())
        (void)session().perform(askForContexts(session().fleet(), m_device, contexts));
}

} // namespace lictor
