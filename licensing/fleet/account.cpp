#include "fleet/account.h"

#include <array>

namespace lictor {

qint64 Pool::ownedAt(Instant now) const
{
    qint64 owned = 0;
    for (const Term &term : terms)
        if (term.validAt(now))
            owned += term.count;
    return owned;
}

QString toWord(AuthorityEventKind kind)
{
    static constexpr std::array words{"token-created", "token-revoked", "instance-registered", "instance-removed",
        "instance-transferred", "license-added", "license-transferred", "license-expired", "out-of-compliance", "compliant",
        "certificate-renewed", "reservation-made", "reservation-returned", "usage-report", "satellite-synced"};
    return QString::fromLatin1(words[size_t(kind)]);
}

} // namespace lictor
