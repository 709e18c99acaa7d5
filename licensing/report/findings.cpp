#include "report/findings.h"

#include "report/account_findings.h"
#include "report/device_findings.h"

#include <algorithm>
#include <array>

namespace lictor::report {

QString toWord(Severity severity)
{
    static constexpr std::array words{"critical", "major", "minor", "information"};
    return QString::fromLatin1(words[size_t(severity)]);
}

Tone toneOf(Severity severity)
{
    static constexpr std::array tones{Tone::Critical, Tone::Attention, Tone::Info, Tone::Neutral};
    return tones[size_t(severity)];
}

std::vector<Finding> findings(const Scope &scope)
{
    std::vector<Finding> found;
    findInPools(scope, found);
    findInInstances(scope, found);
    findInAnyConnect(scope, found);
    findInChassis(scope, found);
    findInDevices(scope, found);
    findInGroups(scope, found);
    std::stable_sort(found.begin(), found.end(), [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return found;
}

} // namespace lictor::report
