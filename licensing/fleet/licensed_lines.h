#pragma once

#include "fleet/configuration.h"

namespace lictor {

/// What a line of the configuration makes use of, as far as a licence decides whether it may be entered.
enum class LicensedLine : quint8 {
    None,
    Context, ///< `context NAME` (OOC-6)
    CarrierInspection, ///< `policy-map type inspect gtp NAME` and its like (CAR-1)
    Vpn, ///< `crypto ikev1 enable INTERFACE`: may use strong encryption, also where it is set to DES (ENC-11)
    StrongCipher, ///< a transform set of 3DES or AES: needs strong encryption (ENC-10)
    Interface, ///< `interface NAME`: with a VLAN it counts against the platform's (VLAN-1)
    BotnetFilter, ///< `dynamic-filter …` (VLAN-2, VLAN-3)
};
LicensedLine licensedLine(QStringView line);

/// The lines of that kind, in the order of the configuration.
QStringList licensedLines(const Configuration &configuration, LicensedLine kind);
/// True when the configuration holds this line outside any block.
bool holdsLine(const Configuration &configuration, QStringView line);
/// What the lines of the block say behind these words.
QStringList valuesInBlock(const Configuration &configuration, QStringView block, const QString &beginning);
/// Puts the line at the end; with `block`, into the block that this line opens. Another line of the block that says the same with another
/// value makes way (`config-url`, `vlan`).
void addLine(Configuration &configuration, const QString &line, const QString &block = {});
/// Takes out the line and the block that it opens; false when it is not there.
bool removeLine(Configuration &configuration, QStringView line);
/// Takes the lines that begin with these words out of the block; false when there are none.
bool removeFromBlock(Configuration &configuration, QStringView block, QStringView beginning);

/// True for what a security context may be called: 1 to 32 letters, digits, hyphens and underscores, letters or digits at the ends, but not
/// `system` or `null`.
bool isContextName(const QString &name);

/// How many interfaces have a VLAN (VLAN-1), the one that this line opens left out.
int interfacesWithVlan(const Configuration &configuration, QStringView except = {});

/// The licensed lines of one configuration in place of another's: what a standby or data unit is sent (FO-1100-4, CLU-3100-4).
void replicateLicensedLines(Configuration &replica, const Configuration &leader);

/// True when the interface of that name only manages: it has `management-only`, or the name of the management interface's default (ENC-12).
bool managementOnly(const Configuration &configuration, QStringView interfaceName);

} // namespace lictor
