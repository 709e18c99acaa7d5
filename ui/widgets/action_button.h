#pragma once

class QAction;
class QPushButton;
class QWidget;

namespace lictor {

/// A push button that stands for an action: its text, whether it is enabled, and why not.
QPushButton *actionButton(QAction *action, QWidget *parent);

} // namespace lictor
