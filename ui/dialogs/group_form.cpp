#include "dialogs/group_form.h"

#include "dialogs/license_commands.h"
#include "fleet/requests.h"
#include "session/fleet_session.h"
#include "units/candidate_table.h"
#include "units/precondition_table.h"
#include "units/unit_words.h"
#include "widgets/column_fill.h"
#include "widgets/state_badge.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace lictor {

namespace {
QLabel *note(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}
} // namespace

GroupForm::GroupForm(FleetSession &session, GroupKind kind, QWidget *parent)
    : QWidget(parent), m_session(session), m_kind(kind), m_candidates(new CandidateTable(session, kind, this)),
      m_preconditions(new PreconditionTable(this)),
      m_candidateTable(new TableView(kind == GroupKind::Cluster ? tr("Units") : tr("Partner"), this)),
      m_checkList(new TableView(tr("Preconditions"), this)), m_leader(new QComboBox(this)), m_search(new QLineEdit(this)),
      m_name(new QLineEdit(this)), m_cut(note(this)), m_linkFirst(note(this)), m_linkLater(note(this)),
      m_registeredFirst(new QRadioButton(tr("Register both units f&irst, then form the pair"), this)),
      m_pairFirst(new QRadioButton(tr("Form the pair first, &then register the active unit"), this)),
      m_activeActive(new QCheckBox(tr("Acti&ve/Active (multiple context mode)"), this)),
      m_encrypted(new QCheckBox(tr("&Encrypt the failover link"), this)), m_register(new QPushButton(tr("Re&gister…"), this)),
      m_verb(new QPushButton(kind == GroupKind::Cluster ? tr("&Form Cluster") : tr("&Form Pair"), this)),
      m_problem(new StateBadge(this))
{
    const bool pair = kind == GroupKind::Failover;
    m_verb->setObjectName(QStringLiteral("formGroup"));
    m_register->setObjectName(QStringLiteral("registerFirst"));
    m_register->setAutoDefault(false);
    m_name->setPlaceholderText(tr("made from the first unit's name when left empty"));
    auto *rows = new QFormLayout;
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->addRow(pair ? tr("A&ctive unit:") : tr("C&ontrol unit:"), m_leader);
    rows->addRow(tr("&Name:"), m_name);

    m_checkList->setModel(m_preconditions);
    m_checkList->setObjectName(QStringLiteral("preconditions"));
    m_checkList->setSelectionMode(QAbstractItemView::SingleSelection);
    (new ColumnFill(m_checkList, PreconditionTable::Why))
        ->giveWay(PreconditionTable::What, 20)
        .giveWay(PreconditionTable::Why, 30)
        .wrap();
    m_activeActive->setVisible(pair);
    m_encrypted->setVisible(pair);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(makeCandidates());
    column->addWidget(m_checkList);
    column->addLayout(rows);
    column->addWidget(m_activeActive);
    column->addWidget(m_encrypted);
    column->addWidget(makeOrder());

    connect(m_candidates, &CandidateTable::choiceChanged, this, [this] {
        fillLeaders();
        follow();
    });
    connect(m_leader, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            follow();
    });
    connect(m_name, &QLineEdit::textChanged, this, &GroupForm::follow);
    for (QAbstractButton *button :
        std::initializer_list<QAbstractButton *>{m_activeActive, m_encrypted, m_registeredFirst, m_pairFirst})
        connect(button, &QAbstractButton::toggled, this, &GroupForm::follow);
    connect(
        m_register, &QPushButton::clicked, this, [this] { license_commands::openRegister(m_session, unregistered(), window()); });
    connect(m_verb, &QPushButton::clicked, this, &GroupForm::form);
}

