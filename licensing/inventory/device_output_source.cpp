#include "inventory/device_output_source.h"

#include "inventory/observed_configuration.h"
#include "inventory/text_folding.h"
#include "transcript/agent_time.h"
#include "transcript/transcript.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lictor::inventory {

namespace {

using transcript::DeviceOutput;
using transcript::Fact;
using transcript::Item;

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

const Fact &firstOf(const DeviceOutput &output, std::initializer_list<Item> items)
{
    static const Fact none;
    for (const Item item : items)
        if (output[item] && !output[item].text.empty())
            return output[item];
    return none;
}

/// Everything behind the name of `Hardware:   FPR-2130, 14853 MB RAM, …`.
std::string_view untilComma(std::string_view text) { return trimmed(text.substr(0, text.find(','))); }

Fact nameOf(const DeviceOutput &output)
{
    if (const Fact &uptime = output[Item::Uptime])
        return {uptime.label, uptime.line, "up"};
    if (!output.host.empty())
        return {output.host, output.line, "prompt"};
    return configured(output, "hostname ");
}

Fact modelOf(const DeviceOutput &output)
{
    if (const Fact &label = output[Item::ModelId]) // `ASAv10`: says the size too
        return label;
    Fact model = firstOf(output, {Item::UdiPid, Item::Hardware, Item::InventoryPid});
    model.text = untilComma(model.text);
    return model;
}

Fact systemOf(const DeviceOutput &output)
{
    if (const Fact &threatDefense = output[Item::ThreatDefense])
        return {"Threat Defense", threatDefense.line, threatDefense.label};
    return output[Item::OtherSystem];
}

const Fact &serialOf(const DeviceOutput &output)
{
    return firstOf(output, {Item::UdiSerial, Item::Serial, Item::ConfigurationSerial, Item::InventorySerial});
}

/// What the device is now, else what it is by its place in the pair.
Fact roleOf(const DeviceOutput &output)
{
    if (output[Item::Failover].text.starts_with("Off"))
        return {};
    if (const Fact &state = output[Item::ClusterState]) // `CONTROL_NODE`, `SLAVE`; a unit that is not in yet has no role
        for (const std::string_view word : {"CONTROL", "MASTER", "DATA", "SLAVE"})
            if (state.text.starts_with(word))
                return {word, state.line, state.label};
    const Fact &state = output[Item::UnitState] ? output[Item::UnitState] : output.state;
    if (state && (state.text.starts_with("Active") || state.text.starts_with("act")))
        return {"active", state.line, state.label};
    if (state && (state.text.starts_with("Standby") || state.text.starts_with("stby")))
        return {"standby", state.line, state.label};
    if (output[Item::Unit])
        return output[Item::Unit];
    if (output.unit)
        return output.unit;
    return configured(output, "failover lan unit ");
}

/// `8192` of `ASAv, 8192 MB RAM, …`; 0: not said.
int megabytesOf(const DeviceOutput &output)
{
    const QString text = toText(firstOf(output, {Item::Memory, Item::Hardware}).text);
    const qsizetype unit = text.indexOf(u" MB RAM");
    return unit < 0 ? 0 : text.left(unit).section(u' ', -1).toInt();
}

/// 4 of `1 CPU (4 cores)` or `4 CPUs`; 1 where a processor is named without a number.
int vcpusOf(const DeviceOutput &output)
{
    const QString text = toText(output[Item::Hardware].text);
    if (!text.contains(u"CPU"))
        return 0;
    if (const qsizetype cores = text.indexOf(u" core"); cores > 0)
        return text.left(cores).section(u'(', -1).toInt();
    if (const qsizetype count = text.indexOf(u" CPUs"); count > 0)
        return text.left(count).section(u' ', -1).toInt();
    return 1;
}

/// The columns that records of device output have; each session calls them as it prints them.
struct Column {
    const char *name;
    Field field;
    Fact (*fact)(const DeviceOutput &output);
};
const std::array<Column, 10> &allColumns()
{
    static const std::array<Column, 10> columns{{
        {"Host", Field::Name, nameOf},
        {"Model", Field::Model, modelOf},
        {"Serial Number", Field::Serial, [](const DeviceOutput &output) { return serialOf(output); }},
        {"Version", Field::Version,
            [](const DeviceOutput &output) {
                return firstOf(output, {Item::Version, Item::Fxos});
            }},
        {"Address", Field::Address, managementAddress},
        {"Virtual Account", Field::VirtualAccount, [](const DeviceOutput &output) { return output[Item::VirtualAccount]; }},
        {"Mate", Field::Mate, [](const DeviceOutput &output) { return output[Item::MateSerial]; }},
        {"Cluster", Field::Group, [](const DeviceOutput &output) { return output[Item::Cluster]; }},
        {"Role", Field::Role, roleOf},
        {"System", Field::Os, systemOf},
    }};
    return columns;
}

/// What a session says beyond its cells.
class SessionDetails : public Details {
public:
    explicit SessionDetails(const DeviceOutput &output) : m_output(output) { }

