#include "monitor_panes/timeline_view.h"

#include "widgets/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace lictor {

TimelineView::TimelineView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Time line"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight); // time is not mirrored
}

QSize TimelineView::sizeHint() const { return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 5}; }

void TimelineView::show(AgentTimeline line)
{
    const bool same = m_current >= 0 && m_current < int(line.points.size()) && m_current < int(m_line.points.size())
        && line.points[size_t(m_current)].text == m_line.points[size_t(m_current)].text;
    m_line = std::move(line);
    setCurrent(same ? m_current : -1);
    update();
}

QRectF TimelineView::axis() const
{
    const int margin = fontMetrics().height();
    return QRectF(rect()).adjusted(margin, margin * 2, -margin, -margin * 2);
}

double TimelineView::placeOf(Instant at) const
{
    const QRectF room = axis();
    const auto whole = double((m_line.to - m_line.from).count());
    return whole > 0 ? room.left() + room.width() * double((at - m_line.from).count()) / whole : room.left();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF room = axis();
    painter.setPen(QPen(controlEdge(palette()), 1.5));
    painter.drawLine(QPointF(room.left(), room.center().y()), QPointF(room.right(), room.center().y()));
    paintMonths(painter);
    const double now = placeOf(m_line.now);
    painter.setPen(QPen(toneColor(Tone::Info, palette()), 1.5, Qt::DashLine));
    painter.drawLine(QPointF(now, room.top() - fontMetrics().height() / 2.0), QPointF(now, room.bottom()));
    painter.drawText(QRectF(now - room.width() / 4, 0, room.width() / 2, fontMetrics().height()), Qt::AlignHCenter,
        tr("now, %1").arg(toIso(m_line.now).left(10)));
    for (int point = 0; point < int(m_line.points.size()); ++point)
        paintPoint(painter, point);
    if (m_current >= 0)
        paintPoint(painter, m_current); // over the others
}

void TimelineView::paintMonths(QPainter &painter) const
{
    const QRectF room = axis();
    const double tick = fontMetrics().height() / 4.0, wide = fontMetrics().averageCharWidth() * 9;
    Instant month = *parseInstant(QString(toIso(m_line.from).left(7) + QStringLiteral("-01")));
    double free = room.left();
    for (month = addMonths(month, 1); month <= m_line.to; month = addMonths(month, 1)) {
        const double x = placeOf(month);
        painter.setPen(QPen(controlEdge(palette()), 1));
        painter.drawLine(QPointF(x, room.center().y() - tick), QPointF(x, room.center().y() + tick));
        if (x - wide / 2 < free || x + wide / 2 > width())
            continue;
        painter.setPen(mutedText(palette()));
        painter.drawText(
            QRectF(x - wide / 2, room.bottom(), wide, fontMetrics().height()), Qt::AlignHCenter, toIso(month).left(7));
        free = x + wide / 2;
    }
}

void TimelineView::paintPoint(QPainter &painter, int index) const
{
    const AgentTimeline::Point &point = m_line.points[size_t(index)];
    const double side = fontMetrics().ascent() * (index == m_current ? 1.4 : 1.0);
    const QRectF place(placeOf(point.at) - side / 2, axis().center().y() - side / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().window());
    painter.drawEllipse(place);
    toneIcon(point.tone).paint(&painter, place.toAlignedRect());
    if (index == m_current && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(focusRing(palette()), 2));
        painter.drawEllipse(place.adjusted(-3, -3, 3, 3));
    }
}

void TimelineView::setCurrent(int point)
{
    m_current = point;
    const QString text = point < 0 ? QString() : spoken(m_line.points[size_t(point)], m_line.now);
    setAccessibleDescription(text);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    Q_EMIT named(text);
    update();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_line.points.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right: setCurrent(std::min(m_current + 1, last)); break;
    case Qt::Key_Left: setCurrent(m_current < 0 ? last : std::max(m_current - 1, 0)); break;
    case Qt::Key_Home: setCurrent(last < 0 ? -1 : 0); break;
    case Qt::Key_End: setCurrent(last); break;
    default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    int nearest = -1;
    double distance = fontMetrics().height();
    for (int point = 0; point < int(m_line.points.size()); ++point) {
        const double away = std::abs(placeOf(m_line.points[size_t(point)].at) - event->position().x());
        if (away < distance) {
            distance = away;
            nearest = point;
        }
    }
    if (nearest >= 0 && nearest != m_current)
        setCurrent(nearest);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_line.points.empty())
        setCurrent(0);
    update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace lictor
