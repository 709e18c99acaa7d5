#pragma once

#include "support/test_fleet.h"
#include "support/value.h"

#include "import/import_draft.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace lictor::test {

/// A session with an open fleet, a folder for files, and an import that is being prepared.
struct ImportDesk {
    QTemporaryDir folder;
    TestFleet made;
    FleetSession session{catalog(), QStringLiteral("ada")};
    std::unique_ptr<ImportDraft> draft;

    ImportDesk()
    {
        QSettings().clear();
        draft = std::make_unique<ImportDraft>(session);
    }
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
    /// Until what was chosen is read.
    bool isRead() const
    {
        return QTest::qWaitFor([this] { return !draft->isReading(); }, 20000);
    }
    bool read(const QByteArray &content)
    {
        draft->setFiles({file(QStringLiteral("list.csv"), content)});
        return isRead();
    }
};

} // namespace lictor::test
