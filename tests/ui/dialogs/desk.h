#pragma once

#include "support/session_desk.h"
#include "widgets/table_view.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

namespace lictor::test {

using Desk = SessionDesk;

inline QDialog *openDialog(const QString &title)
{
    for (QWidget *top : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(top); dialog && dialog->isVisible() && dialog->windowTitle() == title)
            return dialog;
    return nullptr;
}

inline QPushButton *buttonIn(QWidget *dialog, const QString &beginning)
{
    for (QPushButton *candidate : dialog->findChildren<QPushButton *>())
        if (candidate->text().remove(u'&').startsWith(beginning) && candidate->isVisible())
            return candidate;
    return nullptr;
}

inline TableView *tableIn(QWidget *dialog, const QString &name)
{
    for (TableView *table : dialog->findChildren<TableView *>())
        if (table->accessibleName() == name)
            return table;
    return nullptr;
}

/// True where a visible text says it.
inline bool isSaid(const QWidget *dialog, const QString &text)
{
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

} // namespace lictor::test
