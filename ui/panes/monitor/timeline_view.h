#pragma once

#include "tables/agent_timeline.h"

#include <QWidget>

namespace lictor {

/// An agent's time line: a point for everything that was and will be. Arrow keys and the mouse name each point.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);
    void show(AgentTimeline line);
    int current() const { return m_current; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void named(const QString &text); ///< the point under the mouse or the keys; empty: none

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCurrent(int point);
    QRectF axis() const;
    double placeOf(Instant at) const;
    void paintMonths(QPainter &painter) const;
    void paintPoint(QPainter &painter, int point) const;

    AgentTimeline m_line;
    int m_current = -1;
};

} // namespace lictor
