#include "widgets/console_style.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace lictor {

namespace {
constexpr int cellMargin = 4;

void stroke(QPainter *painter, QRectF rect, const QStyleOption *option, qreal radius, bool focused)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    QColor color = focused ? focusRing(option->palette) : controlEdge(option->palette);
    if (!enabled)
        color.setAlphaF(0.45F);
    const qreal width = focused ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, width));
    painter->setBrush(Qt::NoBrush);
    rect.adjust(width / 2, width / 2, -width / 2, -width / 2);
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}
/// Fusion derives tabs and their page from the button colour, lightened: on a dark window that is a washed grey.
QPalette tabPalette(QPalette palette)
{
    if (palette.color(QPalette::Window).lightness() < 128)
        palette.setColor(QPalette::Button, palette.color(QPalette::Window).darker(118));
    return palette;
}
bool hasFocus(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_Enabled);
}
bool keyboardFocus(const QStyleOption *option)
{
    return hasFocus(option) && option->state.testFlag(QStyle::State_KeyboardFocusChange);
}
} // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

void ConsoleStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        stroke(painter, QRectF(option->rect), option, 2, true);
        return;
    }
    // What can only be read is no box to type into: the window shows through, the ring tells where the focus is.
    if (element == PE_PanelLineEdit && option->state.testFlag(State_ReadOnly)) {
        if (hasFocus(option))
            stroke(painter, QRectF(option->rect), option, 2.5, true);
        return;
    }
    if (const auto *frame = qstyleoption_cast<const QStyleOptionTabWidgetFrame *>(option);
        frame && element == PE_FrameTabWidget) {
        QStyleOptionTabWidgetFrame quiet(*frame);
        quiet.palette = tabPalette(frame->palette);
        QProxyStyle::drawPrimitive(element, &quiet, painter, widget);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_IndicatorCheckBox: stroke(painter, QRectF(option->rect), option, 2, false); break;
    case PE_IndicatorRadioButton: stroke(painter, QRectF(option->rect), option, option->rect.width() / 2.0, false); break;
    case PE_FrameLineEdit:
    case PE_PanelButtonCommand:
        stroke(
            painter, QRectF(option->rect), option, 2.5, element == PE_FrameLineEdit ? hasFocus(option) : keyboardFocus(option));
        break;
    default: break;
    }
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && element == CE_TabBarTabShape) {
        QStyleOptionTab quiet(*tab);
        quiet.palette = tabPalette(tab->palette);
        QProxyStyle::drawControl(element, &quiet, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        stroke(painter, QRectF(option->rect), option, 2.5, hasFocus(option));
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_SmallIconSize && widget)
        return std::max(16, widget->fontMetrics().height());
    // Headings and cells begin at the same place, and a number does not touch the next column.
    if (metric == PM_HeaderMargin)
        return cellMargin + 1;
    if (metric == PM_FocusFrameHMargin)
        return cellMargin;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    // Fusion's arrow hangs at the upper edge; it stands beside the middle of the text.
    if (element == SE_HeaderArrow && option->state.testFlag(State_Horizontal)) {
        const int side = option->fontMetrics.height() / 2;
        QRect arrow(0, 0, side, side);
        arrow.moveCenter(option->rect.center());
        arrow.moveRight(option->rect.right() - pixelMetric(PM_HeaderMargin, option, widget));
        return visualRect(option->direction, option->rect, arrow);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_UnderlineShortcut)
        return 1;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace lictor
