#pragma once

class QWidget;

namespace lictor {

/// Makes a window that is shown as high as its text needs at its present width; never lower.
void growToText(QWidget *window);

} // namespace lictor
