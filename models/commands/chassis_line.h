#pragma once

#include "commands/completion.h"
#include "fleet/action.h"
#include "fleet/fleet.h"

namespace lictor {

/// A terminal session on a chassis' FXOS, as CommandLine is one on a device: it changes no fleet, what is sent is an action.
class ChassisLine {
public:
    ChassisLine(CatalogPtr catalog, ChassisId chassis);

    ChassisId chassis() const { return m_chassis; }
    /// `core-chassis /license # `; empty once the chassis is gone.
    QString prompt(const Fleet &fleet) const;
    QString help(const Fleet &fleet, const QString &typed) const;
    Completion complete(const Fleet &fleet, const QString &typed) const;

    RunChassisCommands action(const QString &line) const;
    /// How many answers to that action lead to the scope and were not asked for.
    qsizetype leadingLines() const { return m_way.size(); }
    /// The chassis ran the line: the session stands where it led.
    void follow(const Fleet &fleet, const QString &line);

private:
    CatalogPtr m_catalog;
    ChassisId m_chassis;
    QStringList m_way; ///< the lines that lead from the top to this scope
};

} // namespace lictor
