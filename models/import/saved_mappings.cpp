#include "import/saved_mappings.h"

#include <QCryptographicHash>
#include <QSettings>

namespace lictor {

namespace {

QString placeOf(const QStringList &headers) { return QStringLiteral("import/mappings/") + SavedMappings::fingerprint(headers); }

} // namespace

QString SavedMappings::fingerprint(QStringList headers)
{
    for (QString &header : headers)
        header = header.simplified().toLower();
    headers.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(headers.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

std::optional<SavedMappings::Saved> SavedMappings::find(const QStringList &headers) const
{
    QSettings settings;
    settings.beginGroup(placeOf(headers));
    if (!settings.contains(QStringLiteral("name")))
        return std::nullopt;
    Saved saved{settings.value(QStringLiteral("name")).toString(), {}};
    const QVariantMap map = settings.value(QStringLiteral("map")).toMap();
    for (auto it = map.begin(); it != map.end(); ++it)
        saved.map.insert(it.key(), it.value().toString());
    return saved;
}

void SavedMappings::save(const QStringList &headers, const Saved &saved)
{
    QVariantMap map;
    for (auto it = saved.map.begin(); it != saved.map.end(); ++it)
        map.insert(it.key(), it.value());
    QSettings settings;
    settings.beginGroup(placeOf(headers));
    settings.setValue(QStringLiteral("name"), saved.name);
    settings.setValue(QStringLiteral("map"), map);
}

void SavedMappings::forget(const QStringList &headers) { QSettings().remove(placeOf(headers)); }

} // namespace lictor
