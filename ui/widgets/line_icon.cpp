#include "widgets/line_icon.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace lictor {

namespace {
QPainterPath turnArrow()
{
    QPainterPath path;
    path.moveTo(13, 12.5);
    path.cubicTo(14.5, 7, 10, 5, 3.5, 6);
    path.moveTo(6.5, 2.8);
    path.lineTo(3, 6);
    path.lineTo(6.8, 9);
    return path;
}
QPainterPath shape(LineIcon icon)
{
    QPainterPath path;
    switch (icon) {
    case LineIcon::Home:
        path.moveTo(1.8, 8);
        path.lineTo(8, 2.2);
        path.lineTo(14.2, 8);
        path.moveTo(3.6, 7.2);
        path.lineTo(3.6, 13.8);
        path.lineTo(12.4, 13.8);
        path.lineTo(12.4, 7.2);
        path.addRect(6.6, 9.6, 2.8, 4.2);
        break;
    case LineIcon::Configuration:
        for (const auto &[y, x] : {std::pair{3.6, 10.4}, {8.0, 5.0}, {12.4, 9.4}}) {
            path.moveTo(1.8, y);
            path.lineTo(x - 1.7, y);
            path.addEllipse(QPointF(x, y), 1.7, 1.7);
            path.moveTo(x + 1.7, y);
            path.lineTo(14.2, y);
        }
        break;
    case LineIcon::Monitoring:
        path.addRoundedRect(1.6, 2.6, 12.8, 10.8, 1.2, 1.2);
        path.moveTo(3.4, 8.4);
        path.lineTo(5.8, 8.4);
        path.lineTo(7.2, 5.2);
        path.lineTo(9, 10.8);
        path.lineTo(10.4, 8.4);
        path.lineTo(12.6, 8.4);
        break;
    case LineIcon::Manager:
        path.moveTo(4.6, 12.6);
        path.cubicTo(0.6, 12.6, 0.8, 7.6, 4.2, 7.4);
        path.cubicTo(4.6, 2.4, 11.4, 2.4, 11.8, 7);
        path.cubicTo(15.4, 7.2, 15.2, 12.6, 11.6, 12.6);
        path.closeSubpath();
        break;
    case LineIcon::Undo: return turnArrow();
    case LineIcon::Redo: return QTransform(-1, 0, 0, 1, 16, 0).map(turnArrow());
    case LineIcon::Back:
    case LineIcon::Forward:
        path.moveTo(13.4, 8);
        path.lineTo(2.8, 8);
        path.moveTo(7, 3.6);
        path.lineTo(2.6, 8);
        path.lineTo(7, 12.4);
        return icon == LineIcon::Back ? path : QTransform(-1, 0, 0, 1, 16, 0).map(path);
    case LineIcon::Play:
        path.moveTo(4.4, 2.8);
        path.lineTo(12.8, 8);
        path.lineTo(4.4, 13.2);
        path.closeSubpath();
        break;
    case LineIcon::Pause:
        path.moveTo(5, 3);
        path.lineTo(5, 13);
        path.moveTo(11, 3);
        path.lineTo(11, 13);
        break;
    case LineIcon::Next:
        path.moveTo(3, 3);
        path.lineTo(10.4, 8);
        path.lineTo(3, 13);
        path.closeSubpath();
        path.moveTo(12.8, 3);
        path.lineTo(12.8, 13);
        break;
    case LineIcon::Filter:
        path.moveTo(2, 3);
        path.lineTo(14, 3);
        path.lineTo(9.4, 8.4);
        path.lineTo(9.4, 13.4);
        path.lineTo(6.6, 12);
        path.lineTo(6.6, 8.4);
        path.closeSubpath();
        break;
    }
    return path;
}

class LineIconEngine : public QIconEngine {
public:
    explicit LineIconEngine(LineIcon icon) : m_icon(icon) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        const QColor color = palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
        const qreal side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
        painter->scale(side / 16, side / 16);
        painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(shape(m_icon));
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    LineIcon m_icon;
};
} // namespace

QIcon lineIcon(LineIcon icon) { return QIcon(new LineIconEngine(icon)); }

} // namespace lictor
