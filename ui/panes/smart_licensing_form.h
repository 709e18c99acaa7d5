#pragma once

#include "fleet/fleet.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace lictor {

class EditMark;

/// The settings of *Smart Licensing* (UI-SL-1 to 8): the controls that the device's platform has, what they cost, and what is wrong.
class SmartLicensingForm : public QWidget {
    Q_OBJECT
public:
    explicit SmartLicensingForm(QWidget *parent = nullptr);

    /// What the form is told about the device that it shows.
    struct View {
        const Fleet &fleet;
        const Catalog &catalog;
        DeviceId device;
        Configuration applied, shown;
        QString readOnly; ///< why nothing can be edited; empty: it can
        bool restricted = false; ///< nothing new may be used (OOC-5)
    };
    void show(const View &view);
    /// Why the values cannot be applied; empty: they can.
    QString fault() const { return m_fault; }

Q_SIGNALS:
    void edited(const lictor::Configuration &configuration);

private:
    struct Row {
        EditMark *mark = nullptr;
        QLabel *label = nullptr; ///< null where the control is its own label
        QWidget *field = nullptr;
        QLabel *note = nullptr;
    };
    Row addRow(const QString &label, QWidget *field);
    void setShown(const Row &row, bool shown);
    void setMark(const Row &row, bool changed, const QString &was);
    void note(const Row &row, const QString &text, bool isFault = false);
    void read();
    void showPlatform(const View &view);
    void showNotes(const View &view);
    void showContextNotes(const View &view);
    void enable(const View &view);
    QString poolEffect(const View &view, const LicenseKey &key, int change) const;

    QGridLayout *m_grid;
    QCheckBox *m_enable, *m_securityPlus, *m_carrier, *m_strong;
    QComboBox *m_tier, *m_throughput, *m_contextChoice;
    QSpinBox *m_context;
    Row m_enableRow, m_tierRow, m_throughputRow, m_securityPlusRow, m_contextRow, m_contextChoiceRow, m_carrierRow, m_strongRow;
    Configuration m_shown;
    bool m_showing = false, m_hasEnable = true, m_tierFixed = false;
    QString m_fault;
};

} // namespace lictor
