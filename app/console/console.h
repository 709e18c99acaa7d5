#pragma once

class QApplication;

namespace lictor {

/// Runs the console: reads the command line, opens the fleet, shows the window until it is closed. Gives the exit status.
int runConsole(QApplication &application);

} // namespace lictor
