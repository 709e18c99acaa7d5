#include "cli/grammar.h"
#include "terms/instant.h"
#include "terms/release.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace lictor::cli {

namespace {

/// PAK-1: once there is smart licensing, no key is taken; before, it is all there is (PAK-2, PAK-3).
Answer activationKey(Call &call)
{
    const Gate *gate = call.catalog.gate(Capability::SmartLicensing, *call.model().series);
    if (!gate || call.catalog.allows(Capability::SmartLicensing, *call.model().series, releaseOf(call.device().version)))
        return Answer::refused(
            QStringLiteral("only Smart Software Licensing is supported on %1 in release %2 (PAK-1); register with "
                           "license smart register idtoken")
                .arg(call.model().name, call.device().version));
    static const QRegularExpression form(QStringLiteral("^(?:0x)?[0-9a-fA-F]{1,8}(?:\\s+(?:0x)?[0-9a-fA-F]{1,8}){3,4}$"));
    const QString typed = call.parsed.argument().value_or(QString()).simplified();
    if (!form.match(typed).hasMatch())
        return Answer::refused(QStringLiteral("an activation key has 4 or 5 hexadecimal words; enter it as it was sent"));
    call.fleet.edit(call.id).activationKey = typed;
    return Answer::shown(
        QStringLiteral("Validating activation key. This may take a few minutes...\nThe requested key is now in force."));
}

/// PRE-4: a module's clock is its chassis', and that of a Firepower 2100 in platform mode its FXOS'.
Answer setClock(Call &call)
{
    const Device &device = call.device();
    if (call.model().series->registrar == Registrar::Chassis || device.mode == DeviceMode::Platform)
        return Answer::refused(
            QStringLiteral("the clock of this ASA is set in FXOS; enter set clock in scope system, scope services there"));
    const QString typed = call.parsed.words.mid(2).join(u' ').simplified();
    QDateTime given;
    for (const char *form : {"H:mm:ss d MMMM yyyy", "H:mm:ss MMMM d yyyy", "H:mm:ss d MMM yyyy", "H:mm:ss MMM d yyyy"})
        if (!given.isValid())
            given = QLocale::c().toDateTime(typed, QString::fromLatin1(form));
    if (!given.isValid())
        return Answer::refused(
            QStringLiteral("\"%1\" is no time and date; enter such as 14:30:00 3 March 2026").arg(typed.left(40)));
    given.setTimeSpec(Qt::UTC);
    if (Instant(Duration(given.toSecsSinceEpoch())) == call.fleet.now)
        return Answer::silent();
    return Answer::shown(
        QStringLiteral("WARNING: all clocks follow the simulation's, which stands at %1").arg(toReadable(call.fleet.now)));
}

} // namespace

std::vector<Command> systemCommands()
{
    return {
        {{{word("activation-key", "Enter the activation key of a PAK license"), line("The key, 4 or 5 hexadecimal words")}},
            anyPrivileged, activationKey},
        {{{word("clock", "Manage the system clock"), word("set", "Set the time and date"), text("hh:mm:ss", "Current time"),
             line("Day, month and year")}},
            Modes(Mode::Privileged), setClock},
    };
}

} // namespace lictor::cli
