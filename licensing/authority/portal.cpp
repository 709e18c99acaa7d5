#include "authority/authority.h"
#include "authority/pools.h"
#include "authority/reservations.h"
#include "authority/taken_terms.h"
#include "terms/nearest.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::authority {

namespace {

struct Authority {
    Q_DECLARE_TR_FUNCTIONS(Authority)
};

void log(Fleet &fleet, VirtualAccountId account, AuthorityEventKind kind, const QString &subject, const QString &by,
    const QString &text)
{
    fleet.addEvent({fleet.now, account, kind, subject, by, text});
}

QString hexadecimal(Random &random, int digits)
{
    QString text;
    while (text.size() < digits)
        text += QString::number(random.below(16), 16);
    return text;
}

/// `<id>-<expiry in epoch milliseconds>|<secret>` in base64, broken after 60 characters and URL-encoded (TOK-10).
QString tokenText(Random &random, Instant expires)
{
    constexpr qsizetype lineLength = 60;
    constexpr int secretBytes = 32;
    QByteArray secret;
    while (secret.size() < secretBytes)
        secret += char(random.below(256));
    const QString plain = hexadecimal(random, 13) + u'-' + hexadecimal(random, 4) + u'-' + hexadecimal(random, 17) + u'-'
        + QString::number(expires.time_since_epoch().count() * 1000) + u'|' + QString::fromLatin1(secret.toBase64());
    const QByteArray encoded = plain.toLatin1().toBase64();
    QByteArray broken;
    for (qsizetype at = 0; at < encoded.size(); at += lineLength)
        broken += encoded.mid(at, lineLength) + '\n';
    return QString::fromLatin1(broken.toPercentEncoding("+/"));
}

} // namespace

Result<VirtualAccountId> addVirtualAccount(Fleet &fleet, const AddVirtualAccount &action)
{
    const QString name = action.name.trimmed();
    if (name.isEmpty())
        return refuse(Refusal::OutOfRange, Authority::tr("virtual account"), Authority::tr("the name is empty"),
            Authority::tr("give it a name"));
    if (fleet.findVirtualAccount(name))
        return refuse(Refusal::Duplicate, name, Authority::tr("a virtual account of this name exists"),
            Authority::tr("choose another name"));
    return fleet.addVirtualAccount({name, action.description, false});
}

Result<TokenId> createToken(Fleet &fleet, const Catalog &catalog, const CreateToken &action, const QString &by)
{
    const Intervals &intervals = catalog.intervals();
    const Satellite *satellite = fleet.satellites().find(action.satellite);
    const VirtualAccountId account = accountOr(fleet, satellite && !action.account ? satellite->account : action.account);
    if (satellite && account != satellite->account)
        return refuse(Refusal::Unsupported, Authority::tr("token"),
            Authority::tr("the On-Prem %1 serves %2 only")
                .arg(satellite->name, fleet.virtualAccounts().at(satellite->account).name),
            Authority::tr("leave the virtual account out"), QStringLiteral("ONP-6"));
    if (!fleet.virtualAccounts().find(account)) // GEN-5
        return refuse(Refusal::NotFound, Authority::tr("token"), Authority::tr("there is no virtual account to create it in"),
            Authority::tr("add a virtual account first"), QStringLiteral("GEN-5"));
    if (action.days < intervals.tokenMinimumDays || action.days > intervals.tokenMaximumDays)
        return refuse(Refusal::OutOfRange, Authority::tr("token"),
            Authority::tr("%1 days is outside %2 to %3")
                .arg(action.days)
                .arg(intervals.tokenMinimumDays)
                .arg(intervals.tokenMaximumDays),
            Authority::tr("Cisco recommends at most %1").arg(intervals.tokenRecommendedDays), QStringLiteral("TOK-3"));
    if (action.exportControlled && !fleet.account.exportQualified)
        return refuse(Refusal::Unsupported, Authority::tr("token"),
            Authority::tr("the Smart Account does not qualify for export-controlled functionality"),
            Authority::tr("create the token without it, or add a strong encryption license"), QStringLiteral("TOK-4"));
    Token token;
    token.account = account;
    token.description = action.description;
    token.createdBy = by;
    token.created = fleet.now;
    token.expires = fleet.now + days(action.days);
    token.exportControlled = action.exportControlled;
    token.satellite = action.satellite;
    token.text = tokenText(fleet.random, token.expires);
    const QString description = token.description;
    const TokenId id = fleet.addToken(std::move(token));
    log(fleet, account, AuthorityEventKind::TokenCreated, description, by,
        Authority::tr("valid until %1").arg(toReadable(fleet.tokens().at(id).expires)));
    return id;
}

