#pragma once

#include "commands/completion.h"
#include "fleet/action.h"
#include "fleet/fleet.h"

#include <QStringList>

namespace lictor {

/// A terminal session on one device's command line: where it stands, what it offers and what it asks before it acts. It changes no fleet:
/// what is sent is an action, and the session is told what came of it.
class CommandLine {
public:
    CommandLine(CatalogPtr catalog, DeviceId device);

    DeviceId device() const { return m_device; }
    /// `ciscoasa(config-smart-lic)# `; empty once the device is gone.
    QString prompt(const Fleet &fleet) const;
    /// What the device prints for `?` at the end of the text.
    QString help(const Fleet &fleet, const QString &typed) const;

    Completion complete(const Fleet &fleet, const QString &typed) const;
    /// Whole words that can stand at the end of the text.
    QStringList completions(const Fleet &fleet, const QString &typed) const;
    /// What the device asks before it does a line: "Proceed with reload? [confirm]".
    struct Question {
        QString text;
        qsizetype line = 0; ///< which of the lines
        QString ifNo; ///< the line that is meant then; empty: none of them is sent
    };
    /// Whoever only presses Return agrees, and whoever types `yes` or the beginning of it.
    static bool isYes(const QString &typed);
    QList<Question> questions(const Fleet &fleet, const QStringList &lines) const;

    /// The lines as an action on devices that all stand in this session's mode.
    RunCommands action(std::vector<DeviceId> devices, const QStringList &lines) const;
    /// How many of a device's answers to that action lead to the mode and were not asked for.
    qsizetype leadingLines() const { return m_way.size(); }
    /// Lines of a page of output in this session; 0: everything at once.
    int pageLines(const Fleet &fleet) const;
    /// True where the line is one that leaves the session.
    bool isEnd(const Fleet &fleet, const QString &line) const;
    /// The device ran the line: the session stands where it led; after a reload where a new one begins.
    void follow(const Fleet &fleet, const QString &line);

private:
    CatalogPtr m_catalog;
    DeviceId m_device;
    QStringList m_way; ///< the lines that lead from a new session to where this one stands
};

} // namespace lictor
