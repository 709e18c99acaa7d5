#pragma once

#include "entitlement/effective.h"
#include "units/unit_words.h"

namespace lictor {

/// A pair or cluster in words, for its pane (screens 2.7, 2.8).
struct GroupReport {
    QString head; ///< name, kind and link
    std::vector<ToneText> warnings; ///< worst first
    entitlement::Line contexts; ///< of the whole group
    bool hasContexts = false;
    QString sum; ///< the group's licence in one sentence
    QString afterSwitch; ///< what a takeover brings, or what the one that happened still holds
};
GroupReport groupReport(const Fleet &fleet, const Catalog &catalog, GroupId group);

/// How soon a new leader that is short asks again (FO-1100-17, CLU-4K9K-14).
Duration retryInterval(const Catalog &catalog, const Series &series, GroupKind kind);

/// Why the device's model forms no cluster, and what it forms instead; empty: it does.
QString whyNoCluster(const Fleet &fleet, const Catalog &catalog, DeviceId device);

} // namespace lictor
