#include "inventory/model_aliases.h"

#include "inventory/text_folding.h"
#include "terms/nearest.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <charconv>

namespace lictor::inventory {

namespace {

using What = ModelReading::What;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool hasDigits(std::string_view text, size_t at, size_t count)
{
    return text.size() >= at + count && std::all_of(text.begin() + long(at), text.begin() + long(at + count), isDigit);
}

/// ASA 5505 to 5585-X with every suffix, the service module, the ISA 3000.
bool isWithoutSmartLicensing(std::string_view folded)
{
    return (folded.starts_with("asa55") && hasDigits(folded, 5, 2)) || folded.starts_with("isa3000")
        || folded.starts_with("wssvcasa");
}

bool looksLikeOurs(std::string_view folded)
{
    constexpr std::array<std::string_view, 7> beginnings{"fpr", "fp1", "fp2", "asa", "firepower", "securefirewall", "csf"};
    return std::any_of(
        beginnings.begin(), beginnings.end(), [&](std::string_view beginning) { return folded.starts_with(beginning); });
}

/// Cisco's families that are no firewall.
bool isOtherFamily(std::string_view folded)
{
    constexpr std::array<std::string_view, 9> beginnings{"ws", "isr", "asr", "air", "catalyst", "nexus", "n2k", "n5k", "aironet"};
    if (std::any_of(
            beginnings.begin(), beginnings.end(), [&](std::string_view beginning) { return folded.starts_with(beginning); }))
        return true;
    const bool nexus = folded.size() > 2 && folded[0] == 'n' && isDigit(folded[1])
        && (folded[2] == 'k' || (hasDigits(folded, 1, 2) && folded.substr(3, 1) == "k"));
    return nexus || (folded.starts_with('c') && hasDigits(folded, 1, 4));
}

QJsonObject readObject(const QString &file)
{
    QFile json(file);
    return json.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(json.readAll()).object() : QJsonObject();
}

} // namespace

Result<ModelAliases> ModelAliases::load(const Catalog &catalog, const QString &folder)
{
    const QString file = folder + u"/model-aliases.json";
    const QJsonObject root = readObject(file);
    const QJsonObject models = root[u"models"].toObject();
    if (models.isEmpty())
        return refuse(Refusal::File, file, QCoreApplication::translate("Inventory", "the table of models cannot be read"),
            QCoreApplication::translate("Inventory", "install the program again"));
    ModelAliases aliases;
    aliases.m_catalog = &catalog;
    const auto add = [&](const QJsonValue &texts, const ModelReading &reading) {
        for (const QJsonValue &text : texts.toArray()) {
            ModelReading own = reading;
            own.soldForThreatDefense = text.toString().contains(u"-NGFW-");
            // The first that claims a text keeps it; the file says the models before the series.
            aliases.m_byAlias.emplace(foldModel(text.toString().toStdString()), own);
        }
    };
    for (auto it = models.begin(); it != models.end(); ++it) {
        const Model *model = catalog.findModel(it.key());
        if (!model)
            return refuse(Refusal::Format, file,
                QCoreApplication::translate("Inventory", "\"%1\" is no model of the catalogue").arg(it.key()));
        ModelReading reading;
        reading.what = What::Model;
        reading.model = model->key;
        add(it.value()[u"aliases"], reading);
        add(it.value()[u"hardware"], reading);
        const QJsonObject labels = it.value()[u"labels"].toObject();
        for (auto label = labels.begin(); label != labels.end(); ++label) {
            ModelReading labelled = reading;
            labelled.label = label.value().toString();
            aliases.m_byAlias.emplace(foldModel(label.key().toStdString()), labelled);
        }
        // On the 1000, 2100 and 3100 the identifier is the same for ASA and Threat Defense.
        reading.sharedWithThreatDefense = model->series->registrar == Registrar::Device && !model->series->isVirtual;
        for (const QJsonValue &id : it.value()[u"sysObjectID"].toArray())
            aliases.m_byObjectId.emplace(quint32(id.toInt()), reading);
    }
    const QJsonObject chassis = root[u"chassis"].toObject();
    for (auto it = chassis.begin(); it != chassis.end(); ++it) {
        ModelReading reading;
        reading.what = What::Chassis;
        reading.chassis = it.key().startsWith(u"FPR") ? it.key().sliced(3) : it.key();
        add(it.value()[u"aliases"], reading);
        for (const QJsonValue &id : it.value()[u"sysObjectID"].toArray())
            aliases.m_byObjectId.emplace(quint32(id.toInt()), reading);
    }
    const QJsonObject series = root[u"series"].toObject();
    for (auto it = series.begin(); it != series.end(); ++it) {
        ModelReading reading;
        reading.what = What::Series;
        reading.series = it.key();
        for (const QJsonValue &candidate : it.value()[u"candidates"].toArray())
            reading.candidates << candidate.toString();
        add(it.value()[u"aliases"], reading);
    }
    ModelReading other;
    other.what = What::WithoutSmartLicensing;
    add(root[u"without_smart_licensing"], other);
    other.what = What::NotInCatalog;
    add(root[u"not_in_catalog"], other);
    return aliases;
}

std::optional<ModelReading> ModelAliases::readPattern(std::string_view folded) const
{
    const auto skip = [](std::string_view &text, std::initializer_list<std::string_view> beginnings) {
        for (std::string_view beginning : beginnings)
            if (text.starts_with(beginning)) {
                text.remove_prefix(beginning.size());
                return true;
            }
        return false;
    };
    ModelReading reading;
    reading.what = What::Model;
    std::string_view rest = folded;
    skip(rest, {"fpr", "fp", "firepower", "securefirewall", "sf", "csf"});
    if (hasDigits(rest, 0, 4)) {
        const std::string_view suffix = rest.substr(4);
        constexpr std::array<std::string_view, 11> suffixes{"", "asa", "k9", "asak9", "ngfwk9", "asak9cap", "ngfwk9cap", "sup",
            "appliance", "securityappliance", "asasecurityappliance"};
        const Model *model = m_catalog->findModel(QString(QStringLiteral("FPR") + toText(rest.substr(0, 4))));
        if (model && std::find(suffixes.begin(), suffixes.end(), suffix) != suffixes.end()) {
            reading.model = model->key;
            reading.soldForThreatDefense = suffix.starts_with("ngfw");
            return reading;
        }
    }
    rest = folded;
    skip(rest, {"fpr", "firepower"});
    skip(rest, {"9300", "9k", "9000"});
    if (skip(rest, {"sm", "securitymodule"}) && hasDigits(rest, 0, 2)) {
        const std::string_view suffix = rest.substr(2);
        const Model *model = m_catalog->findModel(QString(QStringLiteral("FPR9300-SM-") + toText(rest.substr(0, 2))));
        if (model && (suffix.empty() || suffix == "nebs" || suffix == "n")) {
            reading.model = model->key;
            return reading;
        }
    }
    return std::nullopt;
}

ModelReading ModelAliases::read(std::string_view text) const
{
    const std::string folded = foldModel(text);
    ModelReading reading;
    if (folded.find("threatdefense") != std::string::npos || folded.starts_with("ftd") || folded.ends_with("ftd")) {
        reading.what = What::ThreatDefense;
        return reading;
    }
    if (const auto known = m_byAlias.find(folded); known != m_byAlias.end())
        return known->second;
    if (const std::optional<ModelReading> known = readPattern(folded))
        return *known;
    if (isWithoutSmartLicensing(folded))
        reading.what = What::WithoutSmartLicensing;
    else if (!looksLikeOurs(folded) && isOtherFamily(folded))
        reading.what = What::NotAnAsa;
    else
        reading.candidates = nearestNames(toText(trimmed(text)), m_catalog->modelWords());
    return reading;
}

ModelReading ModelAliases::readObjectId(std::string_view text) const
{
    ModelReading reading;
    constexpr std::array<std::string_view, 5> roots{"1.3.6.1.4.1.9.1.", "iso.3.6.1.4.1.9.1.",
        "iso.org.dod.internet.private.enterprises.9.1.", "SNMPv2-SMI::enterprises.9.1.", "enterprises.9.1."};
    if (text.starts_with('.'))
        text.remove_prefix(1);
    reading.what = What::NotAnAsa;
    for (std::string_view root : roots) {
        if (!text.starts_with(root))
            continue;
        const std::string_view arc = text.substr(root.size());
        quint32 number = 0;
        const auto [end, error] = std::from_chars(arc.data(), arc.data() + arc.size(), number);
        const auto known = m_byObjectId.find(number);
        if (error == std::errc() && end == arc.data() + arc.size() && known != m_byObjectId.end())
            return known->second;
    }
    return reading;
}

} // namespace lictor::inventory
