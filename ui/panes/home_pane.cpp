#include "panes/home_pane.h"

#include "dialogs/license_dialogs.h"
#include "panes/device_dashboard.h"
#include "panes/home_cards.h"
#include "panes/home_forecast.h"
#include "panes/home_tile.h"
#include "session/fleet_session.h"
#include "tables/account_time.h"
#include "tables/license_table.h"
#include "tables/upcoming_table.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/place.h"
#include "widgets/state_badge.h"
#include "widgets/table_view.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace lictor {

namespace {
constexpr size_t attentionShown = 8;

QScrollArea *scrolled(QWidget *widget)
{
    auto *area = new QScrollArea;
    area->setWidget(widget);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    return area;
}

QStackedWidget *tableOrEmpty(TableView *table, EmptyState *empty)
{
    auto *stack = new QStackedWidget;
    stack->addWidget(table);
    stack->addWidget(empty);
    return stack;
}
} // namespace

HomePane::HomePane(FleetSession &session, QWidget *parent)
    : Pane(session, parent), m_pages(new QStackedWidget(this)), m_cards(new HomeCards(this)), m_tabs(new QTabWidget(this)),
      m_dashboard(new DeviceDashboard(session, this)),
      m_survey(
          session, tr("Look over the fleet"),
          [catalog = session.catalogPtr()](const Fleet &fleet, const Job *job) {
              return overviewOf(fleet, *catalog, [job] { return !job || !job->isCancelled(); });
          },
          [this](FleetOverview overview) { present(std::move(overview)); })
{
    setAccessibleName(tr("Home"));
    m_pages->addWidget(scrolled(m_cards));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeOverview(), tr("Fleet"));
    m_dashboard->setObjectName(QStringLiteral("Device Dashboard"));
    m_tabs->addTab(m_dashboard, tr("Device Dashboard"));
    m_pages->addWidget(m_tabs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_stale = false;
        m_survey.want();
    });
    connect(m_cards, &HomeCards::commandWanted, this, &HomePane::requestCommand);
    connect(m_dashboard, &DeviceDashboard::goTo, this, &HomePane::goTo);
    connect(m_tabs, &QTabWidget::currentChanged, this, &HomePane::showDashboard);
    m_pages->setCurrentIndex(session.fleet().devices().isEmpty() ? 0 : 1);
}

QWidget *HomePane::makeOverview()
{
    auto *page = new QWidget(this);
    m_grid = new QGridLayout(page);
    m_statesTile = new HomeTile(tr("States"), page);
    m_attentionTile = new HomeTile(tr("Needs attention"), page);
    m_poolsTile = new HomeTile(tr("Pools"), page);
    m_upcomingTile = new HomeTile(tr("Next events"), page);
    m_forecast = new HomeForecast(session(), page);
    connect(m_forecast, &HomeForecast::wanted, this, [this] { Q_EMIT goTo(place("Monitoring > Fleet > Forecast"), {}); });

    m_pools = new LicenseTable(session(), this);
    auto *pools = new TableView(tr("Pools"), m_poolsTile);
    pools->setModel(m_pools);
    pools->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int column : {LicenseTable::Alerts, LicenseTable::NextExpiry}) // what is worth a word stands in *Needs attention*
        pools->setColumnHidden(column, true);
    pools->setTextElideMode(Qt::ElideMiddle); // the end of a licence tells what it is
    auto *poolColumns = new ColumnFill(pools, LicenseTable::License);
    poolColumns->giveWay(LicenseTable::Account, 12).giveWay(LicenseTable::License, 24);
    poolColumns->leaveOut(LicenseTable::Balance).wrap(); // bought less used, which stand beside it
    connect(pools, &TableView::chosen, this, [this](const QModelIndex &index) {
        if (const entitlement::Position *position = m_pools->positionAt(index))
            Q_EMIT goTo(place("Smart Software Manager > Inventory"), Subject{{}, position->account, QStringLiteral("Licenses")});
    });
    auto *noPools = new EmptyState(m_poolsTile);
    noPools->set(Tone::Neutral, tr("No licenses are owned or used yet."), tr("Add what you bought by product ID."));
    connect(noPools->addButton(tr("Add licenses by product ID…")), &QPushButton::clicked, this,
        [this] { openAddLicensesDialog(session(), {}, window()); });
    m_poolsStack = tableOrEmpty(pools, noPools);
    m_poolsTile->inside()->addWidget(m_poolsStack);

    m_upcoming = new UpcomingTable(this);
    auto *upcoming = new TableView(tr("Next events"), m_upcomingTile);
    upcoming->setModel(m_upcoming);
    upcoming->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *upcomingColumns = new ColumnFill(upcoming, UpcomingTable::What);
    upcomingColumns->giveWay(UpcomingTable::What, 20).wrap();
    auto *noEvents = new EmptyState(m_upcomingTile);
    noEvents->set(Tone::Neutral, tr("Nothing is due."), tr("Once a device is registered or a term ends, it stands here."));
    m_upcomingStack = tableOrEmpty(upcoming, noEvents);
    m_upcomingTile->inside()->addWidget(m_upcomingStack);

    m_grid->addWidget(m_statesTile, 0, 0);
    m_grid->addWidget(m_attentionTile, 0, 1);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 7);
    m_grid->setRowStretch(2, 1);
    arrange();
    for (HomeTile *tile : {m_poolsTile, m_upcomingTile})
        tile->setMinimumHeight(fontMetrics().height() * 12);
    return scrolled(page);
}

