#include "inventory/observed_agent.h"

#include "catalog/catalog.h"
#include "fleet/requests.h"
#include "inventory/text_folding.h"
#include "transcript/agent_time.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::inventory {

namespace {

using transcript::DeviceOutput;
using transcript::Fact;
using transcript::Item;

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

/// The words of a state, which agents print in different cases.
QString wordsOf(const Fact &fact) { return toText(fact.text).toUpper(); }

bool saysFailed(const Fact &fact) { return wordsOf(fact).startsWith(u"FAILED"); }

QString codeOf(const Fact &fact)
{
    const QString code = toText(fact.text);
    return code.startsWith(u'<') ? QString() : code;
}

/// Reads the dates of one output; a zone that nobody knows is noted once.
class Dates {
public:
    Dates(const DeviceOutput &output, FactNotes &notes) : m_output(output), m_notes(notes) { }

    std::optional<Instant> of(Item item)
    {
        const Fact &fact = m_output[item];
        const auto time = transcript::readAgentTime(fact.text);
        if (!time)
            return std::nullopt;
        if (!time->zoneKnown && !m_noted) {
            m_noted = true;
            m_notes.add(Kind::ZoneUnknown, fact,
                Inventory::tr("the zone of \"%1\" has several meanings or none; the device's times are read as UTC")
                    .arg(toText(fact.text)));
        }
        return time->at;
    }

private:
    const DeviceOutput &m_output;
    FactNotes &m_notes;
    bool m_noted = false;
};

/// What an ASA says of its own authorization that prints no block of its registration: an ASA virtual in `show version`, a module.
QString authorizationWords(const DeviceOutput &output)
{
    for (const Item item : {Item::Authorization, Item::LicensedStatus})
        if (output[item])
            return wordsOf(output[item]);
    const QString entitlement = wordsOf(output[Item::ActiveEntitlement]);
    const qsizetype mode = entitlement.indexOf(u"ENFORCE MODE: ");
    return mode < 0 ? QString() : entitlement.mid(mode + 14);
}

bool isReserved(const DeviceOutput &output)
{
    if (const Fact &registration = output[Item::Registration])
        return wordsOf(registration).startsWith(u"REGISTERED") && wordsOf(registration).contains(u"RESERVATION");
    return wordsOf(output[Item::ReservationMode]) == u"ENABLED";
}

bool isRegistered(const DeviceOutput &output)
{
    if (const Fact &registration = output[Item::Registration])
        return wordsOf(registration).startsWith(u"REGISTERED");
    const QString words = authorizationWords(output);
    return words.startsWith(u"AUTHORIZ") || words.startsWith(u"OUT OF COMPLIANCE");
}

bool isExportControlled(const DeviceOutput &output)
{
    if (const Fact &allowed = output[Item::ExportControlled])
        return wordsOf(allowed) == u"ALLOWED";
    return wordsOf(output[Item::StrongEncryption]) == u"ENABLED";
}

Registered registeredOf(const DeviceOutput &output, const Details::Subject &subject, FactNotes &notes)
{
    const Intervals &intervals = subject.catalog.intervals();
    Dates dates(output, notes);
    Registered registered;
    registered.answered = true;
    registered.exportControlled = isExportControlled(output);
    registered.since = dates.of(Item::InitialRegistration).value_or(subject.now);

    CertificateFacts &certificate = registered.certificate;
    const bool renewalFailed = saysFailed(output[Item::LastRenewal]);
    const std::optional<Instant> renewed = dates.of(Item::LastRenewal);
    certificate.from = renewalFailed ? registered.since : renewed.value_or(registered.since);
    certificate.until = dates.of(Item::RegistrationExpires).value_or(addYears(certificate.from, intervals.certificateYears));
    const Instant usual = addMonths(certificate.from, intervals.certificateRenewalMonths);
    registered.nextCertificateAttempt = dates.of(Item::NextRenewal).value_or(usual);
    certificate.renewsAt = renewalFailed ? usual : registered.nextCertificateAttempt;

    const std::optional<Instant> deadline = dates.of(Item::Deadline), attempt = dates.of(Item::LastContact);
    const bool contactFailed = saysFailed(output[Item::LastContact]);
    if (contactFailed) { // the last good contact is not printed; the deadline counts from it
        registered.lastContact =
            deadline ? *deadline - intervals.contactGrace : dates.of(Item::Authorization).value_or(registered.since);
        registered.failingSince = attempt.value_or(subject.now);
        registered.failure = toText(output[Item::ContactFailure].text);
        if (registered.failure.isEmpty())
            registered.failure = Inventory::tr("the last contact failed");
    } else {
        registered.lastContact = attempt ? *attempt : dates.of(Item::Authorization).value_or(subject.now);
        if (deadline && *deadline != registered.lastContact + intervals.contactGrace)
            registered.deadline = deadline;
    }
    registered.nextContact = dates.of(Item::NextContact).value_or(registered.lastContact + intervals.contact);
    registered.expired = authorizationWords(output).contains(u"AUTHORIZATION EXPIRED");
    if (contactFailed || renewalFailed) {
        const Fact &failed = output[contactFailed ? Item::LastContact : Item::LastRenewal];
        const Fact &reason = output[contactFailed ? Item::ContactFailure : Item::RenewalFailure];
        notes.add(Kind::ContactFailing, failed,
            Inventory::tr("no contact since %1, the deadline is %2: %3")
                .arg(toReadable(registered.lastContact), toReadable(contactDeadline(registered, subject.catalog)),
                    reason ? toText(reason.text) : toText(failed.text)));
    }
    return registered;
}

Registration registrationOf(const DeviceOutput &output, const Details::Subject &subject, EntitlementKey level, FactNotes &notes)
{
    Dates dates(output, notes);
    const QString words = wordsOf(output[Item::Registration]);
    const Instant since = dates.of(Item::InitialRegistration).value_or(subject.now);
    if (isReserved(output)) {
        const std::optional<Instant> installed = dates.of(Item::ReservationStatus);
        return Reserved{level, installed.value_or(since), isExportControlled(output), {}};
    }
    if (isRegistered(output))
        return registeredOf(output, subject, notes);
    const QString reason = toText(output[Item::InitialFailure].text);
    if (words.startsWith(u"REGISTERING")) {
        Registering registering;
        registering.reason = reason;
        registering.since = since;
        registering.nextAttempt =
            dates.of(Item::NextRegistration).value_or(subject.now + subject.catalog.intervals().retryRegistration);
        return registering;
    }
    if (words.contains(u"REGISTRATION FAILED"))
        return RegistrationFailed{reason, since};
    if (words.contains(u"REGISTRATION EXPIRED"))
        return Unregistered{Inventory::tr("the ID certificate ended; register the device again"), subject.now};
    return Unregistered{};
}

Evaluation evaluationOf(const DeviceOutput &output, const Details::Subject &subject, const Series &series, FactNotes &notes)
{
    const Duration whole = subject.catalog.intervals().evaluation;
    const Fact &left = output[Item::EvaluationRemaining];
    Evaluation evaluation;
    if (!series.evaluation) {
        if (left)
            notes.add(Kind::NotKept, left,
                Inventory::tr("%1 left: a %2 has no evaluation period here, it is unlicensed until it is registered (EVAL-1)")
                    .arg(toText(left.text), series.name));
        return evaluation;
    }
    const QString words = authorizationWords(output);
    if (words.startsWith(u"EVAL EXPIRED") || words.startsWith(u"EVALUATION EXPIRED")
        || words.startsWith(u"EVALUATION PERIOD EXPIRED")) {
        evaluation.used = whole + Duration(1);
        return evaluation;
    }
    evaluation.used = whole - transcript::readAgentDuration(left.text).value_or(whole);
    evaluation.runningSince = subject.now;
    return evaluation;
}

/// `FIREPOWER_4100_ASA_STANDARD` of `regid.2015-10.com.cisco.FIREPOWER_4100_ASA_STANDARD,1.0_<uuid>`.
QString shortTag(const QString &tag)
{
    const QString mark = QStringLiteral(".com.cisco.");
    const qsizetype name = tag.indexOf(mark);
    return name < 0 ? tag : tag.mid(name + mark.size()).section(u',', 0, 0);
}

/// The licenses that a model can have, each as the Smart Agent would list it.
std::vector<LicenseKey> licensesOf(const Catalog &catalog, const Model &model)
{
    std::vector<LicenseKey> keys;
    const Series &series = *model.series;
    for (const LicenseKind kind : allLicenseKinds) {
        const bool byLevel = series.isVirtual && (kind == LicenseKind::Throughput || kind == LicenseKind::Permanent);
        if (byLevel)
            for (const Entitlement &level : catalog.asav().entitlements)
                keys.push_back({kind, series.licensePlatform, level.key, {}});
        else if (kind != LicenseKind::Throughput)
            keys.push_back({kind, series.licensePlatform, {},
                kind == LicenseKind::Standard && series.standardPerModel ? model.key : ModelKey{}});
    }
    return keys;
}

/// The titles of agent 1.1, for a tag that is not known.
std::optional<LicenseKind> kindOfTitle(const QString &title)
{
    if (title == u"Feature tier")
        return LicenseKind::Standard;
    for (const LicenseKind kind : allLicenseKinds)
        if (title.compare(licenseKindLabel(kind), Qt::CaseInsensitive) == 0)
            return kind;
    return std::nullopt;
}

std::optional<LicenseKey> licenseOf(
    const transcript::ListedEntitlement &entry, const Catalog &catalog, const std::vector<LicenseKey> &candidates)
{
    const QString tag = shortTag(toText(entry.tag.text)), name = toText(entry.name.text);
    const bool cut = tag.endsWith(u"..."); // the summary's column is narrow
    const auto found = std::find_if(candidates.begin(), candidates.end(), [&](const LicenseKey &key) {
        const QString known = catalog.licenseTag(key);
        return (!known.isEmpty()
                   && (cut ? known.startsWith(QStringView(tag).chopped(3)) : known.compare(tag, Qt::CaseInsensitive) == 0))
            || (!name.isEmpty() && catalog.licenseName(key).compare(name, Qt::CaseInsensitive) == 0);
    });
    if (found != candidates.end())
        return *found;
    if (const auto kind = kindOfTitle(name))
        for (const LicenseKey &key : candidates)
            if (key.kind == *kind && !key.entitlement)
                return key;
    return std::nullopt;
}

GrantStatus statusOf(const Fact &status)
{
    const QString words = wordsOf(status);
    if (words.startsWith(u"OUT OF COMPLIANCE"))
        return GrantStatus::OutOfCompliance;
    return words.startsWith(u"AUTHORIZ") || words.startsWith(u"IN USE") || words.startsWith(u"INCOMPLIANCE")
        ? GrantStatus::Authorized
        : GrantStatus::Waiting;
}

} // namespace

