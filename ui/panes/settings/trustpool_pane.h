#pragma once

#include "setting_panes/setting_pane.h"

class QStackedWidget;

namespace lictor {

class Notice;
class TableView;
class TrustedCertificateTable;

/// *Configuration > Remote Access VPN > Certificate Management > Trusted Certificate Pool* (UI-TP-1, CERTPOOL): what the device trusts the
/// licence server by, and whether that is kept up to date.
class TrustpoolPane : public SettingPane {
    Q_OBJECT
public:
    explicit TrustpoolPane(FleetSession &session, QWidget *parent = nullptr);

protected:
    void showSettings(const QString &readOnly) override;

private:
    void showPolicy();
    void showIssuer(const QString &readOnly);
    void openPolicy();
    void turnOnImport();
    void importBundle();
    void showDetails();

    Notice *m_issuer;
    TrustedCertificateTable *m_certificates;
    TableView *m_table;
    QPushButton *m_edit, *m_import;
    QLabel *m_policy;
};

} // namespace lictor
