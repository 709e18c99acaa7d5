#include "entitlement/effective.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace lictor::entitlement {

namespace {

struct Entitlement {
    Q_DECLARE_TR_FUNCTIONS(Entitlement)
};

QString grouped(qint64 number) { return QLocale().toString(number); }

} // namespace

QString toWord(Value::Kind kind)
{
    static constexpr std::array words{
        "number", "enabled", "disabled", "unsupported", "base", "strong", "active-standby", "active-active"};
    return QString::fromLatin1(words[size_t(kind)]);
}

QString toWord(Status status)
{
    static constexpr std::array words{"platform", "included", "authorized", "out-of-compliance", "evaluation", "retained",
        "permanent", "unlicensed", "unsupported"};
    return QString::fromLatin1(words[size_t(status)]);
}

QString toWord(Scope scope)
{
    static constexpr std::array words{"unit", "failover", "cluster"};
    return QString::fromLatin1(words[size_t(scope)]);
}

QString display(Feature feature, qint64 amount)
{
    if (feature != Feature::Throughput)
        return grouped(amount);
    if (amount >= 1'000'000)
        return Entitlement::tr("%1 Gbps").arg(QLocale().toString(double(amount) / 1e6, 'g', 6));
    if (amount >= 1000)
        return Entitlement::tr("%1 Mbps").arg(amount / 1000);
    return Entitlement::tr("%1 kbps").arg(amount);
}

QString display(const Line &line)
{
    switch (line.value.kind) {
    case Value::Kind::Number: return display(line.feature, line.value.number);
    case Value::Kind::Enabled: return Entitlement::tr("Enabled");
    case Value::Kind::Disabled: return Entitlement::tr("Disabled");
    case Value::Kind::Unsupported: return Entitlement::tr("No support");
    case Value::Kind::Base: return Entitlement::tr("Base (DES)");
    case Value::Kind::Strong: return Entitlement::tr("Strong (3DES/AES)");
    case Value::Kind::ActiveStandby: return Entitlement::tr("Active/Standby");
    case Value::Kind::ActiveActive: return Entitlement::tr("Active/Active");
    }
    return {};
}

QString display(Status status)
{
    switch (status) {
    case Status::Platform: return Entitlement::tr("by platform");
    case Status::Included: return Entitlement::tr("included in Standard");
    case Status::Authorized: return Entitlement::tr("authorized");
    case Status::OutOfCompliance: return Entitlement::tr("out of compliance");
    case Status::Evaluation: return Entitlement::tr("evaluation");
    case Status::Retained: return Entitlement::tr("retained after a takeover");
    case Status::Permanent: return Entitlement::tr("permanent license");
    case Status::Unlicensed: return Entitlement::tr("unlicensed");
    case Status::Unsupported: return Entitlement::tr("not on this platform");
    }
    return {};
}

QString because(const Line &line)
{
    if (line.terms.isEmpty() || !line.sum)
        return display(line.status);
    QStringList amounts;
    for (const Term &term : line.terms)
        amounts << display(line.feature, term.amount);
    return amounts.join(u" + ");
}

QString explain(const Fleet &fleet, const Line &line)
{
    if (line.value.kind == Value::Kind::Unsupported)
        return Entitlement::tr("this platform does not have it");
    if (line.terms.isEmpty()) {
        const QString value = display(line);
        switch (line.status) {
        case Status::Platform: return Entitlement::tr("%1: decided by the platform, no license changes it").arg(value);
        case Status::Unlicensed:
            if (line.feature == Feature::AnyConnectPeers)
                return Entitlement::tr(
                    "%1: the platform's maximum; the account holds no AnyConnect license as the right to use it")
                    .arg(value);
            return Entitlement::tr("%1: no license is in force").arg(value);
        case Status::Permanent:
            if (line.feature == Feature::AnyConnectPeers) // AC-5
                return Entitlement::tr(
                    "%1: the platform's maximum by the permanent license; an AnyConnect license is the right to use it")
                    .arg(value);
            return Entitlement::tr("%1: %2").arg(value, display(line.status));
        case Status::Evaluation: return Entitlement::tr("%1: what the evaluation period gives").arg(value);
        default: return Entitlement::tr("%1: %2").arg(value, display(line.status));
        }
    }
    QStringList summands;
    for (const Term &term : line.terms) {
        const Device *device = fleet.devices().find(term.unit);
        summands << Entitlement::tr("%1 (%2, %3)")
                        .arg(line.sum ? display(line.feature, term.amount) : display(line), device ? device->name : QString(),
                            licenseKindLabel(term.license));
    }
    if (!line.sum)
        return summands.join(u" + ");
    QString sentence = Entitlement::tr("%1 = %2").arg(display(line.feature, *line.sum), summands.join(u" + "));
    if (line.limit && *line.sum > *line.limit)
        sentence += line.feature == Feature::SecurityContexts
            ? Entitlement::tr("; the platform allows %1").arg(display(line.feature, *line.limit))
            : Entitlement::tr("; the memory supports %1").arg(display(line.feature, *line.limit));
    if (line.rule == "TLS-6")
        sentence += Entitlement::tr("; tls-proxy maximum-sessions allows %1").arg(display(line));
    else if (line.rule == "TLS-8")
        sentence += Entitlement::tr("; a license without Strong Encryption allows %1").arg(display(line));
    if (line.suggestion)
        sentence += Entitlement::tr("; configure Context %1 instead of %2").arg(*line.suggestion).arg(line.terms.back().amount);
    return sentence;
}

} // namespace lictor::entitlement
