#include "catalog/catalog_reader.h"

#include <QCoreApplication>

namespace lictor {

namespace {

constexpr std::array capabilityWords{"smart-licensing", "carrier-license", "token-strong-encryption", "smart-agent-1.6",
    "permanent-reservation", "permanent-reservation-aws", "permanent-reservation-20g", "on-prem", "active-unit-requests",
    "flexible-licensing", "utility", "certificate-validation", "short-reservation-codes"};
static_assert(capabilityWords.size() == capabilityCount);

} // namespace

void CatalogReader::readGates(const JsonNode &list)
{
    for (const JsonNode &node : list.elements()) {
        node.only({"capability", "series", "releases", "rule"});
        Gate gate;
        gate.capability = Capability(node["capability"].oneOf(capabilityWords));
        gate.rule = node["rule"].text();
        for (const JsonNode &word : node["series"].elements()) {
            const Series *series = findSeries(word.text());
            if (!series)
                word.fail(QCoreApplication::translate("Catalog", "\"%1\" is not a series").arg(word.text()));
            else if (m_catalog->gate(gate.capability, *series))
                word.fail(QCoreApplication::translate("Catalog", "\"%1\" has this gate already").arg(series->word));
            gate.series.push_back(series);
        }
        for (const JsonNode &release : node["releases"].elements()) {
            const QString text = release.text();
            if (!isRelease(text))
                release.fail(QCoreApplication::translate("Catalog", "\"%1\" is not a release such as 9.13(1)").arg(text));
            gate.since.push_back(releaseOf(text));
            gate.text += gate.text.isEmpty() ? text : u", " + text;
        }
        if (gate.since.empty())
            node["releases"].fail(QCoreApplication::translate("Catalog", "no release is named"));
        m_catalog->m_gates.push_back(std::move(gate));
    }
}

} // namespace lictor
