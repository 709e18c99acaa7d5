#include "authority/authority.h"
#include "authority/pools.h"
#include "authority/usage.h"

#include <QCoreApplication>
#include <QVersionNumber>

#include <algorithm>

namespace lictor::authority {

namespace {

struct Authority {
    Q_DECLARE_TR_FUNCTIONS(Authority)
};

const QVersionNumber tokenBringsEncryptionSince(2, 3); // ONP-8

void log(Fleet &fleet, VirtualAccountId account, AuthorityEventKind kind, const QString &subject, const QString &text)
{
    fleet.addEvent({fleet.now, account, kind, subject, system(), text});
}

/// The part of a token that may be shown (TOK-5).
QString shortened(const QString &token) { return token.size() > 26 ? token.left(26) + u"..." : token; }

/// May it register with this token? The reason names what is wrong with it (TOK-7).
std::optional<protocol::RefusedReply> judgeToken(
    const Fleet &fleet, const Token *token, const QString &text, SatelliteId satellite)
{
    if (!token || token->satellite != satellite) // ONP-6: the other server does not know it
        return protocol::RefusedReply{Refusal::TokenUnknown, Authority::tr("The token '%1' is not valid").arg(shortened(text))};
    if (token->revoked)
        return protocol::RefusedReply{
            Refusal::TokenRevoked, Authority::tr("The token '%1' has been revoked").arg(shortened(text))};
    if (fleet.now > token->expires)
        return protocol::RefusedReply{Refusal::TokenExpired,
            Authority::tr("The token '%1' has expired on %2").arg(shortened(text), toReadable(token->expires))};
    return std::nullopt;
}

protocol::RefusedReply notKnown(const Fleet &fleet, const protocol::Sender &sender, SatelliteId satellite)
{
    if (const Satellite *onPrem = fleet.satellites().find(satellite))
        return {Refusal::NotFound,
            Authority::tr(
                "The product %1 with serial number %2 is not registered in the On-Prem %3; register it again with a token of "
                "it and Force registration")
                .arg(sender.udiPid, sender.udiSerial, onPrem->name)};
    return {Refusal::NotFound,
        Authority::tr("The product %1 with serial number %2 is not registered in the Smart Software Manager; register it again "
                      "with Force registration")
            .arg(sender.udiPid, sender.udiSerial)};
}

/// The instance of a sender whose certificate is the valid one, or the one before while the reply with the new one may be lost.
InstanceId judgeCertificate(Fleet &fleet, const protocol::Sender &sender, SatelliteId satellite)
{
    InstanceId id{sender.instance};
    const ProductInstance *instance = fleet.instances().find(id);
    if (!instance || instance->udiSerial != sender.udiSerial || instance->udiPid != sender.udiPid
        || instance->satellite != satellite) {
        id = fleet.findInstance(satellite, Fleet::udiKey(sender.udiPid, sender.udiSerial));
        instance = fleet.instances().find(id);
    }
    if (!instance || sender.certificateSerial == 0)
        return {};
    if (instance->certificateSerial != sender.certificateSerial)
        return instance->previousCertificate == sender.certificateSerial ? id : InstanceId{};
    if (instance->previousCertificate != 0)
        fleet.edit(id).previousCertificate = 0;
    return id;
}

Result<protocol::CertificateReply> sign(
    Fleet &fleet, const Catalog &catalog, pki::Issuer &issuer, const protocol::Sender &sender, quint64 again = 0)
{
    protocol::CertificateReply reply;
    reply.serial = again ? again : fleet.nextCertificate++;
    reply.from = fleet.now;
    reply.until = addYears(fleet.now, catalog.intervals().certificateYears); // CERT-1
    reply.renewsAt = addMonths(fleet.now, catalog.intervals().certificateRenewalMonths); // CERT-2
    if (const Result<void> issued = issuer.issue({reply.serial, sender.udiPid, sender.udiSerial, reply.from, reply.until});
        !issued)
        return tl::make_unexpected(issued.error());
    return reply;
}

struct Handler {
    Fleet &fleet;
    const Catalog &catalog;
    pki::Issuer &issuer;
    SatelliteId satellite;

