#pragma once

#include "terms/id.h"

#include <QWidget>

#include <map>

class QMenu;
class QPushButton;

namespace lictor {

class FleetSession;
class StateBadge;

/// The state line and the acting buttons of *Smart Licensing* (UI-SL-10 to 13); for a module of a 4100/9300 its chassis instead (TOK-9).
class SmartLicensingActions : public QWidget {
    Q_OBJECT
public:
    explicit SmartLicensingActions(FleetSession &session, QWidget *parent = nullptr);
    void show(DeviceId device);
    /// *Register* begins with this token for the device that is shown (OPEN-11). It is kept nowhere else.
    void offerToken(const QString &token) { m_tokens[m_device] = token; }

Q_SIGNALS:

Q_SIGNALS:
    void chassisWanted(); ///< the page of the chassis that registers for the device
    void statusWanted(); ///< *Monitoring > Properties > Smart License* (UI-MON-3)

private:
    void showState();
    void showButtons();

    FleetSession &m_session;
    DeviceId m_device;
    StateBadge *m_state;
    QPushButton *m_register, *m_unregister, *m_renewCertificate, *m_renewAuthorization, *m_chassis, *m_reserve;
    QMenu *m_chassisMenu;
    std::map<DeviceId, QString> m_tokens;
};

} // namespace lictor
