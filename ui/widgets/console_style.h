#pragma once

#include <QProxyStyle>

namespace lictor {

/// Fusion with edges that can be seen: Fusion derives its outlines from the window's colour, which leaves an unchecked box on a dark
/// window at 1.1:1. Strokes the edge colour (3:1) and a focus ring of two pixels over what Fusion draws.
class ConsoleStyle : public QProxyStyle {
    Q_OBJECT
public:
    ConsoleStyle();

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
};

} // namespace lictor
