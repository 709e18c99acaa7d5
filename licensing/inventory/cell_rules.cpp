#include "inventory/cell_rules.h"

#include "inventory/number_rules.h"
#include "inventory/text_folding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

/// A word and what it means; the word is folded (foldWord).
struct Choice {
    QStringView word;
    int value = 0;
};

constexpr Choice yesNo[] = {{u"yes", 1}, {u"y", 1}, {u"true", 1}, {u"1", 1}, {u"x", 1}, {u"on", 1}, {u"enabled", 1}, {u"ja", 1},
    {u"wahr", 1}, {u"oui", 1}, {u"si", 1}, {u"sí", 1}, {u"no", 0}, {u"n", 0}, {u"false", 0}, {u"0", 0}, {u"off", 0},
    {u"disabled", 0}, {u"nein", 0}, {u"falsch", 0}, {u"non", 0}};
constexpr Choice roles[] = {{u"active", int(RoleWord::Active)}, {u"act", int(RoleWord::Active)},
    {u"activ", int(RoleWord::Active)}, {u"aktiv", int(RoleWord::Active)}, {u"primaryactive", int(RoleWord::Active)},
    {u"secondaryactive", int(RoleWord::Active)}, {u"standby", int(RoleWord::Standby)}, {u"stby", int(RoleWord::Standby)},
    {u"passive", int(RoleWord::Standby)}, {u"standbyready", int(RoleWord::Standby)}, {u"primarystandby", int(RoleWord::Standby)},
    {u"secondarystandby", int(RoleWord::Standby)}, {u"primary", int(RoleWord::Primary)}, {u"pri", int(RoleWord::Primary)},
    {u"secondary", int(RoleWord::Secondary)}, {u"sec", int(RoleWord::Secondary)}, {u"control", int(RoleWord::Control)},
    {u"master", int(RoleWord::Control)}, {u"controller", int(RoleWord::Control)}, {u"data", int(RoleWord::Data)},
    {u"slave", int(RoleWord::Data)}, {u"member", int(RoleWord::Data)}};
constexpr Choice hypervisors[] = {{u"vmware", int(Hypervisor::Vmware)}, {u"esxi", int(Hypervisor::Vmware)},
    {u"vsphere", int(Hypervisor::Vmware)}, {u"vmwareesxi", int(Hypervisor::Vmware)}, {u"vmwarevsphere", int(Hypervisor::Vmware)},
    {u"kvm", int(Hypervisor::Kvm)}, {u"qemu", int(Hypervisor::Kvm)}, {u"qemukvm", int(Hypervisor::Kvm)},
    {u"openstack", int(Hypervisor::Kvm)}, {u"nutanix", int(Hypervisor::Kvm)}, {u"nutanixahv", int(Hypervisor::Kvm)},
    {u"ahv", int(Hypervisor::Kvm)}, {u"aws", int(Hypervisor::Aws)}, {u"amazon", int(Hypervisor::Aws)},
    {u"ec2", int(Hypervisor::Aws)}, {u"amazonec2", int(Hypervisor::Aws)}, {u"azure", int(Hypervisor::Azure)},
    {u"microsoftazure", int(Hypervisor::Azure)}, {u"hyperv", int(Hypervisor::HyperV)},
    {u"microsofthyperv", int(Hypervisor::HyperV)}};
constexpr Choice methods[] = {{u"smart", int(Method::Smart)}, {u"regular", int(Method::Smart)}, {u"direct", int(Method::Smart)},
    {u"cssm", int(Method::Smart)}, {u"online", int(Method::Smart)}, {u"regulär", int(Method::Smart)},
    {u"smartlicensing", int(Method::Smart)}, {u"onprem", int(Method::OnPrem)}, {u"satellite", int(Method::OnPrem)},
    {u"ssmonprem", int(Method::OnPrem)}, {u"plr", int(Method::Permanent)}, {u"permanent", int(Method::Permanent)},
    {u"reservation", int(Method::Permanent)}, {u"reserved", int(Method::Permanent)}, {u"offline", int(Method::Permanent)},
    {u"universal", int(Method::Permanent)}, {u"reservierung", int(Method::Permanent)}, {u"msla", int(Method::Utility)},
    {u"utility", int(Method::Utility)}};
constexpr Choice modes[] = {{u"appliance", int(DeviceMode::Appliance)}, {u"platform", int(DeviceMode::Platform)}};
constexpr Choice tiers[] = {{u"standard", 1}, {u"none", 0}, {u"essentials", 1}};
constexpr Choice registrations[] = {{u"registered", int(RegistrationWord::Registered)},
    {u"registereduniversallicensereservation", int(RegistrationWord::Reserved)},
    {u"registeredspecificlicensereservation", int(RegistrationWord::Reserved)}, {u"reserved", int(RegistrationWord::Reserved)},
    {u"unregistered", int(RegistrationWord::Unregistered)}, {u"notregistered", int(RegistrationWord::Unregistered)},
    {u"none", int(RegistrationWord::Unregistered)}, {u"registering", int(RegistrationWord::Pending)},
    {u"inprogress", int(RegistrationWord::Pending)}, {u"unregisteredregistrationfailed", int(RegistrationWord::Failed)},
    {u"registrationfailed", int(RegistrationWord::Failed)}, {u"failed", int(RegistrationWord::Failed)},
    {u"yes", int(RegistrationWord::Registered)}, {u"ja", int(RegistrationWord::Registered)},
    {u"true", int(RegistrationWord::Registered)}, {u"no", int(RegistrationWord::Unregistered)},
    {u"nein", int(RegistrationWord::Unregistered)}, {u"false", int(RegistrationWord::Unregistered)}};