Result<void> revokeToken(Fleet &fleet, TokenId id, const QString &by)
{
    const Token *token = fleet.tokens().find(id);
    if (!token)
        return refuse(Refusal::NotFound, Authority::tr("token"), Authority::tr("there is no such token"));
    if (token->revoked)
        return refuse(Refusal::WrongState, Authority::tr("token"), Authority::tr("it is revoked already"));
    fleet.edit(id).revoked = true;
    const Token &revoked = fleet.tokens().at(id);
    log(fleet, revoked.account, AuthorityEventKind::TokenRevoked, revoked.description, by,
        Authority::tr("devices registered with it are not touched"));
    return {};
}

Result<PoolId> addLicenses(Fleet &fleet, const Catalog &catalog, const AddLicenses &action, const QString &by)
{
    constexpr int mostAtOnce = 1'000'000;
    LicenseKey key = action.key;
    int units = 1, years = 0;
    if (!action.pid.isEmpty()) {
        const Product *product = catalog.findProduct(action.pid);
        if (!product) {
            QStringList known;
            for (const Product &candidate : catalog.products())
                known << candidate.pid;
            const QStringList nearest = nearestNames(action.pid, known);
            return refuse(Refusal::Unknown, action.pid, Authority::tr("no such product ID"),
                nearest.isEmpty() ? Authority::tr("look it up in the list of product IDs")
                                  : Authority::tr("the nearest are %1").arg(nearest.join(QStringLiteral(", "))));
        }
        key = {product->kind, product->platform, product->entitlement, product->model};
        units = product->units;
        years = product->years;
    }
    const QString name = action.pid.isEmpty() ? catalog.licenseName(key) : action.pid;
    if (action.count < 1 || action.count > mostAtOnce)
        return refuse(Refusal::OutOfRange, name, Authority::tr("%1 is no number of licenses to add").arg(action.count),
            Authority::tr("give 1 to %1").arg(mostAtOnce));
    if (key.kind == LicenseKind::Permanent && !fleet.account.reservationApproved)
        return refuse(Refusal::Unsupported, name,
            Authority::tr("the Smart Account is not approved for permanent license reservation"),
            Authority::tr("have it approved first"), QStringLiteral("PLR-5"));
    if (action.days && *action.days < 1)
        return refuse(Refusal::OutOfRange, name, Authority::tr("a term of %1 days is none").arg(*action.days),
            Authority::tr("give at least 1 day"));
    const VirtualAccountId account = accountOr(fleet, action.account);

    Term term;
    term.pid = action.pid;
    term.count = action.count * units;
    term.from = action.start.value_or(fleet.now);
    term.evaluation = action.evaluation;
    if (action.days)
        term.until = term.from + days(*action.days);
    else if (years > 0)
        term.until = addYears(term.from, years); // PID-5
    else if (action.evaluation)
        term.until = term.from + catalog.intervals().evaluation;
    const PoolId pool = fleet.poolFor(account, key);
    fleet.edit(pool).terms.push_back(term);
    log(fleet, account, AuthorityEventKind::LicenseAdded, catalog.licenseName(key), by,
        term.until ? Authority::tr("%1 added, until %2").arg(term.count).arg(toReadable(*term.until))
                   : Authority::tr("%1 added").arg(term.count));
    reviewPool(fleet, catalog, pool);
    return pool;
}

