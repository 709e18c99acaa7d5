#pragma once

#include <QtGlobal>

#include <string_view>

namespace lictor::transcript {

/// What a command prints, as far as it is read.
enum class OutputKind : quint8 {
    None, ///< nothing that is known
    Other, ///< of a command that says nothing about licensing
    Version, ///< also `show license features`
    Inventory,
    License, ///< also `show license status`, `usage`, `udi` and `summary`
    Configuration,
    ConfigurationPart, ///< `show running-config license`
    Archive, ///< the comments of RANCID and Oxidized above a configuration
    Failover,
    FailoverState,
    Cluster,
    VirtualMachine,
};

/// The output of a command, whose words may be shortened.
OutputKind outputOf(std::string_view command);
/// The output that begins with this line where no command is seen.
OutputKind outputBegunBy(std::string_view line);

} // namespace lictor::transcript
