#pragma once

#include <QString>

namespace lictor {

class FleetSession;
struct Subject;

// Why a device cannot have a pane, and where it is done instead; empty: it can.
QString whyNoSmartCallHome(const FleetSession &session, const Subject &subject); ///< TRN-7
QString whyNoClock(const FleetSession &session, const Subject &subject); ///< PRE-4
QString whyNoTrustpool(const FleetSession &session, const Subject &subject); ///< CERTPOOL-6

} // namespace lictor
