#include "catalog/catalog_reader.h"

#include <QCoreApplication>

namespace lictor {

namespace {

constexpr std::array registrarWords{"device", "chassis"};
constexpr std::array requesterWords{"active", "each"};

QString alreadyTaken(const QString &word) { return QCoreApplication::translate("Catalog", "\"%1\" is there twice").arg(word); }

/// Reads a key that is a licence kind; nothing after a fault.
std::optional<LicenseKind> kindOfKey(const QString &key, const JsonNode &node)
{
    const std::optional<LicenseKind> kind = licenseKindFromWord(key);
    if (!kind)
        node.fail(QCoreApplication::translate("Catalog", "\"%1\" is not a kind of license").arg(key));
    return kind;
}

} // namespace

void CatalogReader::readPlatforms(const JsonNode &root)
{
    root.only({"schema", "note", "licensePlatforms", "series", "notSupported", "gates", "licenseUrl", "trustedCertificates",
        "tlsProxy"});
    readLicensePlatforms(root["licensePlatforms"]);
    for (const JsonNode &node : root["series"].elements())
        readSeries(node);
    readNotSupported(root["notSupported"]);
    readGates(root["gates"]);
    m_catalog->m_licenseUrl = root["licenseUrl"].text();
    const JsonNode trusted = root["trustedCertificates"];
    trusted.only({"serverIssuer", "bundleUrl", "importTime", "rule"});
    m_catalog->m_trustedCertificates = {
        trusted["serverIssuer"].text(), trusted["bundleUrl"].text(), trusted["importTime"].text()};
    trusted["rule"].text();
    const JsonNode tlsProxy = root["tlsProxy"];
    tlsProxy.only({"defaultSessions", "k8Sessions", "k8SrtpSessions", "rule", "note"});
    constexpr qint64 most = 1'000'000;
    m_catalog->m_tlsProxy = {tlsProxy["defaultSessions"].whole(1, most), tlsProxy["k8Sessions"].whole(1, most),
        tlsProxy["k8SrtpSessions"].whole(1, most)};
    tlsProxy["rule"].text();

    for (const LicensePlatform &platform : m_catalog->m_licensePlatforms) {
        const auto &series = m_catalog->m_series;
        if (std::none_of(series.begin(), series.end(), [&platform](const auto &s) { return s->licensePlatform == platform.key; }))
            root["series"].fail(
                QCoreApplication::translate("Catalog", "no series belongs to license platform \"%1\"").arg(platform.word));
    }
}

void CatalogReader::readLicensePlatforms(const JsonNode &list)
{
    for (const JsonNode &node : list.elements()) {
        node.only({"key", "word", "name"});
        LicensePlatform platform{{quint16(node["key"].whole(1, 0xffff))}, node["word"].text(), node["name"].text()};
        // Keys are written into fleet files and serve as an index.
        if (platform.key.value != m_catalog->m_licensePlatforms.size() + 1)
            node["key"].fail(QCoreApplication::translate("Catalog", "%1 is not the next number, %2")
                                 .arg(platform.key.value)
                                 .arg(m_catalog->m_licensePlatforms.size() + 1));
        if (m_catalog->findLicensePlatform(platform.word))
            node["word"].fail(alreadyTaken(platform.word));
        m_catalog->m_licensePlatforms.push_back(std::move(platform));
    }
}

void CatalogReader::readSeries(const JsonNode &node)
{
    node.only({"word", "name", "licensePlatform", "registrar", "virtual", "tierAlwaysOn", "tierFromPool", "standardPerModel",
        "evaluation", "restrictedWhenShort", "keepsStrongEncryptionOnReregister", "supportsUtility", "modes", "activeActive",
        "securityPlusGatesFailover", "registeredBeforeFailover", "slots", "clusterRetrySeconds", "requestedBy", "rules", "tags",
        "licenseNames", "firstRelease", "chassisModel"});

    auto series = std::make_unique<Series>();
    series->word = node["word"].text();
    if (findSeries(series->word))
        node["word"].fail(alreadyTaken(series->word));
    series->name = node["name"].text();
    if (const LicensePlatform *platform = m_catalog->findLicensePlatform(node["licensePlatform"].text()))
        series->licensePlatform = platform->key;
    else
        node["licensePlatform"].fail(
            QCoreApplication::translate("Catalog", "\"%1\" is not a license platform").arg(node["licensePlatform"].text()));
    series->registrar = Registrar(node["registrar"].oneOf(registrarWords));
    series->isVirtual = node["virtual"].flag();
    series->tierAlwaysOn = node["tierAlwaysOn"].flag();
    series->tierFromPool = node["tierFromPool"].flag();
    series->standardPerModel = node["standardPerModel"].flag();
    series->evaluation = node["evaluation"].flag();
    series->restrictedWhenShort = node["restrictedWhenShort"].flag();
    series->keepsStrongEncryptionOnReregister = node["keepsStrongEncryptionOnReregister"].flag();
    series->supportsUtility = node["supportsUtility"].flag();
    series->hasModes = node["modes"].flag();
    series->activeActive = node["activeActive"].flag();
    series->securityPlusGatesFailover = node["securityPlusGatesFailover"].flag();
    series->registeredBeforeFailover = node["registeredBeforeFailover"].flag();
    const bool byChassis = series->registrar == Registrar::Chassis;
    series->slots = int(node["slots"].whole(byChassis ? 1 : 0, byChassis ? 16 : 0));
    if (node.has("chassisModel"))
        series->chassisModel = node["chassisModel"].text();
    series->retryWhileShort = Duration(node["clusterRetrySeconds"].whole(1, 366 * 86400));
    node["requestedBy"].only({"failover", "cluster"});
    readRequesters(node["requestedBy"]["failover"], series->inFailover);
    readRequesters(node["requestedBy"]["cluster"], series->inCluster);

    for (const auto &[word, rule] : node["rules"].members()) {
        if (const std::optional<Feature> feature = featureFromWord(word))
            series->rules[size_t(*feature)] = rule.text().toStdString();
        else
            rule.fail(QCoreApplication::translate("Catalog", "\"%1\" is not a feature").arg(word));
    }
    for (int feature = 0; feature < featureCount; ++feature)
        if (series->rules[size_t(feature)].empty())
            node["rules"].fail(QCoreApplication::translate("Catalog", "\"%1\" has no rule").arg(toWord(Feature(feature))));

    readLicenseTexts(node, *series);
    series->firstRelease = node["firstRelease"].text();
    if (!isRelease(series->firstRelease))
        node["firstRelease"].fail(
            QCoreApplication::translate("Catalog", "\"%1\" is not a release such as 9.13(1)").arg(series->firstRelease));
    m_catalog->m_series.push_back(std::move(series));
}

void CatalogReader::readRequesters(const JsonNode &node, std::array<RequestedBy, 11> &requesters)
{
    for (const auto &[word, requester] : node.members())
        if (const std::optional<LicenseKind> kind = kindOfKey(word, requester))
            requesters[size_t(*kind)] = requester.oneOf(requesterWords) == 0 ? RequestedBy::Active : RequestedBy::Each;
}

void CatalogReader::readLicenseTexts(const JsonNode &node, Series &series)
{
    for (const auto &[word, tag] : node["tags"].members())
        if (const std::optional<LicenseKind> kind = kindOfKey(word, tag))
            series.tags[size_t(*kind)] = tag.text();
    for (const auto &[word, name] : node["licenseNames"].members())
        if (const std::optional<LicenseKind> kind = kindOfKey(word, name))
            series.licenseNames[size_t(*kind)] = name.text();

    for (const LicenseKind kind : allLicenseKinds) {
        const size_t index = size_t(kind);
        // The ASA virtual's throughput and permanent licences are named by their entitlement (models.json).
        const bool byEntitlement = kind == LicenseKind::Throughput || (series.isVirtual && kind == LicenseKind::Permanent);
        const bool requested = series.inFailover[index] != RequestedBy::Nobody || series.inCluster[index] != RequestedBy::Nobody;
        for (const auto &[key, text] :
            {std::pair("tags", &series.tags[index]), std::pair("licenseNames", &series.licenseNames[index])}) {
            if (text->isEmpty() && requested && !byEntitlement)
                node[key].fail(QCoreApplication::translate("Catalog", "\"%1\" is missing, although the series requests it")
                                   .arg(toWord(kind)));
            if (!text->isEmpty() && (!requested || byEntitlement))
                node[key].fail(QCoreApplication::translate(
                    "Catalog", "\"%1\" is named, although no unit of the series requests it by that name")
                                   .arg(toWord(kind)));
        }
        // Series of one licence platform draw from the same pools.
        for (const auto &other : m_catalog->m_series)
            if (other->licensePlatform == series.licensePlatform && !other->tags[index].isEmpty() && !series.tags[index].isEmpty()
                && (other->tags[index] != series.tags[index] || other->licenseNames[index] != series.licenseNames[index]))
                node["tags"].fail(
                    QCoreApplication::translate("Catalog", "\"%1\" differs from that of series \"%2\", which shares the license")
                        .arg(toWord(kind), other->word));
    }
}

void CatalogReader::readNotSupported(const JsonNode &list)
{
    for (const JsonNode &node : list.elements()) {
        node.only({"model", "aliases", "reason", "rule"});
        const QString reason = node["reason"].text();
        node["rule"].text();
        m_catalog->m_notSupported.emplace_back(node["model"].text().toCaseFolded(), reason);
        for (const JsonNode &alias : node["aliases"].elements())
            m_catalog->m_notSupported.emplace_back(alias.text().toCaseFolded(), reason);
    }
}

} // namespace lictor