void HomePane::arrange()
{
    m_grid->removeWidget(m_poolsTile);
    m_grid->removeWidget(m_upcomingTile);
    m_grid->removeWidget(m_forecast);
    if (m_wide) {
        m_grid->addWidget(m_forecast, 1, 0, 1, 2);
        m_grid->addWidget(m_upcomingTile, 2, 0);
        m_grid->addWidget(m_poolsTile, 2, 1);
    } else { // one above the other; the page scrolls
        m_grid->addWidget(m_forecast, 1, 0, 1, 2);
        m_grid->addWidget(m_poolsTile, 2, 0, 1, 2);
        m_grid->addWidget(m_upcomingTile, 3, 0, 1, 2);
    }
}

void HomePane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * 140;
    if (wide != m_wide) {
        m_wide = wide;
        arrange();
    }
}

QStringList HomePane::path() const { return place("Home"); }

void HomePane::show(const Subject &subject)
{
    m_device = subject.device();
    if (subject.place == m_dashboard->objectName())
        m_tabs->setCurrentWidget(m_dashboard);
    lookAgain();
}

void HomePane::refresh(const ChangeSet &changes)
{
    if (!changes.isEmpty())
        lookAgain();
}

void HomePane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (m_stale)
        m_soon.start();
}

void HomePane::lookAgain()
{
    m_stale = true;
    m_pages->setCurrentIndex(session().fleet().devices().isEmpty() ? 0 : 1);
    const bool alone = session().fleet().devices().size() == 1;
    if (alone && !m_alone)
        m_tabs->setCurrentWidget(m_dashboard);
    m_alone = alone;
    showDashboard();
    if (isVisible())
        m_soon.start();
}

DeviceId HomePane::connected() const
{
    DeviceId device = m_device;
    if (m_alone)
        session().fleet().devices().each([&](DeviceId id, const Device &) { device = id; });
    return device;
}

void HomePane::showDashboard()
{
    if (m_tabs->currentWidget() == m_dashboard)
        m_dashboard->show(connected());
}

void HomePane::present(FleetOverview overview)
{
    presentStates(overview);
    presentAttention(overview);
    m_upcoming->show(std::move(overview.next), session().fleet().now);
    m_upcomingStack->setCurrentIndex(m_upcoming->rowCount() == 0 ? 1 : 0);
    m_pools->show(std::move(overview.positions));
    m_poolsStack->setCurrentIndex(m_pools->isEmpty() ? 1 : 0);
    m_forecast->lookAgain();
}

