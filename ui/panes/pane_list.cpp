#include "panes/pane_list.h"

#include "forecast_pane/forecast_pane.h"
#include "panes/home_pane.h"
#include "panes/monitor_license_pane.h"
#include "panes/smart_licensing_pane.h"
#include "panes/ssm_account_pane.h"
#include "panes/ssm_alerts_pane.h"
#include "panes/ssm_inventory_pane.h"
#include "panes/ssm_on_prem_pane.h"

#include <QCoreApplication>

namespace lictor {

namespace {
template <class PaneType> Pane *make(FleetSession &session, QWidget *parent) { return new PaneType(session, parent); }

QStringList path(const char *text) { return QCoreApplication::translate("Navigation", text).split(QStringLiteral(" > ")); }
} // namespace

const std::vector<PaneEntry> &paneList()
{
    static const std::vector<PaneEntry> list{
        {path(QT_TRANSLATE_NOOP("Navigation", "Home")), Mode::Home, make<HomePane>},
        {path(QT_TRANSLATE_NOOP("Navigation", "Configuration > Device Management > Licensing > Smart Licensing")),
            Mode::Configuration, make<SmartLicensingPane>},
        {path(QT_TRANSLATE_NOOP("Navigation", "Monitoring > Properties > Smart License")), Mode::Monitoring,
            make<MonitorLicensePane>},
        {path(QT_TRANSLATE_NOOP("Navigation", "Monitoring > Fleet > Forecast")), Mode::Monitoring, make<ForecastPane>},
        {path(QT_TRANSLATE_NOOP("Navigation", "Smart Software Manager > Alerts")), Mode::SmartSoftwareManager,
            make<SsmAlertsPane>},
        {path(QT_TRANSLATE_NOOP("Navigation", "Smart Software Manager > Inventory")), Mode::SmartSoftwareManager,
            make<SsmInventoryPane>},
        {path(QT_TRANSLATE_NOOP("Navigation", "Smart Software Manager > On-Prem")), Mode::SmartSoftwareManager,
            make<SsmOnPremPane>},
        {path(QT_TRANSLATE_NOOP("Navigation", "Smart Software Manager > Account")), Mode::SmartSoftwareManager,
            make<SsmAccountPane>},
    };
    return list;
}

} // namespace lictor
