#pragma once

#include <functional>

class QString;
class QWidget;

namespace lictor {

/// Asks for a text to be read as if it were a file.
void openPasteDialog(QWidget *parent, std::function<void(const QString &)> taken);

} // namespace lictor
