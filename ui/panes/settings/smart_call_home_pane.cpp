#include "setting_panes/smart_call_home_pane.h"

#include "session/fleet_session.h"
#include "setting_panes/connection_test.h"
#include "setting_panes/subscribers_dialog.h"
#include "settings/server_choice.h"
#include "tables/roles.h"
#include "widgets/column_fill.h"
#include "widgets/notice.h"
#include "widgets/place.h"
#include "widgets/setting_grid.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lictor {

namespace {
enum Column { Name, Transport, Subscribers, State, ColumnCount };
constexpr int proxyPort = 443;

/// `10.1.1.1` of `10.1.1.1:443`
QString hostOf(const QString &proxy) { return proxy.section(u':', 0, -2); }
int portOf(const QString &proxy) { return proxy.isEmpty() ? proxyPort : proxy.section(u':', -1).toInt(); }
} // namespace

SmartCallHomePane::SmartCallHomePane(FleetSession &session, QWidget *parent)
    : SettingPane(session, place("Configuration > Device Management > Smart Call-Home"), parent), m_grid(new SettingGrid(this)),
      m_hasProxy(new QCheckBox(tr("&Enable HTTP Proxy"), this)), m_server(new QLineEdit(this)), m_port(new QSpinBox(this)),
      m_profiles(new QStandardItemModel(1, ColumnCount, this)),
      m_table(new TableView(tr("Configure Subscription Profiles"), this)), m_edit(new QPushButton(tr("Ed&it…"), this)),
      m_remark(new Notice(this)), m_noName(new Notice(this)), m_test(new ConnectionTest(session, this))
{
    m_hasProxy->setObjectName(QStringLiteral("enableProxy"));
    m_server->setObjectName(QStringLiteral("proxyServer"));
    m_port->setObjectName(QStringLiteral("proxyPort"));
    m_edit->setObjectName(QStringLiteral("editProfile"));
    m_port->setRange(1, 65535);
    m_hasProxyRow = m_grid->addRow({}, m_hasProxy);
    m_serverRow = m_grid->addWideRow(tr("Pro&xy server:"), m_server);
    m_portRow = m_grid->addRow(tr("Proxy p&ort:"), m_port);

    auto *title = new QLabel(tr("Configure S&ubscription Profiles"), this);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    title->setBuddy(m_table);
    m_profiles->setHorizontalHeaderLabels({tr("Name"), tr("Transport"), tr("Subscribers"), tr("State")});
    m_table->setModel(m_profiles);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    new ColumnFill(m_table, Subscribers);
    m_table->showAllRows();
    m_edit->setAutoDefault(false);
    column()->addWidget(m_grid);
    column()->addSpacing(fontMetrics().height() / 2);
    column()->addWidget(title);
    column()->addWidget(m_table);
    column()->addWidget(m_edit, 0, Qt::AlignLeading);
    column()->addWidget(m_remark);
    column()->addWidget(m_noName);
    addParagraph(tr("Licensing needs the profile License: it is always active and cannot be removed (TRN-2, TRN-5)."));
    column()->addWidget(m_test);
    column()->addStretch(1);

    connect(m_hasProxy, &QCheckBox::toggled, this, &SmartCallHomePane::read);
    connect(m_server, &QLineEdit::textChanged, this, &SmartCallHomePane::read);
    connect(m_port, &QSpinBox::valueChanged, this, &SmartCallHomePane::read);
    connect(m_edit, &QPushButton::clicked, this, &SmartCallHomePane::openProfile);
    connect(m_table, &TableView::chosen, this, &SmartCallHomePane::openProfile);
    connect(m_remark, &Notice::acted, this, [this] {
        Configuration edited = shown();
        edited.licenseUrl = remarkOnSubscribers(this->session().fleet(), edited.licenseUrl).better;
        edit(edited);
    });
    connect(m_noName, &Notice::acted, this, [this] { Q_EMIT goTo({tr("DNS Client")}, Subject{{device()}, {}}); });
}

