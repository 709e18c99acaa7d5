#pragma once

#include "cli/answer.h"
#include "cli/mode.h"
#include "cli/parser.h"
#include "cli/terminal_settings.h"
#include "fleet/fleet.h"

#include <optional>
#include <vector>

namespace lictor::cli {

/// A line that was understood, about to be run on a device.
struct Call {
    Fleet &fleet;
    const Catalog &catalog;
    DeviceId id;
    Mode &mode; ///< the handler may move the session
    QString &block; ///< in Mode::Context and Mode::Interface: the line that opens the block
    TerminalSettings &terminal; ///< of this session
    const Parsed &parsed;
    const QString &line; ///< as typed, trimmed
    bool negated = false; ///< began with `no`

    const Device &device() const { return fleet.devices().at(id); }
    const Model &model() const { return catalog.model(device().model); }
};

/// A device, for what depends on it before a line is run.
struct Place {
    const Fleet &fleet;
    const Catalog &catalog;
    DeviceId id;

    const Device &device() const { return fleet.devices().at(id); }
    const Model &model() const { return catalog.model(device().model); }
};

/// A row of the grammar: everything about a command. Parsing, abbreviations, help, completion and the error texts come from it.
struct Command : Phrase {
    Modes modes;
    Answer (*run)(Call &call) = nullptr;
    /// Which devices have it; null: all. Who has it not gets the caret, unless `whyNot` knows better.
    bool (*has)(const Model &model) = nullptr;
    /// What a device says that does not have it: what, why, what to do.
    QString (*whyNot)(const Place &place) = nullptr;
    /// Its `no` form keeps this many places, and what follows may be left out; 0: there is none.
    size_t negated = 0;
    bool isNegation = false; ///< made from a row with `negated`
    bool filtered = false; ///< its output can be piped: `| include TEXT`
    bool carried = false; ///< its line stands in the configuration as it is: a loaded configuration is not judged by it
    std::optional<Capability> since = {}; ///< what its release must have, where not all releases have it
};

/// The one table of the device's commands.
const std::vector<Command> &grammar();
/// The lines of a chassis' FXOS, whatever the scope.
std::vector<const Phrase *> chassisGrammar();

// Its parts by subject; a new command is a new row in one of them.
std::vector<Command> sessionCommands();
std::vector<Command> licenseCommands();
std::vector<Command> reservationCommands();
std::vector<Command> contextCommands();
std::vector<Command> featureCommands();
std::vector<Command> transportCommands();
std::vector<Command> vpnCommands();
std::vector<Command> systemCommands();
std::vector<Command> callHomeCommands();
std::vector<Command> storageCommands();
std::vector<Command> trustpoolCommands();
std::vector<Command> tlsProxyCommands();
std::vector<Command> interfaceCommands();
std::vector<Command> nameAndTimeCommands();
std::vector<Command> debugCommands();
std::vector<Command> failoverCommands();
std::vector<Command> showCommands();

} // namespace lictor::cli
