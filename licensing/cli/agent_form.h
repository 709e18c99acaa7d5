#pragma once

#include "catalog/catalog.h"
#include "terms/release.h"

namespace lictor::cli {

/// How the Smart Agent of a release prints (real outputs, section 1).
enum class AgentForm : quint8 {
    Old, ///< agent 1.1, and the ASA inside a Firepower 4100/9300 in every release
    Classic, ///< agent 1.6
    Extended, ///< agent 4.x
};
AgentForm agentForm(const Catalog &catalog, const Release &asa);
/// The ASA release that came out with an FXOS release: 2.12 with 9.18.
Release asaReleaseOfFxos(const QString &fxos);

} // namespace lictor::cli
