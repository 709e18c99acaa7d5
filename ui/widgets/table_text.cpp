#include "widgets/table_text.h"

#include "report/csv_text.h"
#include "tables/roles.h"

#include <QHeaderView>
#include <QTableView>

namespace lictor {

TableText::TableText(const QTableView &table, TableForm form) : m_table(table), m_form(form)
{
    const QHeaderView *header = table.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int logical = header->logicalIndex(visual); !table.isColumnHidden(logical))
            m_columns.append(logical);
}

QString TableText::line(const QStringList &cells) const
{
    const char separator = m_form == TableForm::Csv ? ',' : '\t';
    QByteArray text;
    for (const QString &cell : cells) {
        if (&cell != &cells.front())
            text += separator;
        if (m_form == TableForm::Csv) {
            report::appendCsvText(text, cell);
            continue;
        }
        const QString plain = QString(cell).replace(u'\t', u' ').replace(u'\n', u' ');
        if (m_form == TableForm::Tabs)
            report::appendCsvText(text, plain);
        else
            text += plain.toUtf8();
    }
    return QString::fromUtf8(text + (m_form == TableForm::Clipboard ? "\n" : "\r\n"));
}

QString TableText::header() const
{
    QStringList cells;
    for (const int column : m_columns)
        cells << m_table.model()->headerData(column, Qt::Horizontal).toString();
    return line(cells);
}

QString TableText::row(int row) const
{
    QStringList cells;
    for (const int column : m_columns) {
        const QModelIndex index = m_table.model()->index(row, column);
        const QVariant exact = index.data(CopyRole);
        cells << (exact.isValid() ? exact : index.data()).toString();
    }
    return line(cells);
}

QString TableText::all() const
{
    QString text = header();
    for (int each = 0; each < m_table.model()->rowCount(); ++each)
        text += row(each);
    return text;
}

} // namespace lictor
