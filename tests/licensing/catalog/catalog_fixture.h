#pragma once

#include "support/value.h"

#include "catalog/catalog.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace lictor::test {

/// The built-in catalogue; null if it does not load (tst_catalog_errors says why).
inline CatalogPtr builtInCatalog()
{
    static const Result<CatalogPtr> catalog = Catalog::load(QStringLiteral(":/catalog"));
    return catalog ? *catalog : nullptr;
}

/// A table of the specification's figures, written independently of the catalogue.
inline QJsonObject specificationTable(const char *name)
{
    QFile file(QStringLiteral(LICTOR_TEST_DATA "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The rows of a table's list.
inline std::vector<QJsonValue> rowsOf(const QJsonValue &list)
{
    const QJsonArray array = list.toArray();
    return {array.begin(), array.end()};
}

} // namespace lictor::test
