#include "widgets/theme.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace lictor {

namespace {
/// Draws a tone's shape (screens 5.7) in a square of 16 units. Filled shapes carry their sign in the ground's colour, so that they stay
/// different in one colour and at 12 pixels.
void paintShape(QPainter &painter, Tone tone, const QColor &color, const QColor &sign)
{
    const QPen signPen(sign, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (tone) {
    case Tone::Positive:
        painter.drawEllipse(QRectF(1, 1, 14, 14));
        painter.setPen(signPen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({{4.4, 8.3}, {7, 10.8}, {11.6, 5.6}}));
        break;
    case Tone::Info: {
        painter.setPen(QPen(color, 1.7));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(1.9, 1.9, 12.2, 12.2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QRectF(7, 3.9, 2.1, 2.1));
        painter.drawRoundedRect(QRectF(7.1, 7, 1.9, 5.2), 0.9, 0.9);
        break;
    }
    case Tone::Attention: {
        QPainterPath path;
        path.moveTo(8, 1.4);
        path.lineTo(15.4, 14.4);
        path.lineTo(0.6, 14.4);
        path.closeSubpath();
        painter.setPen(QPen(color, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(sign);
        painter.drawRoundedRect(QRectF(7.1, 5.4, 1.8, 5), 0.9, 0.9);
        painter.drawEllipse(QRectF(7, 11.3, 2, 2));
        break;
    }
    case Tone::Critical:
        painter.drawPolygon(QPolygonF({{5, 0.9}, {11, 0.9}, {15.1, 5}, {15.1, 11}, {11, 15.1}, {5, 15.1}, {0.9, 11}, {0.9, 5}}));
        painter.setPen(signPen);
        painter.drawLine(QPointF(5.3, 5.3), QPointF(10.7, 10.7));
        painter.drawLine(QPointF(10.7, 5.3), QPointF(5.3, 10.7));
        break;
    case Tone::Neutral: {
        QPen pen(color, 1.7);
        pen.setDashPattern({1.9, 1.5});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(2, 2, 12, 12));
        break;
    }
    case Tone::Special:
        painter.drawRoundedRect(QRectF(1.2, 1.2, 13.6, 13.6), 1.5, 1.5);
        painter.setPen(QPen(sign, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(QRectF(5.6, 3.6, 4.8, 5.6), 0, 180 * 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(sign);
        painter.drawRoundedRect(QRectF(4.4, 7, 7.2, 5), 0.8, 0.8);
        break;
    }
}

class ToneIconEngine : public QIconEngine {
public:
    ToneIconEngine(Tone tone, QColor color) : m_tone(tone), m_color(color) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        QColor color = m_color.isValid() ? m_color : toneColor(m_tone, palette);
        QColor sign = palette.color(QPalette::Base);
        if (!m_color.isValid() && mode == QIcon::Selected) {
            color = palette.color(QPalette::HighlightedText);
            sign = palette.color(QPalette::Highlight);
        } else if (m_color.isValid()) {
            sign = m_color.lightness() > 128 ? QColor(0x16, 0x19, 0x1D) : QColor(Qt::white);
        }
        const qreal side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
        painter->scale(side / 16, side / 16);
        paintShape(*painter, m_tone, color, sign);
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
    QIconEngine *clone() const override { return new ToneIconEngine(*this); }

private:
    Tone m_tone;
    QColor m_color;
};
} // namespace

QIcon toneIcon(Tone tone) { return QIcon(new ToneIconEngine(tone, {})); }
QIcon toneIcon(Tone tone, const QColor &color) { return QIcon(new ToneIconEngine(tone, color)); }

} // namespace lictor
