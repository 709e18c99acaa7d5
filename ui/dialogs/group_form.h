#pragma once

#include "fleet/action.h"
#include "simulation/preconditions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace lictor {

class CandidateTable;
class FleetSession;
class PreconditionTable;
class StateBadge;
class TableView;

/// How a pair or a cluster is formed: who joins, everything that must hold before it is tried, and in which order units are registered
/// (screens 2.7, 2.8). The button and the line beside it are placed by whoever shows the form.
class GroupForm : public QWidget {
    Q_OBJECT
public:
    GroupForm(FleetSession &session, GroupKind kind, QWidget *parent = nullptr);

    void show(DeviceId leader, const std::vector<DeviceId> &others = {});
    /// The fleet changed.
    void reload();
    QPushButton *verb() const { return m_verb; }
    StateBadge *problem() const { return m_problem; }

Q_SIGNALS:
    void formed(lictor::GroupId group);

private:
    QWidget *makeCandidates();
    QWidget *makeOrder();
    void fillLeaders();
    void chooseCurrent();
    void follow(); ///< everything that depends on the choice
    void followOrder();
    QString whyNotForm() const;
    std::vector<simulation::Precondition> preconditions() const;
    std::vector<DeviceId> units() const; ///< the one that will lead first
    std::vector<DeviceId> unregistered() const;
    Action action() const;
    void form();

    FleetSession &m_session;
    const GroupKind m_kind;
    DeviceId m_device; ///< that the form is for
    CandidateTable *m_candidates;
    PreconditionTable *m_preconditions;
    TableView *m_candidateTable, *m_checkList;
    QComboBox *m_leader;
    QLineEdit *m_search, *m_name;
    QLabel *m_cut, *m_linkFirst, *m_linkLater;
    QRadioButton *m_registeredFirst, *m_pairFirst;
    QWidget *m_order = nullptr;
    QCheckBox *m_activeActive, *m_encrypted;
    QPushButton *m_register, *m_verb;
    StateBadge *m_problem;
    bool m_filling = false;
};

} // namespace lictor
