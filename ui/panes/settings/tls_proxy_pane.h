#pragma once

#include "setting_panes/setting_pane.h"

class QCheckBox;
class QSpinBox;

namespace lictor {

class Notice;
class SettingGrid;
class SettingRow;

/// *Configuration > Firewall > Unified Communications > TLS Proxy* (UI-TP-2): how many sessions the TLS proxy may have.
class TlsProxyPane : public SettingPane {
    Q_OBJECT
public:
    explicit TlsProxyPane(FleetSession &session, QWidget *parent = nullptr);

protected:
    void showSettings(const QString &readOnly) override;
    QString fault() const override;

private:
    void read();
    void setSessions(int sessions);
    void showLimits();

    Notice *m_cleared;
    SettingGrid *m_grid;
    QCheckBox *m_isSet;
    QSpinBox *m_sessions;
    SettingRow *m_isSetRow, *m_sessionsRow;
    QLabel *m_usable, *m_srtp;
    bool m_showing = false;
};

} // namespace lictor
