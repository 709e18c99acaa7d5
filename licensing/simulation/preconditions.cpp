#include "simulation/preconditions.h"

#include "fleet/method.h"
#include "fleet/requests.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::simulation {

namespace {

struct Preconditions {
    Q_DECLARE_TR_FUNCTIONS(Preconditions)
};

/// The units that want to form a group, the one that will lead first.
struct Candidates {
    const Fleet &fleet;
    const Catalog &catalog;
    GroupKind kind;
    std::vector<DeviceId> units;

    const Device &device(DeviceId id) const { return fleet.devices().at(id); }
    const Device &first() const { return device(units.front()); }
    const Model &model() const { return catalog.model(first().model); }
    const Series &series() const { return *model().series; }
    const AgentState &agent(const Device &device) const { return agentOf(fleet, catalog, device); }
    bool licensed(const Device &device) const { return agent(device).registered() || agent(device).reserved(); }

    /// The rule of that number in the platform's section: in all of them it says the same (FO-1100-10, CLU-3100-10).
    QString rule(int number) const
    {
        const QString section = QString::fromStdString(series().rules[size_t(Feature::Failover)]).section(u'-', 1, 1);
        return QStringLiteral("%1-%2-%3").arg(kind == GroupKind::Cluster ? u"CLU" : u"FO", section).arg(number);
    }
};

/// The precondition with what each unit has against it.
template <class Objects> Precondition each(const Candidates &candidates, QString text, QString rule, Objects objects)
{
    Precondition precondition{std::move(text), std::move(rule), true, {}};
    for (const DeviceId unit : candidates.units) {
        const Device &device = candidates.device(unit);
        if (std::optional<Error> error = objects(device)) {
            error->what = device.name;
            error->rule = precondition.rule;
            precondition.objections.push_back({unit, std::move(*error)});
        }
    }
    return precondition;
}

Precondition free(const Candidates &candidates)
{
    return each(candidates, Preconditions::tr("No unit belongs to another pair or cluster"), {},
        [&](const Device &device) -> std::optional<Error> {
            const Group *group = candidates.fleet.groups().find(device.group);
            if (!group)
                return std::nullopt;
            return Error{Refusal::WrongState, {}, Preconditions::tr("it is a unit of %1 already").arg(group->name),
                Preconditions::tr("disband %1 first").arg(group->name), {}};
        });
}

Precondition oneModel(const Candidates &candidates)
{
    return each(candidates, Preconditions::tr("All units are of one model"), {}, [&](const Device &device) {
        const Device &first = candidates.first();
        return device.model == first.model
            ? std::optional<Error>()
            : Error{Refusal::Unsupported, {},
                Preconditions::tr("it is a %1, %2 is a %3")
                    .arg(candidates.catalog.model(device.model).name, first.name, candidates.model().name),
                Preconditions::tr("all units must be of one model"), {}};
    });
}

/// The throughput level that an ASA virtual is licensed for: by its configuration, or by its permanent license.
EntitlementKey levelOf(const Device &device)
{
    const Reserved *reserved = device.agent.reserved();
    return reserved ? reserved->level : device.running->throughput;
}

Precondition oneLevel(const Candidates &candidates)
{
    const auto word = [&](const Device &device) {
        const Entitlement *level = candidates.catalog.entitlement(levelOf(device));
        return level ? level->word : Preconditions::tr("none");
    };
    const Device &first = candidates.first();
    return each(candidates, Preconditions::tr("All units have the same throughput level"),
        candidates.rule(candidates.kind == GroupKind::Cluster ? 1 : 2), [&](const Device &device) {
            return levelOf(device) == levelOf(first)
                ? std::optional<Error>()
                : Error{Refusal::Unsupported, {},
                    Preconditions::tr("its throughput level is %1, that of %2 is %3").arg(word(device), first.name, word(first)),
                    Preconditions::tr("all units need the same throughput level"), {}};
        });
}

Precondition activeActive(const Candidates &candidates)
{
    Precondition precondition{Preconditions::tr("The platform has Active/Active failover"),
        QString::fromStdString(candidates.series().rules[size_t(Feature::Failover)]), true, {}};
    if (!candidates.series().activeActive)
        precondition.objections.push_back({{},
            {Refusal::Unsupported, candidates.first().name,
                Preconditions::tr("a %1 has Active/Standby failover only").arg(candidates.series().name),
                Preconditions::tr("leave Active/Active out"), precondition.rule}});
    return precondition;
}

Precondition clustering(const Candidates &candidates)
{
    Precondition precondition{Preconditions::tr("The model supports clustering"),
        QString::fromStdString(candidates.series().rules[size_t(Feature::Clustering)]), true, {}};
    if (!candidates.model().clustering)
        precondition.objections.push_back({{},
            {Refusal::Unsupported, candidates.first().name,
                Preconditions::tr("a %1 does not support clustering").arg(candidates.model().name),
                Preconditions::tr("form a failover pair instead"), precondition.rule}});
    return precondition;
}

Precondition size(const Candidates &candidates)
{
    Precondition precondition{Preconditions::tr("There are 2 to %1 units").arg(mostClusterUnits), {}, true, {}};
    if (candidates.units.size() < 2 || candidates.units.size() > mostClusterUnits)
        precondition.objections.push_back({{},
            {Refusal::OutOfRange, Preconditions::tr("cluster"),
                Preconditions::tr("%1 units are outside 2 to %2").arg(candidates.units.size()).arg(mostClusterUnits),
                Preconditions::tr("name that many devices"), {}}});
    return precondition;
}

/// Demanded before failover of some platforms (FO-1010-1, FO-4K9K-1), recommended on all others (FO-3100-1, CLU-3100-1, FO-1100-11).
Precondition registered(const Candidates &candidates, bool demanded)
{
    Precondition precondition = each(candidates, Preconditions::tr("Every unit is registered"), candidates.rule(1),
        [&](const Device &device) -> std::optional<Error> {
            if (candidates.licensed(device))
                return std::nullopt;
            return demanded ? Error{Refusal::WrongState, {}, Preconditions::tr("it is not registered"),
                       Preconditions::tr("register every unit before failover is configured"), {}}
                            : Error{Refusal::WrongState, {}, Preconditions::tr("it is not registered"),
                                Preconditions::tr("recommended, not demanded: register every unit before"), {}};
        });
    precondition.demanded = demanded;
    return precondition;
}

QString encryptionWord(const Device &device)
{
    return device.encryption.active ? Preconditions::tr("Strong (3DES/AES)") : Preconditions::tr("Base (DES)");
}

/// Of those that are registered: another one gets its encryption later (FO-1100-12).
Precondition oneEncryption(const Candidates &candidates)
{
    const auto isLicensed = [&](DeviceId id) { return candidates.licensed(candidates.device(id)); };
    const auto first = std::find_if(candidates.units.begin(), candidates.units.end(), isLicensed);
    const Device &reference = first == candidates.units.end() ? candidates.first() : candidates.device(*first);
    return each(candidates, Preconditions::tr("All registered units have the same encryption level"), candidates.rule(10),
        [&](const Device &device) {
            return !candidates.licensed(device) || device.encryption.active == reference.encryption.active
                ? std::optional<Error>()
                : Error{Refusal::Unsupported, {},
                    Preconditions::tr("its encryption is %1, that of %2 is %3")
                        .arg(encryptionWord(device), reference.name, encryptionWord(reference)),
                    Preconditions::tr("register both with the same export setting"), {}};
        });
}

Method methodOf(const Candidates &candidates, const Device &device)
{
    return lictor::methodOf(candidates.fleet, candidates.catalog, device);
}

Precondition oneMethod(const Candidates &candidates)
{
    const Device &first = candidates.first();
    const Method method = methodOf(candidates, first);
    return each(candidates, Preconditions::tr("All units are licensed by the same method"), QStringLiteral("GEN-8"),
        [&](const Device &device) {
            const Method own = methodOf(candidates, device);
            return own == method ? std::optional<Error>()
                                 : Error{Refusal::Unsupported, {},
                                     Preconditions::tr("its licensing method is %1, that of %2 is %3")
                                         .arg(toWord(own), first.name, toWord(method)),
                                     Preconditions::tr("license all units by the same method"), {}};
        });
}

/// FO-*-19, CLU-*-17
Precondition ownPermanentLicense(const Candidates &candidates)
{
    return each(candidates, Preconditions::tr("Every unit has a permanent license of its own"), QStringLiteral("PLR-25"),
        [&](const Device &device) {
            return methodOf(candidates, device) != Method::Permanent || candidates.agent(device).reserved()
                ? std::optional<Error>()
                : Error{Refusal::WrongState, {}, Preconditions::tr("its permanent license is not installed yet"),
                    Preconditions::tr("every unit needs one of its own before failover or clustering is configured"), {}};
        });
}

/// FO-1010-2
Precondition securityPlus(const Candidates &candidates)
{
    return each(candidates, Preconditions::tr("Standard and Security Plus are enabled on both units"), candidates.rule(2),
        [](const Device &device) {
            return device.running->tierStandard && device.running->securityPlus
                ? std::optional<Error>()
                : Error{Refusal::WrongState, {}, Preconditions::tr("failover needs Standard and Security Plus on both units"),
                    Preconditions::tr("enable them there first: feature tier standard, feature security-plus"), {}};
        });
}

/// What holds for pairs and clusters.
void addCommon(std::vector<Precondition> &list, const Candidates &candidates, bool registrationDemanded)
{
    list.push_back(registered(candidates, registrationDemanded));
    list.push_back(oneEncryption(candidates));
    list.push_back(oneMethod(candidates));
    const auto isPermanent = [&](DeviceId id) { return methodOf(candidates, candidates.device(id)) == Method::Permanent; };
    if (std::any_of(candidates.units.begin(), candidates.units.end(), isPermanent))
        list.push_back(ownPermanentLicense(candidates));
}

} // namespace

