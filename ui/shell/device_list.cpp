#include "shell/device_list.h"

#include "session/fleet_session.h"
#include "shell/filter_edit.h"
#include "shell/filter_row.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/flow_layout.h"
#include "widgets/line_icon.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

namespace lictor {

namespace {
constexpr int nameCharacters = 14; ///< of a name that can be told from others
}

DeviceList::DeviceList(FleetSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new DeviceTable(session, this)),
      m_view(new TableView(tr("Device List"), this)), m_filter(new FilterEdit(this)), m_filters(new QMenu(this)),
      m_chips(new QWidget(this)), m_chipLine(new FlowLayout(m_chips)), m_problem(new QLabel(this)), m_foot(new QLabel(this)),
      m_stack(new QStackedWidget(this))
{
    m_filter->setObjectName(QStringLiteral("deviceFilter"));
    m_filter->setAccessibleName(tr("Filter devices"));
    m_filter->setPlaceholderText(tr("Filter, for example auth:out-of-compliance"));
    m_filter->setClearButtonEnabled(true);
    auto *saved = new QToolButton(this);
    saved->setIcon(lineIcon(LineIcon::Filter));
    saved->setPopupMode(QToolButton::InstantPopup);
    saved->setFocusPolicy(Qt::TabFocus);
    saved->setAccessibleName(tr("Filters"));
    saved->setToolTip(tr("Built-in and saved filters"));
    saved->setMenu(m_filters);
    connect(m_filters, &QMenu::aboutToShow, this, &DeviceList::fillFilterMenu);
    m_problem->setWordWrap(true);
    m_problem->hide();

    m_view->setObjectName(QStringLiteral("deviceList"));
    m_view->setModel(m_model);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->horizontalHeader()->setSortIndicator(DeviceTable::Name, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    // Every word that may come: the columns stand still while the list is scrolled.
    QStringList states, models;
    for (int rank = 0; rank < stateWordCount; ++rank)
        states += stateWordText(rank);
    for (const Model &model : session.catalog().models())
        models += model.word;
    m_view->expectTexts(DeviceTable::State, states, true);
    m_view->expectTexts(DeviceTable::Model, models, false);
    m_fill = new ColumnFill(m_view, DeviceTable::Name);
    m_fill->giveWay(DeviceTable::Name, nameCharacters);
    resetColumns();

    auto *nothing = new EmptyState(this);
    nothing->set(Tone::Neutral, tr("No device matches"), tr("The filter hides all devices of this fleet."));
    connect(nothing->addButton(tr("Clear Filter")), &QPushButton::clicked, m_filter, &QLineEdit::clear);
    auto *empty = new EmptyState(this);
    empty->set(Tone::Neutral, tr("This fleet has no devices yet"));
    connect(empty->addButton(tr("Import…")), &QPushButton::clicked, this, &DeviceList::importRequested);
    connect(empty->addButton(tr("Add…")), &QPushButton::clicked, this, &DeviceList::addRequested);
    connect(empty->addButton(tr("Demo Fleet")), &QPushButton::clicked, this, &DeviceList::demoRequested);
    m_stack->addWidget(m_view);
    m_stack->addWidget(nothing);
    m_stack->addWidget(empty);

    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(saved);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_chips);
    m_row = new FilterRow(m_view->horizontalHeader(), &DeviceTable::fieldOf, this);
    m_row->hide();
    column->addWidget(m_row);
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);

    connect(m_filter, &QLineEdit::textChanged, this, &DeviceList::applyFilter);
    connect(m_row, &FilterRow::edited, m_filter, &QLineEdit::setText);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DeviceList::readSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DeviceList::restoreSelection);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DeviceList::showFoot);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DeviceList::showFoot);
    connect(m_view, &TableView::chosen, this, &DeviceList::connectRequested);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this, &DeviceList::chooseColumns);
    m_chips->hide();
    showFoot();
}

namespace {
const QString savedFilters = QStringLiteral("filters");
}

