#include "cli/grammar.h"

#include "agent/agent.h"
#include "cli/answer_of.h"
#include "cli/license_block.h"
#include "cli/license_change.h"
#include "cli/license_rules.h"
#include "cli/which_models.h"

namespace lictor::cli {

namespace {

// ---- what a command depends on

QList<Option> throughputLevels(const Vocabulary &vocabulary)
{
    QList<Option> levels;
    for (const Entitlement &entitlement : vocabulary.catalog.asav().entitlements)
        levels.append(
            {entitlement.word, QStringLiteral("Throughput level of %1 (%2)").arg(entitlement.word, entitlement.modelLabel)});
    return levels;
}

std::pair<int, int> contextRange(const Vocabulary &vocabulary)
{
    return {1, vocabulary.model && vocabulary.model->maximumContexts ? *vocabulary.model->maximumContexts : 1};
}

bool hasSecurityPlus(const Model &model) { return model.securityPlus; }
bool hasCarrier(const Model &model) { return model.carrierLicense; }
bool hasMobileSp(const Model &model) { return model.carrierLicense && model.series->slots > 1; } // CLI-12: the 9300 only

QString noContexts(const Place &place)
{
    return QStringLiteral("%1 has no security contexts and so no context license (CTX-%2); leave the command out")
        .arg(place.model().name)
        .arg(place.model().series->isVirtual ? 5 : 4);
}

QString noSecurityPlus(const Place &place)
{
    return QStringLiteral("%1 has no Security Plus license, failover needs none there; leave the command out")
        .arg(place.model().name);
}

QString noCarrier(const Place &place)
{
    return place.model().carrierAlways
        ? QStringLiteral("Carrier is always enabled on %1, there is no license to request; leave the command out")
              .arg(place.model().name)
        : QStringLiteral("%1 has no Carrier license; leave the command out").arg(place.model().name);
}

/// GEN-6, TOK-9: names the chassis and what to enter there.
template <int which> QString chassisRegisters(const Place &place)
{
    static constexpr const char *commands[] = {"register idtoken TOKEN", "deregister", "renew"};
    const Chassis *chassis = place.fleet.chassis().find(place.device().chassis);
    return QStringLiteral("the chassis %1 registers for this ASA; enter scope license and %2 in its FXOS")
        .arg(chassis ? chassis->name : QString(), QLatin1StringView(commands[which]));
}

// ---- configuration

/// The block goes, and every license with it.
Answer clearLicenses(Call &call)
{
    Configuration cleared = withoutLicenses(*call.device().running);
    if (call.negated) // `no license smart` is the block alone
        cleared.reservation = call.device().running->reservation;
    Answer answer = changeLicensing(call, std::move(cleared));
    if (answer.ok)
        call.mode = Mode::Configuration;
    return answer;
}

Answer smartLicense(Call &call)
{
    if (call.negated)
        return clearLicenses(call);
    call.mode = Mode::SmartLicense;
    // Entering the mode is no harm on a unit that only caches: what is then configured there is refused.
    if (!configuredOn(call.fleet, call.id).isEmpty())
        return Answer::silent();
    Configuration edited = *call.device().running;
    edited.smartLicense = true;
    return changeLicensing(call, std::move(edited));
}

Answer tier(Call &call)
{
    if (call.negated && call.model().series->tierAlwaysOn)
        return Answer::refused(
            QStringLiteral("the Standard tier is always enabled on %1 and cannot be removed; leave the command out")
                .arg(call.model().name));
    Configuration edited = *call.device().running;
    edited.tierStandard = !call.negated;
    return changeLicensing(call, std::move(edited));
}

Answer contexts(Call &call)
{
    Configuration edited = *call.device().running;
    if (call.negated) {
        edited.contexts = 0;
        return changeLicensing(call, std::move(edited));
    }
    const Model &model = call.model();
    const bool reserved = agentOf(call.fleet, call.catalog, call.device()).reserved();
    const int maximum = reserved ? model.series->reservationContexts.value_or(*model.maximumContexts) : *model.maximumContexts;
    const QString typed = *call.parsed.argument();
    bool fits = false;
    const int number = typed.toInt(&fits);
    if (!fits || number < 1 || number > maximum)
        return Answer::refused(
            QStringLiteral("%1 additional contexts are outside 1 to %2, the limit %3 %4; it includes %5 "
                           "contexts, enter feature context %6 for all %7")
                .arg(typed.size() > 20 ? typed.left(20) + u"…" : typed, QString::number(maximum),
                    maximum == *model.maximumContexts ? QStringLiteral("of") : QStringLiteral("under a permanent license of"),
                    model.name, QString::number(*model.standardContexts),
                    QString::number(*model.maximumContexts - *model.standardContexts), QString::number(*model.maximumContexts)));
    edited.contexts = number;
    return changeLicensing(call, std::move(edited));
}

Answer throughput(Call &call)
{
    Configuration edited = *call.device().running;
    const Entitlement *level = call.catalog.findEntitlement(call.parsed.argument().value_or(QString()));
    if (call.negated && level && level->key != edited.throughput)
        return Answer::silent(); // another level is configured: there is nothing to take back
    edited.throughput = call.negated ? EntitlementKey{} : level->key;
    return changeLicensing(call, std::move(edited));
}

template <bool Configuration::*flag> Answer setFlag(Call &call)
{
    Configuration edited = *call.device().running;
    edited.*flag = !call.negated;
    return changeLicensing(call, std::move(edited));
}

// ---- what acts at once

Answer registerDevice(Call &call)
{
    return answerOf(agent::startRegistration(call.fleet, call.catalog, agent::ownerFor(call.fleet, call.catalog, call.id),
        *call.parsed.argument(), call.parsed.has(QLatin1StringView("force"))));
}

Answer deregisterDevice(Call &call)
{
    return answerOf(agent::startDeregistration(call.fleet, call.catalog, agent::ownerFor(call.fleet, call.catalog, call.id)));
}

Answer renewAuthorization(Call &call)
{
    return answerOf(agent::startRenewAuthorization(call.fleet, call.catalog, agent::ownerFor(call.fleet, call.catalog, call.id)));
}

Answer renewCertificate(Call &call)
{
    return answerOf(agent::startRenewCertificate(call.fleet, call.catalog, agent::ownerFor(call.fleet, call.catalog, call.id)));
}

} // namespace

std::vector<Command> licenseCommands()
{
    const Modes smart = Modes(Mode::SmartLicense);
    const Element license = word("license", "Configure licensing");
    const Element smartWord = word("smart", "Smart Software Licensing");
    const Element feature = word("feature", "Request a license");
    const Element renew = word("renew", "Renew what the Smart Software Manager gave");

    std::vector<Command> rows{
        {{{license, smartWord}}, anyConfiguration, smartLicense, nullptr, nullptr, 2},

        {{{word("clear", "Reset functions"), word("configure", "Clear the configuration"), word("license", "Of licensing")}},
            anyConfiguration, clearLicenses},

        {{{feature, word("tier", "The feature tier"), word("standard", "The Standard tier")}}, smart, tier, nullptr, nullptr, 2},
        {{{feature, word("context", "Security contexts beyond the included ones"),
             number(contextRange, "Number of contexts to add")}},
            smart, contexts, hasContexts, noContexts, 2},
        {{{feature, word("security-plus", "Security Plus, for failover")}}, smart, setFlag<&Configuration::securityPlus>,
            hasSecurityPlus, noSecurityPlus, 2},
        {{{feature, word("carrier", "Carrier: inspection of GTP/GPRS, Diameter, M3UA and SCTP")}}, smart,
            setFlag<&Configuration::carrier>, hasCarrier, noCarrier, 2},
        {{{feature, word("mobile-sp", "The former name of Carrier")}}, smart, setFlag<&Configuration::carrier>, hasMobileSp,
            nullptr, 2}, // CAR-3
        {{{feature, word("strong-encryption", "Strong encryption (3DES/AES) by a license of its own")}}, smart,
            setFlag<&Configuration::strongEncryption>, nullptr, nullptr, 2},
        {{{word("throughput", "Throughput of the virtual machine"), word("level", "The throughput level"),
             choice(throughputLevels)}},
            smart, throughput, isVirtual, nullptr, 2},

        {{{license, smartWord, word("register", "Register with the Smart Software Manager"),
             word("idtoken", "By a registration token"), text("WORD", "The token"),
             optional(word("force", "Register again, although it is registered"))}},
            anyPrivileged, registerDevice, registersItself, chassisRegisters<0>},
        {{{license, smartWord, word("deregister", "Leave the Smart Account")}}, anyPrivileged, deregisterDevice, registersItself,
            chassisRegisters<1>},
        {{{license, smartWord, renew, word("auth", "The authorization of the licenses")}}, anyPrivileged, renewAuthorization,
            registersItself, chassisRegisters<2>},
        {{{license, smartWord, renew, word("id", "The ID certificate")}}, anyPrivileged, renewCertificate, registersItself,
            chassisRegisters<2>},
    };
    for (Command &row : rows) {
        row.since = Capability::SmartLicensing; // HIS-1, HIS-2
        if (row.run == setFlag<&Configuration::carrier> && row.has == hasCarrier)
            row.since = Capability::CarrierLicense; // HIS-3
    }
    return rows;
}

} // namespace lictor::cli
