#pragma once

#include <QString>

#include <compare>

namespace lictor::cli {

/// An ASA or FXOS release as numbers that compare: `9.5(2.200)`, `9.12(4)67`.
struct Release {
    int major = 0, minor = 0, maintenance = 0, interim = 0;

    auto operator<=>(const Release &) const = default;
};
Release releaseOf(const QString &version);

/// How the Smart Agent of a release prints (real outputs, section 1).
enum class AgentForm : quint8 {
    Old, ///< agent 1.1, and the ASA inside a Firepower 4100/9300 in every release
    Classic, ///< agent 1.6
    Extended, ///< agent 4.x
};
AgentForm agentForm(const Release &asa);
/// The ASA release that came out with an FXOS release: 2.12 with 9.18.
Release asaReleaseOfFxos(const QString &fxos);

} // namespace lictor::cli
