#include "catalog/catalog.h"

#include "catalog/catalog_reader.h"

#include <algorithm>

namespace lictor {

namespace {

template <class List> auto findByWord(const List &list, QStringView word) -> decltype(&list.front())
{
    const auto found = std::find_if(
        list.begin(), list.end(), [word](const auto &entry) { return word.compare(entry.word, Qt::CaseInsensitive) == 0; });
    return found == list.end() ? nullptr : &*found;
}

bool namedByEntitlement(LicenseKind kind) { return kind == LicenseKind::Throughput || kind == LicenseKind::Permanent; }

bool isAnyConnect(LicenseKind kind)
{
    return kind == LicenseKind::AnyConnectPlus || kind == LicenseKind::AnyConnectApex || kind == LicenseKind::AnyConnectVpnOnly;
}

/// The first series that draws this licence from the pools of its platform.
const Series *seriesOf(const std::vector<std::unique_ptr<Series>> &all, const LicenseKey &key)
{
    for (const auto &series : all)
        if (series->licensePlatform == key.platform && !series->licenseNames[size_t(key.kind)].isEmpty())
            return series.get();
    return nullptr;
}

} // namespace

Result<std::shared_ptr<const Catalog>> Catalog::load(const QString &folder) { return CatalogReader(folder).read(); }

const Model &Catalog::model(ModelKey key) const { return m_models[size_t(m_modelIndex[key.value])]; }

const Model *Catalog::findModel(QStringView word) const
{
    const auto found = m_modelByWord.constFind(word.toString().toCaseFolded());
    return found == m_modelByWord.constEnd() ? nullptr : &m_models[size_t(*found)];
}

const Model *Catalog::findModule(QStringView chassisModel) const
{
    const auto found =
        std::find_if(m_models.begin(), m_models.end(), [&](const Model &model) { return model.chassisModel == chassisModel; });
    return found == m_models.end() || chassisModel.isEmpty() ? nullptr : &*found;
}

LicensePlatformKey Catalog::platformOfUdi(QStringView pid) const
{
    const auto found = std::find_if(m_models.begin(), m_models.end(),
        [&](const Model &model) { return (model.chassisPid.isEmpty() ? model.pid : model.chassisPid) == pid; });
    return found == m_models.end() ? LicensePlatformKey{} : found->series->licensePlatform;
}

QStringList Catalog::modelWords() const
{
    QStringList words;
    for (const Model &model : m_models)
        words << model.word;
    return words;
}

const LicensePlatform *Catalog::findLicensePlatform(QStringView word) const { return findByWord(m_licensePlatforms, word); }

const Entitlement *Catalog::findEntitlement(QStringView word) const { return findByWord(m_asav.entitlements, word); }

const Product *Catalog::findProduct(QStringView pid) const
{
    const auto found = m_productByPid.constFind(pid.toString().toCaseFolded());
    return found == m_productByPid.constEnd() ? nullptr : &m_products[size_t(*found)];
}

QString Catalog::licenseName(const LicenseKey &key) const
{
    if (const Entitlement *level = entitlement(key.entitlement); level && namedByEntitlement(key.kind))
        return key.kind == LicenseKind::Throughput ? level->displayName : level->permanentName;
    if (isAnyConnect(key.kind))
        return licenseKindLabel(key.kind);
    if (const Series *series = seriesOf(m_series, key)) {
        QString name = series->licenseNames[size_t(key.kind)];
        if (knows(key.model) && name.startsWith(series->name)) // a product for one model: `Secure Firewall 3130 ASA Standard`
            name.replace(0, series->name.size(), model(key.model).name);
        return name;
    }
    return key.platform ? licensePlatform(key.platform).name + u' ' + licenseKindLabel(key.kind) : licenseKindLabel(key.kind);
}

QString Catalog::licenseTag(const LicenseKey &key) const
{
    if (const Entitlement *level = entitlement(key.entitlement); level && namedByEntitlement(key.kind))
        return key.kind == LicenseKind::Throughput ? level->tag : level->permanentTag;
    const Series *series = seriesOf(m_series, key);
    return series ? series->tags[size_t(key.kind)] : QString();
}

std::optional<QString> Catalog::whyNotSupported(QStringView model) const
{
    const QString folded = model.trimmed().toString().toCaseFolded();
    for (const auto &[name, reason] : m_notSupported)
        if (name == folded)
            return reason;
    return std::nullopt;
}

const Gate *Catalog::gate(Capability capability, const Series &series) const
{
    for (const Gate &gate : m_gates)
        if (gate.capability == capability && std::find(gate.series.begin(), gate.series.end(), &series) != gate.series.end())
            return &gate;
    return nullptr;
}

const Gate *Catalog::gate(Capability capability) const
{
    const auto found =
        std::find_if(m_gates.begin(), m_gates.end(), [&](const Gate &candidate) { return candidate.capability == capability; });
    return found == m_gates.end() ? nullptr : &*found;
}

bool Catalog::allows(Capability capability, const Series &series, const Release &release) const
{
    const Gate *closed = gate(capability, series);
    return !closed || reaches(release, closed->since);
}

} // namespace lictor
