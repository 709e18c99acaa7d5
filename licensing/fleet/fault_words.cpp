#include "fleet/fault_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor {

namespace {

struct FaultWords {
    Q_DECLARE_TR_FUNCTIONS(FaultWords)
};

/// No fault is farther away or longer: a sum beyond the range of time is never made.
constexpr Duration longest = days(366 * 400);

QString signedText(Duration length) { return (length < Duration::zero() ? u'-' : u'+') + toText(std::chrono::abs(length)); }

} // namespace

QString kindText(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::Certificate: return FaultWords::tr("%1 (%2)").arg(toWord(fault.kind), toWord(fault.certificate));
    case FaultKind::ClockSkew: return FaultWords::tr("%1 (%2)").arg(toWord(fault.kind), signedText(fault.skew));
    default: return toWord(fault.kind);
    }
}

QString untilText(const Fault &fault, Instant now)
{
    if (!fault.until)
        return FaultWords::tr("cleared");
    const QString until = toReadable(*fault.until);
    return *fault.until <= now ? FaultWords::tr("%1 (over)").arg(until) : until;
}

QString countText(const Fault &fault) { return fault.left ? FaultWords::tr("%1 more").arg(*fault.left) : FaultWords::tr("all"); }

Result<Duration> lengthFrom(const QString &what, const QString &text)
{
    if (const auto length = parseDuration(text))
        return std::min(*length, longest);
    return refuse(Refusal::Format, what, FaultWords::tr("\"%1\" is no length of time").arg(text),
        FaultWords::tr("give one such as 90d, 36h, 10m or 1d12h"));
}

Result<Duration> skewFrom(const QString &what, const QString &text)
{
    const bool minus = text.startsWith(u'-');
    const auto length = lengthFrom(what, minus || text.startsWith(u'+') ? text.mid(1) : text);
    if (!length)
        return refuse(Refusal::Format, what, FaultWords::tr("\"%1\" is no length of time").arg(text),
            FaultWords::tr("give one such as +10m or -400d"));
    return minus ? -*length : *length;
}

Result<Instant> beginFrom(const QString &what, const QString &text, Instant now)
{
    if (text.startsWith(u'+')) {
        const auto later = lengthFrom(what, text.mid(1));
        if (!later)
            return tl::unexpected(later.error());
        return now + *later;
    }
    if (const auto from = parseInstant(text))
        return *from;
    return refuse(Refusal::Format, what, FaultWords::tr("\"%1\" is no time").arg(text),
        FaultWords::tr("give one such as 2026-03-01T00:00:00Z, or +10d"));
}

} // namespace lictor
