#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace lictor {

class FleetSession;

/// The editor of the profile *License* (UI-CH-4): its name, which stays, and the *Subscribers* URL, which *Edit* changes in a dialog of its
/// own. `accepted` is called with the URL (empty: the default) when both were left by OK (UI-CH-5).
void openProfileDialog(FleetSession &session, const QString &url, QWidget *parent, std::function<void(const QString &)> accepted);

} // namespace lictor
