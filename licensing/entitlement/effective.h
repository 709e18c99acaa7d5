#pragma once

#include "fleet/requests.h"

#include <QVarLengthArray>

#include <string_view>

namespace lictor::entitlement {

/// What a feature line shows: a number, or one of the words of lictorctl.md.
struct Value {
    enum class Kind : quint8 { Number, Enabled, Disabled, Unsupported, Base, Strong, ActiveStandby, ActiveActive };
    Kind kind = Kind::Unsupported;
    qint64 number = 0; ///< throughput in kbit/s, everything else in pieces

    static Value of(qint64 number) { return {Kind::Number, number}; }
    bool operator==(const Value &) const = default;
};

enum class Status : quint8 {
    Platform,
    Included,
    Authorized,
    OutOfCompliance,
    Evaluation,
    Retained,
    Permanent,
    Unlicensed,
    Unsupported
};

/// One summand: which unit's licence gave which amount.
struct Term {
    DeviceId unit;
    LicenseKind license = LicenseKind::Standard;
    qint64 amount = 0;
    bool operator==(const Term &) const = default;
};

/// One line of *Effective Running Licenses* with its sum.
struct Line {
    Feature feature = Feature::FirewallConns;
    Value value;
    std::optional<qint64> limit; ///< the platform's; throughput in kbit/s
    Status status = Status::Unsupported;
    QVarLengthArray<Term, 2> terms;
    std::optional<qint64> sum; ///< what the terms add up to before the cap
    std::string_view rule; ///< requirement ID; lives as long as the catalogue
    std::optional<int> suggestion; ///< number of contexts to configure instead (CTX-8)
};

enum class Scope : quint8 { Unit, Failover, Cluster };

struct EffectiveLicenses {
    Scope scope = Scope::Unit;
    std::array<Line, featureCount> lines; ///< by Feature's number

    const Line &operator[](Feature feature) const { return lines[size_t(feature)]; }
};

/// What the device may run now, and why. Pure: the same fleet gives the same answer.
EffectiveLicenses effective(const Fleet &fleet, const Catalog &catalog, DeviceId id);

QString toWord(Value::Kind kind);
QString toWord(Status status);
QString toWord(Scope scope);
/// For people: "1,000,000", "10 Gbps", "Strong (3DES/AES)", "Active/Standby".
QString display(const Line &line);
QString display(Feature feature, qint64 amount);
/// Words for people: "out of compliance", "included in Standard".
QString display(Status status);
/// The sum in one sentence: `7 = 2 (fw-1, Standard) + 2 (fw-2, Standard) + 3 (fw-1, Context); the platform allows 5; configure 1
/// Context licence instead of 3`.
QString explain(const Fleet &fleet, const Line &line);
/// "2 + 18": the short reason of the pane's column *Because*.
QString because(const Line &line);

} // namespace lictor::entitlement