constexpr QStringView outOfService[] = {u"planned", u"staged", u"offline", u"failed", u"inventory", u"decommissioning", u"spare",
    u"archived", u"retired", u"disposed", u"down"};

/// The words that are offered when none fits.
QString offered(Field field)
{
    switch (field) {
    case Field::Role: return QStringLiteral("active, standby, control, data");
    case Field::Hypervisor: return QStringLiteral("vmware, kvm, aws, azure, hyper-v");
    case Field::Method: return QStringLiteral("smart, on-prem, permanent, utility");
    case Field::Mode: return QStringLiteral("appliance, platform");
    case Field::Tier: return QStringLiteral("standard, none");
    case Field::Registration: return QStringLiteral("registered, unregistered, reserved");
    default: return QStringLiteral("yes, no");
    }
}

void readChoice(Reading &reading, Field field, std::string_view cell, std::span<const Choice> choices)
{
    const QString folded = foldWord(cell);
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const Choice &choice) { return choice.word == folded; });
    if (found != choices.end())
        reading.number = found->value;
    else
        setWrong(reading, Kind::ChoiceUnknown,
            Inventory::tr("\"%1\" is none of the words for this; choose one of %2").arg(toText(cell).left(80), offered(field)));
}

/// `9.18(4)`, `9.16(4)19`, `2.12(0.498)`; `9.18.4` and `9.18.4.19` are rewritten.
QString releaseOf(const QString &text)
{
    QString numbers[4];
    int count = 0;
    bool open = false, closed = false, dotted = false;
    QString canonical;
    for (QChar c : text) {
        if (c.isDigit() && c.unicode() < 0x80) {
            if (closed && count == 3)
                ++count;
            if (count == 0)
                count = 1;
            numbers[count - 1] += c;
        } else if (c == u'.' && count >= 1 && count < 4 && !closed && !numbers[count - 1].isEmpty()) {
            dotted = dotted || (count >= 2 && !open);
            ++count;
        } else if (c == u'(' && count == 2 && !open && !numbers[1].isEmpty()) {
            open = true;
            ++count;
        } else if (c == u')' && open && !closed && !numbers[count - 1].isEmpty()) {
            closed = true;
        } else {
            return {};
        }
    }
    if (count < 2 || numbers[count - 1].isEmpty() || open != closed)
        return {};
    if (!dotted)
        return text;
    if (count == 3)
        return numbers[0] + u'.' + numbers[1] + u'(' + numbers[2] + u')';
    // FXOS writes its build inside the brackets; its releases are below those of any ASA that runs there.
    constexpr int firstAsaRelease = 9;
    return numbers[0].toInt() < firstAsaRelease
        ? QString(numbers[0] + u'.' + numbers[1] + u'(' + numbers[2] + u'.' + numbers[3] + u')')
        : QString(numbers[0] + u'.' + numbers[1] + u'(' + numbers[2] + u')' + numbers[3]);
}

void readVersion(Reading &reading, std::string_view cell, CellNature nature)
{
    const QString text = toText(cell);
    if (nature != CellNature::Date)
        reading.text = releaseOf(text);
    if (reading.text.isEmpty())
        return setWrong(reading, Kind::VersionMalformed,
            nature == CellNature::Date
                ? Inventory::tr("\"%1\" is a date, the spreadsheet has turned the release into one; type it again and format the "
                                "column as Text")
                      .arg(text)
                : Inventory::tr("\"%1\" is no release; give one such as 9.18(4)").arg(text.left(80)));
    if (nature == CellNature::Number)
        reading.notes.push_back({Kind::VersionFromNumber,
            Inventory::tr("the cell is a number, %1 may have been %2 before; compare it with `show version`")
                .arg(text, text + u'0')});
}

void readFreeText(Reading &reading, std::string_view cell)
{
    const QString text = toText(cell);
    constexpr qsizetype longest = 200;
    if (text.size() > longest)
        return setWrong(reading, Kind::ValueOutOfRange,
            Inventory::tr("the text has %1 characters, %2 at most; shorten it").arg(text.size()).arg(longest));
    constexpr std::string_view formula = "=+@";
    if (reading.notes.empty() && formula.find(cell.front()) != std::string_view::npos)
        reading.notes.push_back(
            {Kind::FormulaAsText, Inventory::tr("\"%1\" looks like a formula and is kept as text").arg(text)});
    reading.text = text;
}

