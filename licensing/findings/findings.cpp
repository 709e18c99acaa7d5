#include "findings/findings.h"

#include "findings/agent_findings.h"
#include "findings/device_findings.h"
#include "findings/instance_findings.h"
#include "findings/pool_findings.h"

#include <algorithm>
#include <array>

namespace lictor::findings {

QString toWord(Severity severity)
{
    static constexpr std::array words{"critical", "major", "minor", "information"};
    return QString::fromLatin1(words[size_t(severity)]);
}

std::vector<Finding> find(const Scope &scope)
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

} // namespace lictor::findings
