#pragma once

#include "setting_panes/setting_pane.h"

class QCheckBox;

namespace lictor {

class Notice;
class SettingGrid;
class SettingRow;

/// *Configuration > Device Management > DNS > DNS Client*: how the device finds the licence server's name (PRE-3, TRN-15).
class DnsClientPane : public SettingPane {
    Q_OBJECT
public:
    explicit DnsClientPane(FleetSession &session, QWidget *parent = nullptr);

protected:
    void showSettings(const QString &readOnly) override;
    QString fault() const override;

private:
    void read();
    QStringList typed() const; ///< the servers of both fields

    Notice *m_consequence;
    SettingGrid *m_grid;
    QCheckBox *m_lookup;
    QLineEdit *m_primary, *m_secondary;
    SettingRow *m_lookupRow, *m_primaryRow, *m_secondaryRow;
    bool m_showing = false;
};

} // namespace lictor
