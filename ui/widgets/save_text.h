#pragma once

#include <QString>

class QWidget;

namespace lictor {

/// Asks for a file and writes the text into it, whole or not at all; says so where that fails.
void saveText(const QString &title, const QString &text, QWidget *parent);

} // namespace lictor
