#pragma once

#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace lictor {

class FleetSession;
class Pane;
struct Subject;

/// The console's modes, in the toolbar's order.
enum class Mode : quint8 { Home, Configuration, Monitoring, SmartSoftwareManager };

/// A pane that the shell can show. It is made when it is shown for the first time.
struct PaneEntry {
    QStringList path; ///< with the mode's name first; a path of one element is the mode's own page
    Mode mode = Mode::Home;
    std::function<Pane *(FleetSession &, QWidget *)> make;
    /// Why the subject cannot have this pane, and where it is done instead; empty: it can. Null: every subject can.
    std::function<QString(const FleetSession &, const Subject &)> whyNot = {};
};

/// In place of the settings of one device while many are selected.
const PaneEntry &bulkEntry();
/// All panes, in the navigation tree's order.
const std::vector<PaneEntry> &paneList();

} // namespace lictor
