#pragma once

#include "widgets/pane.h"

class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;

namespace lictor {

class EmptyState;
class MonitorLicenseForm;

/// *Monitoring > Properties > Smart License* (UI-MON-1): the device's agent as a form and as `show license all`.
class MonitorLicensePane : public Pane {
    Q_OBJECT
public:
    explicit MonitorLicensePane(FleetSession &session, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;

private:
    void reload();
    void copy();
    void save();
    void write(const QString &file);

    DeviceId m_device;
    size_t m_chosen = 0; ///< devices in the selection
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QTabWidget *m_tabs;
    MonitorLicenseForm *m_form;
    QPlainTextEdit *m_text;
};

} // namespace lictor
