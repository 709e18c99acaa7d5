#pragma once

#include "session/fleet_session.h"

#include <QScrollArea>

class QFormLayout;
class QLineEdit;
class QStackedWidget;
class QStandardItemModel;

namespace lictor {

struct AgentReport;
class EmptyState;
class TableView;

/// The eight items of UI-MON-1 as read-only fields with names.
class MonitorLicenseForm : public QScrollArea {
    Q_OBJECT
public:
    explicit MonitorLicenseForm(FleetSession &session, QWidget *parent = nullptr);
    void show(DeviceId device);
    /// All fields as lines `name: value`, for the clipboard.
    QString text() const;

private:
    QLineEdit *addField(const QString &label);
    void addTable(const QString &title, TableView *table, EmptyState *empty, QStackedWidget *stack);
    void showTasks(const AgentReport &report);

    FleetSession &m_session;
    QLineEdit *m_state, *m_version, *m_udi, *m_agent, *m_compliance, *m_certificate;
    QFormLayout *m_form;
    QStandardItemModel *m_entitlements, *m_tasks;
    TableView *m_entitlementTable, *m_taskTable;
    EmptyState *m_noEntitlements, *m_noTasks;
    QStackedWidget *m_entitlementStack, *m_taskStack;
};

} // namespace lictor
