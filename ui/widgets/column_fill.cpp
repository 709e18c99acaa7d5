#include "widgets/column_fill.h"

#include "widgets/table_view.h"

#include <QEvent>
#include <QHeaderView>

namespace lictor {

ColumnFill::ColumnFill(TableView *table, int column, int leastCharacters)
    : QObject(table), m_table(table), m_column(column), m_leastCharacters(leastCharacters)
{
    table->horizontalHeader()->setStretchLastSection(false);
    table->viewport()->installEventFilter(this);
    // Another column is dragged, hidden or shown: this one makes up for it.
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section != m_column)
            fill();
    });
    fill();
}

bool ColumnFill::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fill();
    return QObject::eventFilter(watched, event);
}

void ColumnFill::fill()
{
    const QHeaderView *header = m_table->horizontalHeader();
    if (m_column >= header->count())
        return;
    int others = 0;
    for (int column = 0; column < header->count(); ++column)
        if (column != m_column && !m_table->isColumnHidden(column))
            others += m_table->columnWidth(column);
    const int least = m_leastCharacters * m_table->fontMetrics().averageCharWidth() + 16;
    m_table->setColumnWidth(m_column, std::max(least, m_table->viewport()->width() - others));
}

} // namespace lictor