void FactNotes::add(Kind kind, const Fact &fact, const QString &text)
{
    constexpr qsizetype longest = 200;
    m_notes.push_back({kind, -1, toText(fact.text).left(longest), text, fact.line, toText(fact.label)});
}

void FactNotes::add(Kind kind, const transcript::Line &line, const QString &text)
{
    add(kind, Fact{line.text, line.number, {}}, text);
}

bool saysLicensing(const DeviceOutput &output)
{
    return output[Item::Registration] || output[Item::Authorization] || output[Item::LicensedStatus]
        || output[Item::ReservationMode] || output[Item::ActiveEntitlement];
}

AgentState agentOf(
    const DeviceOutput &output, const Details::Subject &subject, const Series &series, EntitlementKey level, FactNotes &notes)
{
    AgentState agent;
    agent.registration = registrationOf(output, subject, level, notes);
    if (!agent.registered() && !agent.reserved())
        agent.evaluation = evaluationOf(output, subject, series, notes);
    const QString request = codeOf(output[Item::RequestCode]), returned = codeOf(output[Item::ReturnCode]);
    if (!request.isEmpty() || !returned.isEmpty()) {
        Reservation &reservation = agent.reservation.edit();
        reservation.requestCode = request;
        reservation.returnCode = returned;
        reservation.returned = !returned.isEmpty() && !agent.reserved();
    }
    return agent;
}

