#include "bulk/bulk_effect.h"

#include "entitlement/management_access.h"
#include "fleet/licensed_lines.h"
#include "fleet/requests.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor {

namespace {

struct Effects {
    Q_DECLARE_TR_FUNCTIONS(BulkEffect)
};

using Fate = BulkEffect::Fate;

BulkEffect fine(const QString &sentence) { return {Tone::Positive, Fate::Done, false, sentence}; }
BulkEffect note(const QString &sentence) { return {Tone::Attention, Fate::Done, false, sentence}; }
BulkEffect bad(const QString &sentence) { return {Tone::Critical, Fate::Done, false, sentence}; }
BulkEffect cannot(const QString &why) { return {Tone::Neutral, Fate::Cannot, false, Effects::tr("cannot: %1").arg(why)}; }

/// Whole names only: `fw-1` is not in `fw-10`.
void replaceName(QString &text, const QString &name, const char *words)
{
    const auto belongs = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'-' || text[at] == u'_');
    };
    const QLatin1StringView instead(words);
    for (qsizetype at = text.indexOf(name); !name.isEmpty() && at >= 0;) {
        if (belongs(at - 1) || belongs(at + name.size())) {
            at = text.indexOf(name, at + name.size());
            continue;
        }
        text.replace(at, name.size(), instead);
        at = text.indexOf(name, at + instead.size());
    }
}

/// One device before and after the action.
class Look {
public:
    Look(const Fleet &before, const Fleet &after, const Catalog &c, DeviceId d)
        : m_before(before), m_after(after), catalog(c), id(d), was(before.devices().at(d)), is(after.devices().at(d)),
          agentWas(agentOf(before, c, was)), agentIs(agentOf(after, c, is)), stateWas(licenseState(before, c, d)),
          stateIs(licenseState(after, c, d))
    {
    }

    bool isUnchanged() const
    {
        const ProductInstance *instanceWas = instance(m_before), *instanceIs = instance(m_after);
        return was == is && agentWas == agentIs && (!instanceWas || !instanceIs || instanceWas->account == instanceIs->account);
    }
    bool losesStrongEncryption() const { return was.encryption.active && !is.encryption.active; }
    bool losesHttps() const
    {
        const QStringList vpn = licensedLines(*is.running, LicensedLine::Vpn);
        return std::any_of(vpn.begin(), vpn.end(), [this](const QString &line) {
            const QString interfaceName = line.section(u' ', -1);
            return entitlement::managementAccess(m_before, catalog, id, interfaceName).asdm
                && !entitlement::managementAccess(m_after, catalog, id, interfaceName).asdm;
        });
    }
    bool becomesShort() const { return isShort() && stateWas.authorization != AuthorizationWord::OutOfCompliance; }
    bool isShort() const { return stateIs.authorization == AuthorizationWord::OutOfCompliance; }
    QString shortLicenses() const
    {
        QStringList names;
        for (const Grant &grant : is.grants)
            if (grant.status == GrantStatus::OutOfCompliance)
                names += catalog.licenseName(grant.key);
        return names.join(QLatin1StringView(", "));
    }
    QString account() const
    {
        const Registered *registered = agentIs.registered();
        const VirtualAccount *found = registered ? m_after.virtualAccounts().find(registered->account) : nullptr;
        return found ? found->name : QString();
    }

    QString instanceAccount() const
    {
        const ProductInstance *found = instance(m_after);
        return found ? m_after.virtualAccounts().at(found->account).name : QString();
    }
    /// What the product instance uses that its virtual account has not enough of.
    QString shortInPools() const
    {
        QStringList names;
        const ProductInstance *found = instance(m_after);
        for (const Use &use : found ? found->uses : std::vector<Use>())
            if (const Pool *pool = m_after.pools().find(m_after.findPool(found->account, use.key));
                pool && pool->balanceAt(m_after.now) < 0)
                names += catalog.licenseName(use.key);
        return names.join(QLatin1StringView(", "));
    }

private:
    const ProductInstance *instance(const Fleet &fleet) const
    {
        const Registered *registered = agentWas.registered();
        return registered ? fleet.instances().find(registered->instance) : nullptr;
    }

