#pragma once

#include "simulation/simulation.h"

namespace lictor {

/// What was typed, without what a terminal would obey.
QString harmless(QString text);
/// What a device printed, in order, each answer ended by a line feed; with prompts and the lines where `transcript`.
QString commandsText(const std::vector<simulation::CommandOutput> &commands, bool transcript, DeviceId device = {});

/// Devices that answered alike.
struct AnswerGroup {
    std::vector<DeviceId> devices;
    QString text; ///< the transcript of the first of them
    bool refused = false; ///< one line was
};
/// The answers of many devices, those that are alike as one; the first `skipped` of each device are left out.
std::vector<AnswerGroup> groupAnswers(const std::vector<simulation::CommandOutput> &commands, qsizetype skipped);

} // namespace lictor
