#pragma once

#include "inventory/import.h"

namespace lictor {

/// What columns become, kept per user for files with the same set of headers.
class SavedMappings {
public:
    struct Saved {
        QString name;
        QHash<QString, QString> map; ///< as in the import's options
    };

    /// The same for the same headers in any order.
    static QString fingerprint(QStringList headers);

    std::optional<Saved> find(const QStringList &headers) const;
    void save(const QStringList &headers, const Saved &saved);
    void forget(const QStringList &headers);
};

} // namespace lictor
