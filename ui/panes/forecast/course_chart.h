#pragma once

#include "outlook/step_table.h"

#include <QtCharts/QChartView>

class QLineSeries;
class QDateTimeAxis;
class QValueAxis;

namespace lictor {

/// One licence over time (screens 5.9): *owned* thick, *in use* thin, the shortage between them hatched, the short day flagged; what-if
/// dashed beside it. The lines are named where they end. Left and Right walk the steps, and each is spoken.
class CourseChart : public QChartView {
    Q_OBJECT
public:
    explicit CourseChart(QWidget *parent = nullptr);

    void show(const CourseTable::Row &row, Instant from, Instant to);
    /// The fleet's clock has moved on since the forecast.
    void setNow(Instant now);
    /// What is said of the step that the keys stand on; empty: on none.
    QString spoken() const;

Q_SIGNALS:
    void stepChanged(const QString &spoken);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void draw(QLineSeries *line, const forecast::Steps &steps);
    void paintColors();
    void goToStep(int step);
    QPointF place(Instant at, qint64 count) const;
    void paintShortage(QPainter &painter, const forecast::PoolCourse &course, bool dashed) const;
    void paintMoment(QPainter &painter, Instant at, const QString &text, const QColor &color) const;
    void paintFlag(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    void paintStep(QPainter &painter) const;

    CourseTable::Row m_row;
    Instant m_from{}, m_to{}, m_now{};
    std::vector<Instant> m_times;
    int m_step = -1;
    QLineSeries *m_owned, *m_inUse, *m_ownedIf, *m_inUseIf;
    QDateTimeAxis *m_days;
    QValueAxis *m_counts;
};

} // namespace lictor
