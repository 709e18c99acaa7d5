#include "inventory/model_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::inventory {

namespace {

using What = ModelReading::What;

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

bool isResolved(const ModelReading *model) { return model && (model->what == What::Model || model->what == What::Chassis); }

bool agree(const ModelReading &a, const ModelReading &b, const Catalog &catalog)
{
    if (b.what == What::Series)
        return a.what == What::Model && b.candidates.contains(catalog.model(a.model).word);
    return !isResolved(&b) || (a.what == b.what && a.model == b.model && a.chassis == b.chassis);
}

bool asks(const Row &row, Field field) { return row[field].given() && row[field].number != 0; }

} // namespace

std::optional<Remark> chooseModel(const Row &row, const RowReader &reader, const Catalog &catalog, ModelChoice &choice)
{
    const ModelReading *pid = row[Field::Pid].model.get();
    const ModelReading *model = row[Field::Model].model.get();
    const ModelReading *object = row[Field::SysObjectId].model.get();
    if (isResolved(pid)) {
        if (model && !agree(*pid, *model, catalog))
            return reader.about(row, Field::Model, Kind::ColumnsDisagree,
                Inventory::tr("\"%1\" and the product ID \"%2\" are different models; correct one of them")
                    .arg(row[Field::Model].text, row[Field::Pid].text));
        choice = {pid, Field::Pid};
    } else if (model && model->what != What::Unknown) {
        choice = {model, Field::Model};
    } else if (isResolved(object)) {
        choice = {object, Field::SysObjectId};
    } else if (pid && pid->what != What::Unknown) {
        choice = {pid, Field::Pid};
    } else if (model || pid) {
        const Field field = model ? Field::Model : Field::Pid;
        const QStringList &nearest = row[field].model->candidates;
        return reader.about(row, field, Kind::ModelUnknown,
            nearest.isEmpty()
                ? Inventory::tr("\"%1\" is no model that is known; `lictorctl model list` names them").arg(row[field].text)
                : Inventory::tr("\"%1\" is no model that is known; the nearest are %2")
                      .arg(row[field].text, nearest.join(QStringLiteral(", "))));
    }
    if (choice.model && choice.model->what == What::NotInCatalog)
        return reader.about(row, choice.from, Kind::ModelUnknown,
            Inventory::tr("\"%1\" is not in the catalogue of this release; take the row out").arg(row[choice.from].text));
    return std::nullopt;
}

namespace {

/// The limits of a virtual machine (LIC-ASAV-2, LIC-ASAV-3).
void checkVirtualMachine(
    const Row &row, const RowReader &reader, const Catalog &catalog, const Device *existing, std::vector<Remark> &problems)
{
    const AsavLimits &limits = catalog.asav();
    const Reading &memory = row[Field::MemoryGb].given() ? row[Field::MemoryGb] : row[Field::MemoryMb];
    const Reading &vcpus = row[Field::Vcpus];
    if (!memory.given() && !vcpus.given())
        return;
    const int count = vcpus.given() ? vcpus.number : existing ? existing->vcpus : 1;
    const quint16 level = row[Field::Entitlement].given() ? quint16(row[Field::Entitlement].number)
        : existing                                        ? existing->entitlement.value
                                                          : quint16(0);
    const Hypervisor host = row[Field::Hypervisor].given() ? Hypervisor(row[Field::Hypervisor].number)
        : existing                                         ? existing->hypervisor
                                                           : Hypervisor::Vmware;
    const bool large = level == limits.entitlements.back().key.value && (host == Hypervisor::Vmware || host == Hypervisor::Kvm);
    const int most = large ? limits.vcpusMaximumAsav100 : limits.vcpusMaximum;
    if (vcpus.given() && (count < 1 || count > most))
        problems.push_back(reader.about(row, Field::Vcpus, Kind::ValueOutOfRange,
            Inventory::tr("%1 vCPUs are outside 1 to %2; give a number in this range").arg(count).arg(most)));
    const double least = count > 1 ? limits.memoryMinimumSeveralVcpusGb : limits.memoryMinimumGb;
    if (memory.given() && (memory.amount < least || memory.amount > limits.memoryMaximumGb))
        problems.push_back(
            reader.about(row, row[Field::MemoryGb].given() ? Field::MemoryGb : Field::MemoryMb, Kind::ValueOutOfRange,
                Inventory::tr(
                    "%1 GB are outside %2 to %3 GB for an ASA virtual of %n vCPU(s); give memory in this range", nullptr, count)
                    .arg(memory.amount)
                    .arg(least)
                    .arg(limits.memoryMaximumGb)));
}

/// What `(none)` cannot clear, and as what it is refused (section 10).
constexpr std::pair<Field, Kind> neverEmpty[] = {
    {Field::Name, Kind::NameMissing},
    {Field::Model, Kind::ModelMissing},
    {Field::Pid, Kind::ModelMissing},
    {Field::Serial, Kind::SerialMalformed},
    {Field::Version, Kind::VersionMalformed},
    {Field::Group, Kind::GroupConflict},
    {Field::Chassis, Kind::ChassisUnknown},
    {Field::Slot, Kind::ValueNotANumber},
    {Field::MemoryGb, Kind::ValueNotANumber},
    {Field::MemoryMb, Kind::ValueNotANumber},
    {Field::Vcpus, Kind::ValueNotANumber},
    {Field::Hypervisor, Kind::ChoiceUnknown},
    {Field::Entitlement, Kind::ChoiceUnknown},
    {Field::Mode, Kind::ChoiceUnknown},
};

} // namespace

