#pragma once

#include "cli/answer.h"
#include "cli/mode.h"
#include "cli/terminal_settings.h"
#include "fleet/fleet.h"

#include <QStringList>

namespace lictor::cli {

/// A terminal session on one device: mode, prompt, and the lines run one after another. Changes the fleet it is given.
/// Acting commands (`license smart register …`) put the agent into the state that makes it act at this instant; who runs the session lets
/// the fleet settle after each line.
class Session {
public:
    using Mode = cli::Mode;

    Session(Fleet &fleet, const Catalog &catalog, DeviceId device, Mode start = Mode::Privileged);

    /// `ciscoasa(config-smart-lic)# `, with `/pri/act` and the like in a pair (CLI-17; real-outputs 8.2).
    QString prompt() const;
    Mode mode() const { return m_mode; }
    const TerminalSettings &terminal() const { return m_terminal; }
    /// The lines that lead a new session to where this one stands, with its settings.
    QStringList wayHere() const;
    /// A line that ends in `?` prints the help at that place. A refused line changes nothing.
    Answer run(const QString &line);
    /// The help of `?` at the end of the text, in the ASA's layout.
    QString help(const QString &text) const;
    /// Whole words that can stand at the end of the text; for Tab.
    QStringList completions(const QString &text) const;
    enum class Loading : quint8 {
        Found, ///< a configuration that a device has, whatever its licences allow
        Entered, ///< as if typed on top of what runs
    };
    /// Runs the lines of a whole configuration, as `show running-config` prints it; those that Lictor does not model are kept word for word.
    /// Gives what was refused: the line and why.
    QStringList load(const QStringList &lines, Loading loading = Loading::Found);

private:
    Fleet &m_fleet;
    const Catalog &m_catalog;
    DeviceId m_device;
    Mode m_mode;
    QString m_block; ///< `context NAME`, while its lines are entered
    TerminalSettings m_terminal;
};

/// `show running-config` of the device, whole (CLI-16; real-outputs 9).
QStringList runningConfig(const Fleet &fleet, const Catalog &catalog, DeviceId device);
/// `show startup-config`: what the next reload starts from.
QStringList startupConfig(const Fleet &fleet, const Catalog &catalog, DeviceId device);
/// The licence block only.
QStringList licenseConfig(const Catalog &catalog, const Device &device);

/// The command lines that turn one configuration into the other, from configuration mode on; empty when they are equal. Lines that Lictor
/// does not model are no part of it.
QStringList diff(const Catalog &catalog, const Configuration &running, const Configuration &edited);

/// `show license all` and so on as text, also for the monitoring pane.
QString showLicenseAll(const Fleet &fleet, const Catalog &catalog, DeviceId device);

/// A session on a chassis' FXOS: `scope license` and what is in it.
class ChassisSession {
public:
    ChassisSession(Fleet &fleet, const Catalog &catalog, ChassisId chassis);
    /// `NAME# `, `NAME /license # `.
    QString prompt() const;
    Answer run(const QString &line);
    QString help(const QString &text) const;
    QStringList completions(const QString &text) const;

private:
    Fleet &m_fleet;
    const Catalog &m_catalog;
    ChassisId m_chassis;
    QString m_scope; ///< `/license`; empty at the top
};

} // namespace lictor::cli