    protocol::Reply operator()(const protocol::RegisterRequest &request) const
    {
        const TokenId tokenId = fleet.findToken(request.token);
        const Token *token = fleet.tokens().find(tokenId);
        if (auto refused = judgeToken(fleet, token, request.token, satellite))
            return *refused;
        const protocol::Sender &sender = request.sender;
        InstanceId id = fleet.findInstance(satellite, Fleet::udiKey(sender.udiPid, sender.udiSerial));
        if (id && !request.force)
            return protocol::RefusedReply{Refusal::Duplicate,
                Authority::tr("The product %1 with serial number %2 has already been registered; use Force registration")
                    .arg(sender.udiPid, sender.udiSerial)};
        const auto certificate = sign(fleet, catalog, issuer, sender);
        if (!certificate)
            return protocol::RefusedReply{certificate.error().refusal, certificate.error().sentence()};

        token = fleet.tokens().find(tokenId);
        if (id) { // Force: one instance, not two (REG-6)
            recordUses(fleet, catalog, id, {});
        } else {
            ProductInstance instance;
            instance.udiPid = sender.udiPid;
            instance.udiSerial = sender.udiSerial;
            instance.satellite = satellite;
            instance.account = token->account;
            id = fleet.addInstance(std::move(instance));
        }
        ProductInstance &instance = fleet.edit(id);
        instance.name = sender.hostname.isEmpty() ? nameByUdi(sender.udiPid, sender.udiSerial) : sender.hostname;
        instance.platform = sender.platform;
        instance.account = token->account;
        instance.certificateSerial = certificate->serial;
        instance.previousCertificate = 0;
        instance.registered = instance.lastContact = fleet.now;
        instance.exportControlled =
            token->exportControlled && fleet.account.exportQualified && tokenBringsEncryption(sender.platform); // TOK-4
        log(fleet, token->account, AuthorityEventKind::InstanceRegistered, instance.name,
            Authority::tr("registered with a token of %1").arg(fleet.virtualAccounts().at(token->account).name));
        protocol::RegisteredReply reply;
        reply.instance = id.value;
        reply.account = token->account.value;
        reply.accountName = fleet.virtualAccounts().at(token->account).name;
        reply.exportControlled = instance.exportControlled;
        reply.certificate = *certificate;
        return reply;
    }

    protocol::Reply operator()(const protocol::AuthorizeRequest &request) const
    {
        const InstanceId id = judgeCertificate(fleet, request.sender, satellite);
        if (!id)
            return notKnown(fleet, request.sender, satellite);
        std::vector<Use> uses;
        for (const protocol::Wanted &wanted : request.wanted)
            if (takesFromPool(wanted.key))
                uses.push_back({wanted.key, wanted.count, wanted.slot});
        recordUses(fleet, catalog, id, std::move(uses));
        ProductInstance &instance = fleet.edit(id);
        instance.lastContact = fleet.now;
        if (!request.sender.hostname.isEmpty() && instance.name != request.sender.hostname)
            instance.name = request.sender.hostname;

        protocol::AuthorizedReply reply;
        reply.account = instance.account.value;
        reply.verdicts.reserve(request.wanted.size());
        for (const protocol::Wanted &wanted : request.wanted) {
            protocol::Verdict verdict{wanted.key, wanted.slot, true};
            if (takesFromPool(wanted.key)) {
                const Pool &pool = poolOf(fleet, instance, wanted.key);
                verdict.authorized = pool.balanceAt(fleet.now) >= 0; // OPEN-50: the account is short, all its users are
                verdict.expiredTerm = !verdict.authorized && shortByExpiry(pool, fleet.now);
                verdict.evaluationOnly = evaluationOnly(pool, fleet.now);
            }
            reply.verdicts.push_back(verdict);
        }
        return reply;
    }