    const Fleet &m_before, &m_after;

public:
    const Catalog &catalog;
    DeviceId id;
    const Device &was, &is;
    const AgentState &agentWas, &agentIs;
    const LicenseState stateWas, stateIs;
};

BulkEffect registers(const Look &look)
{
    if (const auto *failed = std::get_if<RegistrationFailed>(&look.agentIs.registration))
        return cannot(Effects::tr("the registration would fail: %1").arg(failed->reason));
    if (const auto *registering = std::get_if<Registering>(&look.agentIs.registration))
        return note(Effects::tr("asks to be registered and tries again until the server answers: %1").arg(registering->reason));
    const Registered *registered = look.agentIs.registered();
    if (!registered)
        return cannot(Effects::tr("it would not be registered"));
    if (look.agentWas.registered() && !registered->failure.isEmpty())
        return cannot(Effects::tr("the registration would fail and the present one stay: %1").arg(registered->failure));
    const bool again = look.agentWas.registered();
    if (look.isShort())
        return bad((again ? Effects::tr("registers again (Force) with %1, out of compliance: %2 is short")
                          : Effects::tr("registers with %1, out of compliance: %2 is short"))
                       .arg(look.account(), look.shortLicenses()));
    if (look.stateIs.authorization == AuthorizationWord::Authorized)
        return fine(
            (again ? Effects::tr("registers again (Force) with %1, authorized") : Effects::tr("registers with %1, authorized"))
                .arg(look.account()));
    return fine((again ? Effects::tr("registers again (Force) with %1, asks for no license")
                       : Effects::tr("registers with %1, asks for no license"))
                    .arg(look.account()));
}

BulkEffect renewsAuthorization(const Look &look)
{
    if (const Registered *registered = look.agentIs.registered(); registered && registered->failingSince)
        return note(Effects::tr("does not reach its server and tries again: %1").arg(registered->failure));
    if (look.isShort())
        return bad(Effects::tr("renews its authorization, out of compliance: %1 is short").arg(look.shortLicenses()));
    return fine(Effects::tr("renews its authorization"));
}

BulkEffect renewsCertificate(const Look &look)
{
    const Registered *was = look.agentWas.registered(), *is = look.agentIs.registered();
    if (was && is && was->certificate == is->certificate)
        return note(Effects::tr("does not reach its server and tries again: %1").arg(is->failure));
    return fine(Effects::tr("gets a new ID certificate"));
}

BulkEffect unregisters(const Look &look)
{
    if (look.agentIs.registered())
        return note(Effects::tr("asks to leave its virtual account and tries again until the server answers"));
    const bool isVirtual = look.catalog.model(look.is.model).series->isVirtual;
    if (look.losesStrongEncryption())
        return {Tone::Critical, Fate::Done, true,
            isVirtual
                ? Effects::tr("leaves its virtual account, loses strong encryption, reloads and is rate-limited until it is "
                              "registered again (REG-10)")
                : Effects::tr("leaves its virtual account and loses strong encryption: VPN with 3DES or AES stops")};
    if (isVirtual)
        return {Tone::Attention, Fate::Done, true,
            Effects::tr("leaves its virtual account, reloads and is rate-limited until it is registered again (REG-10)")};
    return fine(Effects::tr("leaves its virtual account and gives its licenses back"));
}

BulkEffect isConfigured(const Look &look)
{
    if (look.becomesShort())
        return bad(Effects::tr("takes the settings and becomes out of compliance: %1 is short").arg(look.shortLicenses()));
    if (look.isShort())
        return note(Effects::tr("takes the settings and stays out of compliance: %1 is short").arg(look.shortLicenses()));
    return look.agentIs.registered() ? fine(Effects::tr("takes the settings"))
                                     : fine(Effects::tr("takes the settings and asks for them once it is registered"));
}

