#include "dialogs/device_dialogs.h"
#include "dialogs/form_dialog.h"
#include "session/fleet_session.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace lictor {

namespace {
    class AddDeviceDialog : public FormDialog {
    public:
        AddDeviceDialog(FleetSession &fleetSession, QWidget *parent) :
            FormDialog(fleetSession, tr("Add Device"), tr("Add Device"), parent), m_name(new QLineEdit(this)), m_serial(new QLineEdit(this)),
            m_version(new QLineEdit(this)), m_address(new QLineEdit(this)), m_site(new QLineEdit(this)), m_model(new QComboBox(this)),
            m_entitlement(new QComboBox(this)), m_hypervisor(new QComboBox(this)), m_mode(new QComboBox(this)), m_chassis(new QComboBox(this)),
            m_memory(new QDoubleSpinBox(this)), m_vcpus(new QSpinBox(this)), m_slot(new QSpinBox(this))
        {
            for (const Model &model : session().catalog().models())
                m_model->addItem(tr("%1 (%2)").arg(model.name, model.word), model.key.value);
            const AsavLimits &limits = session().catalog().asav();
            for (const Entitlement &entitlement : limits.entitlements)
                m_entitlement->addItem(tr("%1 (%2)").arg(entitlement.word, entitlement.modelLabel), entitlement.key.value);
            for (const Hypervisor hypervisor : {Hypervisor::Vmware, Hypervisor::Kvm, Hypervisor::Aws, Hypervisor::Azure, Hypervisor::HyperV})
                m_hypervisor->addItem(toWord(hypervisor), int(hypervisor));
            m_mode->addItem(tr("Appliance mode"), int(DeviceMode::Appliance));
            m_mode->addItem(tr("Platform mode"), int(DeviceMode::Platform));
            m_memory->setRange(0, limits.memoryMaximumGb);
            m_memory->setDecimals(1);
            m_memory->setSuffix(tr(" GB"));
            m_memory->setSpecialValueText(tr("as the entitlement needs"));
            m_vcpus->setRange(0, limits.vcpusMaximum);
            m_vcpus->setSpecialValueText(tr("1 (as usual)"));
            m_slot->setMinimum(0);
            m_slot->setSpecialValueText(tr("first free"));
            m_serial->setPlaceholderText(tr("made up in the platform's form"));
            m_version->setPlaceholderText(QStringLiteral("9.18(1)"));

            addField(tr("* Name:"), m_name);
            addField(tr("* Model:"), m_model);
            m_virtual = {{addField(tr("* Entitlement:"), m_entitlement), m_entitlement}, {addField(tr("Memory:"), m_memory), m_memory},
                {addField(tr("vCPUs:"), m_vcpus), m_vcpus}, {addField(tr("Hypervisor:"), m_hypervisor), m_hypervisor}};
            m_module = {{addField(tr("Chassis:"), m_chassis), m_chassis}, {addField(tr("Slot:"), m_slot), m_slot}};
            m_modes = {{addField(tr("Mode:"), m_mode), m_mode}};
            addField(tr("Serial Number:"), m_serial);
            addField(tr("Version:"), m_version);
            addField(tr("Address:"), m_address);
            addField(tr("Site:"), m_site);
            m_name->setFocus();
            follow();
            resize(fontMetrics().averageCharWidth() * 76, sizeHint().height());
        }

        DeviceId device() const { return m_device; }

    protected:
        std::vector<Fault> faults() const override
        {
            std::vector<Fault> found;
            const QString name = m_name->text().trimmed();
            if (name.isEmpty())
                found.push_back({m_name, tr("A device needs a name.")});
            else if (session().fleet().findDevice(name))
                found.push_back({m_name, tr("A device named “%1” exists already. Choose another name.").arg(name)});
            const QString serial = m_serial->text().trimmed();
            if (const DeviceId other = session().fleet().findDeviceBySerial(serial.toUpper()); !serial.isEmpty() && other)
                found.push_back({m_serial, tr("%1 has this serial number already.").arg(session().fleet().devices().at(other).name)});
            return found;
        }

