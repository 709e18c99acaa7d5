#include "cli/configure.h"

#include "agent/takeover.h"
#include "cli/interpreter.h"
#include "cli/license_change.h"
#include "cli/running_config.h"
#include "entitlement/tls_proxy.h"
#include "fleet/default_configuration.h"

#include <QCryptographicHash>

namespace lictor::cli {

namespace {

/// The active unit saves the pair's configuration on all of its units.
Answer save(Call &call)
{
    const Group *group = call.fleet.groups().find(call.device().group);
    std::vector<DeviceId> units{call.id};
    if (group && group->activeUnit() == call.id)
        units = group->units;
    for (DeviceId unit : units)
        if (const Device *device = call.fleet.devices().find(unit); device && !(device->startup == device->running))
            call.fleet.edit(unit).startup = call.fleet.devices().at(unit).running;
    const QByteArray text = runningConfig(call.fleet, call.catalog, call.id).join(u'\n').toUtf8();
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex());
    return Answer::shown(
        QStringLiteral("Building configuration...\nCryptochecksum: %1 %2 %3 %4\n\n%5 bytes copied in 0.10 secs\n[OK]")
            .arg(digest.sliced(0, 8), digest.sliced(8, 8), digest.sliced(16, 8), digest.sliced(24, 8))
            .arg(text.size()));
}

/// The next start finds the default configuration of the platform; registration and permanent license stay (PLR-ASAV-11).
Answer erase(Call &call)
{
    call.fleet.edit(call.id).startup = SharedValue<Configuration>(defaultConfiguration(call.catalog, call.device()));
    return Answer::shown(QStringLiteral("Erase configuration in flash memory? [confirm] \n[OK]"));
}

/// Lines that Lictor does not model, and which were entered once more: a block goes on where it stands, and nothing is said twice.
QStringList withoutRepetition(const QStringList &kept)
{
    QStringList merged;
    qsizetype opening = -1; // the lines of the license block stand before all others
    for (const QString &line : kept) {
        if (!line.startsWith(u' ')) {
            opening = merged.indexOf(line);
            if (opening < 0) {
                opening = merged.size();
                merged.append(line);
            }
            continue;
        }
        qsizetype end = opening + 1;
        bool there = false;
        for (; end < merged.size() && merged[end].startsWith(u' '); ++end)
            there = there || merged[end] == line;
        if (!there)
            merged.insert(end, line);
    }
    return merged;
}

/// Nothing goes: what the startup configuration says is entered on top of what runs.
Answer mergeStartup(Call &call)
{
    Session session(call.fleet, call.catalog, call.id);
    const QStringList refused = session.load(startupConfig(call.fleet, call.catalog, call.id), Session::Loading::Entered);
    const QStringList kept = withoutRepetition(call.device().running->kept);
    if (kept != call.device().running->kept)
        call.fleet.edit(call.id).running.edit().kept = kept;
    return Answer::shown((refused + QStringList{QStringLiteral("[OK]")}).join(u'\n'));
}

/// A configuration with nothing in it, but for the limit of the TLS proxy, which is the model's default then (TLS-7).
Configuration cleared(const Catalog &catalog, const Model &model)
{
    Configuration configuration;
    configuration.hostname = QStringLiteral("ciscoasa");
    configuration.services.edit().tlsProxySessions = int(entitlement::defaultTlsProxySessions(catalog, model));
    return configuration;
}

/// TLS-7: what a device says whose limit fell below its licence; empty when it did not.
QString tlsProxyWarning(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const entitlement::TlsProxyLimits limits = entitlement::tlsProxyLimits(fleet, catalog, id);
    return limits.configured == 0 || limits.configured >= limits.licensed
        ? QString()
        : QStringLiteral("ERROR: the limit of TLS proxy sessions is now %1, the default, and %2 are licensed; enter tls-proxy "
                         "maximum-sessions to raise it")
              .arg(limits.configured)
              .arg(limits.licensed);
}

Answer clearAll(Call &call)
{
    const Answer answer = changeLicensing(call, cleared(call.catalog, call.model()));
    if (!answer.ok)
        return answer;
    setCallHome(call.fleet, call.id, {}, {});
    call.mode = Mode::Configuration;
    QStringList warnings{answer.output, tlsProxyWarning(call.fleet, call.catalog, call.id)};
    warnings.removeAll(QString());
    return Answer::shown(warnings.join(u'\n'));
}

/// TLS-9: the standby unit clears its configuration, then gets the active unit's.
Answer writeStandby(Call &call)
{
    const Group *group = call.fleet.groups().find(call.device().group);
    if (!group || group->kind != GroupKind::Failover)
        return Answer::refused(QStringLiteral("%1 is in no failover pair; form one first").arg(call.device().name));
    if (const QString why = whyFollows(call.fleet, call.id); !why.isEmpty())
        return Answer::refused(why);
    QStringList output{QStringLiteral("Building configuration...")};
    const std::vector<DeviceId> units = group->units;
    for (DeviceId unit : units) {
        const Device *standby = call.fleet.devices().find(unit);
        if (unit == call.id || !standby || standby->down)
            continue;
        const QString name = standby->name, hostname = standby->running->hostname;
        const bool reservation = standby->running->reservation; // of its own permanent licence (PLR-25)
        call.fleet.edit(unit).running = SharedValue<Configuration>(cleared(call.catalog, call.catalog.model(standby->model)));
        if (const QString warning = tlsProxyWarning(call.fleet, call.catalog, unit); !warning.isEmpty())
            output += QStringLiteral("%1: %2\n%1: the configuration of %3 follows, the message can be ignored")
                          .arg(name, warning, call.device().name);
        Configuration sent = *call.device().running;
        sent.hostname = hostname;
        sent.reservation = reservation;
        call.fleet.edit(unit).running = SharedValue<Configuration>(std::move(sent));
        setCallHome(call.fleet, unit, call.device().running->licenseUrl, call.device().running->proxy);
    }
    output += QStringLiteral("[OK]");
    return Answer::shown(output.join(u'\n'));
}

/// Whoever only presses Enter saves and reloads.
Answer reload(Call &call)
{
    if (call.parsed.has(QLatin1StringView("noconfirm")))
        return {QString(), true, Effect::Reload};
    QStringList output;
    if (!(call.device().running == call.device().startup))
        output << QStringLiteral("System config has been modified. Save? [Y]es/[N]o: ") << save(call).output;
    output += QStringLiteral("Proceed with reload? [confirm] ");
    return {output.join(u'\n'), true, Effect::Reload};
}

} // namespace

std::vector<Command> storageCommands()
{
    const Element write = word("write", "Write running configuration to memory");
    return {
        {{{write, optional(word("memory", "Save it as the startup configuration"))}}, anyPrivileged, save},
        {{{write, word("erase", "Erase the startup configuration")}}, anyPrivileged, erase},
        {{{write, word("standby", "Send it to the standby unit")}}, anyPrivileged, writeStandby},
        {{{word("copy", "Copy from one file to another"), word("running-config", "Copy from the running configuration"),
             word("startup-config", "Copy to the startup configuration")}},
            anyPrivileged, save},
        {{{word("copy", "Copy from one file to another"), word("startup-config", "Copy from the startup configuration"),
             word("running-config", "Copy to the running configuration")}},
            anyPrivileged, mergeStartup},
        {{{word("clear", "Reset functions"), word("configure", "Clear the configuration"), word("all", "All of it")}},
            anyConfiguration, clearAll},
        {{{word("reload", "Halt and reload the system"), optional(word("noconfirm", "Reload without asking for confirmation"))}},
            anyPrivileged, reload},
    };
}

} // namespace lictor::cli
