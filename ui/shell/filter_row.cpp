#include "shell/filter_row.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStyle>

namespace lictor {

namespace {
std::vector<FilterTerm> demandsOf(const QString &filter, DeviceField field)
{
    std::vector<FilterTerm> found;
    if (const auto parsed = DeviceFilter::parse(filter))
        for (const FilterTerm &term : parsed->terms())
            if (term.kind != FilterTerm::Kind::Anywhere && term.field == field && !term.negated)
                found.push_back(term);
    return found;
}
} // namespace

FilterRow::FilterRow(QHeaderView *header, std::function<std::optional<DeviceField>(int column)> fieldOf, QWidget *parent)
    : QWidget(parent), m_header(header)
{
    const QAbstractItemModel *model = header->model();
    for (int column = 0; column < header->count(); ++column) {
        const std::optional<DeviceField> field = fieldOf(column);
        if (!field)
            continue;
        auto *line = new QLineEdit(this);
        const QString title = model->headerData(column, Qt::Horizontal).toString();
        line->setAccessibleName(tr("Filter %1").arg(title));
        line->setPlaceholderText(title);
        line->setToolTip(tr("What the filter demands of %1: a part of it, several with | between them, >5 or <=30d").arg(title));
        m_fields.emplace(column, std::pair(*field, line));
        connect(line, &QLineEdit::textChanged, this, [this, field = *field](const QString &value) {
            m_filter = withValue(m_filter, field, value);
            Q_EMIT edited(m_filter);
        });
    }
    connect(header, &QHeaderView::sectionResized, this, &FilterRow::place);
    connect(header, &QHeaderView::sectionMoved, this, &FilterRow::place);
    connect(header, &QHeaderView::geometriesChanged, this, &FilterRow::place);
    connect(header, &QHeaderView::sectionCountChanged, this, &FilterRow::place);
    place();
}

QString FilterRow::valueIn(const QString &filter, DeviceField field)
{
    const std::vector<FilterTerm> demands = demandsOf(filter, field);
    if (demands.size() != 1)
        return {};
    QString value = filter.mid(demands.front().position, demands.front().length).section(u':', 1);
    if (value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"'))
        value = value.mid(1, value.size() - 2);
    return value;
}

QString FilterRow::withValue(const QString &filter, DeviceField field, const QString &value)
{
    QString rest = filter;
    const std::vector<FilterTerm> demands = demandsOf(filter, field);
    for (auto term = demands.rbegin(); term != demands.rend(); ++term)
        rest.remove(term->position, term->length);
    rest = rest.simplified();
    const QString typed = value.trimmed().remove(u'"');
    if (typed.isEmpty())
        return rest;
    const QString demand = toWord(field) + u':' + (typed.contains(u' ') ? u'"' + typed + u'"' : typed);
    return rest.isEmpty() ? demand : rest + u' ' + demand;
}

void FilterRow::setFilter(const QString &filter)
{
    m_filter = filter;
    for (const auto &[column, field] : m_fields) {
        if (field.second->hasFocus())
            continue;
        const QSignalBlocker quiet(field.second); // nobody typed it
        field.second->setText(valueIn(filter, field.first));
    }
}

QSize FilterRow::sizeHint() const { return {0, m_fields.empty() ? 0 : m_fields.begin()->second.second->sizeHint().height() + 2}; }

void FilterRow::place()
{
    const int offset = m_header->viewport()->mapTo(m_header->parentWidget(), QPoint()).x();
    for (const auto &[column, field] : m_fields) {
        field.second->setVisible(!m_header->isSectionHidden(column));
        const QRect place(offset + m_header->sectionViewportPosition(column), 1, m_header->sectionSize(column) - 1,
            field.second->sizeHint().height());
        field.second->setGeometry(place);
    }
}

} // namespace lictor
