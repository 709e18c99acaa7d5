#pragma once

#include "inventory/import.h"
#include "simulation/simulation.h"

#include <QWidget>

namespace lictor {

class EmptyState;
class FleetSession;
class ImportDraft;

/// What was imported, and what can be done about it: take it back, see it, keep the report of all rows.
class ImportDonePage : public QWidget {
    Q_OBJECT
public:
    ImportDonePage(FleetSession &session, QWidget *parent);

    void show(const ImportDraft &draft, const simulation::Outcome &outcome);

Q_SIGNALS:
    void takenBack();
    void showWanted();
    void troubled(const QString &text);

private:
    void saveReport();

    FleetSession &m_session;
    EmptyState *m_done;
    // Of what was imported; the draft looks at the fleet of now.
    std::shared_ptr<const inventory::Understood> m_understood;
    Fleet m_fleet;
};

} // namespace lictor
