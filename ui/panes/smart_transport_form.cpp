#include "panes/smart_transport_form.h"

#include "panes/transport_url_dialog.h"
#include "session/fleet_session.h"
#include "widgets/section.h"
#include "widgets/setting_grid.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace lictor {

SmartTransportForm::SmartTransportForm(FleetSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_privacy(new SettingGrid(this)), m_transport(new SettingGrid(this)),
      m_utility(new SettingGrid(this)), m_hostname(new QCheckBox(tr("&Host Name"), this)),
      m_version(new QCheckBox(tr("Versio&n"), this)), m_standardUtility(new QCheckBox(tr("Enable Standard Utilit&y Mode"), this)),
      m_callHome(new QRadioButton(tr("Smart Call Home"), this)), m_smart(new QRadioButton(tr("S&mart Transport"), this)),
      m_urls(new QPushButton(tr("URL…"), this))
{
    m_hostname->setObjectName(QStringLiteral("withholdsHostname"));
    m_version->setObjectName(QStringLiteral("withholdsVersion"));
    m_standardUtility->setObjectName(QStringLiteral("standardUtility"));
    m_callHome->setObjectName(QStringLiteral("callHome"));
    m_smart->setObjectName(QStringLiteral("smartTransport"));
    m_urls->setObjectName(QStringLiteral("urls"));
    makePrivacy();
    makeTransport();
    makeUtility();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (Section *section : {m_privacySection, m_transportSection, m_utilitySection})
        column->addWidget(section);
    for (QCheckBox *box : {m_hostname, m_version, m_standardUtility})
        connect(box, &QCheckBox::toggled, this, &SmartTransportForm::read);
    connect(m_smart, &QRadioButton::toggled, this, &SmartTransportForm::read);
    connect(m_urls, &QPushButton::clicked, this, &SmartTransportForm::openUrls);
}

void SmartTransportForm::makePrivacy()
{
    m_hostnameRow = m_privacy->addRow({}, m_hostname);
    m_versionRow = m_privacy->addRow({}, m_version);
    m_hostnameRow->note(tr("is left out of the messages"));
    m_versionRow->note(tr("of the Smart Agent is left out of the messages"));
    m_privacySection = new Section(tr("Privacy"), m_privacy, this);
}

void SmartTransportForm::makeTransport()
{
    m_callHomeRow = m_transport->addRow({}, m_callHome);
    m_smartRow = m_transport->addRow({}, m_smart);
    m_urls->setAutoDefault(false);
    m_urlsRow = m_transport->addRow({}, m_urls);
    m_transportSection = new Section(tr("Transport"), m_transport, this);
}

void SmartTransportForm::makeUtility()
{
    m_standardUtilityRow = m_utility->addRow({}, m_standardUtility);
    connect(m_standardUtilityRow, &SettingRow::linkActivated, m_smart, [this] {
        m_smart->setChecked(true);
        m_standardUtility->setFocus();
    });
    addText(m_utility, tr("Custom ID:"), "customId", {.own = &LicenseTransport::customId});
    const auto customer = [this](const QString &label, const char *name, QString CustomerProfile::*text) {
        addText(m_utility, label, name, {.ofCustomer = text});
    };
    customer(tr("Customer Company Identifier:"), "customerCompanyIdentifier", &CustomerProfile::id);
    customer(tr("Customer Company Name:"), "customerCompanyName", &CustomerProfile::name);
    customer(tr("Customer Street:"), "customerStreet", &CustomerProfile::street);
    customer(tr("Customer City:"), "customerCity", &CustomerProfile::city);
    customer(tr("Customer State:"), "customerState", &CustomerProfile::state);
    customer(tr("Customer Country:"), "customerCountry", &CustomerProfile::country);
    customer(tr("Customer Postal Code:"), "customerPostalCode", &CustomerProfile::postalCode);
    m_utilitySection = new Section(tr("Utility"), m_utility, this);
}

void SmartTransportForm::addText(SettingGrid *grid, const QString &label, const char *name, TextField text)
{
    text.field = new QLineEdit(this);
    text.field->setObjectName(QString::fromLatin1(name));
    text.row = grid->addWideRow(label, text.field);
    connect(text.field, &QLineEdit::textChanged, this, &SmartTransportForm::read);
    m_texts.push_back(text);
}

LicenseTransport SmartTransportForm::transport() const
{
    LicenseTransport made = m_shown; // the URLs are edited in their dialog
    made.withholdsHostname = m_hostname->isChecked();
    made.withholdsVersion = m_version->isChecked();
    made.type = m_smart->isChecked() ? LicenseTransport::Type::Smart : LicenseTransport::Type::CallHome;
    made.standardUtility = m_standardUtility->isChecked();
    for (const TextField &text : m_texts)
        text.in(made) = text.field->text().trimmed();
    made.utility = made.standardUtility || !made.customId.isEmpty() || !(made.customer == CustomerProfile());
    return made;
}

void SmartTransportForm::read()
{
    if (m_showing)
        return;
    m_shown = transport();
    Q_EMIT edited(m_shown);
}

void SmartTransportForm::openUrls()
{
    openTransportUrlDialog(m_session, m_shown, this, [this](const LicenseTransport &transport, const QString &token) {
        m_shown = transport;
        if (!token.isEmpty())
            Q_EMIT tokenEntered(token);
        Q_EMIT edited(m_shown);
    });
}

void SmartTransportForm::show(const SmartLicensingView &view)
{
    const bool isVirtual = view.catalog.model(view.fleet.devices().at(view.device).model).series->isVirtual;
    setVisible(isVirtual);
    if (!isVirtual)
        return;
    const bool keeps = !view.shown.smartLicense && m_device == view.device && !(view.shown == view.applied);
    m_device = view.device;
    if (!keeps) { // a cleared “Enable …” leaves the values where they are
        m_showing = true;
        m_shown = *view.shown.transport;
        m_hostname->setChecked(m_shown.withholdsHostname);
        m_version->setChecked(m_shown.withholdsVersion);
        const bool smart = m_shown.type == LicenseTransport::Type::Smart;
        (smart ? m_smart : m_callHome)->setChecked(true);
        m_standardUtility->setChecked(m_shown.standardUtility);
        for (const TextField &text : m_texts)
            if (text.field->text().trimmed() != text.in(m_shown))
                text.field->setText(text.in(m_shown));
        m_showing = false;
    }
    showEdits(m_shown, *view.applied.transport);
    enable(view);
    showSummaries();
}

void SmartTransportForm::enable(const SmartLicensingView &view)
{
    const Device &device = view.fleet.devices().at(view.device);
    const Series &series = *view.catalog.model(device.model).series;
    const Gate *gate = view.catalog.gate(Capability::Utility, series);
    const bool released = view.catalog.allows(Capability::Utility, series, releaseOf(device.version));
    const QString why = !view.readOnly.isEmpty() ? view.readOnly
        : !released && gate ? tr("%1 runs release %2; this is available from release %3 on (UTIL-13). Upgrade it first.")
                                  .arg(device.name, device.version, gate->text)
        : !view.shown.smartLicense ? tr("Check “Enable Smart license configuration” first.")
                                   : QString();
    for (SettingRow *row : {m_hostnameRow, m_versionRow, m_smartRow, m_callHomeRow})
        row->enable(why.isEmpty(), why);
    for (const TextField &text : m_texts)
        text.row->enable(why.isEmpty(), why);
    const bool smart = m_shown.type == LicenseTransport::Type::Smart;
    m_urlsRow->enable(why.isEmpty() && smart, why.isEmpty() ? tr("Choose Smart Transport first.") : why);
    // TRN-13: the way out of either is said where it is looked for.
    const QString needsSmart = tr("Standard utility mode needs Smart Transport: Smart Call Home does not carry it (TRN-13).");
    const QString wayOut = tr("<a href=\"smart\">Switch to Smart Transport</a>");
    m_standardUtilityRow->enable(why.isEmpty() && (smart || m_shown.standardUtility), why.isEmpty() ? needsSmart : why);
    if (!released)
        m_standardUtilityRow->note(why);
    else if (smart)
        m_standardUtilityRow->note(tr("use is metered and billed under a Managed Service License Agreement"));
    else if (!why.isEmpty())
        m_standardUtilityRow->note({});
    else if (m_shown.standardUtility)
        m_standardUtilityRow->fault(needsSmart, wayOut);
    else
        m_standardUtilityRow->note(needsSmart + u' ' + wayOut);
}

void SmartTransportForm::showEdits(const LicenseTransport &shown, const LicenseTransport &was)
{
    const auto onOff = [](bool on) { return on ? tr("on") : tr("off"); };
    const auto noneOr = [](const QString &text) { return text.isEmpty() ? tr("none") : text; };
    m_hostnameRow->setEdited(shown.withholdsHostname != was.withholdsHostname, onOff(was.withholdsHostname));
    m_versionRow->setEdited(shown.withholdsVersion != was.withholdsVersion, onOff(was.withholdsVersion));
    const bool wasSmart = was.type == LicenseTransport::Type::Smart;
    (wasSmart ? m_callHomeRow : m_smartRow)->setEdited(shown.type != was.type, wasSmart ? m_smart->text() : m_callHome->text());
    (wasSmart ? m_smartRow : m_callHomeRow)->setEdited(false, {});
    const bool sameUrls = shown.url == was.url && shown.utilityUrl == was.utilityUrl && shown.proxyHost == was.proxyHost
        && shown.proxyPort == was.proxyPort;
    m_urlsRow->setEdited(!sameUrls, noneOr(was.url));
    QStringList urls{shown.url.isEmpty() ? tr("the default server") : shown.url};
    if (!shown.utilityUrl.isEmpty())
        urls += tr("usage reports to %1").arg(shown.utilityUrl);
    if (!shown.proxyHost.isEmpty())
        urls += tr("by the proxy %1:%2").arg(shown.proxyHost).arg(shown.proxyPort);
    m_urlsRow->note(urls.join(QStringLiteral(" · ")));
    m_standardUtilityRow->setEdited(shown.standardUtility != was.standardUtility, onOff(was.standardUtility));
    for (const TextField &text : m_texts)
        text.row->setEdited(text.in(shown) != text.in(was), noneOr(text.in(was)));
}

void SmartTransportForm::showSummaries()
{
    m_privacySection->setSummary(m_shown.withholdsHostname && m_shown.withholdsVersion
            ? tr("the messages leave out host name and version")
            : m_shown.withholdsHostname ? tr("the messages leave out the host name")
            : m_shown.withholdsVersion  ? tr("the messages leave out the version")
                                        : tr("the messages leave out nothing"));
    const QString url = m_shown.url.isEmpty() ? m_session.catalog().licenseUrl() : m_shown.url;
    m_transportSection->setSummary(
        m_shown.type == LicenseTransport::Type::Smart ? tr("Smart Transport to %1").arg(url) : tr("Smart Call Home (default)"));
    m_utilitySection->setSummary(m_shown.standardUtility ? m_shown.customId.isEmpty()
                ? tr("standard utility mode (MSLA), without a custom ID")
                : tr("standard utility mode (MSLA) for %1").arg(m_shown.customId)
                                                         : tr("default utility mode"));
    if (!fault().isEmpty())
        m_utilitySection->setOpen(true);
}

QString SmartTransportForm::fault() const { return isHidden() ? QString() : m_utility->fault(); }

} // namespace lictor
