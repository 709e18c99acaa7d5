#pragma once

#include "fleet/device.h"
#include "widgets/pane.h"

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace lictor {

class EmptyState;
class ExplainPanel;
class GroupForm;
class StateBadge;
class StepRows;
class TableView;
class UnitTable;

/// The pair or cluster of the chosen device: its units, its licence, what a switch brings; or how it is formed (screens 2.7, 2.8).
class GroupPane : public Pane {
    Q_OBJECT
public:
    GroupPane(FleetSession &session, GroupKind kind, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;
    Banner banner() const override;

private:
    QWidget *makeGroupPage();
    QWidget *makeFormPage();
    QWidget *makeSum();
    void makeSteps();
    void reload();
    void showGroup();
    void showSteps();
    void showElsewhere();
    void explain();
    void use(int contexts);
    DeviceId chosenUnit() const; ///< in the table; the leader's where none is
    GroupId group() const;
    bool isCluster() const { return m_kind == GroupKind::Cluster; }

    const GroupKind m_kind;
    DeviceId m_device;
    QStackedWidget *m_pages;
    EmptyState *m_none;
    QPushButton *m_other; ///< leads to the pane of the other kind of group
    QLabel *m_head, *m_sum, *m_afterSwitch;
    StateBadge *m_warning, *m_single;
    QPushButton *m_explainButton, *m_useButton;
    ExplainPanel *m_explain;
    UnitTable *m_units;
    TableView *m_table;
    StepRows *m_steps;
    std::optional<int> m_suggestion; ///< contexts to ask for instead
    GroupForm *m_form;
    DeviceId m_formedFor; ///< whom the form was last shown for
    int m_switch = 0, m_rejoin = 0, m_leave = 0, m_reload = 0, m_disband = 0;
};

/// *Configuration > Device Management > High Availability and Scalability > Failover*
class FailoverPane final : public GroupPane {
    Q_OBJECT
public:
    explicit FailoverPane(FleetSession &session, QWidget *parent = nullptr) : GroupPane(session, GroupKind::Failover, parent) { }
};

/// *Configuration > Device Management > High Availability and Scalability > ASA Cluster*
class ClusterPane final : public GroupPane {
    Q_OBJECT
public:
    explicit ClusterPane(FleetSession &session, QWidget *parent = nullptr) : GroupPane(session, GroupKind::Cluster, parent) { }
};

} // namespace lictor
