#include "catalog/catalog_reader.h"

#include <QCoreApplication>

namespace lictor {

namespace {

std::vector<const char *> latinWords(const QList<QByteArray> &words) { return {words.begin(), words.end()}; }

} // namespace

void CatalogReader::readProducts(const JsonNode &root)
{
    root.only({"schema", "note", "products"});
    for (const JsonNode &node : root["products"].elements())
        readProduct(node);
    for (const Model &model : m_catalog->m_models) {
        const auto sold = [&model](const Product &product) {
            return product.kind == LicenseKind::Standard && product.model == model.key;
        };
        if (model.series->standardPerModel && std::none_of(m_catalog->m_products.begin(), m_catalog->m_products.end(), sold))
            root["products"].fail(
                QCoreApplication::translate("Catalog", "no Standard license for model \"%1\", whose series has one a model")
                    .arg(model.word));
    }
}

void CatalogReader::readProduct(const JsonNode &node)
{
    node.only({"pid", "kind", "platform", "entitlement", "model", "units", "years", "free"});
    QList<QByteArray> kindWords;
    for (const LicenseKind kind : allLicenseKinds)
        kindWords << toWord(kind).toLatin1();

    Product product;
    product.pid = node["pid"].text();
    if (m_catalog->findProduct(product.pid))
        node["pid"].fail(QCoreApplication::translate("Catalog", "\"%1\" is there twice").arg(product.pid));
    product.kind = allLicenseKinds[node["kind"].oneOf(latinWords(kindWords))];

    const LicensePlatform *platform = m_catalog->findLicensePlatform(node["platform"].text());
    if (!platform) {
        node["platform"].fail(
            QCoreApplication::translate("Catalog", "\"%1\" is not a license platform").arg(node["platform"].text()));
        return;
    }
    product.platform = platform->key;

    const auto &series = m_catalog->m_series;
    const bool isVirtual = std::any_of(
        series.begin(), series.end(), [platform](const auto &s) { return s->licensePlatform == platform->key && s->isVirtual; });
    const bool byEntitlement = isVirtual && (product.kind == LicenseKind::Throughput || product.kind == LicenseKind::Permanent);
    if (const JsonNode entitlement = node["entitlement"]; entitlement.isNull() == byEntitlement) {
        entitlement.fail(byEntitlement ? QCoreApplication::translate("Catalog", "must name an entitlement")
                                       : QCoreApplication::translate("Catalog", "must be null"));
    } else if (byEntitlement) {
        if (const Entitlement *known = m_catalog->findEntitlement(entitlement.text()))
            product.entitlement = known->key;
        else
            entitlement.fail(QCoreApplication::translate("Catalog", "\"%1\" is not an entitlement").arg(entitlement.text()));
    }
    if (const JsonNode word = node["model"]; !word.isNull()) {
        const Model *model = m_catalog->findModel(word.text());
        if (!model || model->series->licensePlatform != product.platform)
            word.fail(QCoreApplication::translate("Catalog", "\"%1\" is not a model of platform \"%2\"")
                          .arg(word.text(), platform->word));
        else
            product.model = model->key;
    }
    product.units = int(node["units"].whole(1, product.kind == LicenseKind::Context ? 10'000 : 1));
    product.years = int(node["years"].whole(0, 100));
    product.free = node["free"].flag();
    m_catalog->m_productByPid.insert(product.pid.toCaseFolded(), int(m_catalog->m_products.size()));
    m_catalog->m_products.push_back(std::move(product));
}

} // namespace lictor
