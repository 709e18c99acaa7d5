#include "order/device_facts.h"

#include "entitlement/effective.h"
#include "fleet/method.h"

#include <limits>

namespace lictor {

namespace {
qint64 seconds(const std::optional<Instant> &instant)
{
    return instant ? instant->time_since_epoch().count() : DeviceFacts::none;
}
} // namespace

qint64 evaluationLeft(const Fleet &fleet, const Catalog &catalog, const Device &device)
{
    const AgentState &agent = agentOf(fleet, catalog, device);
    if (!catalog.model(device.model).series->evaluation || std::holds_alternative<Reserved>(agent.registration))
        return DeviceFacts::none;
    return std::max<qint64>(0, (catalog.intervals().evaluation - agent.evaluation.usedAt(fleet.now)).count());
}

DeviceFacts factsOf(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    DeviceFacts facts;
    const Device &device = fleet.devices().at(id);
    const LicenseState state = licenseState(fleet, catalog, id);
    const StateWord word = stateWord(state, methodOf(fleet, catalog, device));
    facts.registration = state.registration;
    facts.authorization = state.authorization;
    facts.role = roleOf(fleet, id);
    facts.tone = word.tone;
    facts.stateRank = quint8(word.rank);
    for (const Cause cause : state.causes)
        facts.causes |= quint8(1 << int(cause));
    facts.restricted = state.restricted;
    facts.rateLimited = state.rateLimited;
    facts.contact = seconds(state.lastContact);
    facts.next = seconds(state.nextContact);
    facts.grace = seconds(state.graceUntil);
    if (const Registered *registered = agentOf(fleet, catalog, device).registered())
        facts.certificate = registered->certificate.until.time_since_epoch().count();
    facts.evaluationLeft = evaluationLeft(fleet, catalog, device);
    return facts;
}

DeviceFigures figuresOf(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const entitlement::EffectiveLicenses licenses = entitlement::effective(fleet, catalog, id);
    DeviceFigures figures;
    if (const auto &line = licenses[Feature::SecurityContexts]; line.value.kind == entitlement::Value::Kind::Number)
        figures.contexts = line.value.number;
    if (const auto &line = licenses[Feature::Throughput]; line.value.kind == entitlement::Value::Kind::Number)
        figures.throughput = line.value.number;
    figures.strong = licenses[Feature::Encryption].value.kind == entitlement::Value::Kind::Strong;
    return figures;
}

QString textOf(const Fleet &fleet, const Catalog &catalog, DeviceId id, DeviceField field, const DeviceFacts &facts)
{
    const Device &device = fleet.devices().at(id);
    switch (field) {
    case DeviceField::Name: return device.name;
    case DeviceField::Model: return catalog.model(device.model).word;
    case DeviceField::Platform: return catalog.model(device.model).series->word;
    case DeviceField::Serial: return device.serial;
    case DeviceField::Address: return device.address;
    case DeviceField::Site: return device.site;
    case DeviceField::VirtualAccount: {
        const Registered *registered = agentOf(fleet, catalog, device).registered();
        const VirtualAccount *account = fleet.virtualAccounts().find(registered ? registered->account : device.account);
        return account ? account->name : QString();
    }
    case DeviceField::Group: {
        const Group *group = fleet.groups().find(device.group);
        return group ? group->name : QString();
    }
    case DeviceField::Role: return toWord(facts.role);
    case DeviceField::Chassis: {
        const Chassis *chassis = fleet.chassis().find(device.chassis);
        return chassis ? chassis->name : QString();
    }
    case DeviceField::Version: return device.version;
    case DeviceField::Method: return toWord(methodOf(fleet, catalog, device));
    case DeviceField::RegistrationState: return toWord(facts.registration);
    case DeviceField::AuthorizationState: return toWord(facts.authorization);
    default: return {};
    }
}

void appendFolded(std::string &text, const Fleet &fleet, const Catalog &catalog, DeviceId id, const DeviceFacts &facts)
{
    const auto add = [&text](const QString &value) {
        bool plain = true;
        for (const QChar c : value)
            plain = plain && c.unicode() < 0x80;
        if (plain) {
            for (const QChar c : value)
                text.push_back(char(c.unicode() >= 'A' && c.unicode() <= 'Z' ? c.unicode() + 32 : c.unicode()));
        } else {
            text += value.toCaseFolded().toStdString();
        }
        text.push_back('\x1f'); // no word reaches over two columns
    };
    for (const DeviceField field : {DeviceField::Name, DeviceField::Model, DeviceField::Serial, DeviceField::Address,
             DeviceField::Site, DeviceField::VirtualAccount, DeviceField::Group, DeviceField::Role, DeviceField::Chassis,
             DeviceField::Version, DeviceField::Method})
        add(textOf(fleet, catalog, id, field, facts));
    add(catalog.model(fleet.devices().at(id).model).name);
    add(stateWordText(facts.stateRank));
}

} // namespace lictor