    protocol::Reply operator()(const protocol::RenewCertificateRequest &request) const
    {
        const InstanceId id = judgeCertificate(fleet, request.sender, satellite);
        if (!id)
            return notKnown(fleet, request.sender, satellite);
        const quint64 lost = fleet.instances().at(id).previousCertificate ? fleet.instances().at(id).certificateSerial : 0;
        const auto certificate = sign(fleet, catalog, issuer, request.sender, lost);
        if (!certificate)
            return protocol::RefusedReply{certificate.error().refusal, certificate.error().sentence()};
        ProductInstance &instance = fleet.edit(id);
        if (lost) { // the device asks again for the one that it never got
            instance.lastContact = fleet.now;
            return *certificate;
        }
        instance.previousCertificate = instance.certificateSerial;
        instance.certificateSerial = certificate->serial;
        instance.lastContact = fleet.now;
        log(fleet, instance.account, AuthorityEventKind::CertificateRenewed, instance.name,
            Authority::tr("valid until %1").arg(toReadable(certificate->until)));
        return *certificate;
    }

    protocol::Reply operator()(const protocol::DeregisterRequest &request) const
    {
        const InstanceId id = judgeCertificate(fleet, request.sender, satellite);
        if (!id)
            return notKnown(fleet, request.sender, satellite);
        const ProductInstance instance = fleet.instances().at(id);
        recordUses(fleet, catalog, id, {});
        fleet.removeInstance(id);
        log(fleet, instance.account, AuthorityEventKind::InstanceRemoved, instance.name,
            Authority::tr("deregistered by the device"));
        return protocol::DeregisteredReply{};
    }

    protocol::Reply operator()(const protocol::UsageRequest &request) const
    {
        const InstanceId id = judgeCertificate(fleet, request.sender, satellite);
        if (!id)
            return notKnown(fleet, request.sender, satellite);
        recordUsage(fleet, catalog, id, request);
        return protocol::UsageReceivedReply{};
    }

    /// An On-Prem before 2.3.0 gives a chassis no strong encryption by a token: the ASA asks for the licence (ONP-8, ONP-9, OPEN-57).
    bool tokenBringsEncryption(LicensePlatformKey platform) const
    {
        const Satellite *onPrem = fleet.satellites().find(satellite);
        if (!onPrem || QVersionNumber::fromString(onPrem->version) >= tokenBringsEncryptionSince)
            return true;
        return std::none_of(catalog.series().begin(), catalog.series().end(),
            [&](const auto &series) { return series->licensePlatform == platform && series->registrar == Registrar::Chassis; });
    }

    /// The tier of the ASA virtual is asked for and takes nothing (OPEN-48).
    bool takesFromPool(const LicenseKey &key) const
    {
        if (key.kind != LicenseKind::Standard)
            return true;
        return std::none_of(catalog.series().begin(), catalog.series().end(),
            [&](const auto &series) { return series->licensePlatform == key.platform && !series->tierFromPool; });
    }
};

} // namespace

protocol::Reply handle(
    Fleet &fleet, const Catalog &catalog, pki::Issuer &issuer, const protocol::Request &request, SatelliteId satellite)
{
    return std::visit(Handler{fleet, catalog, issuer, satellite}, request);
}

InstanceId adoptReservation(Fleet &fleet, const Catalog &catalog, ProductInstance instance, const LicenseKey &key)
{
    const InstanceId id = fleet.addInstance(std::move(instance));
    recordUses(fleet, catalog, id, {{key, 1, 0}});
    return id;
}

InstanceId adoptInstance(Fleet &fleet, const Catalog &catalog, ProductInstance instance)
{
    if (const InstanceId same = fleet.findInstance(Fleet::udiKey(instance.udiPid, instance.udiSerial)))
        dropInstance(fleet, catalog, same);
    instance.certificateSerial = fleet.nextCertificate++;
    std::vector<Use> uses = std::exchange(instance.uses, {});
    const InstanceId id = fleet.addInstance(std::move(instance));
    recordUses(fleet, catalog, id, std::move(uses));
    return id;
}

void dropInstance(Fleet &fleet, const Catalog &catalog, InstanceId instance)
{
    recordUses(fleet, catalog, instance, {});
    fleet.removeInstance(instance);
}

} // namespace lictor::authority
