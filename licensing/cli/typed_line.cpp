#include "cli/typed_line.h"

namespace lictor::cli {

qsizetype firstUntypable(const QString &line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool control = line[i].category() == QChar::Other_Control && line[i] != u'\t';
        const bool beyond = i >= longestLine && !line[i].isSpace();
        if (beyond || (control && !QStringView(line).sliced(i).trimmed().isEmpty()))
            return i;
    }
    return -1;
}

} // namespace lictor::cli
