#include "inventory/observed_configuration.h"

#include "cli/interpreter.h"
#include "inventory/secrets.h"
#include "inventory/text_folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::inventory {

namespace {

using transcript::DeviceOutput;
using transcript::Fact;
using transcript::Item;
using transcript::Line;

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

/// Blanks that a mail or a wiki put in front of every line.
size_t indentOf(const std::vector<Line> &lines)
{
    size_t indent = std::string_view::npos;
    for (const Line &line : lines)
        indent = std::min(indent, line.text.find_first_not_of(' '));
    return indent == std::string_view::npos ? 0 : indent;
}

QStringList linesOf(const DeviceOutput &output, FactNotes &notes)
{
    const size_t indent = indentOf(output.configuration);
    QStringList lines;
    bool noted = false;
    for (const Line &line : output.configuration) {
        bool secret = false;
        lines << withoutSecrets(toText(line.text.substr(indent)), secret);
        if (secret && !std::exchange(noted, true))
            notes.add(Kind::SecretDropped, Fact{{}, line.number, {}},
                Inventory::tr("the configuration holds secrets; they are replaced by *****"));
    }
    return lines;
}

/// A line that the platform would not take stays as it is where it can: a device that runs it does run it.
void keepRefused(Configuration &configuration, const QString &line)
{
    bool isNumber = false;
    const int contexts = line.section(u' ', 2, 2).toInt(&isNumber);
    if (line.startsWith(u"feature context ") && isNumber && contexts > 0)
        configuration.contexts = contexts;
    else if (line == u"feature carrier" || line == u"feature mobile-sp")
        configuration.carrier = true;
    else if (line == u"feature security-plus")
        configuration.securityPlus = true;
    else if (line == u"feature strong-encryption")
        configuration.strongEncryption = true;
}

/// Lets a device of that model and release read the lines.
Configuration readBy(
    const ImportedDevice &device, const Catalog &catalog, const DeviceOutput &output, Configuration start, FactNotes &notes)
{
    Fleet alone = Fleet::create(Instant{}, 1);
    Device reader;
    reader.name = QStringLiteral("reader");
    reader.serial = reader.name;
    reader.model = device.model;
    reader.version = device.fields.version.value_or(QString());
    reader.running = SharedValue<Configuration>(std::move(start));
    const DeviceId id = alone.addDevice(std::move(reader));
    const QStringList lines = linesOf(output, notes);
    const QStringList refused = cli::Session(alone, catalog, id).load(lines);
    Configuration configuration = *alone.devices().at(id).running;
    for (const QString &refusal : refused) {
        const QString line = refusal.section(u'"', 1, 1);
        const auto place = std::find_if(output.configuration.begin(), output.configuration.end(),
            [&](const Line &candidate) { return toText(trimmed(candidate.text)) == line; });
        keepRefused(configuration, line);
        notes.add(Kind::LineRefused, place == output.configuration.end() ? Line{} : *place,
            Inventory::tr("the device would not take this line here, and has it: %1")
                .arg(refusal.section(QStringLiteral("ERROR: "), 1)));
    }
    return configuration;
}

/// What the entitlements in use say that is configured.
void applyListed(Configuration &configuration, const std::vector<Grant> &listed)
{
    configuration.tierStandard = configuration.securityPlus = configuration.carrier = configuration.strongEncryption = false;
    configuration.contexts = 0;
    configuration.throughput = {};
    for (const Grant &grant : listed) {
        switch (grant.key.kind) {
        case LicenseKind::Standard: configuration.tierStandard = true; break;
        case LicenseKind::Throughput: // one with the tier of the ASA virtual (OPEN-48)
            configuration.tierStandard = true;
            configuration.throughput = grant.key.entitlement;
            break;
        case LicenseKind::Context: configuration.contexts = grant.count; break;
        case LicenseKind::SecurityPlus: configuration.securityPlus = true; break;
        case LicenseKind::Carrier: configuration.carrier = true; break;
        case LicenseKind::StrongEncryption: configuration.strongEncryption = true; break;
        default: break;
        }
    }
}

/// The tier and what is seen to run, where the entitlements were not printed.
void applyRunning(Configuration &configuration, const DeviceOutput &output, const Model &model, const ImportedDevice &device)
{
    const QString active = toText(output[Item::ActiveEntitlement].text);
    if (active.startsWith(u"No active entitlement")) {
        configuration.tierStandard = !active.contains(u"no feature tier");
        configuration.throughput = {};
    } else if (model.series->isVirtual && device.fields.entitlement && active.contains(u"enforce mode")) {
        configuration.tierStandard = true;
        configuration.throughput = *device.fields.entitlement;
    }
    bool isNumber = false;
    const int contexts = toText(output[Item::Contexts].text).toInt(&isNumber);
    if (isNumber && model.standardContexts && contexts > *model.standardContexts && !output[Item::Cluster])
        configuration.contexts = contexts - *model.standardContexts;
    if (toText(output[Item::Carrier].text).compare(u"Enabled", Qt::CaseInsensitive) == 0 && model.carrierLicense)
        configuration.carrier = true;
}

void applyTransport(Configuration &configuration, const DeviceOutput &output, FactNotes &notes)
{
    const Fact &type = output[Item::Transport];
    if (!type)
        return;
    const auto isEnabled = [&](Item item) { return toText(output[item].text).compare(u"ENABLED", Qt::CaseInsensitive) == 0; };
    LicenseTransport transport;
    transport.withholdsHostname = isEnabled(Item::HostnamePrivacy);
    transport.withholdsVersion = isEnabled(Item::VersionPrivacy);
    transport.utility = transport.standardUtility = isEnabled(Item::Utility);
    if (toText(type.text).compare(u"Smart", Qt::CaseInsensitive) == 0) {
        const QString url = toText(output[Item::TransportUrl].text);
        transport.type = LicenseTransport::Type::Smart;
        transport.url = url;
        transport.proxyHost = toText(output[Item::ProxyAddress].text);
        transport.proxyPort = quint16(toText(output[Item::ProxyPort].text).toUInt());
        notes.add(Kind::TransportKept, output[Item::TransportUrl] ? output[Item::TransportUrl] : type,
            url.isEmpty() ? Inventory::tr("the device uses Smart Transport; it is kept so")
                          : Inventory::tr("the device uses Smart Transport to %1; it is kept so").arg(url));
    }
    if (const QString custom = toText(output[Item::CustomId].text); !custom.startsWith(u'<'))
        transport.customId = custom;
    configuration.transport = SharedValue<LicenseTransport>(std::move(transport));
}

} // namespace

