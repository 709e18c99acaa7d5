#pragma once

#include "widgets/pane.h"

class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;

namespace lictor {

class EmptyState;
class MessagesView;
class MonitorLicenseForm;
class TasksView;

/// *Monitoring > Properties > Smart License* (UI-MON-1 to 3): the device's agent as a form, as `show license all`, with its tasks and its
/// messages. The place to look after registering.
class MonitorLicensePane : public Pane {
    Q_OBJECT
public:
    explicit MonitorLicensePane(FleetSession &session, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;

private:
    void reload();
    QString shownText() const; ///< of the tab in front
    void copy();
    void save();

    DeviceId m_device;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QTabWidget *m_tabs;
    MonitorLicenseForm *m_form;
    QPlainTextEdit *m_text;
    TasksView *m_tasks;
    MessagesView *m_messages;
};

} // namespace lictor
