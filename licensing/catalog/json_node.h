#pragma once

#include "terms/result.h"

#include <QJsonValue>

#include <array>
#include <initializer_list>
#include <optional>
#include <span>
#include <vector>

namespace lictor {

/// What is wrong with one file; only the first fault is kept, since later ones tend to follow from it.
struct JsonFault {
    QString file; ///< name without folder
    std::optional<Error> first;
};

/// A value of a catalogue file that knows where it stands. Reading never stops half-way: a wrong value is noted in the fault and
/// a default is returned, so that reading code states the format and nothing else.
class JsonNode {
public:
    JsonNode(QJsonValue value, QString path, JsonFault &fault)
        : m_value(std::move(value)), m_path(std::move(path)), m_fault(&fault)
    {
    }

    /// The value of a key that must be there; the value may be null.
    JsonNode operator[](const char *key) const;
    bool has(const char *key) const;
    /// Faults every key that is none of these.
    void only(std::initializer_list<const char *> keys) const;
    std::vector<JsonNode> elements() const;
    /// The members of an object whose keys are words of the catalogue.
    std::vector<std::pair<QString, JsonNode>> members() const;

    QString text() const; ///< never empty
    QString textOrNull() const; ///< empty for null
    bool flag() const;
    qint64 whole(qint64 least, qint64 most) const;
    std::optional<qint64> wholeOrNull(qint64 least, qint64 most) const;
    double number(double least, double most) const;
    /// The place of the word in the list; 0 and a fault when it is none of them.
    size_t oneOf(std::span<const char *const> words) const;
    bool isNull() const { return m_value.isNull(); }

    const QString &path() const { return m_path; }
    /// Notes what is wrong here, unless something was wrong before.
    void fail(const QString &why) const;

private:
    JsonNode at(const QString &key) const;
    void failAsType(const QString &wanted) const;

    QJsonValue m_value;
    QString m_path;
    JsonFault *m_fault;
};

} // namespace lictor