    bool isPrimary() const override;
    bool isActiveActive() const override { return bool(m_output[Item::SecondGroup]); }
    bool isOfChassis() const override { return m_output.isFxos || m_output[Item::UdiPid].text.ends_with("-SUP"); }
    void complete(ImportedDevice &device, const Subject &subject, std::vector<Remark> &notes) const override;
    void complete(ImportedChassis &chassis, const Subject &subject, std::vector<Remark> &notes) const override;

private:
    void fillVirtual(DeviceFields &fields, const Subject &subject) const;
    void noteContexts(const Model &model, const Configuration &configuration, FactNotes &notes) const;
    void noteUnknown(FactNotes &notes) const;

    const DeviceOutput &m_output;
};

bool SessionDetails::isPrimary() const
{
    const QString unit = toText(m_output[Item::Unit] ? m_output[Item::Unit].text : m_output.unit.text).toLower();
    return unit.startsWith(u"pri") || configured(m_output, "failover lan unit ").text == "primary";
}

void SessionDetails::fillVirtual(DeviceFields &fields, const Subject &subject) const
{
    if (const int megabytes = megabytesOf(m_output))
        fields.memoryGb = megabytes / 1024.0;
    if (const int vcpus = vcpusOf(m_output))
        fields.vcpus = vcpus;
    const QString host = toText(m_output[Item::Hypervisor].text).toLower();
    if (const auto hypervisor = hypervisorFromWord(host.startsWith(u"amazon") ? QStringLiteral("aws") : host))
        fields.hypervisor = hypervisor;
    EntitlementKey level = levelOf(m_output, subject.catalog);
    if (!level)
        if (const Fact throughput = configured(m_output, "throughput level "))
            if (const Entitlement *configuredLevel = subject.catalog.findEntitlement(toText(throughput.text)))
                level = configuredLevel->key;
    if (level)
        fields.entitlement = level;
}

/// A device that runs more contexts than its licenses give is taken over with what is licensed.
void SessionDetails::noteContexts(const Model &model, const Configuration &configuration, FactNotes &notes) const
{
    const Fact &running = m_output[Item::Contexts];
    if (!running || !model.standardContexts || m_output[Item::Cluster])
        return;
    const int licensed = *model.standardContexts + configuration.contexts;
    if (toText(running.text).toInt() > licensed)
        notes.add(Kind::ContextsDiffer, running,
            Inventory::tr("the device runs %1 security contexts; %2 (Standard) + %3 requested give %4")
                .arg(toText(running.text))
                .arg(*model.standardContexts)
                .arg(configuration.contexts)
                .arg(licensed));
}

void SessionDetails::noteUnknown(FactNotes &notes) const
{
    for (const transcript::Line &line : m_output.unknown)
        notes.add(Kind::LineUnknown, line,
            Inventory::tr("\"%1\" says nothing that is known; it is kept here only").arg(toText(line.text).left(80)));
}

void SessionDetails::complete(ImportedDevice &device, const Subject &subject, std::vector<Remark> &remarks) const
{
    FactNotes notes(remarks);
    const Model &model = subject.catalog.model(device.model);
    if (model.series->isVirtual)
        fillVirtual(device.fields, subject);
    auto observed = std::make_shared<ObservedDevice>();
    if (const Fact &sticker = m_output[Item::InventorySerial]; sticker && sticker.text != serialOf(m_output).text) {
        observed->chassisSerial = toText(sticker.text);
        notes.add(Kind::SerialDiffers, sticker,
            Inventory::tr("`show inventory` has %1, the serial number of the chassis; the license goes by %2")
                .arg(observed->chassisSerial, toText(serialOf(m_output).text)));
    }
    if (const Fact &uptime = m_output[Item::Uptime])
        observed->up = transcript::readAgentDuration(uptime.text);
    const std::optional<std::vector<Grant>> listed = grantsOf(m_output, subject.catalog, model, notes);
    observed->configuration = configurationOf(m_output, device, toText(nameOf(m_output).text), subject, listed, notes);
    if (saysLicensing(m_output)) {
        const EntitlementKey level =
            device.fields.entitlement.value_or(subject.existing ? subject.existing->entitlement : EntitlementKey{});
        observed->agent = agentOf(m_output, subject, *model.series, level, notes);
        if (observed->agent->registered())
            observed->grants = listed;
        else
            observed->grants.emplace();
        if (toText(m_output[Item::Authorization].text).startsWith(u"OUT OF COMPLIANCE", Qt::CaseInsensitive))
            observed->ofUnlisted = GrantStatus::OutOfCompliance;
    }
    observed->encryption = encryptionOf(m_output, observed->agent.value_or(AgentState()), listed.value_or(std::vector<Grant>()));
    if (observed->configuration)
        noteContexts(model, *observed->configuration, notes);
    noteUnknown(notes);
    device.observed = std::move(observed);
}

void SessionDetails::complete(ImportedChassis &chassis, const Subject &subject, std::vector<Remark> &remarks) const
{
    FactNotes notes(remarks);
    if (isReservation(m_output))
        chassis.method = Method::Permanent;
    if (saysLicensing(m_output))
        if (const Model *module = subject.catalog.findModule(chassis.model))
            chassis.agent = std::make_shared<const AgentState>(agentOf(m_output, subject, *module->series, {}, notes));
    noteUnknown(notes);
}

class DeviceOutputSource : public RecordSource {
public:
    explicit DeviceOutputSource(QByteArray text)
        : m_text(std::move(text)), m_read(transcript::readTranscript({m_text.constData(), size_t(m_text.size())}))
    {
        for (const Column &column : allColumns())
            m_columns.push_back({QString::fromLatin1(column.name), 1, false, column.field});
        m_columns.push_back({QStringLiteral("Chassis"), 1, false, Field::Chassis});
        m_columns.push_back({QStringLiteral("Slot"), 1, false, Field::Slot});
    }

