#include "setting_panes/clock_pane.h"

#include "session/fleet_session.h"
#include "setting_panes/server_list.h"
#include "settings/device_clock.h"
#include "widgets/notice.h"
#include "widgets/place.h"
#include "widgets/setting_grid.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lictor {

ClockPane::ClockPane(FleetSession &session, QWidget *parent)
    : SettingPane(session, place("Configuration > Device Setup > System Time > Clock"), parent), m_wrong(new Notice(this)),
      m_grid(new SettingGrid(this)), m_time(new QLineEdit(this)), m_servers(new QLineEdit(this))
{
    m_time->setReadOnly(true);
    m_time->setObjectName(QStringLiteral("time"));
    m_servers->setObjectName(QStringLiteral("timeServers"));
    m_servers->setPlaceholderText(tr("Addresses, separated by commas"));
    m_timeRow = m_grid->addWideRow(tr("&Time of the device:"), m_time);
    m_serversRow = m_grid->addWideRow(tr("&NTP Servers:"), m_servers);
    column()->addWidget(m_wrong);
    column()->addWidget(m_grid);
    addParagraph(
        tr("A certificate is valid only within its dates: a clock that is wrong makes contacts fail (PRE-4, TRN-15). An address "
           "may be followed by what belongs to it, as in 192.0.2.123 source outside prefer."));
    column()->addStretch(1);
    connect(m_servers, &QLineEdit::textChanged, this, &ClockPane::read);
}

void ClockPane::read()
{
    Configuration edited = shown();
    edited.services.edit().timeServers = serversIn(m_servers->text());
    edit(edited);
}

void ClockPane::showSettings(const QString &readOnly)
{
    const QStringList servers = shown().services->timeServers, was = applied().services->timeServers;
    if (serversIn(m_servers->text()) != servers) {
        const QSignalBlocker quiet(m_servers); // nobody typed it
        m_servers->setText(serverText(servers));
    }
    m_serversRow->setEdited(servers != was, was.isEmpty() ? tr("none") : serverText(was));
    m_serversRow->enable(readOnly.isEmpty(), readOnly);
    const QString why = whyNoServers(servers);
    why.isEmpty() ? m_serversRow->note({}) : m_serversRow->fault(why);
    showTime();
}

void ClockPane::showTime()
{
    const Fleet &fleet = session().fleet();
    const Duration offset = clockOffset(fleet, device());
    m_time->setText(toReadable(fleet.now + offset));
    const QString amount = toText(std::chrono::abs(offset));
    m_timeRow->note(offset == Duration::zero() ? tr("as the fleet's clock")
            : offset > Duration::zero()        ? tr("%1 ahead of the fleet's clock").arg(amount)
                                               : tr("%1 behind the fleet's clock").arg(amount));
    if (std::chrono::abs(offset) > session().catalog().intervals().clockTolerance)
        m_wrong->set(Tone::Critical,
            tr("The clock is wrong by %1: to this device the license server's certificate is not valid, and contacts fail "
               "(TRN-15).")
                .arg(amount));
    else
        m_wrong->clear();
}

QString ClockPane::fault() const { return m_grid->fault(); }

} // namespace lictor