Result<void> transferLicenses(Fleet &fleet, const Catalog &catalog, const TransferLicenses &action, const QString &by)
{
    const QString name = catalog.licenseName(action.key);
    const VirtualAccountId from = accountOr(fleet, action.from), to = accountOr(fleet, action.to);
    if (from == to)
        return refuse(
            Refusal::WrongState, name, Authority::tr("both virtual accounts are the same"), Authority::tr("name another one"));
    const PoolId source = fleet.findPool(from, action.key);
    const qint64 free = source ? std::max<qint64>(0, fleet.pools().at(source).balanceAt(fleet.now)) : 0;
    if (action.count < 1 || action.count > free)
        return refuse(Refusal::OutOfRange, name,
            Authority::tr("%1 cannot be moved, %2 has %3 unused")
                .arg(action.count)
                .arg(fleet.virtualAccounts().at(from).name)
                .arg(free),
            free > 0 ? Authority::tr("give 1 to %1").arg(free) : Authority::tr("free licenses there first"),
            QStringLiteral("ACC-5"));
    const PoolId target = fleet.poolFor(to, action.key);
    const std::vector<Term> moved = takeOut(fleet.edit(source).terms, action.count, fleet.now);
    std::vector<Term> &terms = fleet.edit(target).terms;
    terms.insert(terms.end(), moved.begin(), moved.end());
    log(fleet, from, AuthorityEventKind::LicenseTransferred, name, by,
        Authority::tr("%1 moved to %2").arg(action.count).arg(fleet.virtualAccounts().at(to).name));
    log(fleet, to, AuthorityEventKind::LicenseTransferred, name, by,
        Authority::tr("%1 moved from %2").arg(action.count).arg(fleet.virtualAccounts().at(from).name));
    reviewPool(fleet, catalog, source);
    reviewPool(fleet, catalog, target);
    return {};
}

Result<void> removeInstance(Fleet &fleet, const Catalog &catalog, const RemoveInstance &action, const QString &by)
{
    const ProductInstance *found = fleet.instances().find(action.instance);
    if (!found)
        return refuse(Refusal::NotFound, Authority::tr("product instance"), Authority::tr("there is none of this name"));
    if (!found->reserved->license.isEmpty())
        return giveBack(fleet, catalog, action, by);
    if (!action.returnCode.isEmpty())
        return refuse(Refusal::WrongState, found->name, Authority::tr("it holds no permanent license"),
            Authority::tr("leave the return code out"), QStringLiteral("PLR-20"));
    const ProductInstance instance = *found;
    recordUses(fleet, catalog, action.instance, {});
    fleet.removeInstance(action.instance);
    log(fleet, instance.account, AuthorityEventKind::InstanceRemoved, instance.name, by,
        Authority::tr("removed in the portal; the device still believes that it is registered"));
    return {};
}

Result<void> transferInstance(
    Fleet &fleet, const Catalog &catalog, InstanceId instance, VirtualAccountId account, const QString &by)
{
    const ProductInstance *found = fleet.instances().find(instance);
    if (!found)
        return refuse(Refusal::NotFound, Authority::tr("product instance"), Authority::tr("there is none of this name"));
    const VirtualAccountId from = found->account, to = accountOr(fleet, account);
    if (from == to)
        return refuse(Refusal::WrongState, found->name, Authority::tr("it is in this virtual account already"),
            Authority::tr("name another one"));
    if (const Satellite *satellite = fleet.satellites().find(found->satellite))
        return refuse(Refusal::Unsupported, found->name,
            Authority::tr("it is registered at the On-Prem %1, which serves %2 only")
                .arg(satellite->name, fleet.virtualAccounts().at(from).name),
            Authority::tr("register it elsewhere"), QStringLiteral("ONP-2"));
    if (!found->reserved->license.isEmpty())
        return refuse(Refusal::WrongState, found->name, Authority::tr("it holds a permanent license of this virtual account"),
            Authority::tr("return the license first"), QStringLiteral("PLR-15"));
    std::vector<Use> uses = found->uses;
    recordUses(fleet, catalog, instance, {});
    fleet.edit(instance).account = to;
    recordUses(fleet, catalog, instance, std::move(uses));
    const QString name = fleet.instances().at(instance).name;
    log(fleet, from, AuthorityEventKind::InstanceTransferred, name, by,
        Authority::tr("moved to %1").arg(fleet.virtualAccounts().at(to).name));
    log(fleet, to, AuthorityEventKind::InstanceTransferred, name, by,
        Authority::tr("moved from %1").arg(fleet.virtualAccounts().at(from).name));
    return {};
}

} // namespace lictor::authority