bool isReservation(const DeviceOutput &output)
{
    for (const Item item : {Item::Reservation, Item::ReservationMode})
        if (toText(output[item].text).compare(u"ENABLED", Qt::CaseInsensitive) == 0)
            return true;
    return toText(output[Item::Registration].text).contains(u"RESERVATION", Qt::CaseInsensitive);
}

Fact configured(const DeviceOutput &output, std::string_view words)
{
    for (const Line &line : output.configuration)
        if (const std::string_view text = trimmed(line.text); text.starts_with(words))
            return {trimmed(text.substr(words.size())), line.number, trimmed(words)};
    return {};
}

Fact managementAddress(const DeviceOutput &output)
{
    constexpr std::string_view address = "ip address ";
    bool manages = false;
    Fact found;
    for (const Line &line : output.configuration) {
        const std::string_view text = trimmed(line.text);
        if (text.starts_with("interface ")) {
            manages = false;
            found = {};
        }
        manages = manages || text == "management-only" || text == "nameif management";
        if (text.starts_with(address) && !text.starts_with("ip address dhcp")) {
            const std::string_view rest = text.substr(address.size());
            found = {rest.substr(0, rest.find(' ')), line.number, "ip address"};
        }
        if (manages && found)
            return found;
    }
    return {};
}

std::optional<Configuration> configurationOf(const DeviceOutput &output, const ImportedDevice &device, const QString &hostname,
    const Details::Subject &subject, const std::optional<std::vector<Grant>> &listed, FactNotes &notes)
{
    const Model &model = subject.catalog.model(device.model);
    const bool tells =
        listed || output[Item::ActiveEntitlement] || output[Item::Contexts] || output[Item::Transport] || isReservation(output);
    if (output.configuration.empty() && !tells && subject.existing)
        return std::nullopt;
    Configuration configuration;
    if (subject.existing && !output.wholeConfiguration)
        configuration = *subject.existing->running;
    if (!subject.existing)
        configuration.hostname = hostname.isEmpty() ? device.fields.name.value_or(QString()) : hostname;
    if (!output.configuration.empty())
        configuration = readBy(device, subject.catalog, output, std::move(configuration), notes);
    if (output.wholeConfiguration)
        return configuration;
    if (isReservation(output)) {
        configuration.reservation = true;
        if (model.series->isVirtual) // PLR-ASAV-8
            return configuration;
    }
    if (output.configuration.empty()) {
        configuration.smartLicense = true;
        if (!subject.existing) { // a firewall runs on its tier, as in a list that does not say so
            configuration.tierStandard = true;
            configuration.throughput = device.fields.entitlement.value_or(EntitlementKey{});
        }
        const bool permanent = listed && std::any_of(listed->begin(), listed->end(), [](const Grant &grant) {
            return grant.key.kind == LicenseKind::Permanent;
        });
        if (listed && !permanent)
            applyListed(configuration, *listed);
        else
            applyRunning(configuration, output, model, device);
    }
    applyTransport(configuration, output, notes);
    return configuration;
}

} // namespace lictor::inventory
