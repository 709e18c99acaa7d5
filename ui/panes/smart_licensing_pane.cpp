#include "panes/smart_licensing_pane.h"

#include "fleet/requests.h"
#include "panes/smart_licensing_actions.h"
#include "panes/smart_licensing_form.h"
#include "panes/smart_transport_form.h"
#include "session/fleet_session.h"
#include "tables/effective_table.h"
#include "widgets/column_fill.h"
#include "widgets/explain_panel.h"
#include "widgets/place.h"
#include "widgets/table_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace lictor {

SmartLicensingPane::SmartLicensingPane(FleetSession &session, QWidget *parent)
    : ConfigurationPane(session, parent), m_form(new SmartLicensingForm(this)),
      m_transport(new SmartTransportForm(session, this)), m_actions(new SmartLicensingActions(session, this)),
      m_leader(new QPushButton(this)), m_explainButton(new QPushButton(tr("E&xplain"), this)),
      m_effective(new EffectiveTable(this)), m_table(new TableView(tr("Effective Running Licenses"), this)),
      m_explain(new ExplainPanel(this)), m_splitter(new QSplitter(this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_leader, 0, Qt::AlignLeading);
    column->addWidget(m_form);
    column->addWidget(m_transport);
    column->addWidget(m_actions);
    column->addSpacing(fontMetrics().height() / 2);
    auto *heading = new QHBoxLayout;
    auto *title = new QLabel(tr("Effective Running Licenses"), content);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    title->setBuddy(m_table);
    heading->addWidget(title);
    heading->addStretch(1);
    heading->addWidget(m_explainButton);
    column->addLayout(heading);
    column->addWidget(m_table);
    column->addStretch(1);

    m_table->setModel(m_effective);
    m_table->setObjectName(QStringLiteral("effectiveLicenses"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    // The sum stands in Explain as well: in a narrow window the name of the feature is worth more.
    auto *columns = new ColumnFill(m_table, EffectiveTable::Feature);
    columns->giveWay(EffectiveTable::Because, 10).leaveOut(EffectiveTable::Because).wrap();
    for (int row = 0; row < m_effective->rowCount(); ++row)
        if (m_effective->index(row, 0).data(GroupRole).toBool())
            m_table->setSpan(row, 0, 1, EffectiveTable::ColumnCount);
    m_table->showAllRows();
    m_explainButton->setAutoDefault(false);
    m_explainButton->setToolTip(tr("Shows the sum behind the selected line (Alt+Return)"));

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_splitter->addWidget(scroll);
    auto *explainScroll = new QScrollArea(this);
    explainScroll->setWidget(m_explain);
    explainScroll->setWidgetResizable(true);
    explainScroll->setFrameShape(QFrame::NoFrame);
    explainScroll->setFocusPolicy(Qt::NoFocus);
    explainScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    explainScroll->setMinimumSize(fontMetrics().averageCharWidth() * 46, fontMetrics().height() * 9);
    m_splitter->addWidget(explainScroll);
    m_explainArea = explainScroll;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_explainArea->hide();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_splitter);

    connect(m_form, &SmartLicensingForm::edited, this, [this](Configuration edited) {
        // The transport is in the block that *Enable Smart license configuration* stands for; it comes back as its sections show it.
        if (!m_transport->isHidden())
            edited.transport =
                edited.smartLicense ? SharedValue<LicenseTransport>(m_transport->transport()) : SharedValue<LicenseTransport>();
        edit(edited);
    });
    connect(m_transport, &SmartTransportForm::edited, this, [this](const LicenseTransport &transport) {
        Configuration edited = shown();
        edited.transport = SharedValue<LicenseTransport>(transport);
        edit(edited);
    });
    connect(m_transport, &SmartTransportForm::tokenEntered, m_actions, &SmartLicensingActions::offerToken);
    connect(m_actions, &SmartLicensingActions::chassisWanted, this, [this] {
        Q_EMIT goTo(place("Configuration > Device Management > Chassis"), Subject{{device()}, {}});
    });
    connect(m_actions, &SmartLicensingActions::statusWanted, this, [this] {
        Q_EMIT goTo(place("Monitoring > Properties > Smart License"), Subject{{device()}, {}});
    });
    connect(m_leader, &QPushButton::clicked, this, [this] { Q_EMIT goTo(path(), Subject{{leader()}, {}}); });
    connect(m_explainButton, &QPushButton::clicked, this, &SmartLicensingPane::explain);
    connect(m_table, &TableView::explainRequested, this, &SmartLicensingPane::explain);
    connect(m_table, &TableView::chosen, this, &SmartLicensingPane::explain);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_explainArea->isVisible())
            explain();
    });
    connect(m_explain, &ExplainPanel::closed, this, [this] {
        m_explainArea->hide();
        m_table->setFocus();
    });
    connect(m_explain, &ExplainPanel::useRequested, this, [this](int contexts) {
        const DeviceId target = leader() ? leader() : device();
        Configuration edited = shownOf(target);
        edited.contexts = contexts;
        edit(target, edited);
        if (target != device())
            Q_EMIT goTo(path(), Subject{{target}, {}});
    });
}

