#pragma once

#include "fleet/fleet.h"

#include <QStringList>

namespace lictor::cli {

/// What a line sets off beyond the configuration; the simulation carries it out (a reload, a registration).
enum class Effect : quint8 { None, Reload };

/// One line's answer.
struct Answer {
    QString output; ///< as the device prints it, without the prompt
    bool ok = true;
    Effect effect = Effect::None;
};

/// A terminal session on one device: mode stack, prompt, and the lines run one after another. Changes the fleet it is given.
/// Acting commands (`license smart register …`) put the agent into the state that makes it act at this instant; who runs the session lets
/// the fleet settle after each line.
class Session {
public:
    enum class Mode : quint8 { User, Privileged, Configuration, SmartLicense };

    Session(Fleet &fleet, const Catalog &catalog, DeviceId device, Mode start = Mode::Privileged);

    /// `ciscoasa(config-smart-lic)# `, with `/act` and the like in a pair (CLI-17).
    QString prompt() const;
    Answer run(const QString &line);
    /// The help of `?` at the end of the text, in the ASA's layout.
    QString help(const QString &text) const;
    /// Words that can follow; for Tab.
    QStringList completions(const QString &text) const;

private:
    Fleet &m_fleet;
    const Catalog &m_catalog;
    DeviceId m_device;
    Mode m_mode;
};

/// `show running-config` of the device, whole (CLI-16; real-outputs 9).
QStringList runningConfig(const Fleet &fleet, const Catalog &catalog, DeviceId device);
/// The licence block only.
QStringList licenseConfig(const Catalog &catalog, const Device &device);

/// The command lines that turn one configuration into the other, from configuration mode on; empty when they are equal.
QStringList diff(const Catalog &catalog, const Configuration &running, const Configuration &edited);

/// `show license all` and so on as text, also for the monitoring pane.
QString showLicenseAll(const Fleet &fleet, const Catalog &catalog, DeviceId device);

/// A session on a chassis' FXOS: `scope license` and what is in it.
class ChassisSession {
public:
    ChassisSession(Fleet &fleet, const Catalog &catalog, ChassisId chassis);
    QString prompt() const;
    Answer run(const QString &line);

private:
    Fleet &m_fleet;
    const Catalog &m_catalog;
    ChassisId m_chassis;
    QString m_scope;
};

} // namespace lictor::cli
