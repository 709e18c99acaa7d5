#include "forecast_pane/forecast_pane.h"

#include "dialogs/license_dialogs.h"
#include "forecast/calendar.h"
#include "forecast_pane/course_charts.h"
#include "forecast_pane/lever_panel.h"
#include "outlook/course_table.h"
#include "outlook/step_table.h"
#include "outlook/trouble_table.h"
#include "session/fleet_session.h"
#include "session/save_file.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/flow_layout.h"
#include "widgets/place.h"
#include "widgets/state_badge.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace lictor {

namespace {
constexpr int pauseBeforeLooking = 300; // ms: somebody may still be typing

QString dayOf(Instant at) { return toIso(at).left(10); }
} // namespace

ForecastPane::ForecastPane(FleetSession &session, QWidget *parent)
    : Pane(session, parent), m_outlook(new Outlook(session, this)), m_courses(new CourseTable(this)),
      m_steps(new StepTable(this)), m_troubles(new TroubleTable(this)), m_days(new QSpinBox(this)),
      m_compare(new QCheckBox(tr("&Compare with today"), this)), m_state(new StateBadge(this)),
      m_again(new QPushButton(tr("&Look Again"), this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_export(new QPushButton(tr("&Export"), this)), m_pages(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_emptyBuy(nullptr), m_charts(new CourseCharts(this)), m_tables(new QTabWidget(this)), m_dates(new QStackedWidget(this)),
      m_levers(new LeverPanel(session, *m_outlook, this))
{
    setAccessibleName(tr("Forecast"));
    m_emptyBuy = m_empty->addButton(tr("Add licenses by product ID…"));
    auto *results = new QSplitter(Qt::Vertical, this);
    results->addWidget(m_charts);
    results->addWidget(makeTables());
    results->setSizes({30'000, 20'000}); // shares: the splitter scales them
    results->setChildrenCollapsible(false);
    m_pages->addWidget(results);
    m_pages->addWidget(m_empty);
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(m_pages);
    auto *whatIf = new QWidget(this);
    auto *whatIfColumn = new QVBoxLayout(whatIf);
    whatIfColumn->setContentsMargins(0, 0, 0, 0);
    whatIfColumn->addWidget(m_levers, 1);
    whatIfColumn->addWidget(m_compare);
    sides->addWidget(whatIf);
    sides->setSizes({40'000, 10'000});
    sides->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeHead());
    column->addWidget(sides, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBeforeLooking);
    connect(&m_soon, &QTimer::timeout, m_outlook, &Outlook::look);
    connect(m_outlook, &Outlook::changed, this, &ForecastPane::follow);
    connect(m_outlook->levers(), &QAbstractItemModel::rowsInserted, this, &ForecastPane::lookSoon);
    connect(m_outlook->levers(), &QAbstractItemModel::rowsRemoved, this, &ForecastPane::lookSoon);
    connect(m_outlook->levers(), &QAbstractItemModel::modelReset, this, &ForecastPane::lookSoon);
    connect(&session, &FleetSession::opened, this, [this] {
        m_outlook->forget();
        lookSoon();
    });
    connect(m_emptyBuy, &QPushButton::clicked, this, [this] { openAddLicensesDialog(this->session(), {}, window()); });
    follow();
}

QWidget *ForecastPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *label = new QLabel(tr("&Days ahead:"), head);
    label->setBuddy(m_days);
    m_days->setRange(1, forecast::mostDays);
    m_days->setValue(m_outlook->days());
    m_days->setKeyboardTracking(false);
    m_compare->setChecked(true);
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("This Table…"), this, [this] {
        if (auto *table = m_tables->currentWidget()->findChild<TableView *>())
            table->exportView();
    });
    menu->addAction(tr("Dates as Calendar…"), this, &ForecastPane::saveCalendar);
    m_export->setMenu(menu);
    for (QPushButton *button : {m_again, m_cancel, m_export})
        button->setAutoDefault(false);
    auto *row = new FlowLayout;
    for (QWidget *one : std::initializer_list<QWidget *>{label, m_days, m_again, m_cancel, m_export})
        row->addWidget(one);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addLayout(row);
    lines->addWidget(m_state);
    connect(m_days, &QSpinBox::valueChanged, this, [this](int ahead) {
        m_outlook->setDays(ahead);
        lookSoon();
    });
    connect(m_compare, &QCheckBox::toggled, this, [this] { present(); });
    connect(m_again, &QPushButton::clicked, m_outlook, &Outlook::look);
    connect(m_cancel, &QPushButton::clicked, m_outlook, &Outlook::cancel);
    return head;
}

TableView *ForecastPane::addTable(const QString &title, QAbstractItemModel *model, int wide)
{
    auto *page = new QWidget(m_tables);
    auto *table = new TableView(title, page);
    table->setModel(model);
    (new ColumnFill(table, wide))->giveWay(0, 10).giveWay(wide, 16).wrap();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table);
    m_tables->addTab(page, title);
    return table;
}

QWidget *ForecastPane::makeTables()
{
    addTable(tr("Licenses"), m_courses, CourseTable::License);
    addTable(tr("Steps"), m_steps, StepTable::License);
    TableView *dates = addTable(tr("Dates"), m_troubles, TroubleTable::What);
    QWidget *page = m_tables->widget(m_tables->count() - 1);
    auto *fine = new EmptyState(page);
    fine->set(Tone::Positive, tr("No trouble is in sight."), tr("Nothing runs short and nobody loses anything in these days."));
    page->layout()->removeWidget(dates);
    m_dates->addWidget(dates);
    m_dates->addWidget(fine);
    page->layout()->addWidget(m_dates);
    connect(
        dates, &TableView::chosen, this, [this](const QModelIndex &index) { goToTrouble(m_troubles->troubleAt(index.row())); });
    return m_tables;
}

