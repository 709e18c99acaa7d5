#pragma once

#include "session/fleet_session.h"
#include "support/test_fleet.h"

#include <QFile>
#include <QTemporaryDir>

namespace lictor::test {

/// A session with an open fleet and a folder for files.
struct SessionDesk {
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

} // namespace lictor::test
