#pragma once

#include "fleet/action.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace lictor {

class FleetSession;
class StateBadge;

/// *Add Device* and *Edit Device*: what an inventory knows of one device. Fields that the model does not have are not shown.
class DeviceDialog : public QDialog {
    Q_OBJECT
public:
    /// Without a device: a new one.
    DeviceDialog(FleetSession &session, DeviceId device, QWidget *parent);

Q_SIGNALS:
    void done(lictor::DeviceId device);

private:
    void fillModels();
    void showDevice();
    void showModel();
    void check();
    void save();
    DeviceFields fields() const;

    FleetSession &m_session;
    DeviceId m_device;
    QComboBox *m_model, *m_entitlement, *m_hypervisor, *m_chassis;
    QLineEdit *m_name, *m_serial, *m_version, *m_address, *m_site;
    QDoubleSpinBox *m_memory;
    QSpinBox *m_vcpus, *m_slot;
    QList<QWidget *> m_virtualOnly, m_moduleOnly;
    StateBadge *m_problem;
    QPushButton *m_save;
};

} // namespace lictor
