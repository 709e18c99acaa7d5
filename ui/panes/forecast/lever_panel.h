#pragma once

#include "outlook/outlook.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace lictor {

/// *What if*: the levers that are pulled, and how to pull more or make them real.
class LeverPanel : public QWidget {
    Q_OBJECT
public:
    LeverPanel(FleetSession &session, Outlook &outlook, QWidget *parent = nullptr);
    void setSelectedDevices(std::vector<DeviceId> devices);

private:
    void fillMenu();
    void follow();
    void askToMakeReal();

    FleetSession &m_session;
    Outlook &m_outlook;
    std::vector<DeviceId> m_devices; ///< chosen in the device list
    QListView *m_list;
    QLabel *m_nothing;
    QPushButton *m_add, *m_remove, *m_makeReal;
    QAction *m_leaveOut, *m_failOver;
};

} // namespace lictor
