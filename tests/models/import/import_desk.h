#pragma once

#include "support/session_desk.h"
#include "support/value.h"

#include "import/import_draft.h"

#include <QSettings>
#include <QSignalSpy>
#include <QtTest/QTest>

namespace lictor::test {

/// The desk, and an import that is being prepared on it.
struct ImportDesk : SessionDesk {
    std::unique_ptr<ImportDraft> draft;

    ImportDesk()
    {
        QSettings().clear();
        draft = std::make_unique<ImportDraft>(session);
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