void SmartCallHomePane::read()
{
    if (m_showing)
        return;
    Configuration edited = shown();
    edited.proxy = m_hasProxy->isChecked() ? m_server->text().trimmed() + u':' + QString::number(m_port->value()) : QString();
    edit(edited);
}

void SmartCallHomePane::openProfile()
{
    if (m_edit->isEnabled())
        openProfileDialog(session(), shown().licenseUrl, this, [this](const QString &url) {
            Configuration edited = shown();
            edited.licenseUrl = url;
            edit(edited);
        });
}

void SmartCallHomePane::showSettings(const QString &readOnly)
{
    showProxy(readOnly);
    m_edit->setEnabled(readOnly.isEmpty());
    m_edit->setToolTip(readOnly);
    showProfile();
    m_test->show(device(), commands(), fault());
}

void SmartCallHomePane::showProxy(const QString &readOnly)
{
    const QString proxy = shown().proxy, was = applied().proxy;
    const bool has = !proxy.isEmpty();
    m_showing = true;
    m_hasProxy->setChecked(has);
    showText(m_server, hostOf(proxy));
    m_port->setValue(portOf(proxy));
    m_showing = false;
    m_hasProxyRow->setEdited(has == was.isEmpty(), was.isEmpty() ? tr("off") : tr("on"));
    m_serverRow->setEdited(hostOf(proxy) != hostOf(was), was.isEmpty() ? tr("none") : hostOf(was));
    m_portRow->setEdited(has && !was.isEmpty() && portOf(proxy) != portOf(was), QString::number(portOf(was)));
    m_hasProxyRow->enable(readOnly.isEmpty(), readOnly);
    m_hasProxyRow->note(tr("serves Smart Call Home as a whole, not licensing alone (TRN-8)"));
    const QString off = readOnly.isEmpty() ? tr("Check “Enable HTTP Proxy” first.") : readOnly;
    m_serverRow->enable(readOnly.isEmpty() && has, off);
    m_portRow->enable(readOnly.isEmpty() && has, off);
    const QString why = has ? whyNoProxy(hostOf(proxy)) : QString();
    why.isEmpty() ? m_serverRow->note({}) : m_serverRow->fault(why);
}

void SmartCallHomePane::showProfile()
{
    const Catalog &catalog = session().catalog();
    const Configuration edited = shown();
    const QString url = edited.licenseUrl.isEmpty() ? catalog.licenseUrl() : edited.licenseUrl;
    const bool changed = edited.licenseUrl != applied().licenseUrl;
    const bool inUse = edited.transport->type == LicenseTransport::Type::CallHome;
    const QStringList texts{QStringLiteral("License"), QStringLiteral("HTTP"), url,
        inUse ? tr("Active") : tr("Active; licensing goes by Smart Transport instead")};
    for (int place = 0; place < ColumnCount; ++place) {
        auto *item = new QStandardItem(texts[place]);
        if (place == State)
            item->setData(int(inUse ? Tone::Positive : Tone::Info), ToneRole);
        if (place == Subscribers && changed) {
            const QString was = applied().licenseUrl;
            item->setData(int(Tone::Info), ToneRole);
            item->setToolTip(tr("was: %1").arg(was.isEmpty() ? catalog.licenseUrl() : was));
        }
        m_profiles->setItem(0, place, item);
    }
    const UrlRemark remark = remarkOnSubscribers(session().fleet(), edited.licenseUrl);
    if (remark.text.isEmpty())
        m_remark->clear();
    else
        m_remark->set(remark.tone, remark.text, remark.better.isEmpty() || !m_edit->isEnabled() ? QString() : tr("Use &http"));
    if (const QString name = nameNotFound(catalog, edited); !name.isEmpty()) // TRN-15
        m_noName->set(Tone::Critical,
            tr("%1 is a name, and this device finds no names: it needs a name server (TRN-15).").arg(name),
            tr("Go to &DNS Client"));
    else
        m_noName->clear();
}

QString SmartCallHomePane::fault() const
{
    const UrlRemark remark = remarkOnSubscribers(session().fleet(), shown().licenseUrl);
    return remark.isFault ? remark.text : m_grid->fault();
}

} // namespace lictor
