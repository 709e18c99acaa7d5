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
    const char *place =
        nullptr; ///< in English, elements apart by " > ", the mode's name first; one element is the mode's own page
    Mode mode = Mode::Home;
    std::function<Pane *(FleetSession &, QWidget *)> make;
    /// Why the subject cannot have this pane, and where it is done instead; empty: it can. Null: every subject can.
    std::function<QString(const FleetSession &, const Subject &)> whyNot = {};
    bool opensMode = false; ///< shown when its mode is chosen for the first time; else the mode's first pane is

    QStringList path() const; ///< the place's elements as links name them, in English whatever language is shown
    QStringList shownPath() const; ///< in the language of the window
    bool isOfDevice() const; ///< shows one device of the selection
};

/// All panes, in the navigation tree's order.
const std::vector<PaneEntry> &paneList();

} // namespace lictor
