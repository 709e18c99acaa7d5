#include "cli/release.h"

#include <QRegularExpression>

namespace lictor::cli {

Release releaseOf(const QString &version)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d+)\\.(\\d+)(?:\\((\\d+)(?:\\.(\\d+))?\\)(\\d*))?"));
    const QRegularExpressionMatch match = form.match(version);
    const int interim = match.captured(4).isEmpty() ? match.captured(5).toInt() : match.captured(4).toInt();
    return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), interim};
}

AgentForm agentForm(const Release &asa)
{
    // HIS-6: agent 1.6 came with 9.5(2.200) and 9.6(2), so 9.6(1) still has the old one.
    if (asa < Release{9, 5, 2, 200} || (asa >= Release{9, 6, 0, 0} && asa < Release{9, 6, 2, 0}))
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
