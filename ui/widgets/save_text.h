#pragma once

#include <QString>

class QWidget;

namespace lictor {

enum class TextKind : quint8 { Plain, Csv };

/// Asks for a file and writes the text into it, whole or not at all; says so where that fails.
void saveText(const QString &title, const QString &text, QWidget *parent, TextKind kind = TextKind::Plain);

} // namespace lictor
