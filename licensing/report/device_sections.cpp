#include "report/sections.h"

#include "fleet/method.h"
#include "report/text.h"

#include <memory>

namespace lictor::report {

namespace {

using entitlement::EffectiveLicenses;
using entitlement::Line;
using entitlement::Value;

/// The value as lictorctl gives it: a number or a word; throughput in Mbit/s.
void setValue(Cell &cell, const Line &line)
{
    using enum Value::Kind;
    static const std::array words{toWord(Number), toWord(Enabled), toWord(Disabled), toWord(Unsupported), toWord(Base),
        toWord(Strong), toWord(ActiveStandby), toWord(ActiveActive)};
    if (line.value.kind != Number)
        cell.set(words[size_t(line.value.kind)]);
    else if (line.feature != Feature::Throughput)
        cell.setNumber(line.value.number);
    else if (line.value.number % 1000 == 0)
        cell.setNumber(line.value.number / 1000);
    else
        cell.setReal(double(line.value.number) / 1000);
}

const char *featureKey(Feature feature)
{
    static const auto words = [] {
        std::array<QByteArray, featureCount> made;
        for (int i = 0; i < featureCount; ++i)
            made[size_t(i)] = toWord(Feature(i)).toLatin1();
        return made;
    }();
    return words[size_t(feature)].constData();
}

QStringList causesOf(const LicenseState &state)
{
    QStringList causes;
    for (const Cause cause : state.causes)
        causes << toWord(cause);
    return causes;
}

QStringList requestsText(const Scope &scope, DeviceId id)
{
    QStringList texts;
    for (const Request &request : requestsOf(scope.fleet(), scope.catalog(), id))
        texts << QString::number(request.count) + u' '
                + toWord(request.key.kind); // as `feature` words: the same in every language
    return texts;
}

bool onPage(Feature feature)
{
    return feature == Feature::SecurityContexts || feature == Feature::Encryption || feature == Feature::Throughput;
}

enum Place { Name, Serial, ModelName, RegistrationState, AuthorizationState, Causes, Features };

} // namespace

Section devicesSection(const Scope &scope, Shape shape)
{
    const bool nested = shape == Shape::Nested;
    Rows rows;
    rows.columns = {{"name", Text::tr("Device")}, {"serial", Text::tr("Serial")}, {"model", Text::tr("Model")},
        {"registration", Text::tr("Registration")}, {"authorization", Text::tr("Authorization")}, {"causes", Text::tr("Causes")}};
    if (nested)
        rows.columns.push_back({"features", {}});
    const size_t more = rows.columns.size();
    for (const Column &column : {Column{"virtualAccount", Text::tr("Virtual account")}, Column{"group", Text::tr("Group")},
             Column{"role", Text::tr("Role")}, Column{"requested", Text::tr("Licenses requested")},
             Column{"site", Text::tr("Site"), true}, Column{"version", Text::tr("Version"), true},
             Column{"pid", Text::tr("PID"), true}, Column{"chassisSerial", Text::tr("Chassis serial"), true},
             Column{"method", Text::tr("Method"), true}, Column{"since", Text::tr("Since"), true},
             Column{"lastContact", Text::tr("Last contact"), true}, Column{"graceUntil", Text::tr("Grace until"), true},
             Column{"certificateUntil", Text::tr("ID certificate until"), true},
             Column{"serialMadeUp", Text::tr("Serial made up"), true}})
        rows.columns.push_back(column);
    const size_t features = rows.columns.size();
    for (int i = 0; i < featureCount && !nested; ++i)
        rows.columns.push_back({featureKey(Feature(i)), featureLabel(Feature(i)), !onPage(Feature(i))});
    rows.count = scope.devices().size();
    rows.fill = [&scope, nested, more, features](size_t row, Cells &cells) {
        const CoveredDevice &entry = scope.devices()[row];
        const Device &device = *entry.device;
        const LicenseState &state = entry.state;
        cells[Name].set(device.name);
        cells[Serial].set(device.serial);
        cells[ModelName].set(entry.model->word);
        setState(cells[RegistrationState], state.registration);
        setState(cells[AuthorizationState], state.authorization);
        cells[Causes].setList(causesOf(state));
        const EffectiveLicenses effective = entitlement::effective(scope.fleet(), scope.catalog(), entry.id);
        if (nested) {
            Cell &object = cells[Features];
            object.kind = Cell::Kind::Members;
            object.members.resize(featureCount);
            for (size_t i = 0; i < featureCount; ++i) {
                object.members[i].key = featureKey(Feature(i));
                setValue(object.members[i].value, effective.lines[i]);
            }
        } else {
            for (size_t i = 0; i < featureCount; ++i)
                setValue(cells[features + i], effective.lines[i]);
        }
        size_t next = more;
        const Group *group = device.group ? scope.fleet().groups().find(device.group) : nullptr;
        cells[next++].set(scope.accountName(entry.account));
        cells[next++].setOrNone(group ? group->name : QString());
        cells[next++].setOrNone(toWord(entry.role));
        cells[next++].setList(requestsText(scope, entry.id));
        cells[next++].setOrNone(device.site);
        cells[next++].setOrNone(device.version);
        cells[next++].set(udiPid(scope.catalog(), device));
        cells[next++].setOrNone(device.chassisSerial);
        cells[next++].set(toWord(methodOf(scope.fleet(), scope.catalog(), device)));
        cells[next++].setTime(state.since);
        cells[next++].setTime(state.lastContact);
        cells[next++].setTime(state.graceUntil);
        const Registered *registered = entry.agent->registered();
        cells[next++].setTime(registered ? std::optional(registered->certificate.until) : std::nullopt);
        cells[next].setFlag(device.serialMadeUp);
    };
    return {"devices", Text::tr("Deployment"),
        Text::tr("Every device with its state and what it may run now. Throughput is in Mbit/s."), std::move(rows),
        Text::tr("No device is in this scope.")};
}

Section groupsSection(const Scope &scope)
{
    struct Aggregated {
        const Group *group = nullptr;
        Line line;
    };
    auto lines = std::make_shared<std::vector<Aggregated>>();
    for (const CoveredDevice &entry : scope.devices()) {
        const Group *group = entry.device->group ? scope.fleet().groups().find(entry.device->group) : nullptr;
        if (!group || group->activeUnit() != entry.id)
            continue;
        const EffectiveLicenses effective = entitlement::effective(scope.fleet(), scope.catalog(), entry.id);
        for (const Feature feature : {Feature::SecurityContexts, Feature::Carrier, Feature::Encryption, Feature::Failover,
                 Feature::Clustering, Feature::Throughput})
            if (effective[feature].value.kind != Value::Kind::Unsupported)
                lines->push_back({group, effective[feature]});
    }
    Rows rows;
    rows.columns = {{"group", Text::tr("Group")}, {"kind", Text::tr("Kind")}, {"units", Text::tr("Units")},
        {"feature", Text::tr("Feature")}, {"value", Text::tr("Value")}, {"limit", Text::tr("Limit")}, {"sum", Text::tr("Sum")},
        {"explanation", Text::tr("How it comes about")}, {"rule", Text::tr("Rule")}};
    rows.count = lines->size();
    rows.fill = [&scope, lines](size_t row, Cells &cells) {
        const Aggregated &entry = (*lines)[row];
        QStringList units;
        for (const DeviceId unit : entry.group->units)
            units << Text::tr("%1 (%2)").arg(scope.fleet().devices().at(unit).name, toWord(roleOf(scope.fleet(), unit)));
        cells[0].set(entry.group->name);
        cells[1].set(entry.group->kind == GroupKind::Cluster ? QStringLiteral("cluster")
                : entry.group->activeActive                  ? QStringLiteral("active-active")
                                                             : QStringLiteral("active-standby"));
        cells[2].setList(units);
        cells[3].set(toWord(entry.line.feature));
        setValue(cells[4], entry.line);
        const auto amount = [&](Cell &cell, std::optional<qint64> number) {
            Line plain = entry.line;
            plain.value = Value::of(number.value_or(0));
            setValue(cell, plain);
            if (!number)
                cell.clear();
        };
        amount(cells[5], entry.line.limit);
        amount(cells[6], entry.line.sum);
        cells[7].set(entitlement::explain(scope.fleet(), entry.line));
        cells[8].set(QString::fromLatin1(entry.line.rule.data(), qsizetype(entry.line.rule.size())));
    };
    return {"groups", Text::tr("Failover pairs and clusters"),
        Text::tr("What the units' licenses add up to. Throughput is in Mbit/s."), std::move(rows),
        Text::tr("There is no failover pair or cluster in this scope.")};
}

} // namespace lictor::report
