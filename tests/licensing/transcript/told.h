#pragma once

#include "transcript/transcript.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>

namespace lictor::test {

/// A log, and what was read of it; the views stay valid with it.
struct Told {
    explicit Told(QByteArray bytes) : log(std::move(bytes))
    {
        read = transcript::readTranscript({log.constData(), size_t(log.size())});
    }
    static Told sample(const char *name)
    {
        QFile file(QStringLiteral(LICTOR_TEST_DATA "/inventory/") + QLatin1StringView(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no sample %s", name);
        return Told(file.readAll());
    }
    /// `line text`, or an empty string where the device did not say it.
    QString of(transcript::Item item, size_t device = 0) const
    {
        const transcript::Fact &fact = read.devices.at(device)[item];
        return fact ? QStringLiteral("%1 %2").arg(fact.line).arg(text(fact.text)) : QString();
    }
    /// `TAG count status`, an entitlement each.
    QStringList entitlements(size_t device = 0) const
    {
        QStringList list;
        for (const transcript::ListedEntitlement &entry : read.devices.at(device).entitlements)
            list << QStringLiteral("%1 %2 %3").arg(text(entry.tag.text), text(entry.count.text), text(entry.status.text));
        return list;
    }
    static QString text(std::string_view view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

    QByteArray log;
    transcript::Transcript read;
};

} // namespace lictor::test
