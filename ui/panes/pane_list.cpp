#include "panes/pane_list.h"

#include "bulk_page/bulk_pane.h"
#include "fleet_panes/compliance_pane.h"
#include "fleet_panes/faults_pane.h"
#include "fleet_panes/journal_pane.h"
#include "forecast_pane/forecast_pane.h"
#include "monitor_panes/license_pane.h"
#include "monitor_panes/messages_pane.h"
#include "panes/home_pane.h"
#include "panes/smart_licensing_pane.h"
#include "panes/ssm_account_pane.h"
#include "panes/ssm_alerts_pane.h"
#include "panes/ssm_inventory_pane.h"
#include "panes/ssm_on_prem_pane.h"
#include "session/fleet_session.h"
#include "setting_panes/clock_pane.h"
#include "setting_panes/dns_client_pane.h"
#include "setting_panes/smart_call_home_pane.h"
#include "setting_panes/tls_proxy_pane.h"
#include "setting_panes/trustpool_pane.h"
#include "setting_panes/why_not.h"
#include "unit_panes/chassis_pane.h"
#include "unit_panes/contexts_pane.h"
#include "unit_panes/group_pane.h"
#include "unit_panes/monitor_group_pane.h"
#include "units/chassis_report.h"
#include "units/context_report.h"
#include "units/group_report.h"
#include "widgets/place.h"

#include <QCoreApplication>

namespace lictor {

namespace {
template <class PaneType> Pane *make(FleetSession &session, QWidget *parent) { return new PaneType(session, parent); }

using Why = QString(const Fleet &, const Catalog &, DeviceId);

template <Why *why> QString whyNot(const FleetSession &session, const Subject &subject)
{
    return why(session.fleet(), session.catalog(), subject.device());
}
} // namespace

QStringList PaneEntry::path() const { return lictor::place(place); }
QStringList PaneEntry::shownPath() const { return QCoreApplication::translate("Navigation", place).split(QStringLiteral(" > ")); }

bool PaneEntry::isOfDevice() const
{
    return mode == Mode::Configuration || (mode == Mode::Monitoring && path().value(1) != QStringLiteral("Fleet"));
}

const PaneEntry &bulkEntry()
{
    static const PaneEntry entry{
        QT_TRANSLATE_NOOP("Navigation", "Configuration > Selected Devices"), Mode::Configuration, make<BulkPane>};
    return entry;
}

const std::vector<PaneEntry> &paneList()
{
    static const std::vector<PaneEntry> list{
        {QT_TRANSLATE_NOOP("Navigation", "Home"), Mode::Home, make<HomePane>},
        {QT_TRANSLATE_NOOP("Navigation", "Configuration > Device Setup > System Time > Clock"), Mode::Configuration,
            make<ClockPane>, whyNoClock},
        {QT_TRANSLATE_NOOP("Navigation", "Configuration > Firewall > Unified Communications > TLS Proxy"), Mode::Configuration,
            make<TlsProxyPane>},
        {QT_TRANSLATE_NOOP("Navigation", "Configuration > Remote Access VPN > Certificate Management > Trusted Certificate Pool"),
            Mode::Configuration, make<TrustpoolPane>, whyNoTrustpool},
        {QT_TRANSLATE_NOOP("Navigation", "Configuration > Device Management > Licensing > Smart Licensing"), Mode::Configuration,
            make<SmartLicensingPane>, {}, true},
        {QT_TRANSLATE_NOOP("Navigation", "Configuration > Device Management > High Availability and Scalability > Failover"),
            Mode::Configuration, make<FailoverPane>},
        {QT_TRANSLATE_NOOP("Navigation", "Configuration > Device Management > High Availability and Scalability > ASA Cluster"),
            Mode::Configuration, make<ClusterPane>, whyNot<whyNoCluster>},
        {QT_TRANSLATE_NOOP("Navigation", "Configuration > Device Management > DNS > DNS Client"), Mode::Configuration,
            make<DnsClientPane>},
        {QT_TRANSLATE_NOOP("Navigation", "Configuration > Device Management > Smart Call-Home"), Mode::Configuration,
            make<SmartCallHomePane>, whyNoSmartCallHome},
        {QT_TRANSLATE_NOOP("Navigation", "Configuration > Device Management > Chassis"), Mode::Configuration, make<ChassisPane>,
            whyNot<whyNoChassis>},
        {QT_TRANSLATE_NOOP("Navigation", "Configuration > Context Management > Security Contexts"), Mode::Configuration,
            make<ContextsPane>, whyNot<whyNoContexts>},
        {QT_TRANSLATE_NOOP("Navigation", "Monitoring > Properties > Smart License"), Mode::Monitoring, make<MonitorLicensePane>},
        {QT_TRANSLATE_NOOP("Navigation", "Monitoring > Properties > Failover"), Mode::Monitoring, make<MonitorFailoverPane>},
        {QT_TRANSLATE_NOOP("Navigation", "Monitoring > Properties > Cluster"), Mode::Monitoring, make<MonitorClusterPane>,
            whyNot<whyNoCluster>},
        {QT_TRANSLATE_NOOP("Navigation", "Monitoring > Logging > Licensing Messages"), Mode::Monitoring, make<MessagesPane>},
        {QT_TRANSLATE_NOOP("Navigation", "Monitoring > Fleet > Compliance"), Mode::Monitoring, make<CompliancePane>},
        {QT_TRANSLATE_NOOP("Navigation", "Monitoring > Fleet > Forecast"), Mode::Monitoring, make<ForecastPane>},
        {QT_TRANSLATE_NOOP("Navigation", "Monitoring > Fleet > Events and Journal"), Mode::Monitoring, make<JournalPane>},
        {QT_TRANSLATE_NOOP("Navigation", "Monitoring > Fleet > Outages and Faults"), Mode::Monitoring, make<FaultsPane>},
        {QT_TRANSLATE_NOOP("Navigation", "Smart Software Manager > Alerts"), Mode::SmartSoftwareManager, make<SsmAlertsPane>},
        {QT_TRANSLATE_NOOP("Navigation", "Smart Software Manager > Inventory"), Mode::SmartSoftwareManager,
            make<SsmInventoryPane>},
        {QT_TRANSLATE_NOOP("Navigation", "Smart Software Manager > On-Prem"), Mode::SmartSoftwareManager, make<SsmOnPremPane>},
        {QT_TRANSLATE_NOOP("Navigation", "Smart Software Manager > Account"), Mode::SmartSoftwareManager, make<SsmAccountPane>},
    };
    return list;
}

} // namespace lictor