std::vector<Precondition> preconditions(const Fleet &fleet, const Catalog &catalog, const FormFailover &action)
{
    const Candidates candidates{fleet, catalog, GroupKind::Failover, {action.active, action.standby}};
    const Series &series = candidates.series();
    std::vector<Precondition> list{oneModel(candidates), free(candidates)};
    if (series.isVirtual)
        list.push_back(oneLevel(candidates));
    if (action.activeActive)
        list.push_back(activeActive(candidates));
    addCommon(list, candidates, series.registeredBeforeFailover);
    if (series.securityPlusGatesFailover)
        list.push_back(securityPlus(candidates));
    return list;
}

std::vector<Precondition> preconditions(const Fleet &fleet, const Catalog &catalog, const FormCluster &action)
{
    const Candidates candidates{fleet, catalog, GroupKind::Cluster, action.units};
    std::vector<Precondition> list{size(candidates), oneModel(candidates), free(candidates)};
    if (candidates.series().isVirtual)
        list.push_back(oneLevel(candidates));
    list.push_back(clustering(candidates));
    addCommon(list, candidates, false);
    return list;
}

const Precondition::Objection *firstObjection(const std::vector<Precondition> &preconditions)
{
    for (const Precondition &precondition : preconditions)
        if (precondition.demanded && !precondition.objections.empty())
            return &precondition.objections.front();
    return nullptr;
}

} // namespace lictor::simulation
