#include "forecast_pane/course_charts.h"

#include "dialogs/form_dialog.h"
#include "forecast_pane/course_chart.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace lictor {

namespace {
constexpr size_t mostCharts = 24;
constexpr int charactersOfAChart = 70;
} // namespace

CourseCharts::CourseCharts(QWidget *parent) : QScrollArea(parent), m_grid(nullptr), m_more(nullptr)
{
    auto *page = new QWidget(this);
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_more = new QLabel(page);
    m_more->setWordWrap(true);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Charts"));
}

CourseCharts::Shown CourseCharts::make()
{
    auto *frame = new QFrame(widget());
    Shown shown{frame, new QLabel(frame), new QLabel(frame), new CourseChart(frame)};
    frame->setFrameShape(QFrame::StyledPanel);
    shown.title->setWordWrap(true);
    QFont bold = shown.title->font();
    bold.setBold(true);
    shown.title->setFont(bold);
    shown.step->setWordWrap(true);
    auto *column = new QVBoxLayout(frame);
    column->addWidget(shown.title);
    column->addWidget(shown.chart, 1);
    column->addWidget(shown.step);
    connect(shown.chart, &CourseChart::stepChanged, shown.step, &QLabel::setText);
    return shown;
}

void CourseCharts::show(const std::vector<CourseTable::Row> &rows, Instant from, Instant to)
{
    m_count = std::min(mostCharts, rows.size());
    while (m_charts.size() < m_count)
        m_charts.push_back(make());
    for (size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i].frame->setVisible(i < m_count);
        if (i >= m_count)
            continue;
        m_charts[i].title->setText(tr("%1, %2").arg(rows[i].today.license, rows[i].today.virtualAccount));
        m_charts[i].step->setText(tr("Left and Right walk the steps."));
        m_charts[i].chart->show(rows[i], from, to);
    }
    m_more->setText(tr("%n more license(s) are in the table.", nullptr, int(rows.size() - m_count)));
    m_more->setVisible(rows.size() > m_count);
    m_columns = 0;
    arrange();
}

void CourseCharts::setNow(Instant now)
{
    for (const Shown &shown : m_charts)
        shown.chart->setNow(now);
}

void CourseCharts::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void CourseCharts::arrange()
{
    const int columns = std::max(1, viewport()->width() / (fontMetrics().averageCharWidth() * charactersOfAChart));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (size_t i = 0; i < m_charts.size(); ++i)
        m_grid->addWidget(m_charts[i].frame, int(i) / columns, int(i) % columns);
    m_grid->addWidget(m_more, int(m_charts.size()) / columns + 1, 0, 1, columns);
}

} // namespace lictor
