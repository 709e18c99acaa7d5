#pragma once

#include "edit/configuration_edits.h"
#include "widgets/pane.h"

class QLabel;
class QPushButton;
class QSplitter;

namespace lictor {

class EffectiveTable;
class ExplainPanel;
class SmartLicensingActions;
class SmartLicensingForm;
class TableView;

/// *Configuration > Device Management > Licensing > Smart Licensing* (UI-SL): settings, registration, *Effective Running Licenses*.
class SmartLicensingPane : public Pane {
    Q_OBJECT
public:
    explicit SmartLicensingPane(FleetSession &session, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;
    Banner banner() const override;

    bool hasApply() const override { return true; }
    int changeCount() const override;
    QString whyNotApply() const override;
    QStringList commands() const override;
    void apply() override;
    void reset() override;
    std::vector<DeviceId> editedDevices() const override { return m_edits.devices(); }
    void discardAll() override;
    QStringList commandsOf(DeviceId device) const override { return m_edits.commands(device); }
    void restoreEdits(DeviceId device, const QStringList &commands) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showDevice();
    void showLeader();
    void explain();
    QString readOnlyReason() const;
    DeviceId leader() const; ///< the unit that is configured for this one; none where it is itself

    ConfigurationEdits m_edits;
    DeviceId m_device;
    QString m_refused; ///< what the device answered to the last Apply
    SmartLicensingForm *m_form;
    SmartLicensingActions *m_actions;
    QPushButton *m_leader, *m_explainButton;
    EffectiveTable *m_effective;
    TableView *m_table;
    ExplainPanel *m_explain;
    QWidget *m_explainArea = nullptr;
    QSplitter *m_splitter;
};

} // namespace lictor
