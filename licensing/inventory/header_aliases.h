#pragma once

#include "inventory/field.h"
#include "terms/result.h"

#include <QHash>
#include <QSet>

namespace lictor::inventory {

/// Which field a header means, from `:/catalog/header-aliases.json`.
class HeaderAliases {
public:
    struct Claim {
        Field field = Field::None;
        int weakness = 0; ///< 0 is the strongest alias of its field
    };
    static Result<HeaderAliases> load(const QString &folder);

    /// `folded` is what foldHeader makes. Field::None where it is unknown.
    Claim find(const QString &folded) const;
    /// A column of passwords, communities, tokens or keys (INV-40).
    bool isSecret(const QString &folded) const;

private:
    QHash<QString, Claim> m_claims;
    QSet<QString> m_secret;
};

} // namespace lictor::inventory
