#include "panes/transport_url_dialog.h"

#include "dialogs/form_dialog.h"
#include "session/fleet_session.h"
#include "settings/server_choice.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

namespace lictor {

namespace {

class TransportUrlDialog : public FormDialog {
    Q_DECLARE_TR_FUNCTIONS(TransportUrlDialog)

public:
    TransportUrlDialog(FleetSession &fleetSession, LicenseTransport transport, QWidget *parent)
        : FormDialog(fleetSession, tr("URL"), tr("OK"), parent), m_transport(std::move(transport)),
          m_registration(new QLineEdit(m_transport.url, this)), m_utility(new QLineEdit(m_transport.utilityUrl, this)),
          m_proxy(new QLineEdit(m_transport.proxyHost, this)), m_port(new QLineEdit(this))
    {
        setObjectName(QStringLiteral("transportUrlDialog"));
        if (m_transport.proxyPort > 0)
            m_port->setText(QString::number(m_transport.proxyPort));
        m_registration->setPlaceholderText(tr("A token, or the URL of the server"));
        addField(tr("&Registration:"), m_registration);
        m_reading = addHint({});
        addField(tr("&Utility:"), m_utility);
        addHint(tr("The server of the usage reports."));
        addField(tr("&Proxy URL:"), m_proxy);
        addField(tr("Proxy P&ort:"), m_port);
        addHint(tr("Optional: only where the server is reached through a proxy, one that asks for no password (UTIL-8)."));
        m_registration->setFocus();
        fit(100);
    }
    LicenseTransport transport() const
    {
        LicenseTransport edited = m_transport;
        if (const RegistrationEntry entry = registration(); entry.token.isEmpty())
            edited.url = entry.url;
        edited.utilityUrl = m_utility->text().trimmed();
        edited.proxyHost = host();
        edited.proxyPort = host().isEmpty() ? quint16(0) : m_port->text().trimmed().toUShort();
        return edited;
    }
    QString token() const { return registration().token; }

protected:
    std::vector<Fault> faults() const override
    {
        std::vector<Fault> found;
        if (const RegistrationEntry entry = registration(); entry.isFault)
            found.push_back({m_registration, entry.text});
        if (const QString utility = m_utility->text().trimmed(); !utility.isEmpty())
            if (const QString why = whyNoUrl(utility); !why.isEmpty())
                found.push_back({m_utility, why});
        const QString port = m_port->text().trimmed();
        if (host().isEmpty()) {
            if (!port.isEmpty())
                found.push_back({m_proxy, tr("A port needs its proxy. Enter the proxy, or leave the port empty.")});
            return found;
        }
        if (const QString why = whyNoProxy(host()); !why.isEmpty())
            found.push_back({m_proxy, why});
        if (port.toUShort() == 0)
            found.push_back({m_port, tr("Enter the proxy's port, 1 to 65535, such as 443.")});
        return found;
    }
    void follow() override
    {
        const RegistrationEntry entry = registration();
        m_reading->setText(entry.isFault ? QString() : entry.text);
    }
    Result<void> carryOut() override { return {}; }

private:
    RegistrationEntry registration() const { return readRegistration(session().fleet(), m_registration->text()); }
    /// Of what is called a URL the device takes the host.
    QString host() const
    {
        QString text = m_proxy->text().trimmed();
        for (const char *scheme : {"http://", "https://"})
            if (text.startsWith(QLatin1StringView(scheme), Qt::CaseInsensitive))
                text.remove(0, qsizetype(qstrlen(scheme)));
        if (text.endsWith(u'/'))
            text.chop(1);
        return text;
    }

    LicenseTransport m_transport;
    QLineEdit *m_registration, *m_utility, *m_proxy, *m_port;
    QLabel *m_reading = nullptr;
};

} // namespace

void openTransportUrlDialog(FleetSession &session, const LicenseTransport &transport, QWidget *parent,
    std::function<void(const LicenseTransport &, const QString &token)> accepted)
{
    auto *dialog = new TransportUrlDialog(session, transport, parent);
    QObject::connect(dialog, &FormDialog::carriedOut, parent,
        [dialog, accepted = std::move(accepted)] { accepted(dialog->transport(), dialog->token()); });
    dialog->open();
}

} // namespace lictor
