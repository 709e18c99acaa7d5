#pragma once

#include "setting_panes/setting_pane.h"

class QCheckBox;
class QSpinBox;
class QStandardItemModel;

namespace lictor {

class ConnectionTest;
class Notice;
class SettingGrid;
class SettingRow;
class TableView;

/// *Configuration > Device Management > Smart Call-Home* (UI-CH): the proxy, the profile *License*, and whether its server is reached.
class SmartCallHomePane : public SettingPane {
    Q_OBJECT
public:
    explicit SmartCallHomePane(FleetSession &session, QWidget *parent = nullptr);

protected:
    void showSettings(const QString &readOnly) override;
    QString fault() const override;

private:
    void read();
    void showProxy(const QString &readOnly);
    void showProfile();
    void openProfile();

    SettingGrid *m_grid;
    QCheckBox *m_hasProxy;
    QLineEdit *m_server;
    QSpinBox *m_port;
    SettingRow *m_hasProxyRow, *m_serverRow, *m_portRow;
    QStandardItemModel *m_profiles;
    TableView *m_table;
    QPushButton *m_edit;
    Notice *m_remark, *m_noName;
    ConnectionTest *m_test;
    bool m_showing = false;
};

} // namespace lictor
