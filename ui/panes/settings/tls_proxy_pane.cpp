#include "setting_panes/tls_proxy_pane.h"

#include "entitlement/tls_proxy.h"
#include "session/fleet_session.h"
#include "widgets/notice.h"
#include "widgets/place.h"
#include "widgets/setting_grid.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

namespace lictor {

using entitlement::TlsProxyLicense;
using entitlement::TlsProxyLimits;

TlsProxyPane::TlsProxyPane(FleetSession &session, QWidget *parent)
    : SettingPane(session, place("Configuration > Firewall > Unified Communications > TLS Proxy"), parent),
      m_cleared(new Notice(this)), m_grid(new SettingGrid(this)),
      m_isSet(new QCheckBox(tr("Specif&y the maximum number of TLS proxy sessions"), this)), m_sessions(new QSpinBox(this)),
      m_usable(new QLabel(this)), m_srtp(new QLabel(this))
{
    m_isSet->setObjectName(QStringLiteral("specifySessions"));
    m_sessions->setObjectName(QStringLiteral("sessions"));
    m_sessions->setRange(0, std::numeric_limits<int>::max()); // what the model does not take is refused with its limits
    m_isSetRow = m_grid->addRow({}, m_isSet);
    m_sessionsRow = m_grid->addRow(tr("&Maximum number of TLS proxy sessions:"), m_sessions);
    column()->addWidget(m_cleared);
    column()->addWidget(m_grid);
    for (QLabel *label : {m_usable, m_srtp}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column()->addWidget(label);
    }
    m_usable->setObjectName(QStringLiteral("usable"));
    addParagraph(
        tr("Every session of Encrypted Voice Inspection counts, and one connection may take several. Uses that need no "
           "license, such as Mobility Advantage Proxy, and media that is passed through do not count (TLS-1 to 3, TLS-11)."));
    column()->addStretch(1);

    connect(m_isSet, &QCheckBox::toggled, this, &TlsProxyPane::read);
    connect(m_sessions, &QSpinBox::valueChanged, this, &TlsProxyPane::read);
    connect(m_sessionsRow, &SettingRow::linkActivated, this, [this](const QString &link) { setSessions(link.toInt()); });
    connect(m_cleared, &Notice::acted, this, [this] {
        setSessions(int(entitlement::tlsProxyLimits(this->session().fleet(), this->session().catalog(), device()).licensed));
    });
}

void TlsProxyPane::setSessions(int sessions)
{
    Configuration edited = shown();
    edited.services.edit().tlsProxySessions = sessions;
    edit(edited);
}

void TlsProxyPane::read()
{
    if (m_showing)
        return;
    const Model &model = session().catalog().model(shownDevice().model);
    const int wasSet = shown().services->tlsProxySessions;
    if (!m_isSet->isChecked())
        setSessions(0);
    else if (wasSet == 0 && m_sessions->value() == 0) // begins with what the model has by default
        setSessions(int(entitlement::defaultTlsProxySessions(session().catalog(), model)));
    else
        setSessions(m_sessions->value() > 0 ? m_sessions->value() : -1);
}

void TlsProxyPane::showSettings(const QString &readOnly)
{
    const Catalog &catalog = session().catalog();
    const Model &model = catalog.model(shownDevice().model);
    const int set = shown().services->tlsProxySessions, was = applied().services->tlsProxySessions;
    m_showing = true;
    m_isSet->setChecked(set != 0);
    m_sessions->setSpecialValueText(set == 0 ? tr("by the license") : QString());
    m_sessions->setValue(std::max(0, set));
    m_showing = false;
    const QLocale locale;
    const auto text = [&](int sessions) { return sessions > 0 ? locale.toString(sessions) : tr("by the license"); };
    m_isSetRow->setEdited((set != 0) != (was != 0), text(was));
    m_sessionsRow->setEdited(set != was, text(was));
    m_isSetRow->enable(readOnly.isEmpty(), readOnly);
    m_sessionsRow->enable(readOnly.isEmpty() && set != 0,
        readOnly.isEmpty() ? tr("The license decides. Check the box above to set a number.") : readOnly);

    const qint64 most = entitlement::mostTlsProxySessions(catalog, model);
    const qint64 byDefault = entitlement::defaultTlsProxySessions(catalog, model);
    if (set < 0 || set > most) // TLS-4, OPEN-56
        m_sessionsRow->fault(
            tr("%1 sessions are outside the limits of a %2. Enter 1 to %3; the default is %4.")
                .arg(locale.toString(std::max(0, set)), model.name, locale.toString(most), locale.toString(byDefault)),
            tr("<a href=\"%1\">Use\u00a0%2</a>").arg(most).arg(locale.toString(most)));
    else
        m_sessionsRow->note(
            tr("1 to %1 on a %2, by default %3").arg(locale.toString(most), model.name, locale.toString(byDefault)));
    showLimits();
}

void TlsProxyPane::showLimits()
{
    const Catalog &catalog = session().catalog();
    const QLocale locale;
    TlsProxyLimits limits = entitlement::tlsProxyLimits(session().fleet(), catalog, device());
    const qint64 running = limits.configured;
    limits.configured = std::max(0, shown().services->tlsProxySessions);
    m_usable->setText(limits.configured > 0
            ? tr("Usable: %1, the least of %2 set here, %3 licensed and %4 of the platform (TLS-6).")
                  .arg(locale.toString(limits.usable()), locale.toString(limits.configured), locale.toString(limits.licensed),
                      locale.toString(limits.platform))
            : tr("Usable: %1, the lesser of %2 licensed and %3 of the platform (TLS-5).")
                  .arg(locale.toString(limits.usable()), locale.toString(limits.licensed), locale.toString(limits.platform)));
    m_srtp->setText(limits.license == TlsProxyLicense::K8
            ? tr("The license is K8, without strong encryption: at most %1 sessions, %2 of them SRTP (TLS-8, TLS-10).")
                  .arg(locale.toString(catalog.tlsProxy().k8Sessions), locale.toString(catalog.tlsProxy().k8SrtpSessions))
            : tr(
                "The license is K9, with strong encryption: sessions up to the platform's limit, any number of them SRTP (TLS-8, "
                "TLS-10)."));
    // TLS-7: what clearing the configuration left.
    const bool cleared = running > 0 && running < limits.licensed
        && running == entitlement::defaultTlsProxySessions(catalog, catalog.model(shownDevice().model));
    if (cleared && limits.configured == running)
        m_cleared->set(Tone::Attention,
            tr("The limit is the default of %1, as after clearing the configuration, and %2 sessions are licensed (TLS-7).")
                .arg(locale.toString(running), locale.toString(limits.licensed)),
            readOnlyReason().isEmpty() ? tr("&Raise to %1").arg(locale.toString(limits.licensed)) : QString());
    else
        m_cleared->clear();
}

QString TlsProxyPane::fault() const { return m_grid->fault(); }

} // namespace lictor