        void follow() override
        {
            const Series &series = *model().series;
            for (const auto &[fields, wanted] : {std::pair{&m_virtual, series.isVirtual}, std::pair{&m_module, series.registrar == Registrar::Chassis},
                     std::pair{&m_modes, series.hasModes}}) {
                for (const auto &[label, field] : *fields) {
                    label->setVisible(wanted);
                    field->setVisible(wanted);
                }
            }
            if (series.registrar == Registrar::Chassis && m_listedSeries != &series)
                listChassis(series);
            m_slot->setEnabled(m_chassis->currentIndex() > 0);
        }

        Result<void> carryOut() override
        {
            AddDevice add;
            add.model = model().key;
            add.fields.name = m_name->text().trimmed();
            const auto given = [](const QLineEdit *field) {
                const QString text = field->text().trimmed();
                return text.isEmpty() ? std::optional<QString>() : std::optional<QString>(text);
            };
            add.fields.serial = given(m_serial);
            add.fields.version = given(m_version);
            add.fields.address = given(m_address);
            add.fields.site = given(m_site);
            const Series &series = *model().series;
            if (series.isVirtual) {
                add.fields.entitlement = EntitlementKey{quint16(m_entitlement->currentData().toUInt())};
                add.fields.hypervisor = Hypervisor(m_hypervisor->currentData().toInt());
                if (m_memory->value() > 0)
                    add.fields.memoryGb = m_memory->value();
                if (m_vcpus->value() > 0)
                    add.fields.vcpus = m_vcpus->value();
            }
            if (series.hasModes)
                add.fields.mode = DeviceMode(m_mode->currentData().toInt());
            if (series.registrar == Registrar::Chassis && m_chassis->currentIndex() > 0) {
                add.fields.chassis = m_chassis->currentText();
                if (m_slot->value() > 0)
                    add.fields.slot = m_slot->value();
            }
            const auto outcome = session().perform(add);
            if (!outcome)
                return tl::unexpected(outcome.error());
            m_device = outcome->device;
            return {};
        }

    private:
        using Fields = std::vector<std::pair<QWidget *, QWidget *>>;

        const Model &model() const { return session().catalog().model(ModelKey{quint16(m_model->currentData().toUInt())}); }

        void listChassis(const Series &series)
        {
            m_listedSeries = &series;
            const QSignalBlocker silent(m_chassis);
            m_chassis->clear();
            m_chassis->addItem(tr("a new one of its own"));
            session().fleet().chassis().each([&](ChassisId, const Chassis &chassis) {
                const bool anyFree = std::any_of(chassis.slots.begin(), chassis.slots.end(), [](DeviceId device) { return !device; })
                    || int(chassis.slots.size()) < series.slots;
                if (anyFree)
                    m_chassis->addItem(chassis.name);
            });
            m_slot->setMaximum(std::max(1, series.slots));
        }

        QLineEdit *m_name, *m_serial, *m_version, *m_address, *m_site;
        QComboBox *m_model, *m_entitlement, *m_hypervisor, *m_mode, *m_chassis;
        QDoubleSpinBox *m_memory;
        QSpinBox *m_vcpus, *m_slot;
        Fields m_virtual, m_module, m_modes;
        const Series *m_listedSeries = nullptr;
        DeviceId m_device;
    };
}

void openAddDeviceDialog(FleetSession &session, QWidget *parent, std::function<void(DeviceId)> added)
{
    auto *dialog = new AddDeviceDialog(session, parent);
    QObject::connect(dialog, &FormDialog::carriedOut, dialog, [dialog, added = std::move(added)] {
        if (added)
            added(dialog->device());
    });
    dialog->open();
}

} // namespace lictor