Belongs systemOf(std::string_view cell)
{
    const std::string folded = foldModel(cell);
    if (folded.find("ftd") != std::string::npos || folded.find("threatdefense") != std::string::npos)
        return Belongs::ThreatDefense;
    const bool ours =
        folded.starts_with("asa") || folded.find("adaptivesecurity") != std::string::npos || folded.starts_with("fxos");
    return ours ? Belongs::Ours : Belongs::NotAnAsa;
}

quint64 mixed(quint64 value)
{
    value ^= value >> 31;
    value *= 0x9E3779B97F4A7C15ull;
    return value ^ value >> 29;
}

} // namespace

void CellRules::readModel(Reading &reading, std::string_view text, Field field) const
{
    reading.text = toText(text);
    auto model =
        std::make_shared<ModelReading>(field == Field::SysObjectId ? m_aliases.readObjectId(text) : m_aliases.read(text));
    // A virtual machine's hardware name says nothing, and neither does a part number of something else.
    if (model->what == ModelReading::What::Unknown && foldModel(text) == "vmwarevirtualplatform") {
        reading.state = Reading::State::Absent;
        return;
    }
    reading.model = std::move(model);
}

void CellRules::readEntitlement(Reading &reading, std::string_view cell) const
{
    const QString text = toText(cell);
    const Entitlement *found = m_catalog.findEntitlement(text);
    if (const Product *product = found ? nullptr : m_catalog.findProduct(text); product && product->entitlement)
        found = m_catalog.entitlement(product->entitlement);
    if (!found) {
        const QString folded = foldWord(cell);
        for (const Entitlement &entitlement : m_catalog.asav().entitlements) {
            const auto same = [&](const QString &other) { return folded == foldWord(other.toStdString()); };
            const QString megabits = QString::number(entitlement.throughputMbps);
            const QString gigabits = QString::number(entitlement.throughputMbps / 1000);
            if (same(entitlement.tag) || same(entitlement.displayName) || same(entitlement.permanentTag)
                || same(entitlement.permanentName) || same(entitlement.modelLabel) || folded == QString(megabits + u"m")
                || folded == QString(megabits + u"mbps")
                || (entitlement.throughputMbps >= 1000
                    && (folded == QString(gigabits + u"g") || folded == QString(gigabits + u"gbps"))))
                found = &entitlement;
        }
    }
    if (found) {
        reading.number = int(found->key.value);
        return;
    }
    QStringList words;
    for (const Entitlement &entitlement : m_catalog.asav().entitlements)
        words << entitlement.word;
    setWrong(reading, Kind::ChoiceUnknown,
        Inventory::tr("\"%1\" is no entitlement of an ASA virtual; choose one of %2")
            .arg(text.left(80), words.join(QStringLiteral(", "))));
}

Reading CellRules::read(Field field, std::string_view cell, CellNature nature) const
{
    Reading reading;
    if (field == Field::Tier && foldWord(trimmed(cell)) == u"none") {
        reading.state = Reading::State::Given; // here the placeholder is a word
    } else if (beginCell(reading, cell, nature)) {
        switch (field) {
        case Field::Model:
        case Field::Pid:
        case Field::SysObjectId: readModel(reading, cell, field); break;
        case Field::Version: readVersion(reading, cell, nature); break;
        case Field::Site:
        case Field::VirtualAccount:
        case Field::Group:
        case Field::Mate:
        case Field::Chassis: readFreeText(reading, cell); break;
        case Field::Role: readChoice(reading, field, cell, roles); break;
        case Field::Hypervisor: readChoice(reading, field, cell, hypervisors); break;
        case Field::Entitlement: readEntitlement(reading, cell); break;
        case Field::MemoryGb:
        case Field::MemoryMb: readMemory(reading, cell, field == Field::MemoryMb); break;
        case Field::Vcpus:
        case Field::Slot:
        case Field::Contexts: readCount(reading, cell); break;
        case Field::StrongEncryption:
        case Field::SecurityPlus:
        case Field::Carrier: readChoice(reading, field, cell, yesNo); break;
        case Field::Tier: readChoice(reading, field, cell, tiers); break;
        case Field::Method: readChoice(reading, field, cell, methods); break;
        case Field::Mode: readChoice(reading, field, cell, modes); break;
        case Field::Registration: readChoice(reading, field, cell, registrations); break;
        case Field::Status:
            reading.text = toText(cell);
            reading.number =
                std::find(std::begin(outOfService), std::end(outOfService), foldWord(cell)) == std::end(outOfService);
            break;
        case Field::Manufacturer:
            reading.text = toText(cell);
            reading.number =
                int(toText(cell).contains(QStringLiteral("cisco"), Qt::CaseInsensitive) ? Belongs::Ours : Belongs::NotAnAsa);
            break;
        case Field::Os:
            reading.text = toText(cell);
            reading.number = int(systemOf(cell));
            break;
        default: break;
        }
    }
    if (reading.state != Reading::State::Absent)
        reading.digest = mixed(quint64(field) + 1) ^ mixed(quint64(reading.state) + 7)
            ^ mixed(quint64(quint32(reading.number)) + 11) ^ mixed(quint64(qint64(reading.amount * 1024)) + 13)
            ^ mixed(quint64(qHash(reading.text, size_t(field))));
    return reading;
}

} // namespace lictor::inventory
