#pragma once

#include "terms/instant.h"

#include <QStringList>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace lictor {

/// The fields that a filter can name; the words are `name model platform serial …` in this order.
enum class DeviceField : quint8 {
    Name,
    Model,
    Platform,
    Serial,
    Address,
    Site,
    VirtualAccount,
    Group,
    Role,
    Chassis,
    Version,
    Method,
    RegistrationState,
    AuthorizationState,
    Cause,
    Flag,
    License, ///< what the configuration requests
    Contexts,
    Throughput,
    Encryption,
    LastAction, ///< known in the window alone
    Contact,
    Next,
    Grace,
    Evaluation,
    Certificate,
};
inline constexpr int deviceFieldCount = 26;
QString toWord(DeviceField field);

/// One term of a filter; all terms must hold.
struct FilterTerm {
    enum class Kind : quint8 {
        Anywhere, ///< a word in any text column
        Words, ///< one of the words in the field
        Empty, ///< the field has nothing
        Between, ///< a number, a length of time or a moment within both bounds
    };
    Kind kind = Kind::Anywhere;
    bool negated = false;
    DeviceField field = DeviceField::Name;
    std::vector<QString> words; ///< folded
    qint64 from = 0, to = 0; ///< both included
    bool moments = false; ///< bounds are moments; otherwise lengths of time from now (or since, for the last contact), or numbers
    int position = 0, length = 0; ///< in the text
};

/// Why a filter cannot be read, and where.
struct FilterProblem {
    int position = 0, length = 0;
    QString text; ///< "unknown field stat; did you mean auth, reg?"
};

/// What people type to find devices (window and `lictorctl device list --filter`): words are ANDed; `"two words"`, `-word`, `field:value`,
/// `field:a|b`, `field:>5`, `field:<=30d`, `field:2026-01..2026-03`, `field:` (empty), `-field:value`.
class DeviceFilter {
public:
    static tl::expected<DeviceFilter, FilterProblem> parse(const QString &text);

    bool isEmpty() const { return m_terms.empty(); }
    const std::vector<FilterTerm> &terms() const { return m_terms; }
    /// The field's known words, for completion after the colon; empty where any text may stand.
    static QStringList wordsOf(DeviceField field);
    static QStringList fieldWords();

private:
    std::vector<FilterTerm> m_terms;
};

} // namespace lictor
