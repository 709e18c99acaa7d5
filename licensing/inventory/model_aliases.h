#pragma once

#include "catalog/catalog.h"

#include <QStringList>

#include <memory>
#include <string_view>
#include <unordered_map>

namespace lictor::inventory {

/// What a text says about the model.
struct ModelReading {
    enum class What : quint8 {
        Unknown, ///< `candidates` are the nearest names
        Model,
        Chassis, ///< a Firepower 9300 without module
        Series, ///< a family; `candidates` are its models
        NotInCatalog, ///< ASA hardware that this release does not know
        WithoutSmartLicensing,
        ThreatDefense,
        NotAnAsa,
    } what = What::Unknown;
    ModelKey model;
    QString chassis; ///< model word of the chassis, `9300`
    QString series; ///< name of the family
    QStringList candidates;
    QString label; ///< entitlement that the name of an ASA virtual says (INV-26)
    bool soldForThreatDefense = false; ///< INV-27
    bool sharedWithThreatDefense = false; ///< a sysObjectID that does not tell the two apart
};

/// Reads models as people and programs write them, from `:/catalog/model-aliases.json`.
class ModelAliases {
public:
    static Result<ModelAliases> load(const Catalog &catalog, const QString &folder);

    ModelReading read(std::string_view text) const;
    ModelReading readObjectId(std::string_view text) const;

private:
    std::optional<ModelReading> readPattern(std::string_view folded) const;

    const Catalog *m_catalog = nullptr;
    std::unordered_map<std::string, ModelReading> m_byAlias;
    std::unordered_map<quint32, ModelReading> m_byObjectId;
};

} // namespace lictor::inventory
