#pragma once

#include <QString>

namespace lictor {

/// A Transport Gateway: passes the messages of devices on to the Smart Software Manager (OPEN-20). Its certificate carries a country code
/// that is not compliant, so that devices reach it by HTTP only (TRN-11).
struct TransportGateway {
    QString name;
    QString address; ///< name or IP address in the URL of its devices

    bool operator==(const TransportGateway &) const = default;
};

} // namespace lictor
