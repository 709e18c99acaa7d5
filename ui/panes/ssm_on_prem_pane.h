#pragma once

#include "terms/id.h"
#include "widgets/pane.h"

class QAction;
class QStackedWidget;

namespace lictor {

class SatelliteTable;
class TableView;

/// *Smart Software Manager > On-Prem*: the servers that serve devices without internet, and when each learned last what it knows (ONP-3).
class SsmOnPremPane : public Pane {
    Q_OBJECT
public:
    explicit SsmOnPremPane(FleetSession &session, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;

private:
    void reload();
    void synchronize();
    void followSelection();
    SatelliteId chosen() const;

    SatelliteTable *m_satellites;
    TableView *m_table;
    QAction *m_synchronize;
    QStackedWidget *m_stack;
};

} // namespace lictor
