#include "catalog/json_node.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace lictor {

namespace {

QString shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: return QStringLiteral("null");
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String: return u'"' + value.toString() + u'"';
    case QJsonValue::Array: return QCoreApplication::translate("Catalog", "a list");
    case QJsonValue::Object: return QCoreApplication::translate("Catalog", "an object");
    case QJsonValue::Undefined: break;
    }
    return QCoreApplication::translate("Catalog", "nothing");
}

} // namespace

void JsonNode::fail(const QString &why) const
{
    if (!m_fault->first)
        m_fault->first = Error{Refusal::Format, m_fault->file, m_path.isEmpty() ? why : m_path + u": " + why, {}, {}};
}

void JsonNode::failAsType(const QString &wanted) const
{
    fail(QCoreApplication::translate("Catalog", "%1 is not %2").arg(shown(m_value), wanted));
}

JsonNode JsonNode::at(const QString &key) const
{
    return JsonNode(m_value.toObject().value(key), m_path.isEmpty() ? key : m_path + u'.' + key, *m_fault);
}

JsonNode JsonNode::operator[](const char *key) const
{
    if (!m_value.isObject())
        failAsType(QCoreApplication::translate("Catalog", "an object"));
    JsonNode node = at(QString::fromLatin1(key));
    if (node.m_value.isUndefined())
        node.fail(QCoreApplication::translate("Catalog", "the key is missing"));
    return node;
}

bool JsonNode::has(const char *key) const { return m_value.toObject().contains(QLatin1StringView(key)); }

void JsonNode::only(std::initializer_list<const char *> keys) const
{
    const QStringList present = m_value.toObject().keys();
    for (const QString &key : present)
        if (std::none_of(keys.begin(), keys.end(), [&key](const char *known) { return key == QLatin1StringView(known); }))
            at(key).fail(QCoreApplication::translate("Catalog", "the key is not known"));
}

std::vector<JsonNode> JsonNode::elements() const
{
    std::vector<JsonNode> nodes;
    if (!m_value.isArray())
        failAsType(QCoreApplication::translate("Catalog", "a list"));
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.emplace_back(array.at(i), m_path + u'[' + QString::number(i) + u']', *m_fault);
    return nodes;
}

std::vector<std::pair<QString, JsonNode>> JsonNode::members() const
{
    std::vector<std::pair<QString, JsonNode>> nodes;
    if (!m_value.isObject())
        failAsType(QCoreApplication::translate("Catalog", "an object"));
    const QStringList present = m_value.toObject().keys();
    for (const QString &key : present)
        nodes.emplace_back(key, at(key));
    return nodes;
}

QString JsonNode::text() const
{
    QString text = m_value.toString();
    if (text.trimmed().isEmpty())
        failAsType(QCoreApplication::translate("Catalog", "a text"));
    return text;
}

QString JsonNode::textOrNull() const { return isNull() ? QString() : text(); }

bool JsonNode::flag() const
{
    if (!m_value.isBool())
        failAsType(QCoreApplication::translate("Catalog", "true or false"));
    return m_value.toBool();
}

qint64 JsonNode::whole(qint64 least, qint64 most) const
{
    const double value = m_value.toDouble(std::nan(""));
    if (!(value >= double(least) && value <= double(most) && std::floor(value) == value)) {
        failAsType(QCoreApplication::translate("Catalog", "a whole number from %1 to %2").arg(least).arg(most));
        return least;
    }
    return qint64(value);
}

std::optional<qint64> JsonNode::wholeOrNull(qint64 least, qint64 most) const
{
    return isNull() ? std::nullopt : std::optional(whole(least, most));
}

double JsonNode::number(double least, double most) const
{
    const double value = m_value.toDouble(std::nan(""));
    if (!(value >= least && value <= most)) {
        failAsType(QCoreApplication::translate("Catalog", "a number from %1 to %2").arg(least).arg(most));
        return least;
    }
    return value;
}

size_t JsonNode::oneOf(std::span<const char *const> words) const
{
    QStringList known;
    for (size_t i = 0; i < words.size(); ++i) {
        if (m_value.toString() == QLatin1StringView(words[i]) && m_value.isString())
            return i;
        known << QString::fromLatin1(words[i]);
    }
    fail(QCoreApplication::translate("Catalog", "%1 is none of %2").arg(shown(m_value), known.join(u", ")));
    return 0;
}

} // namespace lictor
