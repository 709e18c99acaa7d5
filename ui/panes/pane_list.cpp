#include "panes/pane_list.h"

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
} // namespace

QStringList PaneEntry::path() const { return QString::fromLatin1(place).split(QStringLiteral(" > ")); }
QStringList PaneEntry::shownPath() const { return QCoreApplication::translate("Navigation", place).split(QStringLiteral(" > ")); }

const std::vector<PaneEntry> &paneList()
{
    static const std::vector<PaneEntry> list{
        {QT_TRANSLATE_NOOP("Navigation", "Home"), Mode::Home, make<HomePane>},
        {QT_TRANSLATE_NOOP("Navigation", "Configuration > Device Management > Licensing > Smart Licensing"), Mode::Configuration,
            make<SmartLicensingPane>},
        {QT_TRANSLATE_NOOP("Navigation", "Monitoring > Properties > Smart License"), Mode::Monitoring, make<MonitorLicensePane>},
        {QT_TRANSLATE_NOOP("Navigation", "Smart Software Manager > Alerts"), Mode::SmartSoftwareManager, make<SsmAlertsPane>},
        {QT_TRANSLATE_NOOP("Navigation", "Smart Software Manager > Inventory"), Mode::SmartSoftwareManager,
            make<SsmInventoryPane>},
        {QT_TRANSLATE_NOOP("Navigation", "Smart Software Manager > On-Prem"), Mode::SmartSoftwareManager, make<SsmOnPremPane>},
        {QT_TRANSLATE_NOOP("Navigation", "Smart Software Manager > Account"), Mode::SmartSoftwareManager, make<SsmAccountPane>},
    };
    return list;
}

} // namespace lictor
