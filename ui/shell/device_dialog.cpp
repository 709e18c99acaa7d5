#include "shell/device_dialog.h"

#include "session/fleet_session.h"
#include "widgets/state_badge.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

DeviceDialog::DeviceDialog(FleetSession &session, DeviceId device, QWidget *parent)
    : QDialog(parent), m_session(session), m_device(device), m_model(new QComboBox(this)), m_entitlement(new QComboBox(this)),
      m_hypervisor(new QComboBox(this)), m_chassis(new QComboBox(this)), m_name(new QLineEdit(this)),
      m_serial(new QLineEdit(this)), m_version(new QLineEdit(this)), m_address(new QLineEdit(this)), m_site(new QLineEdit(this)),
      m_memory(new QDoubleSpinBox(this)), m_vcpus(new QSpinBox(this)), m_slot(new QSpinBox(this)), m_problem(new StateBadge(this))
{
    setObjectName(QStringLiteral("deviceDialog"));
    setWindowTitle(device ? tr("Edit %1").arg(session.fleet().devices().at(device).name) : tr("Add Device"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [&](const QString &label, QWidget *field, QList<QWidget *> *only = nullptr) {
        form->addRow(label, field);
        if (only)
            *only << field << form->labelForField(field);
    };
    add(tr("&Model:"), m_model);
    add(tr("&Name:"), m_name);
    add(tr("&Serial Number:"), m_serial);
    add(tr("&Version:"), m_version);
    add(tr("A&ddress:"), m_address);
    add(tr("S&ite:"), m_site);
    add(tr("&Throughput Entitlement:"), m_entitlement, &m_virtualOnly);
    add(tr("M&emory:"), m_memory, &m_virtualOnly);
    add(tr("v&CPUs:"), m_vcpus, &m_virtualOnly);
    add(tr("&Hypervisor:"), m_hypervisor, &m_virtualOnly);
    add(tr("C&hassis:"), m_chassis, &m_moduleOnly);
    add(tr("S&lot:"), m_slot, &m_moduleOnly);
    m_serial->setPlaceholderText(tr("made up when left empty"));
    m_version->setPlaceholderText(QStringLiteral("9.18(1)"));
    const AsavLimits &limits = session.catalog().asav();
    m_memory->setRange(0, limits.memoryMaximumGb);
    m_memory->setDecimals(1);
    m_memory->setSuffix(tr(" GB"));
    m_memory->setSpecialValueText(tr("as the entitlement needs"));
    m_vcpus->setRange(1, std::max(limits.vcpusMaximum, limits.vcpusMaximumAsav100));
    for (const Entitlement &level : limits.entitlements)
        m_entitlement->addItem(QStringLiteral("%1 (%2)").arg(level.word, level.modelLabel), level.key.value);
    for (const auto hypervisor : {Hypervisor::Vmware, Hypervisor::Kvm, Hypervisor::Aws, Hypervisor::Azure, Hypervisor::HyperV})
        m_hypervisor->addItem(toWord(hypervisor), int(hypervisor));
    m_slot->setRange(1, 3);
    fillModels();

    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(device ? tr("Save") : tr("Add"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    m_problem->hide();
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    connect(m_save, &QPushButton::clicked, this, &DeviceDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &QComboBox::currentIndexChanged, this, &DeviceDialog::showModel);
    connect(m_name, &QLineEdit::textChanged, this, &DeviceDialog::check);
    if (device)
        showDevice();
    showModel();
    check();
    m_name->setFocus();
}

void DeviceDialog::fillModels()
{
    for (const Model &model : m_session.catalog().models())
        m_model->addItem(model.name, model.key.value);
    m_chassis->addItem(tr("One of its own"), QString());
    m_session.fleet().chassis().each(
        [this](ChassisId, const Chassis &chassis) { m_chassis->addItem(chassis.name, chassis.name); });
}

void DeviceDialog::showDevice()
{
    const Device &device = m_session.fleet().devices().at(m_device);
    m_model->setCurrentIndex(m_model->findData(device.model.value));
    m_model->setEnabled(false);
    m_name->setText(device.name);
    m_serial->setText(device.serial);
    m_version->setText(device.version);
    m_address->setText(device.address);
    m_site->setText(device.site);
    m_entitlement->setCurrentIndex(m_entitlement->findData(device.entitlement.value));
    m_memory->setValue(double(device.memoryGb));
    m_vcpus->setValue(device.vcpus);
    m_hypervisor->setCurrentIndex(m_hypervisor->findData(int(device.hypervisor)));
}

void DeviceDialog::showModel()
{
    const Series &series = *m_session.catalog().model(ModelKey{quint16(m_model->currentData().toUInt())}).series;
    for (QWidget *widget : m_virtualOnly)
        widget->setVisible(series.isVirtual);
    const bool module = series.registrar == Registrar::Chassis && !m_device;
    for (QWidget *widget : m_moduleOnly)
        widget->setVisible(module);
    m_slot->setMaximum(std::max(1, series.slots));
    adjustSize();
}

void DeviceDialog::check()
{
    const bool named = !m_name->text().trimmed().isEmpty();
    m_save->setEnabled(named);
    m_save->setToolTip(named ? QString() : tr("A device needs a name."));
}

DeviceFields DeviceDialog::fields() const
{
    DeviceFields fields;
    const auto text = [](const QLineEdit *edit) { return std::optional<QString>(edit->text().trimmed()); };
    const Device *before = m_session.fleet().devices().find(m_device);
    fields.name = text(m_name);
    // What is left empty stays as the engine makes it.
    for (const auto &[edit, field] : {std::pair{m_serial, &fields.serial}, {m_version, &fields.version}})
        if (!edit->text().trimmed().isEmpty())
            *field = text(edit);
    for (const auto &[edit, field] : {std::pair{m_address, &fields.address}, {m_site, &fields.site}})
        if (before || !edit->text().trimmed().isEmpty())
            *field = text(edit);
    if (!m_memory->isHidden()) {
        fields.entitlement = EntitlementKey{quint16(m_entitlement->currentData().toUInt())};
        if (m_memory->value() > 0)
            fields.memoryGb = m_memory->value();
        fields.vcpus = m_vcpus->value();
        fields.hypervisor = Hypervisor(m_hypervisor->currentData().toInt());
    }
    if (!m_chassis->isHidden() && !m_chassis->currentData().toString().isEmpty()) {
        fields.chassis = m_chassis->currentData().toString();
        fields.slot = m_slot->value();
    }
    return fields;
}

void DeviceDialog::save()
{
    const auto outcome = m_device
        ? m_session.perform(SetDevice{m_device, fields()})
        : m_session.perform(AddDevice{ModelKey{quint16(m_model->currentData().toUInt())}, fields(), {}});
    if (!outcome) {
        m_problem->set(Tone::Critical, outcome.error().sentence());
        m_problem->show();
        return;
    }
    Q_EMIT done(m_device ? m_device : outcome->device);
    accept();
}

} // namespace lictor