/// The device itself learns of it at its next contact.
BulkEffect moves(const Look &look)
{
    const QString name = look.instanceAccount();
    if (const QString missing = look.shortInPools(); !missing.isEmpty())
        return bad(Effects::tr("moves to %1, where %2 is short: out of compliance at its next contact").arg(name, missing));
    return fine(Effects::tr("moves to %1").arg(name));
}

BulkEffect changesRelease(const Look &look)
{
    if (look.agentWas.registered() && !look.agentIs.registered())
        return {Tone::Critical, Fate::Done, true,
            Effects::tr("runs %1 and loses its registration: the release does not read it (HIS-7)").arg(look.is.version)};
    return fine(Effects::tr("reloads and runs %1").arg(look.is.version));
}

BulkEffect reloads(const Look &look)
{
    if (!(look.was.running == look.was.startup))
        return {Tone::Attention, Fate::Done, true, Effects::tr("reloads and loses what was not saved to flash")};
    if (!look.was.encryption.active && look.is.encryption.active)
        return fine(Effects::tr("reloads; strong encryption becomes active (ENC-6, ENC-16)"));
    return fine(Effects::tr("reloads"));
}

BulkEffect byKind(BulkKind kind, const Look &look)
{
    switch (kind) {
    case BulkKind::Register: return registers(look);
    case BulkKind::RenewAuthorization: return renewsAuthorization(look);
    case BulkKind::RenewCertificate: return renewsCertificate(look);
    case BulkKind::Unregister: return unregisters(look);
    case BulkKind::Settings: return isConfigured(look);
    case BulkKind::Move: return moves(look);
    case BulkKind::Upgrade: return changesRelease(look);
    case BulkKind::Reload: return reloads(look);
    case BulkKind::Save: return fine(Effects::tr("saves its running configuration"));
    case BulkKind::RequestCodes: return fine(Effects::tr("gives a request code"));
    case BulkKind::InstallCodes: return fine(Effects::tr("gets its permanent license"));
    case BulkKind::ReturnLicenses:
        return fine(Effects::tr("gives its permanent license back: a return code to be entered in the portal"));
    }
    return {};
}

} // namespace

BulkEffect effectOf(BulkKind kind, const Fleet &before, const Fleet &after, const Catalog &catalog, DeviceId device)
{
    const Look look(before, after, catalog, device);
    BulkEffect effect = byKind(kind, look);
    if (!effect.does())
        return effect;
    // What takes the way to a device away says so before everything else (C-22, ENC-11).
    if (look.losesHttps())
        return {Tone::Critical, Fate::Done, true,
            Effects::tr("loses strong encryption and HTTPS: ASDM reaches no interface with VPN any more, only a management-only "
                        "interface or SSH (ENC-11, ENC-12)")};
    if (look.losesStrongEncryption())
        return {
            Tone::Critical, Fate::Done, true, Effects::tr("loses strong encryption: VPN with 3DES or AES stops (ENC-5, ENC-23)")};
    if (look.isUnchanged())
        return {Tone::Neutral, Fate::Unchanged, false, Effects::tr("nothing changes")};
    return effect;
}

BulkEffect refusalOf(const Fleet &before, DeviceId id, const QString &why)
{
    const Device &device = before.devices().at(id);
    QString reason = why;
    const auto call = [&reason](const QString &name, const char *words) { replaceName(reason, name, words); };
    // The device's own words, English as they are.
    if (const Group *group = before.groups().find(device.group)) {
        if (const Device *leader = before.devices().find(group->activeUnit()); leader && group->activeUnit() != id)
            call(leader->name, group->kind == GroupKind::Cluster ? "its control unit" : "its active unit");
        call(group->name, group->kind == GroupKind::Cluster ? "its cluster" : "its pair");
    }
    if (const Chassis *chassis = before.chassis().find(device.chassis))
        call(chassis->name, "its chassis");
    call(device.name, "the device");
    return cannot(reason);
}

} // namespace lictor