void DeviceList::fillFilterMenu()
{
    m_filters->clear();
    const auto add = [this](QMenu *menu, const QString &title, const QString &filter) {
        connect(menu->addAction(title), &QAction::triggered, this, [this, filter] { setFilter(filter); });
    };
    add(m_filters, tr("Needs attention"), QStringLiteral("auth:out-of-compliance|authorization-expired|evaluation-expired"));
    add(m_filters, tr("Unregistered"), QStringLiteral("reg:unregistered|failed"));
    add(m_filters, tr("Evaluation ends in 30 days"), QStringLiteral("reg:unregistered eval:<=30d"));
    add(m_filters, tr("No contact for 30 days"), QStringLiteral("contact:>30d"));
    add(m_filters, tr("Edited, not applied"), QStringLiteral("flag:edited"));
    m_filters->addSeparator();
    QSettings settings;
    settings.beginGroup(savedFilters);
    const QStringList names = settings.childKeys();
    for (const QString &name : names)
        add(m_filters, QString(name).replace(u'&', QStringLiteral("&&")), settings.value(name).toString());
    if (!names.isEmpty()) {
        QMenu *forget = m_filters->addMenu(tr("Forget"));
        for (const QString &name : names)
            connect(forget->addAction(QString(name).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [name] { QSettings().remove(savedFilters + u'/' + name); });
        m_filters->addSeparator();
    }
    QAction *save = m_filters->addAction(tr("Save This Filter…"), this, &DeviceList::saveFilter);
    save->setEnabled(!filter().trimmed().isEmpty() && m_problem->isHidden());
}

void DeviceList::saveFilter()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save Filter"));
    dialog->setLabelText(tr("Name of the filter “%1”:").arg(filter().trimmed()));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [text = filter().trimmed()](const QString &name) {
        // A slash would make a folder of settings.
        if (const QString key = QString(name).replace(u'/', u' ').simplified(); !key.isEmpty())
            QSettings().setValue(savedFilters + u'/' + key, text);
    });
    dialog->open();
}

void DeviceList::showChips()
{
    while (QLayoutItem *item = m_chipLine->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QString text = filter();
    const auto parsed = DeviceFilter::parse(text);
    m_chips->setVisible(parsed && parsed->terms().size() > 1);
    if (!parsed || parsed->terms().size() < 2)
        return;
    for (const FilterTerm &term : parsed->terms()) {
        const QString part = text.mid(term.position, term.length);
        auto *chip = new QToolButton(m_chips);
        chip->setText(tr("%1 ✕", "a term of the filter and the sign that removes it").arg(part));
        chip->setAccessibleName(tr("Remove %1 from the filter").arg(part));
        chip->setToolTip(chip->accessibleName());
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QToolButton::clicked, this, [this, term] {
            setFilter(filter().remove(term.position, term.length).simplified());
            m_filter->setFocus();
        });
        m_chipLine->addWidget(chip);
    }
}

int DeviceList::readableWidth() const
{
    const QMargins around = layout()->contentsMargins();
    return m_view->columnWidthFor(DeviceTable::State) + m_view->charactersWidth(nameCharacters)
        + m_view->columnWidthFor(DeviceTable::Model) + m_view->verticalScrollBar()->sizeHint().width() + 2 * m_view->frameWidth()
        + around.left() + around.right();
}

void DeviceList::resetColumns()
{
    for (int column = 0; column < DeviceTable::ColumnCount; ++column)
        m_view->setColumnHidden(column, column > DeviceTable::Group);
    m_fill->leaveOut(DeviceTable::Group); // comes when there is room for it
}

void DeviceList::showFilterRow(bool shown) { m_row->setVisible(shown); }
bool DeviceList::hasFilterRow() const { return !m_row->isHidden(); }

QMenu *DeviceList::columnMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (int column = 0; column < DeviceTable::ColumnCount; ++column) {
            QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            action->setCheckable(true);
            action->setChecked(!m_view->isColumnHidden(column));
            action->setEnabled(column != DeviceTable::Name);
            connect(action, &QAction::toggled, this, [this, column](bool shown) {
                m_fill->leaveOut(-1); // what was chosen is shown
                m_view->setColumnHidden(column, !shown);
            });
        }
        menu->addSeparator();
        connect(menu->addAction(tr("Reset Columns")), &QAction::triggered, this, &DeviceList::resetColumns);
    });
    return menu;
}

void DeviceList::chooseColumns(const QPoint &place)
{
    QMenu *menu = columnMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_view->horizontalHeader()->mapToGlobal(place));
}

namespace {
const QString headerKey = QStringLiteral("deviceList/header"), filterKey = QStringLiteral("deviceList/filter"),
              rowKey = QStringLiteral("deviceList/filterRow");
}

