#include "ctl/model_names.h"

#include "ctl/names.h"
#include "ctl/tr.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lictor::ctl {

namespace {

/// Lower case, "Cisco" and everything but letters and digits off (import guide 6.1).
QString fold(const QString &word)
{
    QString lower = word.toLower();
    lower.remove(QStringLiteral("cisco"));
    QString folded;
    for (const QChar c : lower)
        if (c.isLetterOrNumber())
            folded += c;
    return folded;
}

struct Aliases {
    QHash<QString, QString> models; ///< folded alias → model word
    QHash<QString, QString> labels; ///< folded label of an ASA virtual → entitlement word
    QHash<QString, QString> series; ///< folded name of a whole series → its name
};

const Aliases &aliases()
{
    static const Aliases read = [] {
        Aliases all;
        QFile file(QStringLiteral(":/catalog/model-aliases.json"));
        if (!file.open(QIODevice::ReadOnly))
            return all;
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject models = root.value(u"models").toObject();
        for (auto model = models.begin(); model != models.end(); ++model) {
            const QJsonObject entry = model.value().toObject();
            for (const QJsonValue alias : entry.value(u"aliases").toArray())
                all.models.insert(fold(alias.toString()), model.key());
            const QJsonObject labels = entry.value(u"labels").toObject();
            for (auto label = labels.begin(); label != labels.end(); ++label) {
                all.models.insert(fold(label.key()), model.key());
                all.labels.insert(fold(label.key()), label.value().toString());
            }
        }
        for (const QJsonValue series : root.value(u"series").toArray())
            all.series.insert(fold(series.toString()), series.toString());
        return all;
    }();
    return read;
}

} // namespace

Result<NamedModel> modelNamed(const Catalog &catalog, const QString &word)
{
    const QString what = tr("model");
    if (const Model *model = catalog.findModel(word))
        return NamedModel{model, {}};
    if (const auto reason = catalog.whyNotSupported(word))
        return refuse(Refusal::Unsupported, word, *reason, tr("Lictor handles devices with Smart Software Licensing only"), QStringLiteral("GEN-2"));
    const QString folded = fold(word);
    if (const QString known = aliases().models.value(folded); !known.isEmpty()) {
        const Entitlement *entitlement = catalog.findEntitlement(aliases().labels.value(folded));
        return NamedModel{catalog.findModel(known), entitlement ? entitlement->key : EntitlementKey()};
    }
    if (const QString series = aliases().series.value(folded); !series.isEmpty())
        return refuse(Refusal::Unknown, what, tr("%1 is a series of several models").arg(series), tr("name the model, such as FPR2130"));
    return refuse(Refusal::Unknown, what, tr("there is no model \"%1\"").arg(word),
        nearestRemedy(word, catalog.modelWords(), tr("give one of %1").arg(catalog.modelWords().join(QStringLiteral(", ")))));
}

} // namespace lictor::ctl
