#pragma once

#include "session/fleet_session.h"
#include "support/test_fleet.h"
#include "widgets/table_view.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

namespace lictor::test {

/// A session with an open fleet and a folder for files.
struct Desk {
    QTemporaryDir folder;
    TestFleet made;
    FleetSession session{catalog(), QStringLiteral("ada")};

    void open()
    {
        const auto created = session.create(folder.filePath(QStringLiteral("desk.lictor")), made.fleet, true);
        if (!created)
            qFatal("%s", qPrintable(created.error().sentence()));
    }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("the test's file cannot be written");
        return out.fileName();
    }
};

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
