#include "cli/agent_form.h"

#include <algorithm>

namespace lictor::cli {

AgentForm agentForm(const Catalog &catalog, const Release &asa)
{
    if (const Gate *gate = catalog.gate(Capability::SmartAgent16); gate && !reaches(asa, gate->since)) // HIS-6
        return AgentForm::Old;
    return asa < Release{9, 13, 0, 0} ? AgentForm::Classic : AgentForm::Extended;
}

Release asaReleaseOfFxos(const QString &fxos)
{
    constexpr int distance = 6; // FXOS 2.6 came with 9.12, 2.10 with 9.16, 2.12 with 9.18
    const Release release = releaseOf(fxos);
    if (release.major < 2)
        return {9, 5, 2, 0};
    return {9, std::max(release.minor + distance, 7), 1, 0};
}

} // namespace lictor::cli
