#pragma once

#include <QFlags>

namespace lictor::cli {

/// Where a terminal session stands.
enum class Mode : quint16 {
    User = 1,
    Privileged = 2,
    Configuration = 4,
    SmartLicense = 8, ///< `license smart`
    Context = 16, ///< `context NAME`
    Utility = 32, ///< `utility` in `license smart`
    CallHome = 64, ///< `call-home`
    CallHomeProfile = 128, ///< `profile License` in it
    TrustpoolPolicy = 256, ///< `crypto ca trustpool policy`
    NameServers = 512, ///< `dns server-group DefaultDNS`
    Interface = 1024, ///< `interface NAME`
};
Q_DECLARE_FLAGS(Modes, Mode)
Q_DECLARE_OPERATORS_FOR_FLAGS(Modes)

/// What the device says of a mode.
struct ModeWords {
    Mode mode;
    Mode above; ///< where `exit` leads
    const char *prompt; ///< what stands before the `#`
    const char *heading; ///< of its commands in the help
};
/// All modes, each after the one above it.
inline constexpr ModeWords allModes[] = {
    {Mode::User, Mode::User, "", "exec"},
    {Mode::Privileged, Mode::User, "", "exec"},
    {Mode::Configuration, Mode::Privileged, "(config)", "configure"},
    {Mode::SmartLicense, Mode::Configuration, "(config-smart-lic)", "smart-lic"},
    {Mode::Utility, Mode::SmartLicense, "(config-smart-lic-utility)", "smart-lic-utility"},
    {Mode::CallHome, Mode::Configuration, "(cfg-call-home)", "call-home"},
    {Mode::CallHomeProfile, Mode::CallHome, "(cfg-call-home-profile)", "call-home profile"},
    {Mode::Context, Mode::Configuration, "(config-ctx)", "context"},
    {Mode::TrustpoolPolicy, Mode::Configuration, "(config-ca-trustpool)", "ca-trustpool"},
    {Mode::NameServers, Mode::Configuration, "(config-dns-server-group)", "dns-server-group"},
    {Mode::Interface, Mode::Configuration, "(config-if)", "interface"},
};
constexpr const ModeWords &wordsOf(Mode mode)
{
    for (const ModeWords &words : allModes)
        if (words.mode == mode)
            return words;
    return allModes[0];
}

/// Global configuration commands are taken in the modes below too.
inline constexpr Modes anyConfiguration = [] {
    Modes modes;
    for (const ModeWords &words : allModes)
        if (words.mode != Mode::User && words.mode != Mode::Privileged)
            modes |= words.mode;
    return modes;
}();
/// `show` and other commands that change no configuration work in every privileged mode, as on the device.
inline constexpr Modes anyPrivileged = anyConfiguration | Mode::Privileged;

} // namespace lictor::cli
