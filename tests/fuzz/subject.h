#pragma once

#include "cli/interpreter.h"

#include <QByteArray>

namespace lictor::test {

/// What a fuzz target is given: the word of a model in the first line (the ASA virtual where there is no such model), then lines.
struct Given {
    const Model *model = nullptr;
    QStringList lines;
};
Given read(const uint8_t *data, size_t size);

const Catalog &catalog();

/// A device of the model, alone in a fleet.
struct Subject {
    Fleet fleet;
    DeviceId device;

    explicit Subject(const Model &model);
    QStringList runningConfig() const { return cli::runningConfig(fleet, catalog(), device); }
};

/// Ends the run when something does not hold that must hold for every input.
void require(bool holds, const char *what, const QString &line = {});

/// What a device prints as its configuration, another one takes and prints the same.
void requireRoundTrip(const Model &model, const Subject &subject);

} // namespace lictor::test
