#include "dialogs/device_dialogs.h"
#include "dialogs/device_name_field.h"
#include "dialogs/form_dialog.h"
#include "session/fleet_session.h"
#include "widgets/state_badge.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

namespace {
    /// A form whose verdict stands below it: the engine's own answer on a copy of the fleet.
    class GroupDialog : public FormDialog {
    public:
        GroupDialog(FleetSession &fleetSession, const QString &title, const QString &verbText, QWidget *parent) :
            FormDialog(fleetSession, title, verbText, parent), m_verdict(new StateBadge(this))
        {
            body()->addWidget(m_verdict);
            body()->addStretch(1);
            resize(fontMetrics().averageCharWidth() * 90, sizeHint().height());
        }

    protected:
        virtual Action action() const = 0;
        virtual QString allowed() const = 0;

        void follow() override
        {
            const bool complete = faults().empty();
            m_verdict->setVisible(complete);
            if (!complete)
                return;
            const auto tried = session().tryOut(action());
            m_verdict->set(tried ? Tone::Positive : Tone::Critical, tried ? allowed() : tried.error().sentence());
            m_verdict->setToolTip(tried ? QString() : tried.error().rule);
            verb()->setEnabled(tried.has_value());
        }

        Result<void> carryOut() override
        {
            const auto outcome = session().perform(action());
            if (!outcome)
                return tl::unexpected(outcome.error());
            return {};
        }

    private:
        StateBadge *m_verdict;
    };

    class FormFailoverDialog : public GroupDialog {
    public:
        FormFailoverDialog(FleetSession &fleetSession, const std::vector<DeviceId> &devices, QWidget *parent) :
            GroupDialog(fleetSession, tr("Form Failover Pair"), tr("Form Pair"), parent), m_active(new DeviceNameField(fleetSession, this)),
            m_standby(new DeviceNameField(fleetSession, this)), m_name(new QLineEdit(this)), m_activeActive(new QCheckBox(tr("Active/Active"), this)),
            m_encrypted(new QCheckBox(tr("Encrypt the failover link"), this))
        {
            addField(tr("* Active Unit:"), m_active);
            addField(tr("* Standby Unit:"), m_standby);
            addField(tr("Name of the Pair:"), m_name);
            m_name->setPlaceholderText(tr("made from the active unit's name"));
            form()->addRow(m_activeActive);
            form()->addRow(m_encrypted);
            addHint(tr("Both units must be of one model and fit each other in encryption and licensing; the answer stands below."));
            watch(m_activeActive);
            watch(m_encrypted);
            if (!devices.empty())
                m_active->choose(devices[0]);
            if (devices.size() > 1)
                m_standby->choose(devices[1]);
        }

    protected:
        std::vector<Fault> faults() const override
        {
            std::vector<Fault> found;
            for (DeviceNameField *field : {m_active, m_standby})
                if (const QString fault = field->fault(); !fault.isEmpty())
                    found.push_back({field, fault});
            if (found.empty() && m_active->device() == m_standby->device())
                found.push_back({m_standby, tr("A pair needs two units.")});
            return found;
        }
        Action action() const override
        {
            return FormFailover{m_name->text().trimmed(), m_active->device(), m_standby->device(), m_activeActive->isChecked(), m_encrypted->isChecked()};
        }
        QString allowed() const override { return tr("The pair can be formed."); }

    private:
        DeviceNameField *m_active, *m_standby;
        QLineEdit *m_name;
        QCheckBox *m_activeActive, *m_encrypted;
    };

    class FormClusterDialog : public GroupDialog {
    public:
        FormClusterDialog(FleetSession &fleetSession, const std::vector<DeviceId> &devices, QWidget *parent) :
            GroupDialog(fleetSession, tr("Form Cluster"), tr("Form Cluster"), parent), m_units(new QPlainTextEdit(this)), m_name(new QLineEdit(this))
        {
            addField(tr("* Name of the Cluster:"), m_name);
            addField(tr("* Units:"), m_units);
            m_units->setTabChangesFocus(true);
            m_units->setMinimumHeight(fontMetrics().height() * 8);
            addHint(tr("One name a line; the first becomes the control unit."));
            QStringList names;
            for (const DeviceId id : devices)
                if (const Device *device = session().fleet().devices().find(id))
                    names << device->name;
            m_units->setPlainText(names.join(u'\n'));
        }

    protected:
        std::vector<Fault> faults() const override
        {
            std::vector<Fault> found;
            if (m_name->text().trimmed().isEmpty())
                found.push_back({m_name, tr("A cluster needs a name.")});
            const QStringList names = lines();
            QStringList unknown;
            for (const QString &name : names)
                if (!session().fleet().findDevice(name))
                    unknown << name;
            if (names.size() < 2)
                found.push_back({m_units, tr("A cluster needs at least two units, one name a line.")});
            else if (!unknown.isEmpty())
                found.push_back({m_units, tr("There is no device named %1.").arg(unknown.join(QStringLiteral(", ")))});
            return found;
        }
        Action action() const override
        {
            FormCluster cluster{m_name->text().trimmed(), {}};
            for (const QString &name : lines())
                cluster.units.push_back(session().fleet().findDevice(name));
            return cluster;
        }
        QString allowed() const override { return tr("The cluster can be formed of %n units.", nullptr, int(lines().size())); }

    private:
        QStringList lines() const
        {
            QStringList names;
            for (const QString &line : m_units->toPlainText().split(u'\n'))
                if (const QString name = line.trimmed(); !name.isEmpty())
                    names << name;
            return names;
        }

        QPlainTextEdit *m_units;
        QLineEdit *m_name;
    };
}

void openFormFailoverDialog(FleetSession &session, const std::vector<DeviceId> &devices, QWidget *parent)
{
    (new FormFailoverDialog(session, devices, parent))->open();
}

void openFormClusterDialog(FleetSession &session, const std::vector<DeviceId> &devices, QWidget *parent)
{
    (new FormClusterDialog(session, devices, parent))->open();
}

} // namespace lictor