QWidget *GroupForm::makeCandidates()
{
    const bool pair = m_kind == GroupKind::Failover;
    m_candidateTable->setModel(m_candidates);
    m_candidateTable->setObjectName(QStringLiteral("candidates"));
    m_candidateTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_candidateTable->setFixedHeight(fontMetrics().height() * 11);
    auto *columns = new ColumnFill(m_candidateTable, CandidateTable::Why);
    columns->giveWay(CandidateTable::Why, 20).leaveOut(CandidateTable::Encryption).wrap();
    m_search->setPlaceholderText(tr("a part of the name"));
    m_search->setClearButtonEnabled(true);
    auto *label = new QLabel(pair ? tr("&Partner:") : tr("Other &units:"), this);
    label->setBuddy(m_search);
    m_search->setAccessibleName(tr("Find a device"));
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_search, 1);
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_candidateTable);
    column->addWidget(m_cut);
    m_cut->setText(tr("Not all devices are listed. Type a part of the name."));
    m_cut->hide();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_candidates->search(text);
        m_cut->setVisible(m_candidates->isCut());
    });
    if (pair)
        connect(m_candidateTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupForm::chooseCurrent);
    else // Return ticks as Space does
        connect(m_candidateTable, &TableView::chosen, this, [this](const QModelIndex &index) {
            const QModelIndex name = index.siblingAtColumn(CandidateTable::Name);
            const bool ticked = name.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            m_candidates->setData(name, int(ticked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
        });
    return part;
}

QWidget *GroupForm::makeOrder()
{
    m_order = new QGroupBox(tr("Order"), this);
    auto *column = new QVBoxLayout(m_order);
    auto *first = new QHBoxLayout;
    first->addWidget(m_registeredFirst);
    first->addWidget(m_register);
    first->addStretch(1);
    column->addLayout(first);
    column->addWidget(m_linkFirst);
    column->addWidget(m_pairFirst);
    column->addWidget(m_linkLater);
    m_registeredFirst->setChecked(true);
    return m_order;
}

void GroupForm::show(DeviceId leader, const std::vector<DeviceId> &others)
{
    m_device = leader;
    m_name->clear();
    m_search->clear();
    m_candidates->setLeader(leader, others);
    m_cut->setVisible(m_candidates->isCut());
    fillLeaders();
    if (m_kind == GroupKind::Failover) {
        m_candidateTable->clearSelection();
        if (!others.empty() || m_candidates->fitting() == 1) // nobody else comes into question
            m_candidateTable->selectRow(0);
    }
    follow();
}

void GroupForm::reload()
{
    if (!m_session.fleet().devices().find(m_device))
        return;
    m_candidates->reload();
    m_cut->setVisible(m_candidates->isCut());
    fillLeaders();
    follow();
}

void GroupForm::chooseCurrent()
{
    const QModelIndexList rows = m_candidateTable->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        m_candidates->choose(m_candidates->candidateAt(rows.first()), true);
}

void GroupForm::fillLeaders()
{
    m_filling = true;
    const QVariant before = m_leader->currentData();
    m_leader->clear();
    m_leader->addItem(deviceName(m_session.fleet(), m_device), m_device.value);
    for (const DeviceId id : m_candidates->chosen())
        m_leader->addItem(deviceName(m_session.fleet(), id), id.value);
    m_leader->setCurrentIndex(std::max(0, m_leader->findData(before)));
    m_filling = false;
}

std::vector<DeviceId> GroupForm::units() const
{
    std::vector<DeviceId> units{m_device};
    units.insert(units.end(), m_candidates->chosen().begin(), m_candidates->chosen().end());
    const auto first = std::find(units.begin(), units.end(), DeviceId{m_leader->currentData().toUInt()});
    if (first != units.end())
        std::rotate(units.begin(), first, first + 1);
    return units;
}

std::vector<DeviceId> GroupForm::unregistered() const
{
    std::vector<DeviceId> list;
    const Fleet &fleet = m_session.fleet();
    for (const DeviceId id : units())
        if (const AgentState &agent = agentOf(fleet, m_session.catalog(), fleet.devices().at(id));
            !agent.registered() && !agent.reserved())
            list.push_back(id);
    return list;
}

Action GroupForm::action() const
{
    const std::vector<DeviceId> list = units();
    const QString name = m_name->text().trimmed();
    if (m_kind == GroupKind::Cluster)
        return FormCluster{name, list};
    return FormFailover{
        name, list[0], list.size() > 1 ? list[1] : DeviceId{}, m_activeActive->isChecked(), m_encrypted->isChecked()};
}

std::vector<simulation::Precondition> GroupForm::preconditions() const
{
    if (units().size() < 2)
        return {};
    const Action wanted = action();
    if (const auto *pair = std::get_if<FormFailover>(&wanted))
        return simulation::preconditions(m_session.fleet(), m_session.catalog(), *pair);
    return simulation::preconditions(m_session.fleet(), m_session.catalog(), std::get<FormCluster>(wanted));
}

void GroupForm::follow()
{
    const Fleet &fleet = m_session.fleet();
    const Device *device = fleet.devices().find(m_device);
    if (!device || m_filling)
        return;
    const Series &series = *m_session.catalog().model(device->model).series;
    m_activeActive->setEnabled(series.activeActive);
    m_activeActive->setToolTip(series.activeActive ? QString() : tr("A %1 has Active/Standby failover only.").arg(series.name));
    if (!series.activeActive)
        m_activeActive->setChecked(false);
    m_preconditions->show(preconditions());
    m_checkList->setVisible(m_preconditions->rowCount() > 0);
    m_checkList->showAllRows();
    followOrder();
    const QString why = whyNotForm();
    m_verb->setEnabled(why.isEmpty());
    m_verb->setToolTip(why);
    if (why.isEmpty())
        m_problem->set(Tone::Positive,
            m_kind == GroupKind::Cluster ? tr("These units can form a cluster.") : tr("These two units can form a pair."));
    else
        m_problem->set(units().size() > 1 ? Tone::Critical : Tone::Info, why);
}

void GroupForm::followOrder()
{
    const Series &series = *m_session.catalog().model(m_session.fleet().devices().at(m_device).model).series;
    const bool hasChoice = m_kind == GroupKind::Failover && units().size() > 1 && !series.registeredBeforeFailover;
    m_order->setVisible(hasChoice);
    if (!hasChoice)
        return;
    const bool open = !unregistered().empty();
    m_register->setVisible(open);
    m_pairFirst->setEnabled(open);
    m_pairFirst->setToolTip(open ? QString() : tr("Both units are registered already."));
    if (!open)
        m_registeredFirst->setChecked(true);
    if (!m_encrypted->isChecked()) {
        m_linkFirst->setText(tr("Both units have strong encryption by their own tokens."));
        m_linkLater->setText(
            tr("The standby unit has strong encryption through the active one. The link is not encrypted: the order "
               "makes no difference to it."));
        return;
    }
    m_linkFirst->setText(tr("Both units have strong encryption by their own tokens, and the failover link speaks AES/3DES "
                            "(FO-1100-11)."));
    m_linkLater->setText(
        tr("The standby unit has strong encryption through the active one, but the failover link speaks DES until "
           "both units are reloaded (FO-1100-12). Reload both: one alone that is reloaded makes both active, split "
           "brain (FO-1100-13)."));
}

QString GroupForm::whyNotForm() const
{
    if (m_session.isReadOnly())
        return m_session.readOnlyReason();
    if (units().size() < 2 && m_candidates->fitting() == 0 && m_search->text().isEmpty())
        return tr("There is no other %1 in this fleet that is in no pair or cluster.")
            .arg(m_session.catalog().model(m_session.fleet().devices().at(m_device).model).name);
    if (units().size() < 2)
        return m_kind == GroupKind::Cluster ? tr("Tick the other units of the cluster.") : tr("Choose the partner in the table.");
    const auto list = preconditions();
    const auto unmet = std::count_if(
        list.begin(), list.end(), [](const simulation::Precondition &one) { return one.demanded && !one.objections.empty(); });
    if (unmet == 1)
        return simulation::firstObjection(list)->error.sentence();
    if (unmet > 1)
        return tr("%n preconditions are not fulfilled.", nullptr, int(unmet));
    if (m_session.fleet().findGroup(m_name->text().trimmed()))
        return tr("A pair or cluster %1 exists. Choose another name.").arg(m_name->text().trimmed());
    if (!m_order->isHidden() && m_registeredFirst->isChecked() && !unregistered().empty())
        return tr("Register %1 first, or choose the other order.").arg(deviceName(m_session.fleet(), unregistered().front()));
    return {};
}

void GroupForm::form()
{
    const auto outcome = m_session.perform(action());
    if (outcome)
        Q_EMIT formed(outcome->group);
    else
        m_problem->set(Tone::Critical, outcome.error().sentence());
}

} // namespace lictor
