#pragma once

#include "panes/smart_licensing_view.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace lictor {

class FleetSession;
class Section;
class SettingGrid;
class SettingRow;

/// *Privacy*, *Transport* and *Utility* of *Smart Licensing* on the ASA virtual (UI-SL-17 to 22): sections that fold away.
class SmartTransportForm : public QWidget {
    Q_OBJECT
public:
    explicit SmartTransportForm(FleetSession &session, QWidget *parent = nullptr);

    void show(const SmartLicensingView &view);
    QString fault() const;
    /// As the controls say, also while *Enable Smart license configuration* is cleared.
    LicenseTransport transport() const;

Q_SIGNALS:
    void edited(const lictor::LicenseTransport &transport);
    void tokenEntered(const QString &token); ///< in the URL dialog (OPEN-11)

private:
    struct TextField {
        QString LicenseTransport::*own = nullptr; ///< else of the customer
        QString CustomerProfile::*ofCustomer = nullptr;
        QLineEdit *field = nullptr;
        SettingRow *row = nullptr;

        QString &in(LicenseTransport &transport) const { return own ? transport.*own : transport.customer.*ofCustomer; }
        const QString &in(const LicenseTransport &transport) const
        {
            return own ? transport.*own : transport.customer.*ofCustomer;
        }
    };
    void addText(SettingGrid *grid, const QString &label, const char *name, TextField text);
    void makePrivacy();
    void makeTransport();
    void makeUtility();
    void read();
    void openUrls();
    void enable(const SmartLicensingView &view);
    void showEdits(const LicenseTransport &shown, const LicenseTransport &was);
    void showSummaries();

    FleetSession &m_session;
    Section *m_privacySection = nullptr, *m_transportSection = nullptr, *m_utilitySection = nullptr;
    SettingGrid *m_privacy, *m_transport, *m_utility;
    QCheckBox *m_hostname, *m_version, *m_standardUtility;
    QRadioButton *m_callHome, *m_smart;
    QPushButton *m_urls;
    SettingRow *m_hostnameRow = nullptr, *m_versionRow = nullptr, *m_callHomeRow = nullptr, *m_smartRow = nullptr,
               *m_urlsRow = nullptr, *m_standardUtilityRow = nullptr;
    std::vector<TextField> m_texts;
    LicenseTransport m_shown;
    DeviceId m_device;
    bool m_showing = false;
};

} // namespace lictor
