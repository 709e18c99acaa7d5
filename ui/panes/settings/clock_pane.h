#pragma once

#include "setting_panes/setting_pane.h"

namespace lictor {

class Notice;
class SettingGrid;
class SettingRow;

/// *Configuration > Device Setup > System Time > Clock*: the device's time, and from whom it has it (PRE-4, TRN-15).
class ClockPane : public SettingPane {
    Q_OBJECT
public:
    explicit ClockPane(FleetSession &session, QWidget *parent = nullptr);

protected:
    void showSettings(const QString &readOnly) override;
    QString fault() const override;

private:
    void read();
    void showTime();

    Notice *m_wrong;
    SettingGrid *m_grid;
    QLineEdit *m_time, *m_servers;
    SettingRow *m_timeRow, *m_serversRow;
};

} // namespace lictor
