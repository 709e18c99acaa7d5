#pragma once

#include "panes/smart_licensing_view.h"
#include "widgets/setting_grid.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace lictor {

/// The settings of *Smart Licensing* (UI-SL-1 to 8): the controls that the device's platform has, what they cost, and what is wrong.
class SmartLicensingForm : public SettingGrid {
    Q_OBJECT
public:
    explicit SmartLicensingForm(QWidget *parent = nullptr);

    void show(const SmartLicensingView &view);

Q_SIGNALS:
    void edited(const lictor::Configuration &configuration);

private:
    void read();
    void showPlatform(const SmartLicensingView &view);
    void showNotes(const SmartLicensingView &view);
    void showContextNotes(const SmartLicensingView &view);
    void enable(const SmartLicensingView &view);
    QString poolEffect(const SmartLicensingView &view, const LicenseKey &key, int change) const;

    QCheckBox *m_enable, *m_securityPlus, *m_carrier, *m_strong;
    QComboBox *m_tier, *m_throughput, *m_contextChoice;
    QSpinBox *m_context;
    SettingRow *m_enableRow, *m_tierRow, *m_throughputRow, *m_securityPlusRow, *m_contextRow, *m_contextChoiceRow, *m_carrierRow,
        *m_strongRow;
    Configuration m_shown;
    bool m_showing = false, m_hasEnable = true, m_tierFixed = false;
};

} // namespace lictor