std::vector<Remark> checkAgainstModel(
    const Row &row, const RowReader &reader, const Catalog &catalog, const Model &model, const Device *existing)
{
    std::vector<Remark> problems;
    const auto refuse = [&](Field field, Kind kind, const QString &text) {
        problems.push_back(reader.about(row, field, kind, text));
    };
    if (existing)
        for (const auto &[field, kind] : neverEmpty)
            if (row[field].state == Reading::State::Cleared)
                refuse(field, kind,
                    field == Field::Group
                        ? Inventory::tr(
                            "a list takes no unit out of its pair or cluster; disband the group, or leave the cell empty")
                        : Inventory::tr("this cannot be cleared; give a value, or leave the cell empty to keep the present one"));
    const auto lacks = [&](Field field, const QString &feature) {
        refuse(field, Kind::FeatureNotOnModel, Inventory::tr("a %1 has no %2; clear the cell").arg(model.name, feature));
    };
    if (const Reading &contexts = row[Field::Contexts]; contexts.given() && !model.maximumContexts) {
        if (contexts.number != 0)
            lacks(Field::Contexts, Inventory::tr("Context licenses"));
    } else if (contexts.given()) {
        const int standard = model.standardContexts.value_or(0);
        const int most = *model.maximumContexts - standard;
        if (contexts.number > most)
            refuse(Field::Contexts, Kind::ValueOutOfRange,
                Inventory::tr("%1 is more than a %2 can request; %3 - %4 (Standard) = %5 at most")
                    .arg(contexts.number)
                    .arg(model.name)
                    .arg(*model.maximumContexts)
                    .arg(standard)
                    .arg(most));
        else if (contexts.number < 0)
            refuse(Field::Contexts, Kind::ValueOutOfRange,
                Inventory::tr("%1 is below 0; give 0 to %2").arg(contexts.number).arg(most));
    }
    if (asks(row, Field::SecurityPlus) && !model.securityPlus)
        lacks(Field::SecurityPlus, Inventory::tr("Security Plus license"));
    if (asks(row, Field::Carrier) && !model.carrierLicense)
        lacks(Field::Carrier, Inventory::tr("Carrier license"));
    if (row[Field::Mode].given() && !model.series->hasModes)
        lacks(Field::Mode, Inventory::tr("appliance and platform mode"));
    if (row[Field::Method].given() && Method(row[Field::Method].number) == Method::Utility && !model.series->supportsUtility)
        lacks(Field::Method, Inventory::tr("utility licensing"));
    if (model.series->registrar == Registrar::Device) {
        if (row[Field::Chassis].given())
            lacks(Field::Chassis, Inventory::tr("chassis"));
        if (asks(row, Field::Slot))
            lacks(Field::Slot, Inventory::tr("slot"));
    } else if (const Reading &slot = row[Field::Slot]; slot.given() && (slot.number < 1 || slot.number > model.series->slots)) {
        refuse(Field::Slot, Kind::ValueOutOfRange,
            Inventory::tr("slot %1 is outside 1 to %2; give a slot of the chassis").arg(slot.number).arg(model.series->slots));
    }
    if (model.series->isVirtual) {
        checkVirtualMachine(row, reader, catalog, existing, problems);
        return problems;
    }
    // Memory and processors of hardware are facts and no settings: they may stand there.
    if (row[Field::Entitlement].given())
        lacks(Field::Entitlement, Inventory::tr("throughput entitlement"));
    if (row[Field::Hypervisor].given())
        lacks(Field::Hypervisor, Inventory::tr("hypervisor"));
    return problems;
}

std::optional<Remark> checkChassisRow(const Row &row, const RowReader &reader)
{
    for (Field field : {Field::Contexts, Field::SecurityPlus, Field::Carrier})
        if (asks(row, field))
            return reader.about(row, field, Kind::FeatureNotOnModel,
                Inventory::tr("a chassis requests no licenses, its modules do; move the value to the module's row"));
    return std::nullopt;
}

bool hasUsualForm(const QString &serial, const Model *model)
{
    constexpr qsizetype length = 11;
    if (serial.size() != length)
        return false;
    if (model && model->series->isVirtual)
        return serial[0] == u'9';
    const auto isDigit = [&](qsizetype at) { return serial[at] >= u'0' && serial[at] <= u'9'; };
    for (qsizetype i = 0; i < 3; ++i)
        if (serial[i] < u'A' || serial[i] > u'Z')
            return false;
    for (qsizetype i = 3; i < 7; ++i)
        if (!isDigit(i))
            return false;
    const int week = (serial[5].unicode() - u'0') * 10 + (serial[6].unicode() - u'0');
    constexpr int lastWeek = 53;
    return week >= 1 && week <= lastWeek;
}

} // namespace lictor::inventory
