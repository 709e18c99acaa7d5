#pragma once

#include "fleet/action.h"
#include "fleet/change_set.h"
#include "fleet/fleet.h"

#include <functional>

namespace lictor::simulation {

/// What happened by itself: a contact, a renewal, a change of state.
struct Event {
    Instant at{};
    QString kind; ///< `registered`, `authorized`, `out-of-compliance`, `certificate-renewed`, `contact`, …
    DeviceId device; ///< none where a chassis or the account is meant
    QString subject; ///< the device's, chassis' or virtual account's name
    QString text;
    bool changedState = false; ///< false: a contact that changed nothing
};

/// What one command line printed.
struct CommandOutput {
    DeviceId device;
    QString prompt; ///< before the line
    QString input;
    QString output;
    bool ok = true;
};

/// What came of one code, or one target, of a list; in the list's order.
struct CodeOutcome {
    QString device; ///< name, or the serial number where no device of the fleet has it
    QString serial;
    QString code; ///< that was made; empty: none is
    QString license; ///< name of the permanent license
    std::optional<Error> refused;
};

/// A target that an action on several left as it was, by its place in the action's list.
struct RefusedTarget {
    size_t place = 0;
    Error why;
};

/// What an action made besides the new fleet.
struct Outcome {
    Fleet fleet;
    ChangeSet changes;
    QString text; ///< of the action, for the journal: "Register fw-1 and 3 more"
    std::vector<Event> events;
    quint64 eventsRun = 0; ///< also those that are not listed
    std::vector<CommandOutput> commands;
    std::vector<CodeOutcome> codes; ///< of permanent reservation
    std::vector<RefusedTarget> refused; ///< in the list's order; the others were done
    DeviceId device; ///< that was added
    ChassisId chassis;
    GroupId group;
    TokenId token;
    FaultId fault;
};

/// Told how far long work is (0 to 1); gives false to cancel it.
using Progress = std::function<bool(double)>;

struct Context {
    const Catalog &catalog;
    QString user = QStringLiteral("admin"); ///< who acts, for the event log
    bool everyEvent = false; ///< list contacts too that changed nothing
    Progress progress = {};
};

/// Does the action on a copy and lets everything happen that is due at that very instant; the fleet given is left as it is.
/// Gives the engine's refusal when it cannot be done. A command line that a device refuses is no error here: see Outcome::commands.
Result<Outcome> apply(const Fleet &fleet, const Action &action, const Context &context);

/// What a device printed, in one line and without the mark below a word.
QString inOneLine(const QString &output);
/// Why a device refused a line, in its own words: without `ERROR:` and its name.
QString whyRefused(const QString &output, const QString &device);

/// "Add device fw-1", "Register 3 devices": the action in words, before it is done.
QString describe(const Fleet &fleet, const Catalog &catalog, const Action &action);

/// The next moments at which something is due, soonest first, at most `count`: for lists of what comes.
std::vector<Event> upcoming(const Fleet &fleet, const Catalog &catalog, int count);

/// The problems of a fleet's invariants, as sentences; empty when sound.
QStringList check(const Fleet &fleet, const Catalog &catalog);

} // namespace lictor::simulation
