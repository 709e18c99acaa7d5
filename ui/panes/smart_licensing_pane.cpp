#include "panes/smart_licensing_pane.h"

#include "fleet/requests.h"
#include "panes/smart_licensing_actions.h"
#include "panes/smart_licensing_explain.h"
#include "panes/smart_licensing_form.h"
#include "session/fleet_session.h"
#include "tables/effective_table.h"
#include "widgets/column_fill.h"
#include "widgets/table_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace lictor {

SmartLicensingPane::SmartLicensingPane(FleetSession &session, QWidget *parent)
    : Pane(session, parent), m_edits(session.catalogPtr()), m_form(new SmartLicensingForm(this)),
      m_actions(new SmartLicensingActions(session, this)), m_leader(new QPushButton(this)),
      m_explainButton(new QPushButton(tr("E&xplain"), this)), m_effective(new EffectiveTable(this)),
      m_table(new TableView(tr("Effective Running Licenses"), this)), m_explain(new ExplainPanel(this)),
      m_splitter(new QSplitter(this))
{
    setAccessibleName(SmartLicensingPane::path().constLast());
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_leader, 0, Qt::AlignLeading);
    column->addWidget(m_form);
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

    connect(m_form, &SmartLicensingForm::edited, this, [this](const Configuration &configuration) {
        m_refused.clear();
        m_edits.set(this->session().fleet(), m_device, configuration);
        showDevice();
        Q_EMIT stateChanged();
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
        const DeviceId target = leader() ? leader() : m_device;
        Configuration edited = m_edits.shown(this->session().fleet(), target);
        edited.contexts = contexts;
        m_edits.set(this->session().fleet(), target, edited);
        if (target == m_device) {
            showDevice();
            Q_EMIT stateChanged();
        } else {
            Q_EMIT goTo(path(), Subject{{target}, {}});
        }
    });
}

QStringList SmartLicensingPane::path() const
{
    return {tr("Configuration"), tr("Device Management"), tr("Licensing"), tr("Smart Licensing")};
}

void SmartLicensingPane::show(const Subject &subject)
{
    if (m_device != subject.device())
        m_refused.clear();
    m_device = subject.device();
    showDevice();
}

DeviceId SmartLicensingPane::leader() const
{
    const Fleet &fleet = session().fleet();
    const UnitRole role = fleet.devices().find(m_device) ? roleOf(fleet, m_device) : UnitRole::Single;
    if (role != UnitRole::Standby && role != UnitRole::Data)
        return {};
    return fleet.groups().at(fleet.devices().at(m_device).group).activeUnit();
}

QString SmartLicensingPane::readOnlyReason() const
{
    const Fleet &fleet = session().fleet();
    if (session().isReadOnly())
        return tr("The fleet file is read-only: %1.").arg(session().readOnlyReason());
    if (const DeviceId unit = leader()) {
        const QString name = fleet.devices().at(unit).name;
        return roleOf(fleet, m_device) == UnitRole::Data ? tr("Licensing is configured on the control unit %1.").arg(name)
                                                         : tr("Licensing is configured on the active unit %1.").arg(name);
    }
    return {};
}

void SmartLicensingPane::showDevice()
{
    const Fleet &fleet = session().fleet();
    if (!fleet.devices().find(m_device))
        return;
    const LicenseState state = licenseState(fleet, session().catalog(), m_device);
    m_form->show({fleet, session().catalog(), m_device, m_edits.applied(fleet, m_device), m_edits.shown(fleet, m_device),
        readOnlyReason(), state.restricted});
    m_actions->show(m_device);
    showLeader();
    m_effective->setDevice(fleet, session().catalog(), m_device);
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

void SmartLicensingPane::refresh(const ChangeSet &changes)
{
    m_edits.follow(session().fleet(), changes);
    showDevice();
    Q_EMIT stateChanged();
}

Pane::Banner SmartLicensingPane::banner() const
{
    const Fleet &fleet = session().fleet();
    const Device *device = fleet.devices().find(m_device);
    if (!device)
        return {};
    if (!m_refused.isEmpty())
        return {Tone::Critical, m_refused};
    const LicenseState state = licenseState(fleet, session().catalog(), m_device);
    const Series &series = *session().catalog().model(device->model).series;
    const QString since = state.since ? toReadable(*state.since).left(10) : QString();
    if (state.registration == RegistrationWord::Failed)
        return {Tone::Critical, tr("The registration failed: %1").arg(state.reason)};
    switch (state.authorization) {
    case AuthorizationWord::OutOfCompliance: {
        QStringList missing;
        for (const Grant &grant : device->grants)
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
    if (device->encryption.pendingReload)
        return {Tone::Attention, tr("Strong encryption is licensed and takes effect at the next reload.")};
    if (state.registration == RegistrationWord::Registering)
        return {Tone::Info, tr("Registering since %1: %2").arg(since, state.reason)};
    return {};
}

int SmartLicensingPane::changeCount() const { return m_edits.changeCount(m_device); }
QStringList SmartLicensingPane::commands() const { return m_edits.commands(m_device); }

QString SmartLicensingPane::whyNotApply() const
{
    if (const QString reason = readOnlyReason(); !reason.isEmpty())
        return reason;
    if (changeCount() == 0)
        return tr("Nothing was changed.");
    return m_form->fault();
}

void SmartLicensingPane::apply()
{
    if (!whyNotApply().isEmpty())
        return;
    RunCommands run;
    run.devices = {m_device};
    run.lines = commands();
    run.startInConfiguration = true;
    m_refused.clear();
    // On a copy first: when the device refuses one line, none is to be applied.
    const auto trial = session().tryOut(run);
    if (!trial) {
        m_refused = trial.error().sentence();
        Q_EMIT stateChanged();
        return;
    }
    for (const simulation::CommandOutput &answer : trial->commands) {
        if (!answer.ok) {
            m_refused = tr("The device refused “%1”: %2 Nothing was applied.").arg(answer.input, answer.output.simplified());
            Q_EMIT stateChanged();
            return;
        }
    }
    if (const auto done = session().perform(run); !done)
        m_refused = done.error().sentence();
    Q_EMIT stateChanged();
}

void SmartLicensingPane::reset()
{
    m_refused.clear();
    m_edits.discard(m_device);
    showDevice();
    Q_EMIT stateChanged();
}

void SmartLicensingPane::discardAll()
{
    m_edits.discardAll();
    showDevice();
    Q_EMIT stateChanged();
}

void SmartLicensingPane::restoreEdits(DeviceId device, const QStringList &commands)
{
    m_edits.restore(session().fleet(), device, commands);
    if (device == m_device)
        showDevice();
    Q_EMIT stateChanged();
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
    m_explain->show(session().fleet(), session().catalog(), m_device, *line);
    m_explainArea->setVisible(true);
}

void SmartLicensingPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * 130;
    m_splitter->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
}

} // namespace lictor
