#include "inventory/header_aliases.h"

#include "inventory/text_folding.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace lictor::inventory {

Result<HeaderAliases> HeaderAliases::load(const QString &folder)
{
    const QString path = folder + u"/header-aliases.json";
    QFile file(path);
    const QJsonObject root = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const QJsonObject fields = root[u"fields"].toObject();
    if (fields.isEmpty())
        return refuse(Refusal::File, path, QCoreApplication::translate("Inventory", "the table of headers cannot be read"),
            QCoreApplication::translate("Inventory", "install the program again"));
    HeaderAliases aliases;
    // No header is listed under two fields but for Lictor's own words, which win.
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const std::optional<Field> field = fieldFromWord(it.key());
        if (!field)
            return refuse(Refusal::Format, path, QCoreApplication::translate("Inventory", "\"%1\" is no field").arg(it.key()));
        aliases.m_claims.insert(foldHeader(it.key()), {*field, 0});
        int weakness = 0;
        for (const QJsonValue &header : it.value().toArray()) {
            const QString folded = foldHeader(header.toString());
            if (!aliases.m_claims.contains(folded))
                aliases.m_claims.insert(folded, {*field, weakness});
            ++weakness;
        }
    }
    for (const QJsonValue &header : root[u"secret"].toArray())
        aliases.m_secret.insert(foldHeader(header.toString()));
    return aliases;
}

HeaderAliases::Claim HeaderAliases::find(const QString &folded) const
{
    const auto known = m_claims.constFind(folded);
    if (known != m_claims.constEnd())
        return *known;
    // NetBox lets a dot choose another key: `site.slug`.
    const qsizetype dot = folded.indexOf(u'.');
    return dot > 0 ? m_claims.value(folded.first(dot)) : Claim{};
}

bool HeaderAliases::isSecret(const QString &folded) const
{
    static const std::array<QString, 6> words{QStringLiteral("password"), QStringLiteral("passwd"), QStringLiteral("passphrase"),
        QStringLiteral("community"), QStringLiteral("kennwort"), QStringLiteral("passwort")};
    return m_secret.contains(folded)
        || std::any_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); });
}

} // namespace lictor::inventory
