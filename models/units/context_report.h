#pragma once

#include "entitlement/effective.h"
#include "fleet/action.h"
#include "units/unit_words.h"

#include <QStringList>

namespace lictor {

/// How many security contexts a device has, may have, and what stands in the way of one more (screens 2.9).
struct ContextReport {
    int used = 0;
    qint64 licensed = 0;
    QString head; ///< "7 of 20 contexts used; license 20 = 2 + 18; platform 25"
    entitlement::Line line;
    QString whyNotEdit; ///< the device's group is configured on another unit
    DeviceId editedOn; ///< that unit
    QString whyNotAdd; ///< with cause and date; empty: one more is accepted
    bool restricted = false; ///< a context that is deleted cannot come back (OOC-6)
};
ContextReport contextReport(const Fleet &fleet, const Catalog &catalog, DeviceId device);

/// Why this model has no contexts, and what has; empty: it has them (CTX-4, CTX-5).
QString whyNoContexts(const Fleet &fleet, const Catalog &catalog, DeviceId device);

/// What is wrong with the name of a new context; empty: nothing.
QString contextNameFault(const Fleet &fleet, DeviceId device, const QString &name);

/// Sends `feature context N` to the device, or to the unit that asks for its group.
RunCommands askForContexts(const Fleet &fleet, DeviceId device, int contexts);

/// A context as it is added.
struct NewContext {
    QString name, interfaces, url, description;
};
QStringList addContextLines(const NewContext &context);
RunCommands addContext(DeviceId device, const NewContext &context);
RunCommands deleteContext(DeviceId device, const QString &name);

} // namespace lictor
