#pragma once

#include "outlook/course_table.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace lictor {

class CourseChart;

/// A chart a licence, those that run short first; of very many only the first, the table has them all.
class CourseCharts : public QScrollArea {
    Q_OBJECT
public:
    explicit CourseCharts(QWidget *parent = nullptr);
    void show(const std::vector<CourseTable::Row> &rows, Instant from, Instant to);
    void setNow(Instant now);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    QLabel *m_more;
    struct Shown {
        QWidget *frame;
        QLabel *title, *step;
        CourseChart *chart;
    };
    Shown make();
    std::vector<Shown> m_charts;
    size_t m_count = 0; ///< of them in use
    int m_columns = 0;
};

} // namespace lictor
