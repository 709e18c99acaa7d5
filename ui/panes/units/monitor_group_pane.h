#pragma once

#include "fleet/device.h"
#include "widgets/pane.h"

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;

namespace lictor {

class EmptyState;
class StateBadge;
class StepRows;
class TableView;
class UnitTable;

/// The state of the chosen device's pair or cluster, as a table and as the device prints it (screens 2.11).
class MonitorGroupPane : public Pane {
    Q_OBJECT
public:
    MonitorGroupPane(FleetSession &session, GroupKind kind, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;

private:
    QWidget *makeStatePage();
    void makeSteps();
    void reload();
    void showSteps(GroupId group);
    bool isCluster() const { return m_kind == GroupKind::Cluster; }

    const GroupKind m_kind;
    DeviceId m_device;
    QTabWidget *m_tabs;
    QStackedWidget *m_state;
    EmptyState *m_none;
    QLabel *m_head;
    StateBadge *m_warning;
    UnitTable *m_units;
    TableView *m_table;
    StepRows *m_steps;
    QPlainTextEdit *m_text;
    int m_lead = 0, m_handOver = 0, m_reset = 0, m_reload = 0;
};

/// *Monitoring > Properties > Failover*
class MonitorFailoverPane final : public MonitorGroupPane {
    Q_OBJECT
public:
    explicit MonitorFailoverPane(FleetSession &session, QWidget *parent = nullptr)
        : MonitorGroupPane(session, GroupKind::Failover, parent)
    {
    }
};

/// *Monitoring > Properties > Cluster*
class MonitorClusterPane final : public MonitorGroupPane {
    Q_OBJECT
public:
    explicit MonitorClusterPane(FleetSession &session, QWidget *parent = nullptr)
        : MonitorGroupPane(session, GroupKind::Cluster, parent)
    {
    }
};

} // namespace lictor
