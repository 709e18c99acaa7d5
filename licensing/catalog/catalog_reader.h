#pragma once

#include "catalog/catalog.h"
#include "catalog/json_node.h"

#include <QDir>
#include <QSet>

namespace lictor {

/// Fills a catalogue from its four files, in an order in which each may refer to what the earlier ones said.
class CatalogReader {
public:
    explicit CatalogReader(const QString &folder) : m_folder(folder) { }

    Result<std::shared_ptr<const Catalog>> read();

private:
    using Part = void (CatalogReader::*)(const JsonNode &root);
    std::optional<Error> readFile(const char *name, Part part);

    void readPlatforms(const JsonNode &root);
    void readLicensePlatforms(const JsonNode &list);
    void readSeries(const JsonNode &node);
    void readRequesters(const JsonNode &node, std::array<RequestedBy, 11> &requesters);
    void readLicenseTexts(const JsonNode &node, Series &series);
    void readNotSupported(const JsonNode &list);
    void readGates(const JsonNode &list);

    void readModels(const JsonNode &root);
    void readModel(const JsonNode &node);
    void readAsav(const JsonNode &node);
    void readEntitlements(const JsonNode &list);
    void readRanges(const JsonNode &list);

    void readProducts(const JsonNode &root);
    void readProduct(const JsonNode &node);

    void readIntervals(const JsonNode &root);

    const Series *findSeries(QStringView word) const;

    QDir m_folder;
    std::shared_ptr<Catalog> m_catalog = std::make_shared<Catalog>();
};

} // namespace lictor