std::optional<std::vector<Grant>> grantsOf(
    const DeviceOutput &output, const Catalog &catalog, const Model &model, FactNotes &notes)
{
    if (output.entitlements.empty()) {
        if (output[Item::NothingInUse] && isRegistered(output))
            notes.add(Kind::NothingRequested, output[Item::NothingInUse],
                Inventory::tr("the device is registered and requests no license; configure its feature tier"));
        return output[Item::NothingInUse] ? std::optional<std::vector<Grant>>(std::in_place) : std::nullopt;
    }
    std::vector<Grant> grants;
    const std::vector<LicenseKey> candidates = licensesOf(catalog, model);
    const auto since = transcript::readAgentTime(output[Item::Authorization].text);
    for (const transcript::ListedEntitlement &entry : output.entitlements) {
        const std::optional<LicenseKey> key = licenseOf(entry, catalog, candidates);
        if (!key) {
            notes.add(Kind::EntitlementUnknown, entry.tag ? entry.tag : entry.name,
                Inventory::tr("the entitlement %1 is none that is known for a %2; it is not counted")
                    .arg(toText(entry.tag.text), model.name));
            continue;
        }
        const int count = toText(entry.count.text).toInt();
        const auto requested = transcript::readAgentTime(entry.requested.text);
        const auto at = requested ? requested : since;
        grants.push_back({*key, count > 0 ? count : 1, statusOf(entry.status), false, false, at ? at->at : Instant{}});
    }
    return grants;
}

