#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QStringList>

namespace lictor::report {

/// A font at its size on a device, with its lines.
class Typeface {
public:
    Typeface(const QPaintDevice &device, double points, bool bold = false, bool fixedPitch = false);

    const QFont &font() const { return m_font; }
    double lineHeight() const { return m_lineHeight; }
    double ascent() const { return m_metrics.ascent(); }
    double width(const QString &text) const { return m_metrics.horizontalAdvance(text); }
    /// The text in lines of that width; broken between words, a word that is too long anywhere, nothing is left out.
    QStringList wrapped(const QString &text, double width) const;

private:
    QStringList brokenAt(const QString &paragraph, double width) const;

    const QPaintDevice &m_device;
    QFont m_font;
    QFontMetricsF m_metrics;
    double m_lineHeight;
};

} // namespace lictor::report