QStringList SmartLicensingPane::path() const { return place("Configuration > Device Management > Licensing > Smart Licensing"); }

void SmartLicensingPane::showDevice()
{
    const Fleet &fleet = session().fleet();
    const LicenseState state = licenseState(fleet, session().catalog(), device());
    const SmartLicensingView view{fleet, session().catalog(), device(), applied(), shown(), readOnlyReason(), state.restricted};
    m_form->show(view);
    m_transport->show(view);
    m_actions->show(device());
    showLeader();
    m_effective->setDevice(fleet, session().catalog(), device());
    if (m_explainArea->isVisible())
        explain();
}

void SmartLicensingPane::showLeader()
{
    const DeviceId unit = leader();
    m_leader->setVisible(bool(unit));
    if (unit)
        m_leader->setText(tr("Go to %1").arg(session().fleet().devices().at(unit).name));
}

Pane::Banner SmartLicensingPane::banner() const
{
    const Fleet &fleet = session().fleet();
    Banner general = ConfigurationPane::banner();
    const Device *shownDevice = fleet.devices().find(device());
    if (!shownDevice || general.tone == Tone::Critical)
        return general;
    const LicenseState state = licenseState(fleet, session().catalog(), device());
    const Series &series = *session().catalog().model(shownDevice->model).series;
    const QString since = state.since ? toReadable(*state.since).left(10) : QString();
    if (state.registration == RegistrationWord::Failed)
        return {Tone::Critical, tr("The registration failed: %1").arg(state.reason)};
    switch (state.authorization) {
    case AuthorizationWord::OutOfCompliance: {
        QStringList missing;
        for (const Grant &grant : shownDevice->grants)
            if (grant.status == GrantStatus::OutOfCompliance)
                missing.append(session().catalog().licenseName(grant.key));
        const QString what =
            missing.isEmpty() ? tr("licenses are short") : tr("short of %1").arg(missing.join(QStringLiteral(", ")));
        return series.restrictedWhenShort
            ? Banner{Tone::Critical, tr("Out of compliance: %1. What runs goes on; nothing new may be used (OOC-5).").arg(what)}
            : Banner{Tone::Critical, tr("Out of compliance: %1. Nothing changes in what this platform runs (OOC-4).").arg(what)};
    }
    case AuthorizationWord::AuthorizationExpired:
        return {Tone::Critical,
            tr("The authorization expired for lack of contact: nothing new may be used until a contact succeeds (COM-6).")};
    case AuthorizationWord::EvaluationExpired:
        return {Tone::Critical, tr("The evaluation period has ended: register to use licensed features.")};
    default: break;
    }
    if (const QString reason = readOnlyReason(); !reason.isEmpty()) {
        // What the other unit configures is shared; registering is not (FO-1010-1, FO-1100-11, CLU-3100-1).
        const bool registersItself = leader() && !session().isReadOnly() && series.registrar != Registrar::Chassis;
        return {Tone::Info, registersItself ? tr("%1 This unit registers and renews by itself.").arg(reason) : reason};
    }
    if (shownDevice->encryption.pendingReload)
        return {Tone::Attention, tr("Strong encryption is licensed and takes effect at the next reload.")};
    if (state.registration == RegistrationWord::Registering)
        return {Tone::Info, tr("Registering since %1: %2").arg(since, state.reason)};
    return {};
}

QString SmartLicensingPane::fault() const
{
    const QString wrong = m_form->fault();
    return wrong.isEmpty() ? m_transport->fault() : wrong;
}

void SmartLicensingPane::explain()
{
    int row = m_table->currentIndex().row();
    if (!m_effective->line(row)) {
        const bool hasContexts =
            m_effective->licenses()[Feature::SecurityContexts].value.kind == entitlement::Value::Kind::Number;
        row = EffectiveTable::rowOf(hasContexts ? Feature::SecurityContexts : Feature::Encryption);
    }
    const entitlement::Line *line = m_effective->line(row);
    if (!line)
        return;
    if (m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_effective->index(row, 0));
    m_explain->show(session().fleet(), session().catalog(), device(), *line);
    m_explainArea->setVisible(true);
}

void SmartLicensingPane::resizeEvent(QResizeEvent *event)
{
    ConfigurationPane::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * 130;
    m_splitter->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
}

} // namespace lictor
