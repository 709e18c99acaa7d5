#pragma once

#include "cli/grammar.h"

namespace lictor::cli {

// What speaks against a new line of a licensed feature, in the device's voice without `ERROR: `; empty when it is accepted. Only what uses
// more than before is judged (OPEN-59): a line that stands in the configuration already is for the caller to accept.

/// One context more (OOC-6, CTX-8).
QString whyNoNewContext(const Place &place, const QString &line);
/// An inspection that Carrier enables (CAR-1, CAR-2).
QString whyNoCarrierInspection(const Place &place, const QString &line);
/// VPN on an interface (REG-12).
QString whyNoVpn(const Place &place, const QString &line);
/// 3DES or AES through the box (ENC-2, ENC-10, ENC-18, ENC-20).
QString whyNoStrongCipher(const Place &place, const QString &line);

/// A VLAN on the interface that `block` opens: the next one above the platform's limit is refused (VLAN-1).
QString whyNoVlan(const Place &place, const QString &block);
/// The Botnet Traffic Filter's database is downloaded with strong encryption only (VLAN-2).
QString whyNoFilterDatabase(const Place &place, const QString &line);

/// What the device warns of when VPN is accepted on this interface: the loss of ASDM there (ENC-11), the limit of an ASA virtual (ENC-2).
QString vpnWarning(const Place &place, const QString &interfaceName);

} // namespace lictor::cli