std::optional<StrongEncryption> encryptionOf(
    const DeviceOutput &output, const AgentState &agent, const std::vector<Grant> &grants)
{
    const Fact &told = output[Item::StrongEncryption];
    const bool byLicense = std::any_of(grants.begin(), grants.end(), [](const Grant &grant) {
        return grant.key.kind == LicenseKind::StrongEncryption && grant.status == GrantStatus::Authorized;
    });
    StrongEncryption encryption;
    if (const Reserved *reserved = agent.reserved(); reserved && reserved->strongEncryption)
        encryption.source = StrongEncryption::Source::Permanent;
    else if (byLicense)
        encryption.source = StrongEncryption::Source::License;
    else if (const Registered *registered = agent.registered(); registered && registered->exportControlled)
        encryption.source = StrongEncryption::Source::Token;
    const bool licensed = encryption.source != StrongEncryption::Source::None;
    if (!told && !licensed && !saysLicensing(output))
        return std::nullopt;
    encryption.active = told ? wordsOf(told) == u"ENABLED" : licensed;
    encryption.pendingReload = licensed && !encryption.active;
    return encryption;
}

EntitlementKey levelOf(const DeviceOutput &output, const Catalog &catalog)
{
    const QString active = toText(output[Item::ActiveEntitlement].text).section(u',', 0, 0);
    for (const Entitlement &level : catalog.asav().entitlements) {
        const auto isLevel = [&](const QString &tag) {
            return tag.compare(level.tag, Qt::CaseInsensitive) == 0 || tag.compare(level.permanentTag, Qt::CaseInsensitive) == 0;
        };
        if (isLevel(active) || std::any_of(output.entitlements.begin(), output.entitlements.end(), [&](const auto &entry) {
                return isLevel(shortTag(toText(entry.tag.text)));
            }))
            return level.key;
    }
    return {};
}

} // namespace lictor::inventory
