#pragma once

#include <QStringList>

#include <vector>

namespace lictor {

/// The differences of two texts as `diff -u` prints them.
struct UnifiedDiff {
    enum class Kind : quint8 { Heading, Place, Same, Added, Removed };
    struct Line {
        Kind kind;
        QString text; ///< with its sign
    };
    std::vector<Line> lines; ///< empty where there are none
    int added = 0, removed = 0;

    QStringList texts() const;
};

UnifiedDiff unifiedDiff(const QStringList &before, const QString &beforeName, const QStringList &after, const QString &afterName);

} // namespace lictor
