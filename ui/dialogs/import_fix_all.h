#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace lictor {

class ImportDraft;

/// *Fix All Like This…*: one value of a column becomes another in all its rows.
struct FixAll {
    QString header, value;
    int count = 0; ///< of rows that say it
    QStringList offers; ///< what it may become
};

void openFixAll(QWidget *parent, const FixAll &fix, std::function<void(const QString &)> taken);
/// What a column's field can say, where that is a list: the models.
QStringList offersFor(const ImportDraft &draft, size_t file, int column);

} // namespace lictor
