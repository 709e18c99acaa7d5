#include "shell/group_dialog.h"

#include "session/fleet_session.h"
#include "widgets/state_badge.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

GroupDialog::GroupDialog(FleetSession &session, std::vector<DeviceId> devices, bool cluster, QWidget *parent)
    : QDialog(parent), m_session(session), m_devices(std::move(devices)), m_cluster(cluster), m_name(new QLineEdit(this)),
      m_first(new QComboBox(this)), m_activeActive(new QCheckBox(tr("Active/&Active (multiple context mode)"), this)),
      m_encrypted(new QCheckBox(tr("&Encrypt the failover link"), this)), m_problem(new StateBadge(this))
{
    setObjectName(QStringLiteral("groupDialog"));
    setWindowTitle(cluster ? tr("Form Cluster") : tr("Form Failover Pair"));
    std::sort(m_devices.begin(), m_devices.end());
    for (const DeviceId id : m_devices)
        m_first->addItem(session.fleet().devices().at(id).name, id.value);
    auto *column = new QVBoxLayout(this);
    auto *rows = new QFormLayout;
    rows->addRow(cluster ? tr("&Control unit:") : tr("A&ctive unit:"), m_first);
    rows->addRow(tr("&Name:"), m_name);
    m_name->setPlaceholderText(tr("made from the first unit's name when left empty"));
    column->addLayout(rows);
    column->addWidget(m_activeActive);
    column->addWidget(m_encrypted);
    m_activeActive->setVisible(!cluster);
    m_encrypted->setVisible(!cluster);
    column->addWidget(m_problem);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    m_form = buttons->addButton(cluster ? tr("&Form Cluster") : tr("&Form Pair"), QDialogButtonBox::AcceptRole);
    m_form->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
    connect(m_form, &QPushButton::clicked, this, &GroupDialog::form);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_first, &QComboBox::currentIndexChanged, this, &GroupDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &GroupDialog::check);
    connect(m_activeActive, &QCheckBox::toggled, this, &GroupDialog::check);
    connect(m_encrypted, &QCheckBox::toggled, this, &GroupDialog::check);
    check();
}

std::vector<DeviceId> GroupDialog::ordered() const
{
    std::vector<DeviceId> units = m_devices;
    const auto first = std::find(units.begin(), units.end(), DeviceId{m_first->currentData().toUInt()});
    if (first != units.end())
        std::rotate(units.begin(), first, first + 1);
    return units;
}

namespace {
Action makeAction(const std::vector<DeviceId> &units, const QString &name, bool cluster, bool activeActive, bool encrypted)
{
    if (cluster)
        return FormCluster{name, units};
    return FormFailover{name, units[0], units[1], activeActive, encrypted};
}
} // namespace

void GroupDialog::check()
{
    const auto trial = m_session.tryOut(
        makeAction(ordered(), m_name->text().trimmed(), m_cluster, m_activeActive->isChecked(), m_encrypted->isChecked()));
    m_form->setEnabled(trial.has_value());
    if (trial)
        m_problem->set(
            Tone::Positive, m_cluster ? tr("These units can form a cluster.") : tr("These two units can form a pair."));
    else
        m_problem->set(Tone::Critical, trial.error().sentence());
}

void GroupDialog::form()
{
    const auto outcome = m_session.perform(
        makeAction(ordered(), m_name->text().trimmed(), m_cluster, m_activeActive->isChecked(), m_encrypted->isChecked()));
    if (outcome)
        accept();
    else
        m_problem->set(Tone::Critical, outcome.error().sentence());
}

} // namespace lictor
