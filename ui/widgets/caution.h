#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace lictor {

/// What is asked before something that the device itself cannot take back.
struct Caution {
    QString title, question, consequence;
    QString verb; ///< does it
    QString back = {}; ///< leaves it, and is the default; empty: Cancel
};

/// Asks without waiting for the answer; `act` is done when it is yes.
void ask(const Caution &caution, QWidget *parent, std::function<void()> act);

} // namespace lictor
