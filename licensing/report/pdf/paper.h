#pragma once

#include "pdf/typeface.h"
#include "report/tone_look.h"

#include <QColor>
#include <QRectF>

class QPagedPaintDevice;
class QPainter;

namespace lictor::report {

/// What stands on every page.
struct Margin {
    QString title, asOf, digest;
    int pages = 0; ///< in all; 0: not known yet
};

/// Pages that are filled from top to bottom. Without a painter it only counts them: a report is laid out twice, the first time to learn
/// on which page everything stands.
class Paper {
public:
    enum class Ink { Black, Grey, Line, Shade, Accent };

    Paper(QPagedPaintDevice &device, QPainter *painter, const Margin &margin);

    const Typeface body, strong, small, heading, title, mono; ///< the sizes that a page uses

    /// A point in the device's units.
    double points(double count) const { return count * m_point; }
    double left() const { return m_area.left(); }
    double width() const { return m_area.width(); }
    double y() const { return m_y; }
    double room() const { return m_area.bottom() - m_y; } ///< left on this page
    double fullRoom() const { return m_area.height(); } ///< of an empty page
    bool isAtTop() const { return m_y <= m_area.top(); }
    int page() const { return m_page; }
    void skip(double height) { m_y += height; }
    void newPage();
    /// What goes on where a new page begins.
    void setRunning(const QString &section) { m_running = section; }
    /// A new page where so much does not fit on this one.
    void need(double height);

    // At a place of this page.
    void text(double x, double top, const Typeface &face, const QString &text, Ink ink = Ink::Black) const;
    void textRight(double right, double top, const Typeface &face, const QString &text, Ink ink = Ink::Black) const;
    void toned(double x, double top, const Typeface &face, const QString &text, Tone tone) const;
    void line(double x1, double y1, double x2, double y2, Ink ink = Ink::Line) const;
    void fill(const QRectF &rect, Ink ink) const;
    void fill(const QRectF &rect, Tone tone) const;
    void outline(const QRectF &rect, Ink ink) const;

    /// Wrapped over the whole width, downwards.
    void paragraph(const Typeface &face, const QString &text, Ink ink = Ink::Black);

private:
    void beginPage();
    static QColor colour(Ink ink);

    QPagedPaintDevice &m_device;
    QPainter *m_painter;
    const Margin &m_margin;
    double m_point;
    QRectF m_area;
    double m_y = 0;
    int m_page = 0;
    QString m_running;
};

/// The word of a state with the shape of its tone.
QString withShape(const QString &text, Tone tone);

} // namespace lictor::report
