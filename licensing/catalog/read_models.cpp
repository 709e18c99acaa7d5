#include "catalog/catalog_reader.h"

#include <QCoreApplication>

namespace lictor {

namespace {

constexpr std::array carrierWords{"no", "license", "always"};
constexpr qint64 mostSessions = 1'000'000'000;

} // namespace

void CatalogReader::readModels(const JsonNode &root)
{
    root.only({"schema", "note", "models", "asav"});
    for (const JsonNode &node : root["models"].elements())
        readModel(node);
    readAsav(root["asav"]);
    for (const auto &series : m_catalog->m_series)
        if (std::none_of(m_catalog->m_models.begin(), m_catalog->m_models.end(),
                [&series](const Model &model) { return model.series == series.get(); }))
            root["models"].fail(QCoreApplication::translate("Catalog", "no model belongs to series \"%1\"").arg(series->word));
}

void CatalogReader::readModel(const JsonNode &node)
{
    node.only({"key", "model", "name", "series", "pid", "hardware", "inventory", "chassisPid", "memoryMegabytes", "cpu",
        "botnetTrafficFilter", "carrier", "securityPlus", "clustering", "firewallConnections", "vlans", "tlsProxySessions",
        "anyConnectPeers", "otherVpnPeers", "totalVpnPeers", "contexts"});
    Model model;
    model.key.value = quint16(node["key"].whole(1, 0xffff));
    model.word = node["model"].text();
    if (m_catalog->knows(model.key))
        node["key"].fail(QCoreApplication::translate("Catalog", "%1 is there twice").arg(model.key.value));
    if (m_catalog->findModel(model.word))
        node["model"].fail(QCoreApplication::translate("Catalog", "\"%1\" is there twice").arg(model.word));
    model.name = node["name"].text();
    model.series = findSeries(node["series"].text());
    if (!model.series) {
        node["series"].fail(
            QCoreApplication::translate("Catalog", "\"%1\" is not a series of platforms.json").arg(node["series"].text()));
        return;
    }
    model.pid = node["pid"].text();
    model.hardware = node["hardware"].text();
    model.inventory = node["inventory"].text();
    model.chassisPid = node["chassisPid"].textOrNull();
    if (model.series->registrar == Registrar::Chassis) // a 4100 is its own chassis, the modules of a 9300 share one
        model.chassisModel = (model.series->chassisModel.isEmpty() ? model.word : model.series->chassisModel).mid(3);
    if (model.chassisPid.isEmpty() != (model.series->registrar == Registrar::Device))
        node["chassisPid"].fail(QCoreApplication::translate("Catalog", "a text where the chassis registers, null elsewhere"));
    model.memoryMegabytes = int(node["memoryMegabytes"].whole(0, 16 * 1024 * 1024));
    model.cpu = node["cpu"].text();
    model.botnetTrafficFilter = node["botnetTrafficFilter"].flag();
    const size_t carrier = node["carrier"].oneOf(carrierWords);
    model.carrierLicense = carrier == 1;
    model.carrierAlways = carrier == 2;
    model.securityPlus = node["securityPlus"].flag();
    model.clustering = node["clustering"].flag();

    const std::pair<const char *, std::optional<qint64> Model::*> limits[] = {
        {"firewallConnections", &Model::firewallConnections}, {"vlans", &Model::vlans},
        {"tlsProxySessions", &Model::tlsProxySessions}, {"anyConnectPeers", &Model::anyConnectPeers},
        {"otherVpnPeers", &Model::otherVpnPeers}, {"totalVpnPeers", &Model::totalVpnPeers}};
    for (const auto &[key, limit] : limits) {
        model.*limit = node[key].wholeOrNull(1, mostSessions);
        if (model.series->isVirtual == (model.*limit).has_value())
            node[key].fail(model.series->isVirtual
                    ? QCoreApplication::translate("Catalog", "must be null: it follows from memory and entitlement")
                    : QCoreApplication::translate("Catalog", "must be a number"));
    }
    if (const JsonNode contexts = node["contexts"]; !contexts.isNull()) {
        contexts.only({"standard", "maximum"});
        model.standardContexts = int(contexts["standard"].whole(1, 10'000));
        model.maximumContexts = int(contexts["maximum"].whole(*model.standardContexts, 10'000));
    }
    const auto requests = [&model](LicenseKind kind) { return model.series->inFailover[size_t(kind)] != RequestedBy::Nobody; };
    for (const auto &[key, has, kind] : {std::tuple("carrier", model.carrierLicense, LicenseKind::Carrier),
             std::tuple("securityPlus", model.securityPlus, LicenseKind::SecurityPlus),
             std::tuple("contexts", model.maximumContexts.has_value(), LicenseKind::Context)})
        if (has != requests(kind))
            node[key].fail(QCoreApplication::translate("Catalog", "does not agree with requestedBy.failover of series \"%1\"")
                               .arg(model.series->word));

    if (m_catalog->m_modelIndex.size() <= model.key.value)
        m_catalog->m_modelIndex.resize(size_t(model.key.value) + 1, -1);
    m_catalog->m_modelIndex[model.key.value] = int(m_catalog->m_models.size());
    m_catalog->m_modelByWord.insert(model.word.toCaseFolded(), int(m_catalog->m_models.size()));
    m_catalog->m_models.push_back(std::move(model));
}

void CatalogReader::readAsav(const JsonNode &node)
{
    node.only({"vcpus", "memoryGb", "entitlements", "ranges", "unlicensed"});
    AsavLimits &asav = m_catalog->m_asav;
    const JsonNode vcpus = node["vcpus"];
    vcpus.only({"maximum", "maximumAsav100OnVmwareOrKvm"});
    asav.vcpusMaximum = int(vcpus["maximum"].whole(1, 1024));
    asav.vcpusMaximumAsav100 = int(vcpus["maximumAsav100OnVmwareOrKvm"].whole(asav.vcpusMaximum, 1024));
    const JsonNode memory = node["memoryGb"];
    memory.only({"minimum", "minimumSeveralVcpus", "maximum"});
    asav.memoryMinimumGb = memory["minimum"].number(0.5, 4096);
    asav.memoryMinimumSeveralVcpusGb = memory["minimumSeveralVcpus"].number(asav.memoryMinimumGb, 4096);
    asav.memoryMaximumGb = memory["maximum"].number(asav.memoryMinimumSeveralVcpusGb, 4096);
    readEntitlements(node["entitlements"]);
    readRanges(node["ranges"]);

    const JsonNode unlicensed = node["unlicensed"];
    unlicensed.only({"firewallConnections", "throughputKbps", "tlsProxySessions", "anyConnectPeers", "note"});
    asav.unlicensedConnections = unlicensed["firewallConnections"].whole(0, mostSessions);
    asav.unlicensedThroughputKbps = unlicensed["throughputKbps"].whole(0, mostSessions);
    asav.unlicensedTlsProxySessions = unlicensed["tlsProxySessions"].whole(0, mostSessions);
    asav.unlicensedAnyConnectPeers = unlicensed["anyConnectPeers"].whole(0, mostSessions);
}

void CatalogReader::readEntitlements(const JsonNode &list)
{
    AsavLimits &asav = m_catalog->m_asav;
    for (const JsonNode &node : list.elements()) {
        node.only({"key", "word", "modelLabel", "tag", "displayName", "permanentTag", "permanentName", "throughputMbps",
            "sessionMemoryGb", "tlsProxySessions", "anyConnectPeers", "otherVpnPeers", "totalVpnPeers"});
        Entitlement entitlement;
        entitlement.key.value = quint16(node["key"].whole(1, 0xffff));
        // Keys are written into fleet files, serve as an index and give the rank.
        if (entitlement.key.value != asav.entitlements.size() + 1)
            node["key"].fail(QCoreApplication::translate("Catalog", "%1 is not the next number, %2")
                                 .arg(entitlement.key.value)
                                 .arg(asav.entitlements.size() + 1));
        entitlement.word = node["word"].text();
        if (m_catalog->findEntitlement(entitlement.word))
            node["word"].fail(QCoreApplication::translate("Catalog", "\"%1\" is there twice").arg(entitlement.word));
        entitlement.modelLabel = node["modelLabel"].text();
        entitlement.tag = node["tag"].text();
        entitlement.displayName = node["displayName"].text();
        entitlement.permanentTag = node["permanentTag"].text();
        entitlement.permanentName = node["permanentName"].text();
        entitlement.throughputMbps = int(node["throughputMbps"].whole(1, 10'000'000));
        entitlement.sessionMemoryGb = node["sessionMemoryGb"].number(asav.memoryMinimumGb, asav.memoryMaximumGb);
        entitlement.tlsProxySessions = node["tlsProxySessions"].whole(1, mostSessions);
        entitlement.anyConnectPeers = node["anyConnectPeers"].whole(1, mostSessions);
        entitlement.otherVpnPeers = node["otherVpnPeers"].whole(1, mostSessions);
        entitlement.totalVpnPeers = node["totalVpnPeers"].whole(1, mostSessions);
        if (!asav.entitlements.empty()) {
            const Entitlement &lower = asav.entitlements.back();
            if (entitlement.throughputMbps <= lower.throughputMbps)
                node["throughputMbps"].fail(
                    QCoreApplication::translate("Catalog", "%1 is not above the entitlement before it, %2")
                        .arg(entitlement.throughputMbps)
                        .arg(lower.throughputMbps));
            if (entitlement.sessionMemoryGb < lower.sessionMemoryGb)
                node["sessionMemoryGb"].fail(QCoreApplication::translate("Catalog", "%1 is below the entitlement before it, %2")
                                                 .arg(entitlement.sessionMemoryGb)
                                                 .arg(lower.sessionMemoryGb));
        }
        asav.entitlements.push_back(std::move(entitlement));
    }
    if (asav.entitlements.empty())
        list.fail(QCoreApplication::translate("Catalog", "the list is empty"));
}

void CatalogReader::readRanges(const JsonNode &list)
{
    AsavLimits &asav = m_catalog->m_asav;
    for (const JsonNode &node : list.elements()) {
        node.only({"fromGb", "firewallConnections", "vlans", "rule"});
        MemoryRange range;
        range.fromGb = node["fromGb"].number(0, asav.memoryMaximumGb);
        range.firewallConnections = node["firewallConnections"].whole(1, mostSessions);
        range.vlans = node["vlans"].whole(1, 4094);
        range.rule = node["rule"].text().toStdString();
        if (!asav.ranges.empty() && range.fromGb <= asav.ranges.back().fromGb)
            node["fromGb"].fail(QCoreApplication::translate("Catalog", "%1 is not above the range before it, %2")
                                    .arg(range.fromGb)
                                    .arg(asav.ranges.back().fromGb));
        if (asav.ranges.empty() && range.fromGb > asav.memoryMinimumGb)
            node["fromGb"].fail(QCoreApplication::translate("Catalog", "the first range begins above the smallest memory, %1 GB")
                                    .arg(asav.memoryMinimumGb));
        asav.ranges.push_back(std::move(range));
    }
    if (asav.ranges.empty())
        list.fail(QCoreApplication::translate("Catalog", "the list is empty"));
}

} // namespace lictor
