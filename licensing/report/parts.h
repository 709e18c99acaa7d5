#pragma once

#include "report/document.h"
#include "report/report.h"

#include <memory>

namespace lictor::report {

/// A section that is made when a format asks for it.
struct Part {
    const char *key = nullptr;
    std::function<Section(Shape)> make;
};

/// What a report consists of; a CSV file takes one part, the other formats all of them.
struct Parts {
    QString title;
    Instant asOf{};
    std::vector<Part> parts; ///< in the order of JSON
    QStringList readingOrder = {}; ///< keys in the order for people, where it is another
    std::function<Cell()> verdict = {}; ///< none: the report does not judge
    std::shared_ptr<const void> held = {}; ///< what the parts refer to beside the fleet, the catalog and the options

    Document document(Shape shape) const;
};

Result<Parts> complianceParts(const Fleet &fleet, const Catalog &catalog, const Options &options);
Result<Parts> inventoryParts(const Fleet &fleet, const Catalog &catalog, const Options &options);
Result<Parts> usageParts(const Fleet &fleet, const Catalog &catalog, const Options &options);
Result<Parts> journalParts(const Fleet &fleet, const Catalog &catalog, const Options &options);

} // namespace lictor::report
