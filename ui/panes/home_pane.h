#pragma once

#include "session/fleet_survey.h"
#include "tables/fleet_overview.h"
#include "widgets/pane.h"

#include <QTimer>

class QGridLayout;
class QLabel;
class QStackedWidget;
class QTabWidget;

namespace lictor {

class DeviceDashboard;
class EmptyState;
class HomeCards;
class HomeForecast;
class HomeTile;
class LicenseTable;
class UpcomingTable;

/// *Home*: the fleet at a glance and the connected device, or how to begin while the fleet is empty (screens 2.1, 1.10).
class HomePane : public Pane {
    Q_OBJECT
public:
    explicit HomePane(FleetSession &session, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;

    /// True while what is shown is older than the fleet.
    bool isStale() const { return m_stale || m_survey.isRunning(); }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeOverview();
    void arrange(); ///< the tiles, by the room there is
    void lookAgain();
    void showDashboard();
    DeviceId connected() const; ///< the device chosen, or the only one there is
    void present(FleetOverview overview);
    void presentStates(const FleetOverview &overview);
    void presentAttention(const FleetOverview &overview);
    void followAttention(const Attention &attention);

    QStackedWidget *m_pages;
    HomeCards *m_cards;
    QTabWidget *m_tabs;
    DeviceDashboard *m_dashboard;
    DeviceId m_device;
    bool m_alone = false; ///< the fleet has one device
    HomeTile *m_statesTile = nullptr, *m_attentionTile = nullptr, *m_poolsTile = nullptr, *m_upcomingTile = nullptr;
    HomeForecast *m_forecast = nullptr;
    QGridLayout *m_grid = nullptr;
    bool m_wide = true;
    QWidget *m_states = nullptr, *m_attention = nullptr;
    LicenseTable *m_pools = nullptr;
    UpcomingTable *m_upcoming = nullptr;
    QStackedWidget *m_poolsStack = nullptr, *m_upcomingStack = nullptr;
    QTimer m_soon;
    bool m_stale = true;
    FleetSurvey<FleetOverview> m_survey;
};

} // namespace lictor