void HomePane::presentStates(const FleetOverview &overview)
{
    delete m_states;
    m_states = new QWidget(m_statesTile);
    auto *rows = new QGridLayout(m_states);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setColumnStretch(0, 1);
    int row = 0;
    const auto add = [&](Tone tone, const QString &word, int count, const QString &filter) {
        auto *badge = new StateBadge(m_states);
        badge->set(tone, word);
        QPushButton *number = linkButton(locale().toString(count), tr("%1: %2").arg(word, locale().toString(count)), m_states);
        number->setToolTip(tr("Show these devices in the Device List"));
        connect(number, &QPushButton::clicked, this, [this, filter] { Q_EMIT filterDevices(filter); });
        rows->addWidget(badge, row, 0, Qt::AlignVCenter);
        rows->addWidget(number, row++, 1, Qt::AlignTrailing);
    };
    for (const StateCount &state : overview.states)
        add(state.tone, state.word, state.count, state.deviceFilter);
    auto *all = new QLabel(tr("Devices in all"), m_states);
    rows->addWidget(all, row, 0);
    QPushButton *number = linkButton(locale().toString(qlonglong(overview.devices)),
        tr("Devices in all: %1").arg(locale().toString(qlonglong(overview.devices))), m_states);
    connect(number, &QPushButton::clicked, this, [this] { Q_EMIT filterDevices(QString()); });
    rows->addWidget(number, row++, 1, Qt::AlignTrailing);
    rows->setRowStretch(row, 1);
    m_statesTile->inside()->addWidget(m_states, 1);
}

void HomePane::presentAttention(const FleetOverview &overview)
{
    delete m_attention;
    m_attention = new QWidget(m_attentionTile);
    auto *rows = new QGridLayout(m_attention);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setColumnStretch(0, 1);
    int row = 0;
    if (overview.attention.empty()) {
        auto *fine = new StateBadge(m_attention);
        fine->set(Tone::Positive, tr("Nothing needs attention."));
        rows->addWidget(fine, row++, 0);
    }
    for (size_t i = 0; i < std::min(attentionShown, overview.attention.size()); ++i) {
        const Attention &attention = overview.attention[i];
        auto *badge = new StateBadge(m_attention);
        badge->set(attention.tone, attention.text);
        badge->setToolTip(attention.due ? toReadable(*attention.due) : QString());
        rows->addWidget(badge, row, 0, Qt::AlignVCenter);
        QPushButton *show = linkButton(tr("Show"), tr("Show: %1").arg(attention.text), m_attention);
        connect(show, &QPushButton::clicked, this, [this, attention] { followAttention(attention); });
        rows->addWidget(show, row, 1);
        if (attention.canTransfer) {
            QPushButton *transfer = linkButton(tr("Transfer…"), tr("Transfer: %1").arg(attention.text), m_attention);
            connect(transfer, &QPushButton::clicked, this,
                [this, attention] { openTransferLicensesDialog(session(), attention.license, {}, attention.account, window()); });
            rows->addWidget(transfer, row, 2);
        }
        ++row;
    }
    if (overview.attention.size() > attentionShown)
        rows->addWidget(new QLabel(tr("and %n more, in the tables below and in the Device List", nullptr,
                                       int(overview.attention.size() - attentionShown)),
                            m_attention),
            row++, 0);
    rows->setRowStretch(row, 1);
    m_attentionTile->inside()->addWidget(m_attention, 1);
}

void HomePane::followAttention(const Attention &attention)
{
    if (attention.deviceFilter.isEmpty())
        Q_EMIT goTo(place("Smart Software Manager > Inventory"), Subject{{}, attention.account, QStringLiteral("Licenses")});
    else
        Q_EMIT filterDevices(attention.deviceFilter);
}

} // namespace lictor
