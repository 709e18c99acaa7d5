#pragma once

#include "catalog/words.h"
#include "fleet/license_transport.h"
#include "fleet/service_settings.h"
#include "fleet/shared_value.h"

#include <QString>
#include <QStringList>

namespace lictor {

/// The part of a device's configuration that licensing reads (CLI-6 to CLI-12), and the lines that Lictor keeps word for word; those of
/// them that a licence gates are read by licensed_lines.h.
struct Configuration {
    QString hostname;
    bool smartLicense = false; ///< the block `license smart` is there (UI-SL-1)
    bool tierStandard = false; ///< `feature tier standard`
    EntitlementKey throughput; ///< `throughput level …`, ASA virtual
    int contexts = 0; ///< `feature context N`: requested beyond the default; 0 asks for none
    bool securityPlus = false;
    bool carrier = false;
    bool strongEncryption = false;
    SharedValue<LicenseTransport> transport;
    QString licenseUrl; ///< destination of the call-home profile `License` (TRN-10); empty: the Smart Software Manager's
    QString proxy; ///< `http-proxy` of call-home as `10.1.1.1:443`; empty: none (TRN-8)
    SharedValue<ServiceSettings> services;
    QStringList kept; ///< lines that are carried as they are, each block after the line that opens it

    bool operator==(const Configuration &) const = default;
};

} // namespace lictor
