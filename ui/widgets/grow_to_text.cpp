#include "widgets/grow_to_text.h"

#include <QLayout>
#include <QWidget>

namespace lictor {

void growToText(QWidget *window)
{
    const int needed = window->layout()->totalHeightForWidth(window->width());
    if (window->isVisible() && needed > window->height())
        window->resize(window->width(), needed);
}

} // namespace lictor
