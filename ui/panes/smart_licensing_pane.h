#pragma once

#include "widgets/configuration_pane.h"

class QLabel;
class QPushButton;
class QSplitter;

namespace lictor {

class EffectiveTable;
class ExplainPanel;
class SmartLicensingActions;
class SmartLicensingForm;
class SmartTransportForm;
class TableView;

/// *Configuration > Device Management > Licensing > Smart Licensing* (UI-SL): settings, registration, *Effective Running Licenses*.
class SmartLicensingPane : public ConfigurationPane {
    Q_OBJECT
public:
    explicit SmartLicensingPane(FleetSession &session, QWidget *parent = nullptr);

    QStringList path() const override;
    Banner banner() const override;

protected:
    void showDevice() override;
    QString fault() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showLeader();
    void explain();

    SmartLicensingForm *m_form;
    SmartTransportForm *m_transport;
    SmartLicensingActions *m_actions;
    QPushButton *m_leader, *m_explainButton;
    EffectiveTable *m_effective;
    TableView *m_table;
    ExplainPanel *m_explain;
    QWidget *m_explainArea = nullptr;
    QSplitter *m_splitter;
};

} // namespace lictor