    transcript::Transcript &transcript() { return m_read; }
    /// What it told of a device is told with another file.
    void setGivenAway() { m_givenAway = true; }
    const std::vector<SourceColumn> &columns() const override { return m_columns; }
    std::optional<FileRefusal> read(const TakeRecord &take, const Progress &progress) override;

private:
    QByteArray m_text; // that the transcript is full of views into
    transcript::Transcript m_read;
    std::vector<SourceColumn> m_columns;
    bool m_givenAway = false;
};

std::optional<FileRefusal> DeviceOutputSource::read(const TakeRecord &take, const Progress &progress)
{
    if (m_read.devices.empty() && !m_givenAway)
        return FileRefusal{Kind::NoModel, 0, {},
            Inventory::tr("no output of a device is found in the file; it should hold what `show version` or `show license all` "
                          "print, or a configuration")};
    Record record;
    double done = 0;
    for (const DeviceOutput &output : m_read.devices) {
        const bool chassisKnown = !output.chassis.empty()
            && std::any_of(m_read.devices.begin(), m_read.devices.end(),
                [&](const DeviceOutput &other) { return other.host == output.chassis; });
        record.line = output.line;
        record.cells.clear();
        record.lines.clear();
        record.labels.clear();
        for (const Column &column : allColumns()) {
            const Fact fact = column.fact(output);
            record.cells.push_back(fact.text);
            record.lines.push_back(fact.line);
            record.labels.push_back(fact.label);
        }
        const int line = output.line;
        const Fact &slot = output[Item::Slot];
        const Fact place[] = {chassisKnown ? Fact{output.chassis, line, "connect"} : Fact(),
            slot ? slot : Fact{chassisKnown ? output.slot : std::string_view(), line, "connect module"}};
        for (const Fact &fact : place) {
            record.cells.push_back(fact.text);
            record.lines.push_back(fact.line);
            record.labels.push_back(fact.label);
        }
        const SessionDetails details(output);
        record.details = &details;
        if (!take(record) || (progress && !progress(++done / double(m_read.devices.size()))))
            break;
    }
    return std::nullopt;
}

QString profileOf(const transcript::Transcript &transcript, const QByteArray &text)
{
    const bool configurationsOnly = std::all_of(transcript.devices.begin(), transcript.devices.end(),
        [](const DeviceOutput &output) { return output.wholeConfiguration && output.host.empty(); });
    if (!configurationsOnly || transcript.devices.empty())
        return QStringLiteral("session-log");
    if (!transcript.devices.front().archived)
        return QStringLiteral("running-config");
    return text.contains("!RANCID-CONTENT-TYPE") ? QStringLiteral("rancid-config") : QStringLiteral("oxidized-config");
}

} // namespace

OpenedFile openDeviceOutput(const QString &format, const QByteArray &text, const LayoutRules &rules)
{
    auto source = std::make_unique<DeviceOutputSource>(text);
    OpenedFile file;
    file.format = format;
    file.layout = layoutOfSource(*source, rules, profileOf(source->transcript(), text));
    file.source = std::move(source);
    return file;
}

void joinDevices(const std::vector<OpenedFile *> &files, const QStringList &names)
{
    std::vector<DeviceOutputSource *> sources;
    std::vector<size_t> numbers; // of the files
    std::vector<transcript::Transcript *> transcripts;
    for (size_t i = 0; i < files.size(); ++i)
        if (auto *source = files[i] ? dynamic_cast<DeviceOutputSource *>(files[i]->source.get()) : nullptr) {
            sources.push_back(source);
            numbers.push_back(i);
            transcripts.push_back(&source->transcript());
        }
    for (const transcript::Elsewhere &device : transcript::joinDevices(transcripts)) {
        sources[device.from]->setGivenAway();
        const QString &name = names[qsizetype(numbers[device.to])];
        files[numbers[device.from]]->notes.push_back({Kind::DeviceElsewhere, -1, {},
            Inventory::tr("what is said here belongs to the device in line %1 of %2; the two are taken as one")
                .arg(device.devicesLine)
                .arg(name),
            device.line});
    }
}

} // namespace lictor::inventory