void DeviceList::keepLook() const
{
    QSettings settings;
    settings.setValue(headerKey, m_view->horizontalHeader()->saveState());
    settings.setValue(filterKey, filter());
    settings.setValue(rowKey, hasFilterRow());
}

void DeviceList::restoreLook()
{
    const QSettings settings;
    if (m_view->horizontalHeader()->restoreState(settings.value(headerKey).toByteArray())) {
        m_fill->leaveOut(-1);
        m_model->sort(m_view->horizontalHeader()->sortIndicatorSection(), m_view->horizontalHeader()->sortIndicatorOrder());
    }
    setFilter(settings.value(filterKey).toString());
    showFilterRow(settings.value(rowKey).toBool());
}

void DeviceList::applyFilter()
{
    const auto set = m_model->setFilter(m_filter->text());
    m_problem->setVisible(!set);
    if (!set) {
        m_problem->setText(tr("%1 (the list still shows the last filter that could be read)").arg(set.error().text));
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, toneColor(Tone::Critical, colors));
        m_problem->setPalette(colors);
        m_filter->setProblem(set.error());
    } else {
        m_filter->clearProblem();
    }
    m_row->setFilter(m_filter->text());
    showChips();
    showFoot();
}

void DeviceList::setFilter(const QString &filter) { m_filter->setText(filter); }
QString DeviceList::filter() const { return m_filter->text(); }

void DeviceList::setImported(const std::vector<DeviceId> &devices)
{
    m_model->setImported(
        [imported = std::set<DeviceId>(devices.begin(), devices.end())](DeviceId id) { return imported.contains(id); });
}

void DeviceList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QSize DeviceList::sizeHint() const { return {readableWidth(), fontMetrics().height() * 24}; }

void DeviceList::readSelection()
{
    if (m_restoring)
        return;
    std::vector<DeviceId> selected;
    const QModelIndex current = m_view->currentIndex();
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            selected.push_back(m_model->at(row));
    std::sort(selected.begin(), selected.end());
    selected.erase(std::unique(selected.begin(), selected.end()), selected.end());
    const auto first = std::find(selected.begin(), selected.end(), m_model->at(current.row()));
    if (first != selected.end())
        std::rotate(selected.begin(), first, first + 1);
    m_selection = std::move(selected);
    showFoot();
    Q_EMIT selectionChanged();
}

void DeviceList::select(const std::vector<DeviceId> &devices)
{
    m_selection = devices;
    restoreSelection();
    Q_EMIT selectionChanged();
}

void DeviceList::restoreSelection()
{
    m_restoring = true;
    const Fleet &fleet = m_session.fleet();
    std::erase_if(m_selection, [&fleet](DeviceId id) { return !fleet.devices().find(id); });
    QItemSelection selection;
    if (m_selection.size() > 200) {
        std::vector<bool> wanted(fleet.devices().nextId());
        for (const DeviceId id : m_selection)
            wanted[id.value] = true;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (!wanted[m_model->at(row).value])
                continue;
            const int first = row;
            while (row + 1 < m_model->rowCount() && wanted[m_model->at(row + 1).value])
                ++row;
            selection.select(m_model->index(first, 0), m_model->index(row, 0));
        }
    } else {
        for (const DeviceId id : m_selection)
            if (const int row = m_model->rowOf(id); row >= 0)
                selection.select(m_model->index(row, 0), m_model->index(row, 0));
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!m_selection.empty()) {
        if (const int row = m_model->rowOf(m_selection.front()); row >= 0) {
            m_view->selectionModel()->setCurrentIndex(m_model->index(row, DeviceTable::Name), QItemSelectionModel::NoUpdate);
            m_view->scrollTo(m_model->index(row, DeviceTable::Name));
        }
    }
    m_restoring = false;
    showFoot();
}

void DeviceList::showFoot()
{
    const QLocale locale;
    const auto total = qlonglong(m_model->total());
    m_foot->setText(m_model->isFiltered() || m_selection.size() > 1
            ? tr("%1 of %2 · %3 selected")
                  .arg(locale.toString(m_model->rowCount()), locale.toString(total),
                      locale.toString(qlonglong(m_selection.size())))
            : total == 1 ? tr("1 device")
                         : tr("%1 devices").arg(locale.toString(total)));
    m_stack->setCurrentIndex(total == 0 ? 2 : m_model->rowCount() == 0 ? 1 : 0);
}

} // namespace lictor
