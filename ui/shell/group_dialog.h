#pragma once

#include "terms/id.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace lictor {

class FleetSession;
class StateBadge;

/// *Form Failover Pair* and *Form Cluster* of the selected devices. The engine is asked on a copy, so that what stands in the way shows
/// before anything is done.
class GroupDialog : public QDialog {
    Q_OBJECT
public:
    GroupDialog(FleetSession &session, std::vector<DeviceId> devices, bool cluster, QWidget *parent);

private:
    void check();
    void form();
    std::vector<DeviceId> ordered() const; ///< the active or control unit first

    FleetSession &m_session;
    std::vector<DeviceId> m_devices;
    bool m_cluster;
    QLineEdit *m_name;
    QComboBox *m_first;
    QCheckBox *m_activeActive, *m_encrypted;
    StateBadge *m_problem;
    QPushButton *m_form;
};

} // namespace lictor
