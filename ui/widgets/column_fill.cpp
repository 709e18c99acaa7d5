#include "widgets/column_fill.h"

#include "widgets/table_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <numeric>

namespace lictor {

ColumnFill::ColumnFill(TableView *table, int column) : QObject(table), m_table(table), m_column(column)
{
    const QHeaderView *header = table->horizontalHeader();
    table->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int before, int now) {
        if (m_filling)
            return;
        if (before > 0 && now > 0)
            m_dragged[section] = now;
        fillSoon(); // the others make up for it, also for one that was hidden or shown
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ColumnFill::fill);
    const QAbstractItemModel *model = table->model();
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnFill::fillSoon);
    connect(model, &QAbstractItemModel::columnsInserted, this, &ColumnFill::fillSoon);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnFill::fillSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &ColumnFill::fillSoon);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &ColumnFill::fillSoon);
    fillSoon();
}

ColumnFill &ColumnFill::giveWay(int column, int leastCharacters)
{
    m_least[column] = leastCharacters;
    return *this;
}

ColumnFill &ColumnFill::leaveOut(int column)
{
    if (column < 0)
        m_leftOut.clear();
    else
        m_leftOut.push_back(column);
    return *this;
}

ColumnFill &ColumnFill::wrap()
{
    m_wraps = true;
    return *this;
}

bool ColumnFill::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        if (m_filling) // the rows grew or shrank, and a scroll bar came or went
            fillSoon();
        else
            fill();
    }
    return QObject::eventFilter(watched, event);
}

void ColumnFill::fillSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

ColumnFill::Widths ColumnFill::headings() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    Widths widths(size_t(header->count()), 0);
    for (int column = 0; column < header->count(); ++column)
        if (!m_table->isColumnHidden(column))
            widths[size_t(column)] = header->sectionSizeHint(column);
    return widths;
}

void ColumnFill::narrow(Widths &widths, const Widths &least, int room) const
{
    for (int tooMuch = std::accumulate(widths.begin(), widths.end(), -room); tooMuch > 0; --tooMuch) {
        size_t widest = widths.size();
        for (size_t column = 0; column < widths.size(); ++column)
            if (widths[column] > least[column] && (widest == widths.size() || widths[column] > widths[widest]))
                widest = column;
        if (widest == widths.size())
            return;
        --widths[widest];
    }
}

void ColumnFill::fill()
{
    m_soon.stop();
    if (m_column >= m_table->horizontalHeader()->count())
        return; // a model that has no columns yet
    const QScopedValueRollback filling(m_filling, true);
    const int room = m_table->viewport()->width();
    for (const int column : m_leftOut)
        m_table->setColumnHidden(column, false);
    Widths least = headings(), widths(least.size(), 0), giving;
    for (size_t column = 0; column < widths.size(); ++column) {
        if (least[column] == 0)
            continue;
        const auto dragged = m_dragged.find(int(column));
        widths[column] = dragged == m_dragged.end() ? m_table->columnWidthFor(int(column)) : dragged->second;
        least[column] = dragged == m_dragged.end() ? least[column] : dragged->second;
    }
    giving = widths;
    for (const auto &[column, characters] : m_least)
        giving[size_t(column)] = std::clamp(m_table->charactersWidth(characters), least[size_t(column)], widths[size_t(column)]);
    for (const int column : m_leftOut) {
        if (std::accumulate(giving.begin(), giving.end(), 0) <= room)
            break;
        m_table->setColumnHidden(column, true);
        widths[size_t(column)] = giving[size_t(column)] = least[size_t(column)] = 0;
    }
    const int rest = room - std::accumulate(widths.begin(), widths.end(), 0);
    if (m_wraps)
        m_table->setTwoLines(rest < 0);
    if (rest > 0 && !m_dragged.contains(m_column))
        widths[size_t(m_column)] += rest;
    narrow(widths, giving, room);
    narrow(widths, least, room);
    for (size_t column = 0; column < widths.size(); ++column)
        if (widths[column] > 0)
            m_table->setColumnWidth(int(column), widths[column]);
}

} // namespace lictor
