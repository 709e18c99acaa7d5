#include "ctl/model_names.h"

#include "ctl/names.h"
#include "ctl/tr.h"

#include "inventory/model_aliases.h"

namespace lictor::ctl {

Result<NamedModel> modelNamed(const Catalog &catalog, const QString &word)
{
    if (const Model *model = catalog.findModel(word))
        return NamedModel{model, {}};
    if (const auto reason = catalog.whyNotSupported(word))
        return refuse(Refusal::Unsupported, word, *reason, Ctl::tr("Lictor handles devices with Smart Software Licensing only"),
            QStringLiteral("GEN-2"));
    const auto aliases = inventory::ModelAliases::load(catalog, QStringLiteral(":/catalog"));
    if (!aliases)
        return tl::unexpected(aliases.error());
    using What = inventory::ModelReading::What;
    const QString what = Ctl::tr("model");
    const inventory::ModelReading reading = aliases->read(word.toStdString());
    switch (reading.what) {
    case What::Model: {
        const Entitlement *level = catalog.findEntitlement(reading.label);
        return NamedModel{&catalog.model(reading.model), level ? level->key : EntitlementKey()};
    }
    case What::Chassis:
        return refuse(Refusal::Unknown, what, Ctl::tr("%1 is a chassis").arg(word),
            Ctl::tr("add it with lictorctl chassis add, then its modules, such as FPR9300-SM-44"));
    case What::Series:
        return refuse(Refusal::Unknown, what, Ctl::tr("%1 is a series of several models").arg(reading.series),
            Ctl::tr("give one of %1").arg(reading.candidates.join(QStringLiteral(", "))));
    case What::WithoutSmartLicensing:
        return refuse(Refusal::Unsupported, word, Ctl::tr("it uses PAK licenses, not Smart Software Licensing"),
            Ctl::tr("Lictor handles devices with Smart Software Licensing only"), QStringLiteral("GEN-2"));
    case What::NotInCatalog:
        return refuse(Refusal::Unknown, what, Ctl::tr("%1 is not in the catalogue of this release").arg(word),
            Ctl::tr("give one of %1").arg(catalog.modelWords().join(QStringLiteral(", "))));
    case What::Unknown:
    case What::ThreatDefense:
    case What::NotAnAsa: break;
    }
    return refuse(Refusal::Unknown, what, Ctl::tr("there is no model \"%1\"").arg(word),
        nearestRemedy(
            word, catalog.modelWords(), Ctl::tr("give one of %1").arg(catalog.modelWords().join(QStringLiteral(", ")))));
}

} // namespace lictor::ctl
