#include "cli/help_text.h"

#include <algorithm>

namespace lictor::cli {

QString helpColumns(const Following &following)
{
    qsizetype width = 0;
    for (const Option &option : following.options)
        width = std::max(width, option.word.size());
    QStringList lines;
    for (const Option &option : following.options)
        lines.append(u"  " + option.word.leftJustified(width + 2) + option.help);
    if (following.complete)
        lines.append(QStringLiteral("  <cr>"));
    return lines.join(u'\n');
}

} // namespace lictor::cli
