#include "pdf/typeface.h"

#include <QPaintDevice>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace lictor::report {

namespace {

QFont fontOf(double points, bool bold, bool fixedPitch)
{
    QFont font(fixedPitch ? QStringLiteral("DejaVu Sans Mono") : QStringLiteral("DejaVu Sans"));
    font.setStyleHint(fixedPitch ? QFont::Monospace : QFont::SansSerif);
    font.setPointSizeF(points);
    font.setBold(bold);
    // No ligatures and no kerning in Latin text: what is searched for in the file is there letter by letter, and a page is made sooner.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

/// What has no shape of its own is shown as the sign that stands for such.
QString visible(QString text)
{
    for (QChar &c : text)
        if (c.unicode() < 0x20 && c != u'\n')
            c = c == u'\t' ? QChar(u' ') : QChar(QChar::ReplacementCharacter);
    return text;
}

} // namespace

Typeface::Typeface(const QPaintDevice &device, double points, bool bold, bool fixedPitch)
    : m_device(device), m_font(fontOf(points, bold, fixedPitch)), m_metrics(m_font, &device),
      m_lineHeight(m_metrics.height() * 1.05)
{
}

QStringList Typeface::wrapped(const QString &text, double width) const
{
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20; });
    const QString shown = plain ? text : visible(text);
    if (plain && this->width(shown) <= width)
        return {shown};
    QStringList lines;
    for (const QString &paragraph : shown.split(u'\n'))
        lines << brokenAt(paragraph, width);
    return lines;
}

QStringList Typeface::brokenAt(const QString &paragraph, double width) const
{
    if (this->width(paragraph) <= width)
        return {paragraph};
    QTextLayout layout(paragraph, m_font, &m_device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace lictor::report