QStringList ForecastPane::path() const { return place("Monitoring > Fleet > Forecast"); }

void ForecastPane::show(const Subject &subject)
{
    m_levers->setSelectedDevices(subject.devices);
    if (isVisible() && !m_outlook->result() && !m_outlook->isRunning())
        lookSoon();
}

void ForecastPane::refresh(const ChangeSet &changes)
{
    m_outlook->noteChange(changes);
    if (m_outlook->result())
        m_charts->setNow(session().fleet().now);
}

void ForecastPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (!m_outlook->result() && !m_outlook->isRunning())
        m_outlook->look();
}

void ForecastPane::lookSoon()
{
    if (isVisible())
        m_soon.start();
}

void ForecastPane::follow()
{
    const Outlook::Result *result = m_outlook->result();
    m_cancel->setVisible(m_outlook->isRunning());
    m_again->setVisible(!m_outlook->isRunning());
    m_export->setEnabled(result != nullptr);
    m_export->setToolTip(result ? QString() : tr("There is no forecast yet."));
    m_compare->setEnabled(result && result->whatIf);
    m_compare->setToolTip(m_compare->isEnabled() ? QString() : tr("Add something to What if first."));
    if (m_outlook->refused())
        m_state->set(Tone::Critical, m_outlook->refused()->sentence());
    else if (m_outlook->isRunning())
        m_state->set(Tone::Info, tr("Looking ahead…"));
    else if (result && m_outlook->isStale())
        m_state->set(Tone::Attention, tr("As of %1; something has changed since").arg(dayOf(result->today.from)));
    else if (result)
        m_state->set(Tone::Positive, tr("From %1 to %2").arg(dayOf(result->today.from), dayOf(result->today.to)));
    else
        m_state->set(Tone::Neutral, tr("Not looked ahead yet"));
    present();
}

void ForecastPane::present()
{
    const auto result = m_outlook->shared();
    if (result == m_presented && m_comparedThen == m_compare->isChecked() && m_presented)
        return;
    m_presented = result;
    m_comparedThen = m_compare->isChecked();
    if (!result) {
        m_courses->clear();
        m_troubles->clear();
        m_steps->show({});
        m_empty->set(Tone::Info, tr("What will come is being computed."), tr("It stands here as soon as it is known."));
        m_emptyBuy->hide();
        m_pages->setCurrentIndex(1);
        return;
    }
    const forecast::Forecast *whatIf = result->whatIf ? &*result->whatIf : nullptr;
    const bool alone = whatIf && !m_compare->isChecked();
    const forecast::Forecast &shown = alone ? *whatIf : result->today;
    m_courses->show(shown, alone ? nullptr : whatIf);
    m_troubles->show(shown, alone ? nullptr : whatIf);
    m_steps->show(m_courses->rows());
    m_charts->show(m_courses->rows(), shown.from, shown.to);
    m_charts->setNow(session().fleet().now);
    followDates();
    const bool nothing = m_courses->rowCount() == 0 && m_troubles->rowCount() == 0;
    m_empty->set(Tone::Neutral, tr("There is nothing to look ahead to."),
        tr("Licenses that are owned or used, and devices, have a future."));
    m_emptyBuy->show();
    m_pages->setCurrentIndex(nothing ? 1 : 0);
}

void ForecastPane::followDates()
{
    m_dates->setCurrentIndex(m_troubles->rowCount() == 0 ? 1 : 0);
    m_tables->setTabText(m_tables->count() - 1,
        m_troubles->rowCount() == 0 ? tr("Dates") : tr("Dates (%1)").arg(locale().toString(m_troubles->rowCount())));
    const bool compares = m_presented && m_presented->whatIf && m_compare->isChecked();
    for (TableView *table : m_tables->findChildren<TableView *>()) {
        const QAbstractItemModel *model = table->model();
        const auto hide = [&](int column) { table->setColumnHidden(column, !compares); };
        if (model == m_courses) {
            hide(CourseTable::ShortFromIf);
            hide(CourseTable::ByIf);
        } else if (model == m_steps) {
            hide(StepTable::OwnedIf);
            hide(StepTable::InUseIf);
            hide(StepTable::BalanceIf);
        } else {
            hide(TroubleTable::World);
        }
    }
}

void ForecastPane::goToTrouble(const forecast::Trouble &trouble)
{
    if (const Device *device = session().fleet().devices().find(trouble.device))
        Q_EMIT filterDevices(u"name:" + device->name);
    else if (const VirtualAccountId account = session().fleet().findVirtualAccount(trouble.virtualAccount))
        Q_EMIT goTo(place("Smart Software Manager > Inventory"), Subject{{}, account, QStringLiteral("Licenses")});
}

void ForecastPane::saveCalendar()
{
    const auto result = m_outlook->shared();
    if (!result)
        return;
    const QByteArray bytes = forecast::calendar(result->whatIf ? *result->whatIf : result->today);
    auto *dialog = new QFileDialog(this, tr("Export Dates as Calendar"), QStringLiteral("forecast.ics"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("iCalendar (*.ics)")});
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &file) {
        if (const QString trouble = writeFile(file, bytes); !trouble.isEmpty())
            QMessageBox::warning(this, tr("Export Dates as Calendar"), trouble);
    });
    dialog->open();
}

} // namespace lictor
