#include "setting_panes/dns_client_pane.h"

#include "fleet/route.h"
#include "session/fleet_session.h"
#include "setting_panes/server_list.h"
#include "settings/server_choice.h"
#include "widgets/notice.h"
#include "widgets/place.h"
#include "widgets/setting_grid.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lictor {

DnsClientPane::DnsClientPane(FleetSession &session, QWidget *parent)
    : SettingPane(session, place("Configuration > Device Management > DNS > DNS Client"), parent),
      m_consequence(new Notice(this)), m_grid(new SettingGrid(this)), m_lookup(new QCheckBox(tr("&Enable DNS lookup"), this)),
      m_primary(new QLineEdit(this)), m_secondary(new QLineEdit(this))
{
    m_lookup->setObjectName(QStringLiteral("lookup"));
    m_primary->setObjectName(QStringLiteral("primary"));
    m_secondary->setObjectName(QStringLiteral("secondary"));
    m_lookupRow = m_grid->addRow({}, m_lookup);
    m_primaryRow = m_grid->addWideRow(tr("P&rimary DNS Server:"), m_primary);
    m_secondaryRow = m_grid->addWideRow(tr("Se&condary Servers:"), m_secondary);
    m_secondary->setPlaceholderText(tr("Addresses, separated by commas"));
    column()->addWidget(m_consequence);
    column()->addWidget(m_grid);
    addParagraph(
        tr("The device needs a name server to find the license server by its name (PRE-3, TRN-15). An address may be followed "
           "by the interface that leads to it, as in 192.0.2.53 outside."));
    column()->addStretch(1);
    connect(m_lookup, &QCheckBox::toggled, this, &DnsClientPane::read);
    for (QLineEdit *field : {m_primary, m_secondary})
        connect(field, &QLineEdit::textChanged, this, &DnsClientPane::read);
}

QStringList DnsClientPane::typed() const { return serversIn(m_primary->text()) + serversIn(m_secondary->text()); }

void DnsClientPane::read()
{
    if (m_showing)
        return;
    Configuration edited = shown();
    NameResolution &names = edited.services.edit().names;
    names.lookup = m_lookup->isChecked();
    names.servers = typed();
    const NameResolution &was = applied().services->names;
    names.serversGone = names.servers.isEmpty() && (was.serversGone || !was.servers.isEmpty());
    edit(edited);
}

void DnsClientPane::showSettings(const QString &readOnly)
{
    const Configuration edited = shown();
    const NameResolution names = edited.services->names, was = applied().services->names;
    m_showing = true;
    m_lookup->setChecked(names.lookup);
    if (typed() != names.servers) {
        m_primary->setText(names.servers.value(0));
        m_secondary->setText(serverText(names.servers.mid(1)));
    }
    m_showing = false;
    const bool isDefault = !names.serversGone && names.servers.isEmpty();
    m_primary->setPlaceholderText(isDefault ? tr("The network's own, nothing is configured") : tr("None"));

    const auto noneOr = [](const QString &text) { return text.isEmpty() ? tr("none") : text; };
    m_lookupRow->setEdited(names.lookup != was.lookup, was.lookup ? tr("on") : tr("off"));
    m_primaryRow->setEdited(names.servers.value(0) != was.servers.value(0), noneOr(was.servers.value(0)));
    m_secondaryRow->setEdited(names.servers.mid(1) != was.servers.mid(1), noneOr(serverText(was.servers.mid(1))));
    for (SettingRow *row : {m_lookupRow, m_primaryRow, m_secondaryRow})
        row->enable(readOnly.isEmpty(), readOnly);
    const auto check = [](SettingRow *row, const QStringList &servers) {
        const QString why = whyNoServers(servers);
        why.isEmpty() ? row->note({}) : row->fault(why);
    };
    check(m_primaryRow, names.servers.mid(0, 1));
    check(m_secondaryRow, names.servers.mid(1));

    const bool isModule = session().catalog().model(shownDevice().model).series->registrar == Registrar::Chassis;
    if (isModule)
        m_consequence->set(Tone::Info,
            tr("For licensing the supervisor of the chassis finds the server; these settings are the ASA's own (TRN-15)."));
    else if (const QString name = nameNotFound(session().catalog(), edited); !name.isEmpty())
        m_consequence->set(Tone::Critical,
            names.lookup ? tr("%1 is not found without a name server: registrations and renewals fail (PRE-3).").arg(name)
                         : tr("%1 is not found while DNS lookup is off: registrations and renewals fail (PRE-3).").arg(name));
    else
        m_consequence->clear();
}

QString DnsClientPane::fault() const { return m_grid->fault(); }

} // namespace lictor
