#pragma once

#include <QFlags>

namespace lictor::cli {

/// Where a terminal session stands.
enum class Mode : quint8 {
    User = 1,
    Privileged = 2,
    Configuration = 4,
    SmartLicense = 8, ///< `license smart`
    Context = 16, ///< `context NAME`
    Utility = 32, ///< `utility` in `license smart`
    CallHome = 64, ///< `call-home`
    CallHomeProfile = 128, ///< `profile License` in it
};
Q_DECLARE_FLAGS(Modes, Mode)
Q_DECLARE_OPERATORS_FOR_FLAGS(Modes)

/// `show` and other commands that change no configuration work in every privileged mode, as on the device.
inline constexpr Modes anyPrivileged = Modes(Mode::Privileged) | Mode::Configuration | Mode::SmartLicense | Mode::Context
    | Mode::Utility | Mode::CallHome | Mode::CallHomeProfile;
/// Global configuration commands are taken in the modes below too.
inline constexpr Modes anyConfiguration =
    Modes(Mode::Configuration) | Mode::SmartLicense | Mode::Context | Mode::Utility | Mode::CallHome | Mode::CallHomeProfile;

} // namespace lictor::cli
