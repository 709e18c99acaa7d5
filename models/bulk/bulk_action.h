#pragma once

#include "bulk/common_settings.h"
#include "fleet/action.h"
#include "inventory/code_file.h"

namespace lictor {

/// What can be done to many devices at once (screens 2.15).
enum class BulkKind : quint8 {
    Register,
    RenewAuthorization,
    RenewCertificate,
    Unregister,
    Settings,
    Move, ///< to another virtual account
    Upgrade, ///< to a release
    Reload,
    Save,
    RequestCodes,
    InstallCodes,
    ReturnLicenses,
};
inline constexpr int bulkKindCount = 12;
QString toLabel(BulkKind kind);

/// The choice of an action, with what it needs.
struct BulkAction {
    BulkKind kind = BulkKind::Register;
    QString token = {};
    bool force = false;
    CommonSettings settings = {};
    VirtualAccountId account = {};
    QString version = {};
    std::vector<inventory::CodeRow> codes = {}; ///< to be installed
};
/// What is missing before it can be tried, as a sentence; empty: nothing.
QString whyIncomplete(const BulkAction &action);

/// One action of the engine for many devices.
struct BulkOrder {
    struct Part {
        DeviceId device;
        size_t place = 0; ///< of its target in the action's list; modules of a chassis share one
    };
    Action action;
    std::vector<Part> parts;
    std::vector<std::pair<DeviceId, QString>> cannot; ///< what the action cannot be given to, and why
};
BulkOrder orderFor(const Fleet &fleet, const Catalog &catalog, const BulkAction &action, const std::vector<DeviceId> &devices);

} // namespace lictor
