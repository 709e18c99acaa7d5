#include "pdf/paper.h"

#include "report/text.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace lictor::report {

namespace {

constexpr double pointsPerInch = 72, headRoom = 22, footRoom = 18; // between the text and what stands on every page

} // namespace

Paper::Paper(QPagedPaintDevice &device, QPainter *painter, const Margin &margin)
    : body(device, 8.5), strong(device, 8.5, true), small(device, 6.5), heading(device, 13, true), title(device, 24, true),
      mono(device, 6.5, false, true), m_device(device), m_painter(painter), m_margin(margin),
      m_point(device.logicalDpiX() / pointsPerInch)
{
    const QRectF page(0, 0, device.width(), device.height());
    m_area = page.adjusted(0, points(headRoom), 0, -points(footRoom));
    beginPage();
}

void Paper::beginPage()
{
    ++m_page;
    m_y = m_area.top();
    if (!m_painter)
        return;
    const double top = 0, bottom = m_area.bottom() + points(6), right = left() + width();
    text(left(), top, small, m_running.isEmpty() ? m_margin.title : Text::tr("%1: %2").arg(m_margin.title, m_running), Ink::Grey);
    textRight(right, top, small, m_margin.asOf, Ink::Grey);
    line(left(), top + points(11), right, top + points(11));
    line(left(), bottom, right, bottom);
    text(left(), bottom + points(3), mono, m_margin.digest, Ink::Grey);
    textRight(right, bottom + points(3), small, Text::tr("Page %1 of %2").arg(m_page).arg(m_margin.pages), Ink::Grey);
}

void Paper::newPage()
{
    if (m_painter)
        m_device.newPage();
    beginPage();
}

void Paper::need(double height)
{
    if (height > room() && !isAtTop())
        newPage();
}

QColor Paper::colour(Ink ink)
{
    switch (ink) {
    case Ink::Grey: return {0x4b, 0x53, 0x5c};
    case Ink::Line: return {0xc4, 0xc9, 0xce};
    case Ink::Shade: return {0xf1, 0xf3, 0xf5};
    case Ink::Accent: return {0x03, 0x68, 0xd3};
    case Ink::Black: break;
    }
    return {0x1b, 0x1f, 0x24};
}

void Paper::text(double x, double top, const Typeface &face, const QString &text, Ink ink) const
{
    if (!m_painter || text.isEmpty())
        return;
    m_painter->setFont(face.font());
    m_painter->setPen(colour(ink));
    m_painter->drawText(QPointF(x, top + face.ascent()), text);
}

void Paper::textRight(double right, double top, const Typeface &face, const QString &text, Ink ink) const
{
    if (m_painter)
        this->text(right - face.width(text), top, face, text, ink);
}

void Paper::toned(double x, double top, const Typeface &face, const QString &text, Tone tone) const
{
    if (!m_painter)
        return;
    m_painter->setFont(face.font());
    m_painter->setPen(QColor::fromRgb(lookOf(tone).text));
    m_painter->drawText(QPointF(x, top + face.ascent()), text);
}

void Paper::line(double x1, double y1, double x2, double y2, Ink ink) const
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(colour(ink), points(0.5)));
    m_painter->drawLine(QLineF(x1, y1, x2, y2));
}

void Paper::fill(const QRectF &rect, Ink ink) const
{
    if (m_painter)
        m_painter->fillRect(rect, colour(ink));
}

void Paper::fill(const QRectF &rect, Tone tone) const
{
    if (m_painter)
        m_painter->fillRect(rect, QColor::fromRgb(lookOf(tone).fill));
}

void Paper::outline(const QRectF &rect, Ink ink) const
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(colour(ink), points(0.5)));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRect(rect);
}

void Paper::paragraph(const Typeface &face, const QString &text, Ink ink)
{
    for (const QString &line : face.wrapped(text, width())) {
        need(face.lineHeight());
        this->text(left(), y(), face, line, ink);
        skip(face.lineHeight());
    }
}

QString withShape(const QString &text, Tone tone)
{
    return QChar(lookOf(tone).shape) + QChar(QChar::Nbsp) + text; // the shape does not stand on a line of its own
}

} // namespace lictor::report
