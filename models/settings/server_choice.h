#pragma once

#include "fleet/fleet.h"
#include "order/state_word.h"

namespace lictor {

/// A server that the call-home profile `License` can point to.
struct ServerChoice {
    QString name;
    QString url; ///< empty: the default
};
/// The Smart Software Manager, and each On-Prem server by its URL (TRN-10).
std::vector<ServerChoice> serverChoices(const Fleet &fleet);

/// What is to be said of a URL before a device gets it.
struct UrlRemark {
    Tone tone = Tone::Info;
    QString text; ///< empty: nothing
    bool isFault = false; ///< the device would refuse it
    QString better = {}; ///< a URL that would do instead
};
/// As the destination of the profile `License`; empty is the default.
UrlRemark remarkOnSubscribers(const Fleet &fleet, const QString &url);
/// TRN-15: the name of the URL, or of the proxy before it, that a device with this configuration does not find; empty: all is found.
QString nameNotFound(const Catalog &catalog, const Configuration &configuration);

/// Why a proxy cannot be used; empty: it can (TRN-9).
QString whyNoProxy(const QString &host);
/// Why a URL cannot be used; empty: it can.
QString whyNoUrl(const QString &url);

/// What somebody entered as *Registration*: a token or a URL (OPEN-11).
struct RegistrationEntry {
    QString token, url;
    QString text; ///< which of them it was taken for, or what is wrong with it
    bool isFault = false;
};
RegistrationEntry readRegistration(const Fleet &fleet, const QString &typed);

} // namespace lictor
