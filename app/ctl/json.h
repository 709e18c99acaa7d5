#pragma once

#include "terms/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace lictor::ctl {

/// A JSON value whose keys keep the order in which they were added (QJsonObject sorts them).
class Json {
public:
    Json() = default; ///< null
    Json(bool value) : m_value(value) { }
    Json(int value) : m_value(qint64(value)) { }
    Json(qint64 value) : m_value(value) { }
    Json(quint64 value) : m_value(value) { }
    Json(double value) : m_value(value) { }
    Json(QString value) : m_value(std::move(value)) { }
    Json(const char16_t *value) : m_value(QString::fromUtf16(value)) { }
    Json(const char *) = delete;
    Json(Instant value) : m_value(toIso(value)) { }
    template <class T> Json(const std::optional<T> &value)
    {
        if (value)
            *this = Json(*value);
    }

    static Json array() { return Json(Items()); }
    static Json object() { return Json(Members()); }
    /// Unknown where the text is empty.
    static Json textOrNull(const QString &text) { return text.isEmpty() ? Json() : Json(text); }

    /// Adds an element to an array.
    Json &add(Json item);
    /// Adds a key to an object.
    Json &set(const char *key, Json value);
    Json &set(const QString &key, Json value);

    /// UTF-8 with an indent of two blanks and a line feed at the end.
    QByteArray document() const;

private:
    using Items = std::vector<Json>;
    using Members = std::vector<std::pair<QString, Json>>;
    explicit Json(Items items) : m_value(std::move(items)) { }
    explicit Json(Members members) : m_value(std::move(members)) { }
    void write(QByteArray &text, int depth) const;

    std::variant<std::monostate, bool, qint64, quint64, double, QString, Items, Members> m_value;
};

} // namespace lictor::ctl
